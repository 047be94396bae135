import type { Override } from '../domain/map/activity.ts';
import type { Entity, EntityKind } from '../domain/map/entity.ts';
import { type Letter, personEntry, type Raci, type RaciEntry } from '../domain/map/raci.ts';
import type { Severity } from '../domain/map/severity.ts';
import type { TableName, Tables } from './schema.ts';
import { NEVER, OWN } from './thing-rows.ts';

/** Rows that belong to things, by table and by the thing's key; of each thing in the order of the table's key. */
export type Belonging = { readonly [T in TableName]?: ReadonlyMap<string, readonly Tables[T][]> };

/** How the rows of a thing become the thing again: the reverse of `emitRows`. */
export const THING_READERS: { readonly [K in EntityKind]: (row: Tables[K], belonging: Belonging) => Entity<K> } = {
  area: ({ id, name, summary, language, metrics, stewards, confirm_every_ms }) => ({
    kind: 'area',
    value: {
      id,
      name,
      summary,
      language: list(language),
      metrics: list(metrics),
      stewards: list(stewards),
      confirmEveryMs: confirm_every_ms === NEVER ? null : confirm_every_ms,
    },
  }),
  person: ({ id, name, slack, timezone, manager_id, phone, active }) => ({
    kind: 'person',
    value: { id, name, slack, timezone, manager: manager_id, phone, active: active === 1 },
  }),
  group: ({ id, name, members, unreadable }) => ({
    kind: 'group',
    value: { id, name, members: list(members), unreadable },
  }),
  scope: ({ id, name, kind, aliases, parent_id, has_letters }, { scope_assignment }) => ({
    kind: 'scope',
    value: {
      id,
      name,
      kind,
      aliases: list(aliases),
      parent: parent_id,
      raci: has_letters ? raciOf(scope_assignment?.get(id) ?? []) : null,
    },
  }),
  role: (row) => ({
    kind: 'role',
    value: {
      id: row.id,
      name: row.name,
      aliases: list(row.aliases),
      area: row.area_id,
      summary: row.summary,
      simply: row.simply,
      responsibilities: list(row.responsibilities),
      decides: list(row.decides),
      horizon: row.horizon,
      pillars: JSON.parse(row.pillars),
      metrics: list(row.metrics),
      reportsTo: row.reports_to,
      worksWith: list(row.works_with),
      confusedWith: list(row.confused_with),
      startup: row.startup,
      enterprise: row.enterprise,
    },
  }),
  holder: ({ key, role_id, scope_id, person_id, group_id }, { deputy }) => ({
    kind: 'holder',
    value: {
      role: role_id,
      scope: scope_id,
      person: person_id,
      group: group_id,
      deputies: (deputy?.get(key) ?? []).map((row) => row.person_id),
    },
  }),
  absence: ({ person_id, first_day, last_day }) => ({
    kind: 'absence',
    value: { person: person_id, from: first_day, to: last_day },
  }),
  escalation_policy: ({ id, repeats, fallback, severities, remind_ms }, { escalation_step }) => ({
    kind: 'escalation_policy',
    value: {
      id,
      steps: (escalation_step?.get(id) ?? []).map((step) => ({
        page: targetOf(step),
        waitMs: step.wait_ms,
        ...(step.hours === null ? {} : { hours: step.hours }),
      })),
      repeat: repeats,
      fallback,
      ...(severities === null ? {} : { severities: JSON.parse(severities) }),
      ...(remind_ms === null ? {} : { remindMs: remind_ms }),
    },
  }),
  activity: (row, { activity_override, assignment }) => {
    const { id, name, aliases, area_id, description, links, policy_id, severity } = row;
    const letters = assignment?.get(id) ?? [];
    const overrides = activity_override?.get(id);
    return {
      kind: 'activity',
      value: {
        id,
        name,
        aliases: list(aliases),
        area: area_id,
        description,
        links: list(links),
        raci: raciOf(overrides ? letters.filter(({ scope_id }) => scope_id === OWN) : letters),
        overrides: overrides ? overridesOf(overrides, letters) : [],
        escalation: policy_id,
        ...(severity === null ? {} : { severity: severity as Severity }),
      },
    };
  },
  synonym: ({ id, words }) => ({ kind: 'synonym', value: { id, words: list(words) } }),
};

function overridesOf(
  overrides: readonly Tables['activity_override'][],
  letters: readonly Tables['assignment'][],
): Override[] {
  const inOrder = overrides.toSorted((a, b) => a.position - b.position);
  return inOrder.map(({ scope_id }) => ({
    scope: scope_id,
    raci: raciOf(letters.filter((row) => row.scope_id === scope_id)),
  }));
}

interface LetterRow {
  readonly letter: string;
  readonly role_id: string | null;
  readonly person_id: string | null;
}

/** @param rows in the order of their positions, letter by letter. */
function raciOf(rows: readonly LetterRow[]): Raci {
  const raci: { [L in Letter]?: RaciEntry[] } = {};
  for (const [letter, named] of Map.groupBy(rows, (row) => row.letter)) {
    // Made in one go, a list has the room that it needs; one that grows has more, which would be a quarter of a large map's memory.
    raci[letter as Letter] = named.filter(namesOne).map(entryOf);
  }
  return raci;
}

/** A letter that names nobody is a row of its own. */
function namesOne({ role_id, person_id }: LetterRow): boolean {
  return role_id !== null || person_id !== null;
}

function entryOf({ role_id, person_id }: LetterRow): RaciEntry {
  return role_id ?? personEntry(person_id as string);
}

function targetOf({ target, role_id, person_id, group_id }: Tables['escalation_step']): string {
  const named = role_id ?? person_id ?? group_id;
  return named === null ? target : `${target}:${named}`;
}

function list<T>(text: string): T[] {
  return text === '[]' ? [] : JSON.parse(text);
}
