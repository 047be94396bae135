import type { CompanyMap } from '../../domain/map/company-map.ts';
import { type Miss, missOf } from '../../domain/miss.ts';
import type { Desk } from '../desk.ts';

/** Somebody who is about to deal with a question: who they are, and the question. */
export interface MissAtHand {
  readonly map: CompanyMap;
  /** Their e-mail. */
  readonly actor: string;
  readonly miss: Miss;
}

/**
 * The question that a button or a form names, for whoever used it.
 * @throws DomainError where they may not deal with it, or it is gone.
 */
export async function missAtHand(desk: Desk, user: string, id: string | undefined): Promise<MissAtHand> {
  const map = await desk.live.current();
  const actor = await desk.directory.addressOf(map, user);
  const miss = await missOf(desk.store.misses, map, desk.stewards, actor, (id ?? '').slice(0, 100));
  return { map, actor: actor ?? '', miss };
}
