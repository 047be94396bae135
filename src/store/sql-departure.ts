import type { NewNotice } from '../domain/notice.ts';
import type { DepartureStore } from '../domain/people/departure.ts';
import type { Database } from './database.ts';
import { insertNotices } from './sql-notice.ts';

export class SqlDepartures implements DepartureStore {
  readonly #database: Database;
  readonly #workspace: number;

  constructor(database: Database, workspace: number) {
    this.#database = database;
    this.#workspace = workspace;
  }

  async all(): Promise<readonly string[]> {
    const rows = await this.#database.query
      .selectFrom('departure')
      .select('person_id')
      .where('workspace_id', '=', this.#workspace)
      .execute();
    return rows.map(({ person_id }) => person_id);
  }

  async begin(person_id: string, notices: readonly NewNotice[], now: number): Promise<boolean> {
    return await this.#database.write(async (transaction) => {
      const written = await transaction.query
        .insertInto('departure')
        .values({ workspace_id: this.#workspace, person_id, at: now })
        .onConflict((conflict) => conflict.columns(['workspace_id', 'person_id']).doNothing())
        .returning('person_id')
        .executeTakeFirst();
      if (written) await insertNotices(transaction, this.#workspace, notices, now);
      return written !== undefined;
    });
  }

  async end(person_id: string, notices: readonly NewNotice[], now: number): Promise<boolean> {
    return await this.#database.write(async (transaction) => {
      const taken = await transaction.query
        .deleteFrom('departure')
        .where('workspace_id', '=', this.#workspace)
        .where('person_id', '=', person_id)
        .returning('person_id')
        .executeTakeFirst();
      if (taken) await insertNotices(transaction, this.#workspace, notices, now);
      return taken !== undefined;
    });
  }
}
