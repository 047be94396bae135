import type { PageDraft, PageDraftStore } from '../domain/paging/page-draft.ts';
import type { Database } from './database.ts';

/** Whoever pages has three seconds to be answered. */
const PATIENCE_MS = 1_500;

export class SqlPageDrafts implements PageDraftStore {
  readonly #database: Database;
  readonly #workspace: number;

  constructor(database: Database, workspace: number) {
    this.#database = database;
    this.#workspace = workspace;
  }

  async put({ id, user, at, ...rest }: PageDraft): Promise<void> {
    const body = JSON.stringify(rest);
    await this.#database.write(async ({ query }) => {
      await query
        .insertInto('page_draft')
        .values({ workspace_id: this.#workspace, id, slack_id: user, body, at })
        .onConflict((conflict) => conflict.columns(['workspace_id', 'id']).doUpdateSet({ body }))
        .execute();
    }, PATIENCE_MS);
  }

  async get(id: string): Promise<PageDraft | null> {
    const row = await this.#database.query
      .selectFrom('page_draft')
      .select(['slack_id', 'body', 'at'])
      .where('workspace_id', '=', this.#workspace)
      .where('id', '=', id)
      .executeTakeFirst();
    if (!row) return null;
    const rest = JSON.parse(row.body) as Omit<PageDraft, 'id' | 'user' | 'at'>;
    return { ...rest, id, user: row.slack_id, at: row.at };
  }

  async forgetBefore(moment: number): Promise<void> {
    await this.#database.write(({ query }) =>
      query.deleteFrom('page_draft').where('workspace_id', '=', this.#workspace).where('at', '<', moment).execute(),
    );
  }
}
