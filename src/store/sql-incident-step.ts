import type { Incident } from '../domain/paging/incident.ts';
import type { StepStore } from '../domain/paging/incident-store.ts';
import { homeOf, type NewOutboxRow } from '../domain/paging/outbox.ts';
import type { StepPlan } from '../domain/paging/paging-step.ts';
import type { Deed } from '../domain/paging/timeline.ts';
import type { WriteTransaction } from './database.ts';
import { incidentOf } from './incident-row.ts';
import { insertDeeds, insertOutbox, refresh } from './incident-writing.ts';
import type { Tables } from './schema.ts';
import { firedColumns } from './sql-incident.ts';
import { IncidentReading } from './sql-incident-reading.ts';

/** A clock that goes back by less is corrected, as clocks are all the time. */
const JUMP_MS = 2000;
/** A large import holds the lock for about a second. Who waits longer for it acts without it: see PageEmergency. */
const PATIENCE_MS = 2_000;

/** What the timer asks of the incidents: one incident a transaction, and whoever changes the one row has it. */
export class SqlIncidentSteps extends IncidentReading implements StepStore {
  async due(now: number, limit: number): Promise<readonly string[]> {
    const rows = await this.database.query
      .selectFrom('incident')
      .select('id')
      .where('workspace_id', '=', this.workspace)
      .where('state', 'in', ['triggered', 'acknowledged'])
      .where('due_at', '<=', now)
      .orderBy('severity')
      .orderBy('due_at')
      .limit(limit)
      .execute();
    return rows.map(({ id }) => id);
  }

  async soonest(limit: number): Promise<readonly Incident[]> {
    const rows = await this.database.query
      .selectFrom('incident')
      .selectAll()
      .where('workspace_id', '=', this.workspace)
      .where('state', '=', 'triggered')
      .orderBy('due_at')
      .limit(limit)
      .execute();
    return rows.map(incidentOf);
  }

  async mark(): Promise<string> {
    const { count, versions, last } = await this.database.query
      .selectFrom('incident')
      .select(({ fn }) => [
        fn.countAll<number>().as('count'),
        fn.sum<number>('version').as('versions'),
        fn.max('number').as('last'),
      ])
      .where('workspace_id', '=', this.workspace)
      .where('state', '=', 'triggered')
      .executeTakeFirstOrThrow();
    return `${count} ${versions} ${last}`;
  }

  async wasDelivered(id: string): Promise<boolean> {
    const row = await this.database.query
      .selectFrom('outbox')
      .select('key')
      .where('workspace_id', '=', this.workspace)
      .where('incident_id', '=', id)
      .where('kind', '=', 'page')
      .where('state', '=', 'sent')
      .limit(1)
      .executeTakeFirst();
    return row !== undefined;
  }

  async advance(id: string, plan: StepPlan, now: number): Promise<boolean> {
    return await this.database.write(async (transaction) => {
      const row = await this.#triggered(transaction, id)
        .set(firedColumns(plan))
        .where('step', '=', plan.seen.step)
        .where('round', '=', plan.seen.round)
        .where('due_at', '<=', now)
        .returningAll()
        .executeTakeFirst();
      if (!row) return false;
      await insertDeeds(transaction, row, null, plan.deeds, now);
      await insertOutbox(transaction, row, plan.rows, now);
      await refresh(transaction, row, 'post', now);
      return true;
    }, PATIENCE_MS);
  }

  async remind(id: string, version: number, now: number): Promise<boolean> {
    return await this.database.write(async (transaction) => {
      const row = await transaction.query
        .updateTable('incident')
        .set((expression) => ({
          version: expression('version', '+', 1),
          state: expression.case().when('reminded', '=', 1).then('triggered').else('acknowledged').end(),
          due_at: expression
            .case()
            .when('reminded', '=', 1)
            .then(now)
            .else(expression(expression.val(now), '+', expression.ref('remind_ms')))
            .end(),
          reminded: expression(expression.val(1), '-', expression.ref('reminded')),
        }))
        .where('workspace_id', '=', this.workspace)
        .where('id', '=', id)
        .where('state', '=', 'acknowledged')
        .where('version', '=', version)
        .where('due_at', '<=', now)
        .returningAll()
        .executeTakeFirst();
      if (!row) return false;
      const deed: Deed = { kind: row.state === 'triggered' ? 'resumed' : 'reminded' };
      await insertDeeds(transaction, row, null, [deed], now);
      await insertOutbox(transaction, row, [reminderRow(row, deed)], now);
      await refresh(transaction, row, 'post', now);
      return true;
    }, PATIENCE_MS);
  }

  async fault(id: string, fault: string, retryAt: number, most: number, now: number): Promise<void> {
    await this.database.write(async (transaction) => {
      const row = await this.#triggered(transaction, id)
        .set((expression) => ({ faults: expression('faults', '+', 1), due_at: retryAt }))
        .where('due_at', '<=', now)
        .returningAll()
        .executeTakeFirst();
      if (!row || row.faults < most) return;
      const end = await this.#triggered(transaction, id)
        .set({ state: 'exhausted', due_at: null })
        .returningAll()
        .executeTakeFirstOrThrow();
      const deed: Deed = { kind: 'fault', step: row.step + 1, id: fault };
      await insertDeeds(transaction, end, null, [deed], now);
      await insertOutbox(transaction, end, faultRows(end, deed), now);
    });
  }

  async beat(now: number): Promise<number> {
    const known = await this.database.query
      .selectFrom('paging_clock')
      .select('seen_at')
      .where('workspace_id', '=', this.workspace)
      .executeTakeFirst();
    const seen = known?.seen_at ?? null;
    if (seen !== null && seen - now <= JUMP_MS) {
      if (seen < now) await this.#see(now);
      return 0;
    }
    if (seen === null) {
      await this.#see(now);
      return 0;
    }
    return await this.#shift(seen, now);
  }

  async rest(): Promise<void> {
    const noted = await this.database.query
      .selectFrom('paging_clock')
      .select('seen_at')
      .where('workspace_id', '=', this.workspace)
      .executeTakeFirst();
    if (!noted) return;
    await this.database.write(
      ({ query }) => query.deleteFrom('paging_clock').where('workspace_id', '=', this.workspace).execute(),
      PATIENCE_MS,
    );
  }

  async probe(now: number): Promise<void> {
    await this.database.write(
      ({ query }) =>
        query
          .insertInto('paging_clock')
          .values({ workspace_id: this.workspace, seen_at: now })
          .onConflict((conflict) => conflict.column('workspace_id').doUpdateSet({ seen_at: now }))
          .execute(),
      PATIENCE_MS,
    );
  }

  async #see(now: number): Promise<void> {
    await this.database.write(
      ({ query }) =>
        query
          .insertInto('paging_clock')
          .values({ workspace_id: this.workspace, seen_at: now })
          .onConflict((conflict) =>
            conflict.column('workspace_id').doUpdateSet({ seen_at: now }).where('paging_clock.seen_at', '<', now),
          )
          .execute(),
      PATIENCE_MS,
    );
  }

  /** Only one of many replicas finds the time as it was seen before the jump. */
  async #shift(seen: number, now: number): Promise<number> {
    const jump = seen - now;
    return await this.database.write(async ({ query }) => {
      const mine = await query
        .updateTable('paging_clock')
        .set({ seen_at: now })
        .where('workspace_id', '=', this.workspace)
        .where('seen_at', '=', seen)
        .returning('seen_at')
        .executeTakeFirst();
      if (!mine) return 0;
      await query
        .updateTable('incident')
        .set((expression) => ({ due_at: expression('due_at', '-', jump) }))
        .where('workspace_id', '=', this.workspace)
        .where('state', 'in', ['triggered', 'acknowledged'])
        .execute();
      await query
        .updateTable('outbox')
        .set((expression) => ({
          due_at: expression('due_at', '-', jump),
          lease_until: expression('lease_until', '-', jump),
        }))
        .where('workspace_id', '=', this.workspace)
        .where('state', 'in', ['pending', 'sending'])
        .execute();
      return jump;
    });
  }

  #triggered({ query }: WriteTransaction, id: string) {
    return query
      .updateTable('incident')
      .set((expression) => ({ version: expression('version', '+', 1) }))
      .where('workspace_id', '=', this.workspace)
      .where('id', '=', id)
      .where('state', '=', 'triggered');
  }
}

function reminderRow(row: Tables['incident'], deed: Deed): NewOutboxRow {
  const { step, round } = row;
  const key = `${row.id}:reminder:${row.version}`;
  if (deed.kind === 'resumed') {
    return { key, step, round, pager: 'slack', target: homeOf(row.id), body: { kind: 'notice', deed, loud: true } };
  }
  return { key, step, round, pager: 'slack', target: row.acked_by ?? '', body: { kind: 'reminder' } };
}

/** Said wherever somebody may hear it: below the post, in the fallback channel, to who opened it. */
function faultRows(row: Tables['incident'], deed: Deed): NewOutboxRow[] {
  const { step, round } = row;
  const places = [homeOf(row.id), row.fallback, row.opened_by].filter((place) => place !== null);
  return places.map((target) => ({
    key: `${row.id}:fault:${row.version}:${target}`,
    step,
    round,
    pager: 'slack' as const,
    target,
    body: { kind: 'notice' as const, deed, loud: true },
  }));
}
