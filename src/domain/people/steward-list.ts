import type { StewardsOfAll } from './steward.ts';

/** Where the stewards of all are kept who are not named in the settings. */
export interface StewardStore {
  /** Their e-mails, in their order. */
  all(): Promise<readonly string[]>;
  /** @returns false where they were one already. */
  add(email: string, now: number): Promise<boolean>;
  /** @returns false where they were none. */
  remove(email: string): Promise<boolean>;
}

/** The stewards of all, in memory: those of the settings, and those who were named since. */
export class StewardList {
  readonly #store: StewardStore;
  readonly #settings: StewardsOfAll;
  readonly #all: Set<string>;

  private constructor(store: StewardStore, settings: StewardsOfAll) {
    this.#store = store;
    this.#settings = settings;
    this.#all = new Set(settings);
  }

  static async open(store: StewardStore, settings: StewardsOfAll): Promise<StewardList> {
    const list = new StewardList(store, settings);
    await list.refresh();
    return list;
  }

  /** Always the same set, which follows what is kept. */
  get all(): StewardsOfAll {
    return this.#all;
  }

  /** Takes in who has been named, and who is one no longer. */
  async refresh(): Promise<void> {
    const named = await this.#store.all();
    const now = new Set([...this.#settings, ...named]);
    for (const email of this.#all) if (!now.has(email)) this.#all.delete(email);
    for (const email of now) this.#all.add(email);
  }
}
