import type { DigestCounts, DigestStore } from '../domain/gap/digest.ts';
import type { NewNotice } from '../domain/notice.ts';
import type { Database } from './database.ts';
import { insertNotices } from './sql-notice.ts';

/** Digests as rows: whoever inserts a week's row tells, and nobody else. */
export class SqlDigests implements DigestStore {
  readonly #database: Database;
  readonly #workspace: number;

  constructor(database: Database, workspace: number) {
    this.#database = database;
    this.#workspace = workspace;
  }

  async take(
    person: string,
    week: string,
    gaps: DigestCounts,
    notices: readonly NewNotice[],
    now: number,
  ): Promise<boolean> {
    return await this.#database.write(async (transaction) => {
      const taken = await transaction.query
        .insertInto('digest')
        .values({ workspace_id: this.#workspace, person_id: person, week, gaps: JSON.stringify(gaps), at: now })
        .onConflict((conflict) => conflict.columns(['workspace_id', 'person_id', 'week']).doNothing())
        .returning('week')
        .executeTakeFirst();
      if (taken) await insertNotices(transaction, this.#workspace, notices, now);
      return taken !== undefined;
    });
  }

  async before(person: string, week: string): Promise<DigestCounts | null> {
    const row = await this.#database.query
      .selectFrom('digest')
      .select('gaps')
      .where('workspace_id', '=', this.#workspace)
      .where('person_id', '=', person)
      .where('week', '<', week)
      .orderBy('week', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row ? (JSON.parse(row.gaps) as DigestCounts) : null;
  }

  async forgetBefore(moment: number): Promise<void> {
    await this.#database.write(({ query }) =>
      query.deleteFrom('digest').where('workspace_id', '=', this.#workspace).where('at', '<', moment).execute(),
    );
  }
}
