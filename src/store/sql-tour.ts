import { type TourStep, type TourStore, tourStep } from '../domain/answer/tour.ts';
import type { Database } from './database.ts';

/** Where people are on the tour, as rows. */
export class SqlTour implements TourStore {
  readonly #database: Database;
  readonly #workspace: number;

  constructor(database: Database, workspace: number) {
    this.#database = database;
    this.#workspace = workspace;
  }

  async stepOf(slackId: string): Promise<TourStep | null> {
    const row = await this.#database.query
      .selectFrom('tour')
      .select('step')
      .where('workspace_id', '=', this.#workspace)
      .where('slack_id', '=', slackId)
      .executeTakeFirst();
    return row ? tourStep(row.step) : null;
  }

  async remember(slackId: string, step: TourStep, at: number): Promise<void> {
    await this.#database.write(async ({ query }) => {
      await query
        .insertInto('tour')
        .values({ workspace_id: this.#workspace, slack_id: slackId, step, at })
        .onConflict((conflict) => conflict.columns(['workspace_id', 'slack_id']).doUpdateSet({ step, at }))
        .execute();
    });
  }
}
