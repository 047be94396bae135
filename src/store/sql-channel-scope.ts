import type { ChannelScope, ChannelScopeStore } from '../domain/answer/channel-scope.ts';
import type { Database } from './database.ts';

export class SqlChannelScopes implements ChannelScopeStore {
  readonly #database: Database;
  readonly #workspace: number;

  constructor(database: Database, workspace: number) {
    this.#database = database;
    this.#workspace = workspace;
  }

  async all(): Promise<readonly ChannelScope[]> {
    return await this.#database.query
      .selectFrom('channel_scope')
      .select(['channel', 'scope_id as scope'])
      .where('workspace_id', '=', this.#workspace)
      .execute();
  }

  async set(channel: string, scope: string | null, actor: string, now: number): Promise<void> {
    await this.#database.write(async ({ query }) => {
      if (scope === null) {
        await query
          .deleteFrom('channel_scope')
          .where('workspace_id', '=', this.#workspace)
          .where('channel', '=', channel)
          .execute();
        return;
      }
      const said = { scope_id: scope, actor, at: now };
      await query
        .insertInto('channel_scope')
        .values({ workspace_id: this.#workspace, channel, ...said })
        .onConflict((conflict) => conflict.columns(['workspace_id', 'channel']).doUpdateSet(said))
        .execute();
    });
  }
}
