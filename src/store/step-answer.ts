import type { OutboxRow } from '../domain/paging/outbox.ts';
import type { WriteTransaction } from './database.ts';
import type { Tables } from './schema.ts';

/** Whether an answer can still come from whoever a step has paged; decided in the transaction that may have taken the last one away. */

type Page = Pick<OutboxRow, 'key' | 'step' | 'round'>;

/** Why a page that was sent brings no answer, as its row's `error` has it. */
export const QUIET = 'do_not_disturb';
const DECLINED = 'declined';

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
    .set({ error: DECLINED })
    .where('workspace_id', '=', workspace_id)
    .where('key', 'in', keysOf(pages))
    .where('state', '=', 'sent')
    .execute();
  // Asked by another way as well, they would only say the same again.
  await query
    .updateTable('outbox')
    .set({ state: 'void' })
    .where('workspace_id', '=', workspace_id)
    .where('key', 'in', keysOf(pages))
    .where('state', '=', 'pending')
    .execute();
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
          page.or([
            page('state', 'in', ['pending', 'sending']),
            page.and([
              page('state', '=', 'sent'),
              page.or([page('error', 'is', null), page('error', 'not in', [QUIET, DECLINED])]),
            ]),
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
