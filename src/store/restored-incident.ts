import { OPEN } from '../domain/paging/incident.ts';
import type { WriteTransaction } from './database.ts';
import { insertDeeds } from './incident-writing.ts';

/**
 * Ends what a backup left open: it is history. Nobody is paged for it, and nothing that was waiting is sent.
 * @returns the numbers of what was open: whoever restores has to know that nobody is asked for these any more.
 */
export async function closeRestored(transaction: WriteTransaction, now: number): Promise<readonly number[]> {
  const { query } = transaction;
  const rows = await query
    .updateTable('incident')
    .set((expression) => ({
      state: 'restored',
      due_at: null,
      ended_at: now,
      version: expression('version', '+', 1),
    }))
    .where('state', 'in', OPEN)
    .returningAll()
    .execute();
  for (const row of rows) await insertDeeds(transaction, row, null, [{ kind: 'restored' }], now);
  await query
    .updateTable('outbox')
    .set({ state: 'void', lease_owner: null, lease_until: null })
    .where('state', 'in', ['pending', 'sending'])
    .execute();
  await query.deleteFrom('paging_clock').execute();
  return rows.map(({ number }) => number).toSorted((a, b) => a - b);
}
