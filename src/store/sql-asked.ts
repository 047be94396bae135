import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Asked, AskedStore } from '../domain/answer/asked.ts';
import type { Database } from './database.ts';

/** Rows written in one statement: about a millisecond. */
const SLICE = 250;

/** How often activities were asked about: counted in memory, added up in rows now and then. */
export class SqlAsked implements AskedStore {
  readonly #database: Database;
  readonly #workspace: number;
  #counted = new Map<string, number>();

  constructor(database: Database, workspace: number) {
    this.#database = database;
    this.#workspace = workspace;
  }

  count(activity: string): void {
    this.#counted.set(activity, (this.#counted.get(activity) ?? 0) + 1);
  }

  async keep(): Promise<void> {
    const counted = this.#counted;
    if (counted.size === 0) return;
    this.#counted = new Map();
    try {
      await this.#add(counted);
    } catch (error) {
      for (const [activity, times] of counted) this.#counted.set(activity, (this.#counted.get(activity) ?? 0) + times);
      throw error;
    }
  }

  async #add(counted: ReadonlyMap<string, number>): Promise<void> {
    // In one order everywhere, so that two processes that put down at once can't wait for each other.
    const sorted = [...counted].sort(([a], [b]) => (a < b ? -1 : 1));
    await this.#database.write(async ({ query }) => {
      for (let from = 0; from < sorted.length; from += SLICE) {
        const rows = sorted
          .slice(from, from + SLICE)
          .map(([activity_id, times]) => ({ workspace_id: this.#workspace, activity_id, times }));
        await query
          .insertInto('asked')
          .values(rows)
          .onConflict((conflict) =>
            conflict
              .columns(['workspace_id', 'activity_id'])
              .doUpdateSet({ times: sql<number>`asked.times + excluded.times` }),
          )
          .execute();
        // Who asks meanwhile has their turn.
        await setImmediate();
      }
    });
  }

  async most(limit: number): Promise<readonly Asked[]> {
    const rows = await this.#database.query
      .selectFrom('asked')
      .select(['activity_id', 'times'])
      .where('workspace_id', '=', this.#workspace)
      .orderBy('times', 'desc')
      .orderBy('activity_id')
      .limit(limit)
      .execute();
    const times = new Map(rows.map((row) => [row.activity_id, row.times]));
    for (const [activity, more] of this.#counted) times.set(activity, (times.get(activity) ?? 0) + more);
    return [...times]
      .map(([activity, count]) => ({ activity, times: count }))
      .sort((a, b) => b.times - a.times)
      .slice(0, limit);
  }
}
