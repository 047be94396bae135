import { type Entity, keyOf } from '../domain/map/entity.ts';
import { parseTarget } from '../domain/map/escalation-policy.ts';
import { nameKey } from '../domain/map/name.ts';
import { LETTERS, personIn, type Raci } from '../domain/map/raci.ts';
import type { TableName, Tables } from './schema.ts';

/** Takes one row for a table. */
export type Emit = <T extends TableName>(table: T, row: Tables[T]) => void;

/** The `scope_id` of an activity's own letters; a key can't hold null. */
export const OWN = '';

/** The `confirm_every_ms` of an area whose people are never asked. */
export const NEVER = 0;

/** A thing of the map as rows: its own first, then those that belong to it. */
export function emitRows(entity: Entity, workspace_id: number, revision: number, emit: Emit): void {
  switch (entity.kind) {
    case 'area': {
      const { id, name, summary, language, metrics, stewards, confirmEveryMs } = entity.value;
      const lists = { language: json(language), metrics: json(metrics), stewards: json(stewards) };
      const confirm_every_ms = confirmEveryMs ?? NEVER;
      emit('area', { workspace_id, id, name, name_key: nameKey(name), summary, ...lists, confirm_every_ms, revision });
      return;
    }
    case 'person': {
      const { id, name, slack, timezone, manager, phone } = entity.value;
      emit('person', {
        workspace_id,
        id,
        name,
        name_key: nameKey(name),
        slack,
        timezone,
        manager_id: manager,
        phone,
        active: entity.value.active ? 1 : 0,
        revision,
      });
      return;
    }
    case 'group': {
      const { id, name, members, unreadable } = entity.value;
      emit('group', { workspace_id, id, name, members: json(members), unreadable, revision });
      return;
    }
    case 'scope':
      emitScope(entity, workspace_id, revision, emit);
      return;
    case 'role':
      emitRole(entity, workspace_id, revision, emit);
      return;
    case 'holder': {
      const { role, scope, person, group, deputies } = entity.value;
      const key = keyOf(entity);
      emit('holder', {
        workspace_id,
        key,
        role_id: role,
        scope_id: scope,
        person_id: person,
        group_id: group,
        revision,
      });
      for (const [position, person_id] of deputies.entries()) {
        emit('deputy', { workspace_id, holder_key: key, position, person_id });
      }
      return;
    }
    case 'absence': {
      const { person, from, to } = entity.value;
      const days = { first_day: from, last_day: to };
      emit('absence', { workspace_id, key: keyOf(entity), person_id: person, ...days, revision });
      return;
    }
    case 'escalation_policy':
      emitPolicy(entity, workspace_id, revision, emit);
      return;
    case 'activity':
      emitActivity(entity, workspace_id, revision, emit);
      return;
    case 'synonym': {
      const { id, words } = entity.value;
      emit('synonym', { workspace_id, id, words: json(words), revision });
    }
  }
}

function emitScope({ value: scope }: Entity<'scope'>, workspace_id: number, revision: number, emit: Emit): void {
  const { id, name, kind, aliases, parent, raci } = scope;
  emit('scope', {
    workspace_id,
    id,
    name,
    name_key: nameKey(name),
    kind,
    aliases: json(aliases),
    parent_id: parent,
    has_letters: raci ? 1 : 0,
    revision,
  });
  for (const letter of lettersOf(raci ?? {})) emit('scope_assignment', { workspace_id, scope_id: id, ...letter });
}

function emitRole({ value: role }: Entity<'role'>, workspace_id: number, revision: number, emit: Emit): void {
  emit('role', {
    workspace_id,
    id: role.id,
    name: role.name,
    name_key: nameKey(role.name),
    aliases: json(role.aliases),
    area_id: role.area,
    summary: role.summary,
    simply: role.simply,
    responsibilities: json(role.responsibilities),
    decides: json(role.decides),
    horizon: role.horizon,
    pillars: json(role.pillars),
    metrics: json(role.metrics),
    reports_to: role.reportsTo,
    works_with: json(role.worksWith),
    confused_with: json(role.confusedWith),
    startup: role.startup,
    enterprise: role.enterprise,
    revision,
  });
}

function emitPolicy(entity: Entity<'escalation_policy'>, workspace_id: number, revision: number, emit: Emit): void {
  const { id, steps, repeat, fallback, severities, remindMs } = entity.value;
  const more = { severities: severities ? json(severities) : null, remind_ms: remindMs ?? null };
  emit('escalation_policy', { workspace_id, id, repeats: repeat, fallback, ...more, revision });
  for (const [position, { page, waitMs, hours }] of steps.entries()) {
    const target = parseTarget(page);
    if (!target) throw new Error(`"${page}" is no target of a step`);
    const named = 'id' in target ? target.id : null;
    emit('escalation_step', {
      workspace_id,
      policy_id: id,
      position,
      target: target.type,
      role_id: target.type === 'role' ? named : null,
      person_id: target.type === 'person' ? named : null,
      group_id: target.type === 'group' ? named : null,
      wait_ms: waitMs,
      hours: hours ?? null,
    });
  }
}

function emitActivity(entity: Entity<'activity'>, workspace_id: number, revision: number, emit: Emit): void {
  const { id, name, aliases, area, description, links, raci, overrides, escalation, severity } = entity.value;
  emit('activity', {
    workspace_id,
    id,
    name,
    name_key: nameKey(name),
    aliases: json(aliases),
    area_id: area,
    description,
    links: json(links),
    policy_id: escalation,
    severity: severity ?? null,
    revision,
  });
  for (const letter of lettersOf(raci)) {
    emit('assignment', { workspace_id, activity_id: id, scope_id: OWN, ...letter });
  }
  for (const [position, { scope, raci: letters }] of overrides.entries()) {
    emit('activity_override', { workspace_id, activity_id: id, scope_id: scope, position });
    for (const letter of lettersOf(letters)) {
      emit('assignment', { workspace_id, activity_id: id, scope_id: scope, ...letter });
    }
  }
}

interface LetterRow {
  readonly letter: string;
  readonly position: number;
  readonly role_id: string | null;
  readonly person_id: string | null;
}

/** A row an entry; a letter that says "nobody" is one row that names nobody. */
function lettersOf(raci: Raci): LetterRow[] {
  const rows: LetterRow[] = [];
  for (const letter of LETTERS) {
    const entries = raci[letter];
    if (!entries) continue;
    if (entries.length === 0) rows.push({ letter, position: 0, role_id: null, person_id: null });
    for (const [position, entry] of entries.entries()) {
      const person_id = personIn(entry);
      rows.push({ letter, position, role_id: person_id === null ? entry : null, person_id });
    }
  }
  return rows;
}

function json(value: unknown): string {
  return JSON.stringify(value);
}
