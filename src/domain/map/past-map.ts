import { CompanyMap } from './company-map.ts';
import type { MapStore } from './map-store.ts';

/** The map as it stood at a moment. */
export interface PastMap {
  readonly map: CompanyMap;
  /** `now`: nothing has changed since that moment; `past`: it was another; `first`: the moment lies before the first change. */
  readonly state: 'now' | 'past' | 'first';
}

/** So many changes are taken in at one go (some milliseconds); others have their turn in between. */
const SLICE = 2000;

/**
 * The map at a moment (UTC ms), rebuilt from the change log. Before the first change there was no map: then the state after
 * the first one, and whatever was written at the same moment, answers and says so.
 */
export async function mapAt(store: MapStore, current: CompanyMap, moment: number): Promise<PastMap> {
  const changes = await store.changesSince(0);
  const first = changes[0];
  const last = changes.at(-1);
  if (!first || !last || last.at <= moment) return { map: current, state: 'now' };
  const isBefore = first.at > moment;
  const map = new CompanyMap();
  for (const [i, change] of changes.entries()) {
    if (i % SLICE === SLICE - 1) await new Promise((resolve) => setImmediate(resolve));
    const counts = isBefore ? change.at === first.at : change.at <= moment;
    if (counts) map.apply(change, change);
  }
  return { map, state: isBefore ? 'first' : 'past' };
}
