import { DomainError } from '../../domain/error.ts';
import type { Change } from '../../domain/map/change.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import { type Entity, keyOf } from '../../domain/map/entity.ts';
import type { Desk } from '../desk.ts';

/** Nobody has a form open while one thing is changed more often. */
const LOOKED_AT = 500;

/** What has happened to a thing since a form of it was opened. */
export interface Since {
  /** The thing as the form shows it; null where it is the same still. */
  readonly base: Entity | null;
  readonly last: Change | null;
}

/**
 * @param revision the map's when the form was opened, as the form says; whatever it says, the thing is saved only from its newest
 * state.
 * @throws DomainError('conflict') where so much has changed that it can't be told.
 */
export async function changesSince(
  desk: Desk,
  map: CompanyMap,
  thing: Entity | null,
  revision: number,
): Promise<Since> {
  if (!thing || map.revision <= revision) return { base: null, last: null };
  const lines = await desk.store.history.of(thing.kind, keyOf(thing), LOOKED_AT);
  const changes = lines.filter((change) => change.revision > revision && change.revision <= map.revision);
  if (changes.length === LOOKED_AT) {
    throw new DomainError('conflict', 'This has been changed again and again meanwhile. Open the form once more.');
  }
  const first = changes.at(-1);
  return { base: first ? (first.before ?? first.after) : null, last: changes[0] ?? null };
}
