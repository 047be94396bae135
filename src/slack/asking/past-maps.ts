import { prepareIndex } from '../../ask/inquiry.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { MapStore } from '../../domain/map/map-store.ts';
import { mapAt, type PastMap } from '../../domain/map/past-map.ts';

/**
 * Maps of days gone by. Building one takes seconds for a large company, so one is built at a time, and the last one answers
 * again as long as nothing has changed and nobody needed its memory.
 */
export class PastMaps {
  readonly #store: MapStore;
  #building: Promise<unknown> = Promise.resolve();
  #last: { readonly moment: number; readonly revision: number; readonly past: WeakRef<PastMap> } | null = null;

  constructor(store: MapStore) {
    this.#store = store;
  }

  /** The map at a moment (UTC ms), ready to be asked. */
  at(current: CompanyMap, moment: number): Promise<PastMap> {
    const built = this.#building.then(() => this.#known(current, moment) ?? this.#build(current, moment));
    this.#building = built.catch(() => undefined);
    return built;
  }

  #known({ revision }: CompanyMap, moment: number): PastMap | undefined {
    return this.#last?.moment === moment && this.#last.revision === revision ? this.#last.past.deref() : undefined;
  }

  async #build(current: CompanyMap, moment: number): Promise<PastMap> {
    const { revision } = current;
    const past = await mapAt(this.#store, current, moment);
    past.map.elsewhere = current.elsewhere;
    await prepareIndex(past.map);
    if (past.state !== 'now') this.#last = { moment, revision, past: new WeakRef(past) };
    return past;
  }
}
