import { randomUUID } from 'node:crypto';
import type { NewNotice, Notice, NoticeBody, NoticeStore } from '../domain/notice.ts';
import type { Database, WriteTransaction } from './database.ts';

/** Notices as rows. `due` says when one may be tried: who takes it moves that on, and so has it alone. */
export class SqlNotices implements NoticeStore {
  readonly #database: Database;
  readonly #workspace: number;

  constructor(database: Database, workspace: number) {
    this.#database = database;
    this.#workspace = workspace;
  }

  async add(notices: readonly NewNotice[], now: number): Promise<void> {
    await this.#database.write((transaction) => insertNotices(transaction, this.#workspace, notices, now));
  }

  async take(now: number, leaseMs: number, limit: number): Promise<readonly Notice[]> {
    // Nothing is due nearly always: that is found out without the write lock.
    const due = await this.#database.query
      .selectFrom('notice')
      .select('id')
      .where('workspace_id', '=', this.#workspace)
      .where('due', '<=', now)
      .orderBy('at')
      .limit(limit)
      .execute();
    if (due.length === 0) return [];
    const rows = await this.#database.write(({ query }) =>
      query
        .updateTable('notice')
        .set({ due: now + leaseMs })
        .where('workspace_id', '=', this.#workspace)
        .where(
          'id',
          'in',
          due.map(({ id }) => id),
        )
        .where('due', '<=', now)
        .returning(['id', 'recipient', 'body', 'at'])
        .execute(),
    );
    return rows
      .sort((a, b) => a.at - b.at)
      .map(({ body, ...row }) => ({ ...row, body: JSON.parse(body) as NoticeBody }));
  }

  async done(id: string): Promise<void> {
    await this.#database.write(({ query }) =>
      query.deleteFrom('notice').where('workspace_id', '=', this.#workspace).where('id', '=', id).execute(),
    );
  }
}

/** Writes notices in the transaction of what they tell of. */
export async function insertNotices(
  { query }: WriteTransaction,
  workspace: number,
  notices: readonly NewNotice[],
  now: number,
): Promise<void> {
  if (notices.length === 0) return;
  const rows = notices.map(({ recipient, body }) => ({
    workspace_id: workspace,
    id: randomUUID(),
    recipient,
    body: JSON.stringify(body),
    at: now,
    due: now,
  }));
  await query.insertInto('notice').values(rows).execute();
}
