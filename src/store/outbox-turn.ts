import { sql } from 'kysely';
import type { LeaseOptions } from '../domain/paging/incident-store.ts';
import type { Database } from './database.ts';

/** Which rows of the outbox have their turn: one a conversation, the most urgent first. */

/** So many of what is due are looked at first: nearly always more than there are. */
const SCAN = 200;

/** Longer than replicas differ in what they hold back, and less than anybody notices. */
const SOON_MS = 500;

interface Candidate {
  readonly key: string;
  readonly pager: string;
  readonly target: string;
  readonly urgency: number;
}

type TurnOptions = Pick<LeaseOptions, 'now' | 'limit' | 'busy'>;

/** The most urgent row of each conversation, looked up without the write lock: nearly always there is none. */
export async function mostUrgent(
  database: Database,
  workspace: number,
  { now, limit, busy }: TurnOptions,
  scan = SCAN,
): Promise<string[]> {
  const due = await database.query
    .selectFrom('outbox')
    .select(['key', 'pager', 'target', 'urgency'])
    .where('workspace_id', '=', workspace)
    .where(dueAt(now))
    .$if(busy.length > 0, (query) => query.where('target', 'not in', busy))
    .orderBy('urgency')
    .orderBy('due_at')
    .orderBy('key')
    .limit(scan)
    .execute();
  if (due.length === 0) return [];
  const underWay = await underWayAt(database, workspace, now);
  const first = new Map<string, Candidate>();
  for (const row of due) {
    const conversation = conversationOf(row);
    // What is more urgent is on its way there, from another replica perhaps: it must not be overtaken.
    if (first.has(conversation) || (underWay.get(conversation) ?? row.urgency) < row.urgency) continue;
    first.set(conversation, row);
    if (first.size === limit) break;
  }
  // The first many may all be for one channel.
  const isMore = first.size < limit && due.length === scan;
  if (isMore) return await mostUrgent(database, workspace, { now, limit, busy }, scan * 10);
  // One process holds back all rows at once.
  if (database.engine === 'sqlite') return [...first.values()].map(({ key }) => key);
  return await withoutOvertaking(database, workspace, now, first);
}

/**
 * What a conversation refused to two replicas at the same moment they hold back for different spans: a less urgent row waits for
 * a more urgent one that is due so soon.
 */
async function withoutOvertaking(
  database: Database,
  workspace: number,
  now: number,
  first: ReadonlyMap<string, Candidate>,
): Promise<string[]> {
  const rows = [...first.values()];
  if (rows.length === 0) return [];
  const held = await database.query
    .selectFrom('outbox')
    .select(['pager', 'target', 'urgency'])
    .where('workspace_id', '=', workspace)
    .where('state', '=', 'pending')
    .where('due_at', '>', now)
    .where('due_at', '<=', now + SOON_MS)
    .where(
      'target',
      'in',
      rows.map(({ target }) => target),
    )
    .orderBy('urgency', 'desc')
    .execute();
  const soon = new Map(held.map((row) => [conversationOf(row), row.urgency]));
  return rows.filter((row) => (soon.get(conversationOf(row)) ?? row.urgency) >= row.urgency).map(({ key }) => key);
}

/** How urgent what is on its way is, the most urgent of each conversation. */
async function underWayAt(database: Database, workspace: number, now: number): Promise<ReadonlyMap<string, number>> {
  const rows = await database.query
    .selectFrom('outbox')
    .select(['pager', 'target', 'urgency'])
    .where('workspace_id', '=', workspace)
    .where('state', '=', 'sending')
    .where('lease_until', '>', now)
    .orderBy('urgency', 'desc')
    .execute();
  return new Map(rows.map((row) => [conversationOf(row), row.urgency]));
}

function conversationOf({ pager, target }: { readonly pager: string; readonly target: string }): string {
  return `${pager} ${target}`;
}

/** Waiting and due, or on its way with somebody whose lease ran out. */
export function dueAt(now: number) {
  return sql<boolean>`((state = 'pending' and due_at <= ${now}) or (state = 'sending' and lease_until <= ${now}))`;
}
