import type { Drop, DropState, DropStore } from '../domain/source/drop.ts';
import type { Database } from './database.ts';

export class SqlDrops implements DropStore {
  readonly #database: Database;
  readonly #workspace: number;

  constructor(database: Database, workspace: number) {
    this.#database = database;
    this.#workspace = workspace;
  }

  async add({ id, user, channel, message, files, planDigest, at }: Omit<Drop, 'state'>): Promise<void> {
    const row = { id, slack_id: user, channel, message, plan_digest: planDigest, state: 'shown', at };
    await this.#database.write(async ({ query }) => {
      await query
        .insertInto('dropped_file')
        .values({ workspace_id: this.#workspace, files: JSON.stringify(files), ...row })
        .execute();
    });
  }

  async get(id: string): Promise<Drop | null> {
    const row = await this.#database.query
      .selectFrom('dropped_file')
      .select(['id', 'slack_id', 'channel', 'message', 'files', 'plan_digest', 'state', 'at'])
      .where('workspace_id', '=', this.#workspace)
      .where('id', '=', id)
      .executeTakeFirst();
    if (!row) return null;
    const { slack_id, plan_digest, files, state, ...rest } = row;
    return {
      ...rest,
      user: slack_id,
      files: JSON.parse(files),
      planDigest: plan_digest,
      state: state as DropState,
    };
  }

  async show(id: string, planDigest: string, now: number): Promise<void> {
    await this.#set(id, { plan_digest: planDigest, state: 'shown', at: now });
  }

  async take(id: string, now: number, leaseMs: number): Promise<boolean> {
    return await this.#database.write(async ({ query }) => {
      const taken = await query
        .updateTable('dropped_file')
        .set({ state: 'working', at: now })
        .where('workspace_id', '=', this.#workspace)
        .where('id', '=', id)
        .where(({ eb, or, and }) =>
          or([eb('state', '=', 'shown'), and([eb('state', '=', 'working'), eb('at', '<=', now - leaseMs)])]),
        )
        .returning('id')
        .executeTakeFirst();
      return taken !== undefined;
    });
  }

  async end(id: string, state: 'applied' | 'cancelled', now: number): Promise<void> {
    await this.#set(id, { state, at: now });
  }

  async forgetBefore(moment: number): Promise<number> {
    return await this.#database.write(async ({ query }) => {
      const gone = await query
        .deleteFrom('dropped_file')
        .where('workspace_id', '=', this.#workspace)
        .where('at', '<', moment)
        .returning('id')
        .execute();
      return gone.length;
    });
  }

  async #set(id: string, values: { plan_digest?: string; state: DropState; at: number }): Promise<void> {
    await this.#database.write(async ({ query }) => {
      await query
        .updateTable('dropped_file')
        .set(values)
        .where('workspace_id', '=', this.#workspace)
        .where('id', '=', id)
        .execute();
    });
  }
}
