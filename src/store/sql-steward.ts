import type { StewardStore } from '../domain/people/steward-list.ts';
import type { Database } from './database.ts';

export class SqlStewards implements StewardStore {
  readonly #database: Database;
  readonly #workspace: number;

  constructor(database: Database, workspace: number) {
    this.#database = database;
    this.#workspace = workspace;
  }

  async all(): Promise<readonly string[]> {
    const rows = await this.#database.query
      .selectFrom('steward')
      .select('email')
      .where('workspace_id', '=', this.#workspace)
      .orderBy('at')
      .orderBy('email')
      .execute();
    return rows.map(({ email }) => email);
  }

  async add(email: string, now: number): Promise<boolean> {
    const added = await this.#database.write(({ query }) =>
      query
        .insertInto('steward')
        .values({ workspace_id: this.#workspace, email, at: now })
        .onConflict((conflict) => conflict.columns(['workspace_id', 'email']).doNothing())
        .returning('email')
        .executeTakeFirst(),
    );
    return added !== undefined;
  }

  async remove(email: string): Promise<boolean> {
    const removed = await this.#database.write(({ query }) =>
      query
        .deleteFrom('steward')
        .where('workspace_id', '=', this.#workspace)
        .where('email', '=', email)
        .returning('email')
        .executeTakeFirst(),
    );
    return removed !== undefined;
  }
}
