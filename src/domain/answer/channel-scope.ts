/** The scope that counts in a channel where a question names none. */
export interface ChannelScope {
  readonly channel: string;
  readonly scope: string;
}

export interface ChannelScopeStore {
  all(): Promise<readonly ChannelScope[]>;
  /** @param scope null takes it away. */
  set(channel: string, scope: string | null, actor: string, now: number): Promise<void>;
}

/** Every channel's scope, in memory: it is asked for at each look-up. */
export class ChannelScopes {
  readonly #store: ChannelScopeStore;
  #scopes: ReadonlyMap<string, string> = new Map();

  private constructor(store: ChannelScopeStore) {
    this.#store = store;
  }

  static async open(store: ChannelScopeStore): Promise<ChannelScopes> {
    const scopes = new ChannelScopes(store);
    await scopes.refresh();
    return scopes;
  }

  of(channel: string): string | null {
    return this.#scopes.get(channel) ?? null;
  }

  /** Takes in what other processes have set. */
  async refresh(): Promise<void> {
    this.#scopes = new Map((await this.#store.all()).map(({ channel, scope }) => [channel, scope]));
  }

  /** Sets a channel's scope, or takes it away; in force at once here, at the next `refresh` elsewhere. */
  async set(channel: string, scope: string | null, actor: string, now: number): Promise<void> {
    await this.#store.set(channel, scope, actor, now);
    await this.refresh();
  }
}
