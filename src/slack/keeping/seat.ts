import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { Desk } from '../desk.ts';
import { writerOf } from './edit-desk.ts';

/** Somebody who is about to change the map, and the map as it is now. */
export interface Seat {
  readonly map: CompanyMap;
  /** Their e-mail. */
  readonly actor: string;
}

/**
 * For a look before the change: while a large import is read, at the map as it was.
 * @throws DomainError('forbidden') for somebody who may change nothing here.
 */
export async function seatOf(desk: Desk, user: string): Promise<Seat> {
  const actor = await writerOf(desk, user);
  return { map: await desk.live.current(), actor };
}

/** For the change itself: with all that was written before. @throws as `seatOf` does. */
export async function settledSeatOf(desk: Desk, user: string): Promise<Seat> {
  const actor = await writerOf(desk, user);
  return { map: await desk.live.settled(), actor };
}
