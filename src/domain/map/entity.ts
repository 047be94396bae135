import type { Absence } from './absence.ts';
import type { Activity } from './activity.ts';
import type { Area } from './area.ts';
import type { EscalationPolicy } from './escalation-policy.ts';
import type { Group } from './group.ts';
import type { Holder } from './holder.ts';
import type { Person } from './person.ts';
import type { Role } from './role.ts';
import type { Scope } from './scope.ts';
import type { Synonym } from './synonym.ts';

/** Everything a map is made of, by kind. */
export interface EntityByKind {
  area: Area;
  person: Person;
  group: Group;
  scope: Scope;
  role: Role;
  holder: Holder;
  absence: Absence;
  escalation_policy: EscalationPolicy;
  activity: Activity;
  synonym: Synonym;
}

export type EntityKind = keyof EntityByKind;

/** A thing of the map together with its kind. */
export type Entity<K extends EntityKind = EntityKind> = {
  [P in K]: { readonly kind: P; readonly value: EntityByKind[P] };
}[K];

/** The order in which kinds are written and shown; a kind refers to earlier ones (or to its own). */
export const ENTITY_KINDS: readonly EntityKind[] = [
  'area',
  'person',
  'group',
  'scope',
  'role',
  'holder',
  'absence',
  'escalation_policy',
  'activity',
  'synonym',
];

/**
 * What identifies a thing within its kind: its id; for a holder role, scope and who; for an absence person and first day.
 * Keys are text that people may see in a report: `release-manager / payments / ana@juniper.example`.
 */
export function keyOf(entity: Entity): string {
  switch (entity.kind) {
    case 'holder': {
      const { role, scope, person, group } = entity.value;
      return [role, scope ?? '*', person ?? `group:${group}`].join(' / ');
    }
    case 'absence':
      return `${entity.value.person} / ${entity.value.from}`;
    default:
      return entity.value.id;
  }
}
