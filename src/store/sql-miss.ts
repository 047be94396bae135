import { randomUUID } from 'node:crypto';
import type { Miss, MissStore, NewMiss } from '../domain/miss.ts';
import type { NewNotice } from '../domain/notice.ts';
import type { Database, WriteTransaction } from './database.ts';
import { insertNotices } from './sql-notice.ts';

/** Questions without an answer, as rows. One that is solved is deleted, with everybody who asked it. */
export class SqlMisses implements MissStore {
  readonly #database: Database;
  readonly #workspace: number;

  constructor(database: Database, workspace: number) {
    this.#database = database;
    this.#workspace = workspace;
  }

  async add(
    { question, key, area }: NewMiss,
    asker: string,
    now: number,
    notices: (id: string) => readonly NewNotice[],
  ): Promise<boolean> {
    return await this.#database.write(async (transaction) => {
      const { query } = transaction;
      const workspace_id = this.#workspace;
      const fresh = randomUUID();
      // Also where the question is there already its row is written, and so locked against being closed meanwhile.
      const { id } = await query
        .insertInto('miss')
        .values({ workspace_id, id: fresh, name_key: key, question, area_id: area, at: now })
        .onConflict((conflict) =>
          conflict
            .columns(['workspace_id', 'name_key'])
            .doUpdateSet((row) => ({ name_key: row.ref('excluded.name_key') })),
        )
        .returning('id')
        .executeTakeFirstOrThrow();
      await query
        .insertInto('miss_asker')
        .values({ workspace_id, miss_id: id, slack_id: asker, at: now })
        .onConflict((conflict) => conflict.columns(['workspace_id', 'miss_id', 'slack_id']).doNothing())
        .execute();
      if (id === fresh) await insertNotices(transaction, workspace_id, notices(id), now);
      return id === fresh;
    });
  }

  async get(id: string): Promise<Miss | null> {
    const row = await this.#rows(this.#database).where('id', '=', id).executeTakeFirst();
    return row ? missOf(row) : null;
  }

  async waitingOf(asker: string): Promise<number> {
    const { count } = await this.#database.query
      .selectFrom('miss_asker')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('workspace_id', '=', this.#workspace)
      .where('slack_id', '=', asker)
      .executeTakeFirstOrThrow();
    return Number(count);
  }

  async open(limit: number): Promise<readonly Miss[]> {
    const rows = await this.#rows(this.#database).orderBy('askers', 'desc').orderBy('at').limit(limit).execute();
    return rows.map(missOf);
  }

  async close(id: string, now: number, notice: (miss: Miss, asker: string) => NewNotice): Promise<boolean> {
    return await this.#database.write(async (transaction) => {
      // The row is locked before its askers are read: nobody joins them between that and the deletion.
      const locked = await transaction.query
        .updateTable('miss')
        .set((row) => ({ name_key: row.ref('name_key') }))
        .where('workspace_id', '=', this.#workspace)
        .where('id', '=', id)
        .returning('id')
        .executeTakeFirst();
      if (!locked) return false;
      const miss = missOf(await this.#rows(transaction).where('id', '=', id).executeTakeFirstOrThrow());
      const askers = await transaction.query
        .deleteFrom('miss_asker')
        .where('workspace_id', '=', this.#workspace)
        .where('miss_id', '=', id)
        .returning('slack_id')
        .execute();
      await this.#delete(transaction, [id]);
      const notices = askers.map(({ slack_id }) => notice(miss, slack_id));
      await insertNotices(transaction, this.#workspace, notices, now);
      return true;
    });
  }

  async forgetBefore(moment: number): Promise<number> {
    return await this.#database.write(async (transaction) => {
      const old = await transaction.query
        .selectFrom('miss')
        .select('id')
        .where('workspace_id', '=', this.#workspace)
        .where('at', '<', moment)
        .limit(500)
        .execute();
      const ids = old.map(({ id }) => id);
      if (ids.length === 0) return 0;
      await transaction.query
        .deleteFrom('miss_asker')
        .where('workspace_id', '=', this.#workspace)
        .where('miss_id', 'in', ids)
        .execute();
      await this.#delete(transaction, ids);
      return ids.length;
    });
  }

  async #delete({ query }: WriteTransaction, ids: readonly string[]): Promise<void> {
    await query.deleteFrom('miss').where('workspace_id', '=', this.#workspace).where('id', 'in', ids).execute();
  }

  #rows({ query }: Pick<WriteTransaction, 'query'>) {
    return query
      .selectFrom('miss')
      .select(['id', 'question', 'area_id', 'at'])
      .select((expression) =>
        expression
          .selectFrom('miss_asker')
          .whereRef('miss_asker.workspace_id', '=', 'miss.workspace_id')
          .whereRef('miss_asker.miss_id', '=', 'miss.id')
          .select(({ fn }) => fn.countAll<number>().as('count'))
          .as('askers'),
      )
      .where('workspace_id', '=', this.#workspace);
  }
}

interface MissRow {
  readonly id: string;
  readonly question: string;
  readonly area_id: string | null;
  readonly at: number;
  readonly askers: number | null;
}

function missOf({ area_id, askers, ...row }: MissRow): Miss {
  return { ...row, area: area_id, askers: Number(askers ?? 0) };
}
