import type { NewNotice } from '../domain/notice.ts';
import type { Drop, DropState, DropStore, Passing } from '../domain/source/drop.ts';
import type { Database } from './database.ts';
import type { Tables } from './schema.ts';
import { insertNotices } from './sql-notice.ts';

export class SqlDrops implements DropStore {
  readonly #database: Database;
  readonly #workspace: number;

  constructor(database: Database, workspace: number) {
    this.#database = database;
    this.#workspace = workspace;
  }

  async add(drop: Parameters<DropStore['add']>[0]): Promise<void> {
    const { id, user, channel, message, files, planDigest, at } = drop;
    const nobody = { passed_by: null, passed_to: '[]' };
    const row = { id, slack_id: user, channel, message, plan_digest: planDigest, state: 'shown', at, ...nobody };
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
      .select(['id', 'slack_id', 'channel', 'message', 'files', 'plan_digest', 'state', 'at', 'passed_by', 'passed_to'])
      .where('workspace_id', '=', this.#workspace)
      .where('id', '=', id)
      .executeTakeFirst();
    if (!row) return null;
    const { slack_id, plan_digest, files, state, passed_by, passed_to, ...rest } = row;
    return {
      ...rest,
      user: slack_id,
      files: JSON.parse(files),
      planDigest: plan_digest,
      passedBy: passed_by,
      passedTo: JSON.parse(passed_to),
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

  async end(
    id: string,
    state: 'applied' | 'cancelled',
    now: number,
    notices: readonly NewNotice[] = [],
  ): Promise<void> {
    await this.#set(id, { state, at: now }, notices);
  }

  async pass(id: string, { by, to, planDigest, notices }: Passing, now: number): Promise<boolean> {
    return await this.#database.write(async (transaction) => {
      const passed = await transaction.query
        .updateTable('dropped_file')
        .set({ passed_by: by, passed_to: JSON.stringify(to), plan_digest: planDigest, at: now })
        .where('workspace_id', '=', this.#workspace)
        .where('id', '=', id)
        .where('state', '=', 'shown')
        .where('passed_by', 'is', null)
        .returning('id')
        .executeTakeFirst();
      if (passed) await insertNotices(transaction, this.#workspace, notices, now);
      return passed !== undefined;
    });
  }

  async hand(id: string, { user, channel, message }: Parameters<DropStore['hand']>[1], now: number): Promise<void> {
    await this.#set(id, { slack_id: user, channel, message, at: now });
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

  async #set(
    id: string,
    values: Partial<Tables['dropped_file']> & { at: number },
    notices: readonly NewNotice[] = [],
  ): Promise<void> {
    await this.#database.write(async (transaction) => {
      await transaction.query
        .updateTable('dropped_file')
        .set(values)
        .where('workspace_id', '=', this.#workspace)
        .where('id', '=', id)
        .execute();
      if (notices.length > 0) await insertNotices(transaction, this.#workspace, notices, values.at);
    });
  }
}
