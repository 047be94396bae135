import { type RawBuilder, sql } from 'kysely';
import type { Lateness, LeaseOptions, OutboxStore } from '../domain/paging/incident-store.ts';
import { LEASE_MS, MOST_ATTEMPTS, type OutboxRow, type SendOutcome } from '../domain/paging/outbox.ts';
import type { WriteTransaction } from './database.ts';
import { outboxRowOf } from './incident-row.ts';
import { recordFailed, recordSent } from './outbox-record.ts';
import { dueAt, mostUrgent } from './outbox-turn.ts';
import { IncidentReading } from './sql-incident-reading.ts';
import { DECLINED } from './step-answer.ts';

/** After a try that went wrong: at once almost, then ever later; with time-outs all five are over within a minute. */
const BACKOFF_MS = [250, 1000, 2000, 4000];

/** A large import holds the lock for about a second. Who waits longer for it acts without it: see PageEmergency. */
const PATIENCE_MS = 2_000;

/** What is to be sent, as rows under leases: whoever leased a row last, and nobody else, may write down how it went. */
export class SqlOutbox extends IncidentReading implements OutboxStore {
  async lease({ now, owner, limit, busy }: LeaseOptions): Promise<readonly OutboxRow[]> {
    const keys = await mostUrgent(this.database, this.workspace, { now, limit, busy });
    if (keys.length === 0) return [];
    const isPostgres = this.database.engine === 'postgres';
    const rows = await this.database.write(async ({ query }) => {
      const free = query
        .selectFrom('outbox')
        .select('key')
        .where('workspace_id', '=', this.workspace)
        .where('key', 'in', keys)
        .where(dueAt(now))
        // Without it two replicas that lease the same rows in another order would wait for each other.
        .$if(isPostgres, (select) => select.forUpdate().skipLocked());
      return await query
        .updateTable('outbox')
        .set((expression) => ({
          ambiguous: expression.case().when('state', '=', 'sending').then(1).else(expression.ref('ambiguous')).end(),
          state: 'sending',
          lease_owner: owner,
          lease_until: now + LEASE_MS,
          fence: expression('fence', '+', 1),
          // A try that ended with its process was none of Slack's: it must not use up a row, however often that happens.
          attempts: expression
            .case()
            .when('state', '=', 'sending')
            .then(expression.ref('attempts'))
            .else(expression('attempts', '+', 1))
            .end(),
          first_try_at: expression.fn.coalesce('first_try_at', expression.val(now)),
        }))
        .where('workspace_id', '=', this.workspace)
        .where('key', 'in', free)
        .returningAll()
        .execute();
    }, PATIENCE_MS);
    return rows.sort((a, b) => a.urgency - b.urgency || a.due_at - b.due_at).map(outboxRowOf);
  }

  async record(row: OutboxRow, outcome: SendOutcome, now: number): Promise<boolean> {
    return await this.database.write(async (transaction) => {
      switch (outcome.kind) {
        case 'sent': {
          const mine = await recordSent(transaction, this.workspace, row, outcome, now);
          if (outcome.restMs) await this.#holdBack(transaction, row, now + outcome.restMs);
          return mine;
        }
        case 'void':
          return await this.#finish(transaction, row, { state: 'void' });
        case 'later':
          return await this.#again(transaction, row, now + outcome.afterMs, { attempts: row.attempts - 1 });
        case 'limited':
          await this.#holdBack(transaction, row, now + outcome.afterMs);
          return await this.#again(transaction, row, now + outcome.afterMs, { attempts: row.attempts - 1 });
        case 'failed':
          return await recordFailed(transaction, this.workspace, row, outcome, now);
        default: {
          const { kind, why, afterMs = BACKOFF_MS[Math.min(row.attempts, BACKOFF_MS.length) - 1] ?? 0 } = outcome;
          if (row.attempts >= MOST_ATTEMPTS) return await recordFailed(transaction, this.workspace, row, { why }, now);
          const ambiguous = kind === 'ambiguous' || row.ambiguous ? 1 : 0;
          return await this.#again(transaction, row, now + afterMs, { ambiguous, error: why });
        }
      }
    }, PATIENCE_MS);
  }

  async nextDue(now: number): Promise<number | null> {
    const { due } = await this.database.query
      .selectFrom('outbox')
      .select(({ fn }) => fn.min('due_at').as('due'))
      .where('workspace_id', '=', this.workspace)
      .where('state', '=', 'pending')
      .where('due_at', '>', now)
      .executeTakeFirstOrThrow();
    return due;
  }

  async isQuiet(): Promise<boolean> {
    const { query } = this.database;
    const open = await query
      .selectFrom('incident')
      .select('id')
      .where('workspace_id', '=', this.workspace)
      .where('state', 'in', ['triggered', 'acknowledged'])
      .where('due_at', 'is not', null)
      .limit(1)
      .executeTakeFirst();
    if (open) return false;
    const waiting = await query
      .selectFrom('outbox')
      .select('key')
      .where('workspace_id', '=', this.workspace)
      .where('state', 'in', ['pending', 'sending'])
      .limit(1)
      .executeTakeFirst();
    return waiting === undefined;
  }

  async unleased(now: number, limit: number): Promise<readonly OutboxRow[]> {
    const rows = await this.database.query
      .selectFrom('outbox')
      .selectAll()
      .where('workspace_id', '=', this.workspace)
      .where(dueAt(now))
      .orderBy('urgency')
      .orderBy('due_at')
      .limit(limit)
      .execute();
    return rows.map(outboxRowOf);
  }

  async waitingPages(limit: number): Promise<readonly OutboxRow[]> {
    const rows = await this.database.query
      .selectFrom('outbox')
      .selectAll()
      .where('workspace_id', '=', this.workspace)
      .where('state', '=', 'pending')
      .where('kind', '=', 'page')
      .orderBy('urgency')
      .orderBy('due_at')
      .limit(limit)
      .execute();
    return rows.map(outboxRowOf);
  }

  async adopt(key: string, sent: Extract<SendOutcome, { kind: 'sent' }>, now: number): Promise<void> {
    await this.database.write(async (transaction) => {
      const row = await transaction.query
        .updateTable('outbox')
        .set((expression) => ({ state: 'sending', fence: expression('fence', '+', 1), lease_until: now + LEASE_MS }))
        .where('workspace_id', '=', this.workspace)
        .where('key', '=', key)
        .where('state', 'in', ['pending', 'sending'])
        .returningAll()
        .executeTakeFirst();
      if (row) await recordSent(transaction, this.workspace, outboxRowOf(row), sent, now);
    }, PATIENCE_MS);
  }

  refusesWrites(error: unknown): boolean {
    return this.database.refusesWrites(error);
  }

  async reclaim(now: number): Promise<void> {
    const left = await this.#inState('sending');
    if (left === 0) return;
    await this.database.write(({ query }) =>
      query
        .updateTable('outbox')
        .set({ lease_until: now })
        .where('workspace_id', '=', this.workspace)
        .where('state', '=', 'sending')
        .execute(),
    );
  }

  async lateness(now: number): Promise<Lateness> {
    const { query } = this.database;
    const incidents = await query
      .selectFrom('incident')
      .select(({ fn }) => [fn.countAll<number>().as('count'), fn.min('due_at').as('due')])
      .where('workspace_id', '=', this.workspace)
      .where('state', '=', 'triggered')
      .executeTakeFirstOrThrow();
    const waiting = await query
      .selectFrom('outbox')
      .select(({ fn }) => [fn.countAll<number>().as('count'), fn.min('due_at').as('due')])
      .where('workspace_id', '=', this.workspace)
      .where('state', 'in', ['pending', 'sending'])
      .executeTakeFirstOrThrow();
    return {
      openIncidents: Number(incidents.count),
      stepMs: Math.max(0, now - (incidents.due ?? now)),
      sendMs: Math.max(0, now - (waiting.due ?? now)),
      waiting: Number(waiting.count),
    };
  }

  async #inState(state: string): Promise<number> {
    const { count } = await this.database.query
      .selectFrom('outbox')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('workspace_id', '=', this.workspace)
      .where('state', '=', state)
      .executeTakeFirstOrThrow();
    return Number(count);
  }

  /** What a conversation refuses to one row it refuses to all: they wait with it, and no other row does. */
  async #holdBack({ query }: WriteTransaction, row: OutboxRow, until: number): Promise<void> {
    const waiting = query
      .selectFrom('outbox')
      .select('key')
      .where('workspace_id', '=', this.workspace)
      .where('pager', '=', row.pager)
      .where('target', '=', row.target)
      .where('state', '=', 'pending')
      .where('due_at', '<', until)
      // Rows of other incidents are touched here without a lock on those: whoever has one locked is not waited for.
      .$if(this.database.engine === 'postgres', (select) => select.forUpdate().skipLocked());
    await query
      .updateTable('outbox')
      .set({ due_at: until })
      .where('workspace_id', '=', this.workspace)
      .where('key', 'in', waiting)
      .execute();
  }

  /** Whoever has passed a page on while it went out is not asked again; one that may have arrived is still looked for. */
  async #again(
    transaction: WriteTransaction,
    row: OutboxRow,
    due_at: number,
    { error, ...set }: { attempts?: number; ambiguous?: number; error?: string },
  ): Promise<boolean> {
    const mayBeThere = row.ambiguous || set.ambiguous === 1;
    return await this.#finish(transaction, row, {
      ...set,
      due_at,
      state: mayBeThere ? 'pending' : sql<string>`CASE WHEN error = ${DECLINED} THEN 'void' ELSE 'pending' END`,
      ...(error === undefined
        ? {}
        : { error: sql<string>`CASE WHEN error = ${DECLINED} THEN error ELSE ${error} END` }),
    });
  }

  async #finish(
    { query }: WriteTransaction,
    row: OutboxRow,
    set: {
      state: string | RawBuilder<string>;
      due_at?: number;
      attempts?: number;
      ambiguous?: number;
      error?: RawBuilder<string>;
    },
  ): Promise<boolean> {
    const mine = await query
      .updateTable('outbox')
      .set({ ...set, lease_owner: null, lease_until: null })
      .where('workspace_id', '=', this.workspace)
      .where('key', '=', row.key)
      .where('fence', '=', row.fence)
      .where('state', '=', 'sending')
      .returning('key')
      .executeTakeFirst();
    return mine !== undefined;
  }
}
