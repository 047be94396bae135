import type { Edit } from './change.ts';
import { type CompanyMap, entriesOf } from './company-map.ts';
import { type Entity, type EntityKind, keyOf } from './entity.ts';
import { LETTERS, personEntry, type Raci } from './raci.ts';

/** The things of a map that name one of those that edits delete, and that are not edited themselves. */
export function referrersOf(map: CompanyMap, edits: readonly Edit[]): Entity[] {
  const nameOf = (kind: EntityKind, key: string) => `${kind}:${key}`;
  const edited = new Set(edits.map(({ kind, key }) => nameOf(kind, key)));
  return edits
    .filter(({ after }) => !after)
    .flatMap(({ kind, key }) => [...naming(map, kind, key)])
    .filter((entity) => !edited.has(nameOf(entity.kind, keyOf(entity))));
}

const REFERRING: Readonly<Partial<Record<EntityKind, readonly EntityKind[]>>> = {
  area: ['role', 'activity'],
  person: ['area', 'person', 'scope', 'holder', 'absence', 'escalation_policy', 'activity'],
  scope: ['scope', 'holder', 'activity'],
  role: ['role', 'scope', 'holder', 'escalation_policy', 'activity'],
  escalation_policy: ['escalation_policy', 'activity'],
};

function* naming(map: CompanyMap, kind: EntityKind, id: string): Generator<Entity> {
  for (const referring of REFERRING[kind] ?? []) {
    for (const entity of map.entities(referring)) if (names(entity, kind, id)) yield entity;
  }
}

function names(entity: Entity, kind: EntityKind, id: string): boolean {
  const entry = kind === 'person' ? personEntry(id) : id;
  const inRaci = (raci: Raci | null) => LETTERS.some((letter) => raci?.[letter]?.includes(entry));
  switch (entity.kind) {
    case 'area':
      return entity.value.stewards.includes(id);
    case 'person':
      return entity.value.manager === id;
    case 'scope':
      return kind === 'scope' ? entity.value.parent === id : inRaci(entity.value.raci);
    case 'role': {
      const { area, reportsTo, worksWith, confusedWith } = entity.value;
      if (kind === 'area') return area === id;
      return reportsTo === id || [...worksWith, ...confusedWith].some(({ role }) => role === id);
    }
    case 'holder': {
      const { role, scope, person, deputies } = entity.value;
      if (kind === 'person') return person === id || deputies.includes(id);
      return (kind === 'role' ? role : scope) === id;
    }
    case 'absence':
      return entity.value.person === id;
    case 'escalation_policy': {
      const { steps, severities = {} } = entity.value;
      if (kind === 'escalation_policy') return Object.values(severities).includes(id);
      return steps.some(({ page }) => page === `${kind}:${id}`);
    }
    case 'activity': {
      const { area, escalation, overrides } = entity.value;
      if (kind === 'area') return area === id;
      if (kind === 'escalation_policy') return escalation === id;
      return kind === 'scope' ? overrides.some(({ scope }) => scope === id) : entriesOf(entity.value).has(entry);
    }
    default:
      return false;
  }
}
