import { homeOf, type NewOutboxRow, type OutboxRow, type SendOutcome } from '../domain/paging/outbox.ts';
import type { Deed } from '../domain/paging/timeline.ts';
import type { WriteTransaction } from './database.ts';
import { insertDeeds, insertOutbox, putUpdates, refresh, updateRow } from './incident-writing.ts';
import type { Tables } from './schema.ts';
import { DECLINED, isPassedOn, nextIsDue, QUIET } from './step-answer.ts';

/** How a row went, with all that follows for its incident, in one transaction. */

type Sent = Extract<SendOutcome, { kind: 'sent' }>;

export async function recordSent(
  transaction: WriteTransaction,
  workspace: number,
  row: OutboxRow,
  sent: Sent,
  now: number,
): Promise<boolean> {
  if (row.body.kind === 'update') return await recordUpdate(transaction, workspace, row, sent, now);
  const incident = await touch(transaction, workspace, row);
  const set = { conversation: sent.conversation, message_ts: sent.ts, sent_at: now, digest: sent.digest };
  const quiet = row.body.kind === 'page' && sent.quietUntil !== null;
  const passedOn = row.body.kind === 'page' && (await isPassedOn(transaction, workspace, row));
  const error = passedOn ? DECLINED : quiet ? QUIET : null;
  const mine = await finish(transaction, workspace, row, { ...set, state: 'sent', error });
  if (!mine) throw new LeaseLost();
  const deeds: Deed[] = [];
  if (row.body.kind === 'page') {
    deeds.push({ kind: 'delivered', step: row.step, who: whoOf(row), pager: row.pager });
    if (sent.quietUntil !== null) {
      const next = await nextIsDue(transaction, incident, row, now);
      deeds.push({ kind: 'quiet', step: row.step, who: whoOf(row), until: sent.quietUntil, next });
    }
  } else if (row.body.kind === 'post') {
    deeds.push(postedDeed(sent));
    await setHome(transaction, incident, sent, now);
    if (row.body.own) await insertOutbox(transaction, incident, [movedNotice(incident, sent)], now);
  }
  await insertDeeds(transaction, incident, null, deeds, now);
  await tell(transaction, incident, row, deeds, now);
  const home = row.body.kind === 'post' ? sent.conversation : incident.home;
  const isShown = row.body.kind === 'post' && sent.shows >= incident.version - 1;
  if (!isShown) await refresh(transaction, { ...incident, home }, 'post', now);
  // It went out while somebody was answering: what it says is set right.
  const over = incident.state !== 'triggered' && incident.state !== 'exhausted';
  if (row.body.kind === 'page' && (over || passedOn)) {
    const update = { ...updateRow(incident, row.key, sent.conversation), pager: row.pager };
    await putUpdates(transaction, incident, [update], now);
  }
  return true;
}

/** One that showed an older version goes again. */
async function recordUpdate(
  { query }: WriteTransaction,
  workspace: number,
  row: OutboxRow,
  { shows, digest }: Sent,
  now: number,
): Promise<boolean> {
  const mine = await query
    .updateTable('outbox')
    .set((expression) => ({
      state: expression.case().when('version', '>', shows).then('pending').else('sent').end(),
      due_at: now,
      sent_at: now,
      digest,
      attempts: 0,
      ambiguous: 0,
      lease_owner: null,
      lease_until: null,
    }))
    .where('workspace_id', '=', workspace)
    .where('key', '=', row.key)
    .where('fence', '=', row.fence)
    .where('state', '=', 'sending')
    .returning('key')
    .executeTakeFirst();
  return mine !== undefined;
}

export async function recordFailed(
  transaction: WriteTransaction,
  workspace: number,
  row: OutboxRow,
  { why, called }: { readonly why: string; readonly called?: string },
  now: number,
): Promise<boolean> {
  const { kind } = row.body;
  if (kind === 'update' && row.pager !== 'slack') return await recordUntold(transaction, workspace, row, why, now);
  if (kind === 'update' || kind === 'reminder') {
    return await finish(transaction, workspace, row, { state: 'failed', error: why });
  }
  const incident = await touch(transaction, workspace, row);
  if (!(await finish(transaction, workspace, row, { state: 'failed', error: why }))) throw new LeaseLost();
  const deeds: Deed[] = [];
  if (row.body.kind === 'post') {
    deeds.push({ kind: 'unposted', channel: row.target, ...(called ? { called } : {}), why });
    await insertOutbox(transaction, incident, nextPlace(row, row.body.next), now);
  } else if (row.body.kind === 'notice') {
    await insertOutbox(transaction, incident, saidElsewhere(row, incident), now);
    return true;
  } else {
    const next = await nextIsDue(transaction, incident, row, now);
    deeds.push({ kind: 'undelivered', step: row.step, who: whoOf(row), pager: row.pager, why, next });
  }
  await insertDeeds(transaction, incident, null, deeds, now);
  await tell(transaction, incident, row, deeds, now);
  await refresh(transaction, incident, 'post', now);
  return true;
}

/** Another pager may go on calling somebody: that has to be seen here. */
async function recordUntold(
  transaction: WriteTransaction,
  workspace: number,
  row: OutboxRow,
  why: string,
  now: number,
): Promise<boolean> {
  const incident = await touch(transaction, workspace, row);
  if (!(await finish(transaction, workspace, row, { state: 'failed', error: why }))) throw new LeaseLost();
  const deed: Deed = { kind: 'note', text: `could not be told how it went on: ${why}` };
  await insertDeeds(transaction, incident, row.pager, [deed], now);
  await refresh(transaction, incident, 'post', now);
  return true;
}

/** Where it was opened it is said in which channel it goes on. */
function movedNotice(incident: Tables['incident'], sent: Sent): NewOutboxRow {
  const { id, step, round, channel, opened_by } = incident;
  const deed = postedDeed(sent);
  const target = channel ?? opened_by;
  return { key: `${id}:moved`, step, round, pager: 'slack', target, body: { kind: 'notice', deed, loud: false } };
}

function postedDeed({ conversation, called }: Sent): Deed {
  return { kind: 'posted', channel: conversation, ...(called ? { called } : {}) };
}

/** The lease went to somebody else, who will write down how it went: all of this is undone. */
export class LeaseLost extends Error {}

function nextPlace(row: OutboxRow, [target, ...next]: readonly string[]): NewOutboxRow[] {
  if (target === undefined) return [];
  const { step, round } = row;
  return [{ key: `${row.incident}:post:${target}`, step, round, pager: 'slack', target, body: { kind: 'post', next } }];
}

/** What can't be said where the post stands is said in the fallback channel, and else to who opened the incident. */
function saidElsewhere(row: OutboxRow, { fallback, opened_by }: Tables['incident']): NewOutboxRow[] {
  const { key, step, round, pager, body } = row;
  const target = row.target === homeOf(row.incident) && fallback !== null ? fallback : opened_by;
  return row.target === opened_by ? [] : [{ key: `${key}@${target}`, step, round, pager, target, body }];
}

/** Who was paged, as the timeline and the key have it; a payload that can't be read says nothing. */
function whoOf({ body, target }: OutboxRow): string {
  return body.kind === 'page' ? (body.email ?? body.slack ?? target) : target;
}

/** Locks the incident, before any other row is written. */
async function touch(
  { query }: WriteTransaction,
  workspace: number,
  { incident }: OutboxRow,
): Promise<Tables['incident']> {
  return await query
    .updateTable('incident')
    .set((expression) => ({ version: expression('version', '+', 1) }))
    .where('workspace_id', '=', workspace)
    .where('id', '=', incident)
    .returningAll()
    .executeTakeFirstOrThrow();
}

async function setHome(
  { query }: WriteTransaction,
  incident: Tables['incident'],
  { conversation, ts }: Sent,
  now: number,
): Promise<void> {
  await query
    .updateTable('incident')
    .set({ home: conversation, home_ts: ts })
    .where('workspace_id', '=', incident.workspace_id)
    .where('id', '=', incident.id)
    .execute();
  // What waited for it goes out.
  await query
    .updateTable('outbox')
    .set({ due_at: now })
    .where('workspace_id', '=', incident.workspace_id)
    .where('incident_id', '=', incident.id)
    .where('target', '=', homeOf(incident.id))
    .where('state', '=', 'pending')
    .where('due_at', '>', now)
    .execute();
}

/** What nobody could know from the post alone is said below it. */
async function tell(
  transaction: WriteTransaction,
  incident: Tables['incident'],
  row: OutboxRow,
  deeds: readonly Deed[],
  now: number,
): Promise<void> {
  const worth = deeds.filter(({ kind }) => kind === 'undelivered' || kind === 'quiet' || kind === 'unposted');
  const { step, round } = row;
  const rows = worth.map((deed) => ({
    key: `${row.key}:said:${deed.kind}`,
    step,
    round,
    pager: 'slack' as const,
    target: homeOf(row.incident),
    body: { kind: 'notice' as const, deed, loud: false },
  }));
  await insertOutbox(transaction, incident, rows, now);
}

async function finish(
  { query }: WriteTransaction,
  workspace: number,
  row: OutboxRow,
  set: {
    state: string;
    error: string | null;
    conversation?: string;
    message_ts?: string;
    sent_at?: number;
    digest?: string | null;
  },
): Promise<boolean> {
  const mine = await query
    .updateTable('outbox')
    .set({ ...set, lease_owner: null, lease_until: null })
    .where('workspace_id', '=', workspace)
    .where('key', '=', row.key)
    .where('fence', '=', row.fence)
    .where('state', '=', 'sending')
    .returning('key')
    .executeTakeFirst();
  return mine !== undefined;
}
