import type { OutboxRow } from '../domain/paging/outbox.ts';
import type { WriteTransaction } from './database.ts';
import type { Tables } from './schema.ts';

/** Whether an answer can still come from whoever a step has paged; decided in the transaction that may have taken the last one away. */

type Page = Pick<OutboxRow, 'key' | 'step' | 'round'>;

/** Why a page brings no answer, as its row's `error` has it. */
export const QUIET = 'do_not_disturb';
export const DECLINED = 'declined';

/**
 * Where nobody that this step paged can have heard it and may still take it, and no step has paged since, the next step is due
 * now. @param passedOn pages that count as answered, also where one is on its way at this moment. @returns whether that is so.
 */
export async function nextIsDue(
  transaction: WriteTransaction,
  incident: Tables['incident'],
  page: Page,
  now: number,
  passedOn: readonly Page[] = [],
): Promise<boolean> {
  if (await isAnybodyLeft(transaction, incident, page, passedOn)) return false;
  const moved = await transaction.query
    .updateTable('incident')
    .set({ due_at: now, hurried: 1 })
    .where('workspace_id', '=', incident.workspace_id)
    .where('id', '=', incident.id)
    .where('state', '=', 'triggered')
    .where('due_at', '>', now)
    .returning('id')
    .executeTakeFirst();
  return moved !== undefined;
}

/** Somebody passes their page on, by whatever way it came: no answer is to be expected from them. */
export async function passOn(
  { query }: WriteTransaction,
  { workspace_id }: Tables['incident'],
  pages: readonly Page[],
): Promise<void> {
  await query
    .updateTable('outbox')
    .set((row) => ({
      error: DECLINED,
      // Asked by another way as well, they would only say the same again. One that is on its way is recorded as passed on.
      state: row.case().when('state', '=', 'pending').then('void').else(row.ref('state')).end(),
    }))
    .where('workspace_id', '=', workspace_id)
    .where('key', 'in', keysOf(pages))
    .where('state', 'in', ['pending', 'sending', 'sent'])
    .execute();
}

/** Whether the page was passed on while it went out. Read with the incident's row locked, which passing on locks as well. */
export async function isPassedOn(
  { query }: WriteTransaction,
  workspace: number,
  { key }: Pick<OutboxRow, 'key'>,
): Promise<boolean> {
  const row = await query
    .selectFrom('outbox')
    .select('error')
    .where('workspace_id', '=', workspace)
    .where('key', '=', key)
    .executeTakeFirst();
  return row?.error === DECLINED;
}

/** Whoever this step paged and has not passed it on, or whoever a later step has paged. */
async function isAnybodyLeft(
  { query }: WriteTransaction,
  incident: Tables['incident'],
  { step, round }: Page,
  passedOn: readonly Page[],
): Promise<boolean> {
  const left = await query
    .selectFrom('outbox')
    .select('key')
    .where('workspace_id', '=', incident.workspace_id)
    .where('incident_id', '=', incident.id)
    .where('kind', '=', 'page')
    .$if(passedOn.length > 0, (query) => query.where('key', 'not in', keysOf(passedOn)))
    .where((page) =>
      page.or([
        page('round', '>', round),
        page.and([page('round', '=', round), page('step', '>', step)]),
        page.and([
          page('round', '=', round),
          page('step', '=', step),
          page('state', 'in', ['pending', 'sending', 'sent']),
          page.or([
            page('error', 'is', null),
            page('error', '!=', DECLINED).and(page('error', '!=', QUIET).or('state', '!=', 'sent')),
          ]),
        ]),
      ]),
    )
    .limit(1)
    .executeTakeFirst();
  return left !== undefined;
}

function keysOf(pages: readonly Page[]): string[] {
  return pages.map(({ key }) => key);
}
