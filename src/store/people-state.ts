import { sql } from 'kysely';
import type { Database, WriteTransaction } from './database.ts';

/**
 * Takes the next number for rows of `member` or `attestation`, and with it the lock under which they are written: numbers are
 * in the order of their commits, so that whoever has read one has read all before it.
 */
export async function nextSeq({ query }: WriteTransaction, workspace_id: number): Promise<number> {
  const { seq } = await query
    .insertInto('people_state')
    .values({ workspace_id, seq: 1, synced_at: 0, sync_due: 0, looking: 0 })
    .onConflict((conflict) => conflict.column('workspace_id').doUpdateSet({ seq: sql<number>`people_state.seq + 1` }))
    .returning('seq')
    .executeTakeFirstOrThrow();
  return seq;
}

/** The newest number; 0 before the first. */
export async function lastSeq({ query }: Pick<Database, 'query'>, workspace: number): Promise<number> {
  const state = await query
    .selectFrom('people_state')
    .select('seq')
    .where('workspace_id', '=', workspace)
    .executeTakeFirst();
  return state?.seq ?? 0;
}
