import { CompanyMap } from './company-map.ts';
import type { MapStore } from './map-store.ts';

/** Above so many changes at once the map is read anew beside the old one, which goes on answering. */
const CATCH_UP_LIMIT = 2000;

export interface LiveMapOptions {
  /** Makes whatever answers from a map ready for it, before the map is shown to anybody. */
  readonly prepare?: (map: CompanyMap) => Promise<void>;
  /** Hears of a reading in the background that failed; the old map goes on answering. */
  readonly onFault?: (error: unknown) => void;
}

/**
 * The map in memory, kept in step with its store. A few changes are taken in before the next answer; many at once (an
 * import) are read in the background while the map as it was goes on answering.
 */
export class LiveMap {
  readonly #store: MapStore;
  readonly #options: LiveMapOptions;
  #map = new CompanyMap();
  #reading: Promise<void> | null = null;
  #catchingUp: Promise<void> | null = null;
  #behind = false;

  private constructor(store: MapStore, options: LiveMapOptions) {
    this.#store = store;
    this.#options = options;
  }

  /** Reads the whole map. Throws what the store throws. */
  static async open(store: MapStore, options: LiveMapOptions = {}): Promise<LiveMap> {
    const live = new LiveMap(store, options);
    await live.#readAll();
    return live;
  }

  /**
   * The map as of now. A promise only where something was written since the last call. A store that fails does not stop
   * the answers: the map as it was last read goes on, `onFault` hears of it, and the next call tries again.
   */
  current(): CompanyMap | Promise<CompanyMap> {
    if (!this.#behind && !this.#store.stale()) return this.#map;
    this.#behind = true;
    if (this.#reading) return this.#map;
    this.#catchingUp ??= this.#catchUp()
      .catch((error) => this.#options.onFault?.(error))
      .finally(() => {
        this.#catchingUp = null;
      });
    return this.#catchingUp.then(() => this.#map);
  }

  /** Waits until everything that was written before the call has been taken in, large imports included. */
  async settled(): Promise<CompanyMap> {
    await this.current();
    await this.#reading;
    return this.current();
  }

  async #catchUp(): Promise<void> {
    const count = await this.#store.countSince(this.#map.revision);
    if (count > CATCH_UP_LIMIT) {
      this.#readInBackground();
      return;
    }
    this.#behind = false;
    const changes = count === 0 ? [] : await this.#store.changesSince(this.#map.revision);
    for (const change of changes) {
      this.#map.apply(change, change);
      this.#map.revision = change.revision;
    }
  }

  /** `#behind` stays true until a later catch-up has seen what was written while the reading went on. */
  #readInBackground(): void {
    this.#reading = this.#readAll()
      .catch((error) => this.#options.onFault?.(error))
      .finally(() => {
        this.#reading = null;
      });
  }

  async #readAll(): Promise<void> {
    const { revision, slices } = await this.#store.read();
    const map = new CompanyMap();
    for await (const slice of slices) {
      for (const { entity, provenance } of slice) map.put(entity, provenance);
    }
    map.revision = revision;
    await this.#options.prepare?.(map);
    this.#map = map;
  }
}
