import type { Inbox } from '../domain/inbox.ts';
import type { Database } from './database.ts';

/** What has been dealt with, as rows: the first to write a key has it, in whatever process. */
export class SqlInbox implements Inbox {
  readonly #database: Database;
  readonly #workspace: number;

  constructor(database: Database, workspace: number) {
    this.#database = database;
    this.#workspace = workspace;
  }

  async claim(key: string, now: number): Promise<boolean> {
    return await this.#database.write(async ({ query }) => {
      const claimed = await query
        .insertInto('inbox')
        .values({ workspace_id: this.#workspace, key, at: now })
        .onConflict((conflict) => conflict.columns(['workspace_id', 'key']).doNothing())
        .returning('key')
        .executeTakeFirst();
      return claimed !== undefined;
    });
  }

  async forgetBefore(moment: number): Promise<number> {
    return await this.#database.write(async ({ query }) => {
      const { numDeletedRows } = await query
        .deleteFrom('inbox')
        .where('workspace_id', '=', this.#workspace)
        .where('at', '<', moment)
        .executeTakeFirst();
      return Number(numDeletedRows);
    });
  }
}
