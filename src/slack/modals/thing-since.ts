import type { Change } from '../../domain/change.ts';
import type { CompanyMap } from '../../domain/company-map.ts';
import { type Entity, keyOf } from '../../domain/entity.ts';
import { DomainError } from '../../domain/error.ts';
import type { Desk } from '../desk.ts';

/** More lines of the log are not looked through for one form: that was a large import. */
const LOOKED_THROUGH = 20_000;

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
  const { map: log } = desk.store;
  if ((await log.countSince(revision)) > LOOKED_THROUGH) {
    throw new DomainError(
      'conflict',
      'Much of the map has been changed meanwhile. Copy what you wrote, and open the form again.',
    );
  }
  const key = keyOf(thing);
  const changes = (await log.changesSince(revision)).filter(
    (change) => change.kind === thing.kind && change.key === key,
  );
  const [first] = changes;
  return { base: first ? (first.before ?? first.after) : null, last: changes.at(-1) ?? null };
}
