import type { ThreadStore } from '../domain/answer/thread-subject.ts';
import type { Topic } from '../domain/notice.ts';
import type { Database } from './database.ts';

export class SqlThreads implements ThreadStore {
  readonly #database: Database;
  readonly #workspace: number;

  constructor(database: Database, workspace: number) {
    this.#database = database;
    this.#workspace = workspace;
  }

  async recall(channel: string, thread: string): Promise<Topic | null> {
    const row = await this.#database.query
      .selectFrom('thread_subject')
      .select(['subject_type', 'subject_id', 'scope_id'])
      .where('workspace_id', '=', this.#workspace)
      .where('channel', '=', channel)
      .where('thread', '=', thread)
      .executeTakeFirst();
    return row ? { type: row.subject_type, id: row.subject_id, scope: row.scope_id } : null;
  }

  async remember(channel: string, threads: readonly string[], { type, id, scope }: Topic, now: number): Promise<void> {
    const rows = [...new Set(threads)].map((thread) => ({
      workspace_id: this.#workspace,
      channel,
      thread,
      subject_type: type,
      subject_id: id,
      scope_id: scope,
      at: now,
    }));
    if (rows.length === 0) return;
    await this.#database.write(({ query }) =>
      query
        .insertInto('thread_subject')
        .values(rows)
        .onConflict((conflict) =>
          conflict.columns(['workspace_id', 'channel', 'thread']).doUpdateSet((row) => ({
            subject_type: row.ref('excluded.subject_type'),
            subject_id: row.ref('excluded.subject_id'),
            scope_id: row.ref('excluded.scope_id'),
            at: row.ref('excluded.at'),
          })),
        )
        .execute(),
    );
  }

  async forgetBefore(moment: number): Promise<number> {
    return await this.#database.write(async ({ query }) => {
      const { numDeletedRows } = await query
        .deleteFrom('thread_subject')
        .where('workspace_id', '=', this.#workspace)
        .where('at', '<', moment)
        .executeTakeFirst();
      return Number(numDeletedRows);
    });
  }
}
