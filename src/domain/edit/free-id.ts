import { DomainError } from '../error.ts';
import type { CompanyMap } from '../map/company-map.ts';
import type { EntityKind } from '../map/entity.ts';
import { idFromName, nameKey } from '../map/name.ts';
import { checkedName } from './alias.ts';

/** Kinds that are made by hand and get their id from their name. */
export type NamedKind = Extract<EntityKind, 'activity' | 'role' | 'scope' | 'area' | 'escalation_policy'>;

const WORD: Readonly<Record<NamedKind, string>> = {
  activity: 'an activity',
  role: 'a role',
  scope: 'a team or service',
  area: 'an area',
  escalation_policy: 'an escalation policy',
};

/**
 * The id that the name of a new thing makes; names of other alphabets make none, and are counted.
 * @throws DomainError('conflict') where there is one of that name or id already; 'invalid' for no name at all.
 */
export function freeId(map: CompanyMap, kind: NamedKind, typed: string): string {
  const name = checkedName(typed);
  const id = idFromName(name);
  const taken = (id === '' ? null : map.get(kind, id)) ?? namesake(map, kind, name);
  if (taken) {
    const known = 'name' in taken.value ? taken.value.name : id;
    throw new DomainError(
      'conflict',
      `There is ${WORD[kind]} "${known}" already. Choose another name, or edit that one.`,
    );
  }
  if (id !== '') return id;
  const word = kind === 'escalation_policy' ? 'policy' : kind;
  let number = 1;
  while (map.get(kind, `${word}-${number}`)) number += 1;
  return `${word}-${number}`;
}

/** Names are held against each other as they look at first; a fold of every name of a large map would take too long. */
function namesake(map: CompanyMap, kind: NamedKind, name: string) {
  const key = nameKey(name);
  const looks = name.toLowerCase();
  for (const entity of map.entities(kind)) {
    if (!('name' in entity.value) || entity.value.name.length !== name.length) continue;
    if (entity.value.name.toLowerCase() === looks || nameKey(entity.value.name) === key) return entity;
  }
  return null;
}
