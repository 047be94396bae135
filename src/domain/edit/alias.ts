import { DomainError } from '../error.ts';
import { type Edit, editOf } from '../map/change.ts';
import type { CompanyMap } from '../map/company-map.ts';
import type { Entity } from '../map/entity.ts';
import { nameKey } from '../map/name.ts';
import { mayEdit, type StewardsOfAll } from '../people/steward.ts';

/** Longer names are not looked up. */
export const NAME_LIMIT = 120;

/** What can have other names. */
export const ALIASED = ['activity', 'role', 'scope'] as const;
export type Aliased = (typeof ALIASED)[number];

/**
 * One more name for a thing of the map.
 * @param actor the e-mail of who does it.
 * @throws DomainError where the thing is not there, is not theirs to edit, or has that name already.
 */
export function addAlias(
  map: CompanyMap,
  ofAll: StewardsOfAll,
  actor: string | null,
  thing: { readonly type: Aliased; readonly id: string },
  alias: string,
): Edit {
  const name = checkedName(alias);
  const entity = map.get(thing.type, thing.id) as Entity<Aliased> | null;
  if (!entity) throw new DomainError('not_found', 'That is no longer on the map. Choose another.');
  const area = 'area' in entity.value ? entity.value.area : null;
  if (!mayEdit(map, ofAll, actor, area)) {
    throw new DomainError('forbidden', `"${entity.value.name}" belongs to an area that you are no steward of.`);
  }
  const known = [entity.value.id, entity.value.name, ...entity.value.aliases].map(nameKey);
  if (known.includes(nameKey(name))) {
    throw new DomainError('invalid', `"${entity.value.name}" has that name already.`);
  }
  const value = { ...entity.value, aliases: [...entity.value.aliases, name] };
  return editOf(entity, { kind: entity.kind, value } as Entity);
}

/** A name as it may be saved: on one line, with at least one letter or digit. */
export function checkedName(text: string): string {
  const name = text.replace(/\s+/g, ' ').trim();
  if (nameKey(name) === '') throw new DomainError('invalid', 'A name needs at least one letter or digit.');
  if (name.length > NAME_LIMIT) {
    throw new DomainError('invalid', `A name has at most ${NAME_LIMIT} characters; this one has ${name.length}.`);
  }
  return name;
}
