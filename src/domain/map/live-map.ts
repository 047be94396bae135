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
  #catchingUp: Promise<boolean> | null = null;
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
    if (!this.#behind && !this.#isStale()) return this.#map;
    this.#behind = true;
    if (this.#reading) return this.#map;
    // One that is under way may have read before the last write: whoever joins it looks again afterwards.
    const joined = this.#catchingUp;
    const catchingUp =
      joined ??
      this.#catchUp().finally(() => {
        this.#catchingUp = null;
      });
    this.#catchingUp = catchingUp;
    return catchingUp.then((done) => (done && joined ? this.current() : this.#map));
  }

  #isStale(): boolean {
    try {
      return this.#store.stale();
    } catch (error) {
      this.#options.onFault?.(error);
      return true;
    }
  }

  /** Waits until everything that was written before the call has been taken in, large imports included. */
  async settled(): Promise<CompanyMap> {
    // What another process has written is noticed a moment later; here it is asked for.
    const written = await this.#store.revision().catch(() => this.#map.revision);
    if (written !== this.#map.revision) this.#behind = true;
    await this.current();
    await this.#reading;
    return this.current();
  }

  /** @returns whether it went well; after a failure `#behind` is true, so that the next call tries again. */
  async #catchUp(): Promise<boolean> {
    try {
      const count = await this.#store.countSince(this.#map.revision);
      if (count > CATCH_UP_LIMIT) {
        this.#readInBackground();
        return true;
      }
      // Taken back before reading: a write that is noticed from here on may not be among what is read.
      this.#behind = false;
      const changes = count === 0 ? [] : await this.#store.changesSince(this.#map.revision);
      for (const change of changes) {
        const { at, actor, source, reason } = change;
        this.#map.apply(change, { at, actor, source, reason });
        this.#map.revision = change.revision;
      }
      return true;
    } catch (error) {
      this.#behind = true;
      this.#options.onFault?.(error);
      return false;
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
