import type { Severity } from '../domain/map/severity.ts';
import type { Incident } from '../domain/paging/incident.ts';
import { type NewOutboxRow, type OutboxBody, urgencyOf } from '../domain/paging/outbox.ts';
import type { Deed } from '../domain/paging/timeline.ts';
import type { WriteTransaction } from './database.ts';
import type { Tables } from './schema.ts';

/**
 * What the verbs, the timer and the sender write beside the incident's own row. Every transaction locks the incident first,
 * then its other rows, so that no two can wait for each other.
 */

/** Facts are numbered by the version that they came with, so that no two transactions can write the same number. */
const FACTS_A_VERSION = 1000;

export async function insertDeeds(
  { query }: WriteTransaction,
  row: Tables['incident'],
  actor: string | null,
  deeds: readonly Deed[],
  now: number,
): Promise<void> {
  if (deeds.length === 0) return;
  const facts = deeds.map((deed, index) => ({
    workspace_id: row.workspace_id,
    incident_id: row.id,
    position: row.version * FACTS_A_VERSION + index,
    at: now,
    actor,
    what: JSON.stringify(deed),
  }));
  await query.insertInto('timeline').values(facts).execute();
}

/** A row that is there already stays as it is: the same key is the same message. */
export async function insertOutbox(
  { query }: WriteTransaction,
  row: Tables['incident'],
  fresh: readonly NewOutboxRow[],
  now: number,
): Promise<void> {
  if (fresh.length === 0) return;
  const severity = severityOf(row);
  await query
    .insertInto('outbox')
    .values(fresh.map((one) => ({ ...blank(row, one.body, urgencyOf(severity, one.body.kind), now), ...columns(one) })))
    .onConflict((conflict) => conflict.columns(['workspace_id', 'key']).doNothing())
    .execute();
}

const severityOf = ({ severity }: Tables['incident']) => ({ severity: severity as Severity });

function columns({ key, step, round, pager, target }: NewOutboxRow) {
  return { key, step, round, pager, target };
}

function blank(row: Tables['incident'], body: OutboxBody, urgency: number, now: number) {
  return {
    workspace_id: row.workspace_id,
    incident_id: row.id,
    kind: body.kind,
    payload: JSON.stringify(body),
    urgency,
    version: row.version,
    state: 'pending',
    at: now,
    due_at: now,
    fence: 0,
    attempts: 0,
    ambiguous: 0,
  };
}

/** The incident's post, and every page that was sent, is to show how things are now. */
export async function refresh(
  transaction: WriteTransaction,
  row: Tables['incident'],
  what: 'post' | 'post and pages',
  now: number,
): Promise<void> {
  const { query } = transaction;
  // A post that is not there yet will show how things are when it comes.
  const updates: NewOutboxRow[] = row.home === null ? [] : [updateRow(row, postKey(row), row.home)];
  if (what === 'post and pages') {
    const pages = await query
      .selectFrom('outbox')
      .select(['key', 'pager', 'target', 'conversation'])
      .where('workspace_id', '=', row.workspace_id)
      .where('incident_id', '=', row.id)
      .where('kind', '=', 'page')
      .where('state', '=', 'sent')
      .execute();
    for (const { key, pager, target, conversation } of pages) {
      updates.push({ ...updateRow(row, key, conversation ?? target), pager: pager as NewOutboxRow['pager'] });
    }
  }
  await putUpdates(transaction, row, updates, now);
}

export function postKey({ id }: Pick<Incident, 'id'>): string {
  return `${id}:post`;
}

export function updateRow(row: Pick<Tables['incident'], 'step' | 'round'>, of: string, target: string): NewOutboxRow {
  const { step, round } = row;
  return { key: `${of}:update`, step, round, pager: 'slack', target, body: { kind: 'update', of } };
}

/** One row a message, whatever happens how often: it is woken again. One that is on its way notices by the version. */
export async function putUpdates(
  { query }: WriteTransaction,
  row: Tables['incident'],
  updates: readonly NewOutboxRow[],
  now: number,
): Promise<void> {
  if (updates.length === 0) return;
  const urgency = urgencyOf(severityOf(row), 'update');
  await query
    .insertInto('outbox')
    .values(updates.map((one) => ({ ...blank(row, one.body, urgency, now), ...columns(one) })))
    .onConflict((conflict) =>
      conflict.columns(['workspace_id', 'key']).doUpdateSet((expression) => ({
        version: expression.ref('excluded.version'),
        target: expression.ref('excluded.target'),
        attempts: 0,
        due_at: expression
          .case()
          .when('outbox.state', 'in', ['sent', 'void', 'failed'])
          .then(expression.ref('excluded.due_at'))
          .else(expression.ref('outbox.due_at'))
          .end(),
        state: expression.case().when('outbox.state', '=', 'sending').then('sending').else('pending').end(),
      })),
    )
    .execute();
}
