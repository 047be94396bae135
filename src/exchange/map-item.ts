import { parseDuration } from '../domain/duration.ts';
import type { Entity, EntityKind } from '../domain/map/entity.ts';
import { LETTERS, type Letter, personEntry, personIn, type Raci } from '../domain/map/raci.ts';
import type { ItemOf, Section } from './map-schema.ts';

/** The kind of thing in each section of a map file. */
export const SECTION_KIND: { readonly [S in Section]: EntityKind } = {
  areas: 'area',
  scopes: 'scope',
  people: 'person',
  groups: 'group',
  roles: 'role',
  holders: 'holder',
  absences: 'absence',
  activities: 'activity',
  escalation_policies: 'escalation_policy',
  synonyms: 'synonym',
};

type RaciItem = ItemOf<'activities'>['raci'];

const ENTITY_OF: { readonly [S in Section]: (item: ItemOf<S>) => Entity } = {
  areas: (item) => ({
    kind: 'area',
    value: {
      id: item.id,
      name: item.name,
      summary: item.summary ?? '',
      language: item.language ?? [],
      metrics: item.metrics ?? [],
      stewards: folded(item.stewards),
      confirmEveryMs: item.confirm_every === 'off' ? null : parseDuration(item.confirm_every ?? '90d'),
    },
  }),
  scopes: (item) => ({
    kind: 'scope',
    value: {
      id: item.id,
      name: item.name,
      kind: item.kind ?? 'scope',
      aliases: item.aliases ?? [],
      parent: item.parent ?? null,
      raci: item.raci ? raciOf(item.raci) : null,
    },
  }),
  people: (item) => ({
    kind: 'person',
    value: {
      id: item.id.toLowerCase(),
      name: item.name,
      slack: item.slack ?? null,
      timezone: item.timezone ?? 'UTC',
      manager: item.manager?.toLowerCase() ?? null,
      phone: item.phone ?? null,
      active: item.active ?? true,
    },
  }),
  groups: (item) => ({
    kind: 'group',
    value: {
      id: item.id,
      name: item.name,
      members: folded(item.members),
      unreadable: item.unreadable ?? null,
    },
  }),
  roles: (item) => ({
    kind: 'role',
    value: {
      id: item.id,
      name: item.name,
      aliases: item.aliases ?? [],
      area: item.area ?? null,
      summary: item.summary ?? '',
      simply: item.simply ?? '',
      responsibilities: item.responsibilities ?? [],
      decides: item.decides ?? [],
      horizon: item.horizon ?? '',
      pillars: { ...item.pillars },
      metrics: item.metrics ?? [],
      reportsTo: item.reports_to ?? null,
      worksWith: (item.works_with ?? []).map(({ role, about, gives, gets }) => ({
        role,
        about: about ?? '',
        gives: gives ?? null,
        gets: gets ?? null,
      })),
      confusedWith: item.confused_with ?? [],
      startup: item.startup ?? '',
      enterprise: item.enterprise ?? '',
    },
  }),
  holders: (item) => ({
    kind: 'holder',
    value: {
      role: item.role,
      scope: item.scope ?? null,
      person: item.person?.toLowerCase() ?? null,
      group: item.group ?? null,
      deputies: folded(item.deputies),
    },
  }),
  absences: (item) => ({ kind: 'absence', value: { ...item, person: item.person.toLowerCase() } }),
  activities: (item) => ({
    kind: 'activity',
    value: {
      id: item.id,
      name: item.name,
      aliases: item.aliases ?? [],
      area: item.area ?? null,
      description: item.description ?? '',
      links: item.links ?? [],
      raci: withoutEmpty(raciOf(item.raci)),
      overrides: (item.overrides ?? []).map(({ scope, raci }) => ({ scope, raci: raciOf(raci) })),
      escalation: item.escalation ?? null,
      ...(item.severity === undefined ? {} : { severity: item.severity }),
    },
  }),
  escalation_policies: (item) => ({
    kind: 'escalation_policy',
    value: {
      id: item.id,
      steps: item.steps.map(({ page, wait, hours }) => ({
        page: page.startsWith('person:') ? page.toLowerCase() : page,
        waitMs: parseDuration(wait) ?? 0,
        ...(hours === undefined ? {} : { hours }),
      })),
      repeat: item.repeat ?? 0,
      fallback: item.fallback ?? null,
      ...(Object.keys(item.severities ?? {}).length === 0 ? {} : { severities: item.severities ?? {} }),
      ...(parseDuration(item.still_on_it ?? '') ? { remindMs: parseDuration(item.still_on_it ?? '') ?? 0 } : {}),
    },
  }),
  synonyms: (item) => ({ kind: 'synonym', value: item }),
};

/** A thing of the map from a section's entry that has the right form: defaults filled in, e-mails in lower case. */
export function entityOf<S extends Section>(section: S, item: ItemOf<S>): Entity {
  return ENTITY_OF[section](item);
}

const BARE: { readonly [S in Section]?: (id: string) => Entity } = {
  areas: (id) => entityOf('areas', { id, name: id }),
  scopes: (id) => entityOf('scopes', { id, name: id }),
  people: (id) => entityOf('people', { id, name: id }),
  roles: (id) => entityOf('roles', { id, name: id }),
  escalation_policies: (id) => entityOf('escalation_policies', { id, steps: [] }),
};

/** A thing with nothing but its id, in the place of one that is broken, so that what names it is not blamed as well. */
export function bareEntity(section: Section, id: string): Entity | null {
  return BARE[section]?.(id) ?? null;
}

/** The activity's own letters say the same with an empty list as without one; an override's do not. */
export function withoutEmpty(raci: Raci): Raci {
  const kept: { [L in Letter]?: readonly string[] } = {};
  for (const letter of LETTERS) {
    const entries = raci[letter];
    if (entries && entries.length > 0) kept[letter] = entries;
  }
  return kept;
}

function raciOf(item: RaciItem): Raci {
  const raci: { [L in Letter]?: readonly string[] } = {};
  for (const letter of LETTERS) {
    const entries = item[letter];
    if (entries !== undefined) raci[letter] = (typeof entries === 'string' ? [entries] : entries).map(foldedEntry);
  }
  return raci;
}

function foldedEntry(entry: string): string {
  const email = personIn(entry);
  return email === null ? entry : personEntry(email.toLowerCase());
}

function folded(emails: readonly string[] | undefined): string[] {
  return (emails ?? []).map((email) => email.toLowerCase());
}
