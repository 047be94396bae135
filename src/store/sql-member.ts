import type { Member, MemberKind, MemberStore } from '../domain/people/member.ts';
import type { Database } from './database.ts';
import { lastSeq, nextSeq } from './people-state.ts';
import type { Tables } from './schema.ts';

/** Rows written in one statement: some 8 parameters each, of the 32,766 that SQLite takes. */
const SLICE = 1000;

/** Accounts as rows, and the slot in which one replica looks at all of them. */
export class SqlMembers implements MemberStore {
  readonly #database: Database;
  readonly #workspace: number;

  constructor(database: Database, workspace: number) {
    this.#database = database;
    this.#workspace = workspace;
  }

  async since(seq: number): Promise<{ seq: number; members: readonly Member[] }> {
    const last = await lastSeq(this.#database, this.#workspace);
    if (last <= seq) return { seq, members: [] };
    const rows = await this.#database.query
      .selectFrom('member')
      .select(['slack_id as slackId', 'email', 'name', 'kind', 'timezone'])
      .where('workspace_id', '=', this.#workspace)
      .where('seq', '>', seq)
      .execute();
    return { seq: last, members: rows.map((row) => ({ ...row, kind: row.kind as MemberKind })) };
  }

  async save(members: readonly Member[], now: number): Promise<void> {
    for (let from = 0; from < members.length; from += SLICE) {
      await this.#database.write(async (transaction) => {
        const seq = await nextSeq(transaction, this.#workspace);
        const rows = members.slice(from, from + SLICE).map(({ slackId, ...member }) => {
          return { workspace_id: this.#workspace, slack_id: slackId, ...member, at: now, seq };
        });
        await transaction.query
          .insertInto('member')
          .values(rows)
          .onConflict((conflict) =>
            conflict.columns(['workspace_id', 'slack_id']).doUpdateSet(({ ref }) => ({
              email: ref('excluded.email'),
              name: ref('excluded.name'),
              kind: ref('excluded.kind'),
              timezone: ref('excluded.timezone'),
              at: ref('excluded.at'),
              seq: ref('excluded.seq'),
            })),
          )
          .execute();
      });
    }
  }

  async wantSync(endedAfter: number, now: number): Promise<void> {
    await this.#database.write(async ({ query }) => {
      await query
        .updateTable('people_state')
        .set({ sync_due: now })
        .where('workspace_id', '=', this.#workspace)
        .where('synced_at', '<=', endedAfter)
        .where('sync_due', '>', now)
        .where('looking', '=', 0)
        .execute();
    });
  }

  async claimSync(now: number, leaseMs: number): Promise<boolean> {
    const state = await this.#database.query
      .selectFrom('people_state')
      .select('sync_due')
      .where('workspace_id', '=', this.#workspace)
      .executeTakeFirst();
    // It is due for one second in an hour: that it is not is found out without the write lock.
    if (state && state.sync_due > now) return false;
    const sync_due = now + leaseMs;
    const taken = await this.#database.write(({ query }) =>
      query
        .insertInto('people_state')
        .values({ workspace_id: this.#workspace, seq: 0, synced_at: 0, sync_due, looking: 1 })
        .onConflict((conflict) =>
          conflict
            .column('workspace_id')
            .doUpdateSet({ sync_due, looking: 1 })
            .where('people_state.sync_due', '<=', now),
        )
        .returning('sync_due')
        .executeTakeFirst(),
    );
    return taken !== undefined;
  }

  async keepSync(due: number): Promise<void> {
    await this.#moveSync({ sync_due: due });
  }

  async endSync(due: number, endedAt: number | null): Promise<void> {
    await this.#moveSync({ sync_due: due, looking: 0, ...(endedAt === null ? {} : { synced_at: endedAt }) });
  }

  async #moveSync(state: Partial<Tables['people_state']>): Promise<void> {
    await this.#database.write(async ({ query }) => {
      await query.updateTable('people_state').set(state).where('workspace_id', '=', this.#workspace).execute();
    });
  }
}
