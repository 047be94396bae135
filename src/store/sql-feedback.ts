import type { FeedbackStore } from '../domain/feedback.ts';
import type { Topic } from '../domain/notice.ts';
import type { Database } from './database.ts';

export class SqlFeedback implements FeedbackStore {
  readonly #database: Database;
  readonly #workspace: number;

  constructor(database: Database, workspace: number) {
    this.#database = database;
    this.#workspace = workspace;
  }

  async count({ type, id }: Topic, verdict: 'helpful' | 'wrong'): Promise<void> {
    const first = { helpful: 0, wrong: 0, [verdict]: 1 };
    await this.#database.write(({ query }) =>
      query
        .insertInto('feedback')
        .values({ workspace_id: this.#workspace, subject_type: type, subject_id: id, ...first })
        .onConflict((conflict) =>
          conflict.columns(['workspace_id', 'subject_type', 'subject_id']).doUpdateSet((row) => ({
            [verdict]: row(row.ref(`feedback.${verdict}`), '+', 1),
          })),
        )
        .execute(),
    );
  }

  async of({ type, id }: Topic): Promise<{ readonly helpful: number; readonly wrong: number }> {
    const row = await this.#database.query
      .selectFrom('feedback')
      .select(['helpful', 'wrong'])
      .where('workspace_id', '=', this.#workspace)
      .where('subject_type', '=', type)
      .where('subject_id', '=', id)
      .executeTakeFirst();
    return row ?? { helpful: 0, wrong: 0 };
  }
}
