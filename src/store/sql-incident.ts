import type { Incident, IncidentDraft, IncidentState, Verdict } from '../domain/paging/incident.ts';
import { OPEN, WANTED } from '../domain/paging/incident.ts';
import type { Doing, IncidentStore } from '../domain/paging/incident-store.ts';
import { type OutboxRow, ownChannelOf } from '../domain/paging/outbox.ts';
import type { StepPlan } from '../domain/paging/paging-step.ts';
import type { Deed } from '../domain/paging/timeline.ts';
import type { WriteTransaction } from './database.ts';
import { incidentOf } from './incident-row.ts';
import { insertDeeds, insertOutbox, postKey, putUpdates, refresh, updateRow } from './incident-writing.ts';
import type { Tables } from './schema.ts';
import { IncidentReading } from './sql-incident-reading.ts';
import { nextIsDue, passOn } from './step-answer.ts';

/** Whoever pages has three seconds to be answered: a database that is locked for longer is told as a failure. */
const PATIENCE_MS = 1_800;

type Changes = { -readonly [C in keyof Tables['incident']]?: Tables['incident'][C] };

interface Transition {
  readonly from: readonly IncidentState[];
  readonly set: Changes;
  readonly seenStep?: number | null;
  /** The next reminder is due one interval from now, where there are any. */
  readonly reminds?: boolean;
  readonly deed: Deed;
  /** What has to show it: the post, or also the pages that were sent. */
  readonly shows: 'post' | 'post and pages';
  /** With `post`: these pages, which were sent, show it too, and no others. */
  readonly pages?: readonly OutboxRow[];
  /** These are passed on: where nobody else is left to answer, the next step is due now. */
  readonly passedOn?: readonly OutboxRow[];
  /** Pages that have not gone out yet are not sent any more. */
  readonly voids?: boolean;
}

/** Incidents as rows: one conditional UPDATE decides each verb, in the transaction of all that follows from it. */
export class SqlIncidents extends IncidentReading implements IncidentStore {
  async open(draft: IncidentDraft, plan: StepPlan, doing: Doing): Promise<Verdict> {
    return await this.#once(doing, async (transaction) => {
      const workspace_id = this.workspace;
      const { last: number } = await transaction.query
        .insertInto('incident_number')
        .values({ workspace_id, last: 1 })
        .onConflict((conflict) =>
          conflict.column('workspace_id').doUpdateSet((row) => ({ last: row('incident_number.last', '+', 1) })),
        )
        .returning('last')
        .executeTakeFirstOrThrow();
      const fired = { ...newRow(workspace_id, number, draft, doing.now), ...firedColumns(plan) };
      await transaction.query.insertInto('incident').values(fired).execute();
      const opened: Deed = { kind: 'opened', severity: draft.severity, summary: draft.summary };
      await insertDeeds(transaction, { ...fired, version: 0 }, doing.by, [opened], doing.now);
      await insertDeeds(transaction, fired, null, plan.deeds, doing.now);
      const places = [...new Set([draft.channel, draft.fallback, draft.openedBy].filter((place) => place !== null))];
      const [target = draft.openedBy, ...next] = draft.own ? [ownChannelOf(draft.id), ...places] : places;
      const body = { kind: 'post', next, ...(draft.own ? { own: true } : {}) } as const;
      const post = { key: postKey(draft), step: 0, round: 0, pager: 'slack', target, body } as const;
      await insertOutbox(transaction, fired, [post, ...plan.rows], doing.now);
      return verdict(incidentOf(fired), doing);
    });
  }

  async acknowledge(id: string, takeover: boolean, doing: Doing): Promise<Verdict> {
    return await this.#change(id, doing, {
      from: WANTED,
      set: { state: 'acknowledged', acked_by: doing.by, acked_at: doing.now, hurried: 0, reminded: 0 },
      reminds: true,
      deed: { kind: 'acknowledged', takeover },
      shows: 'post and pages',
      voids: true,
    });
  }

  async hurry(id: string, deed: Deed, seenStep: number | null, doing: Doing): Promise<Verdict> {
    const set = { due_at: doing.now, hurried: 1 };
    return await this.#change(id, doing, { from: ['triggered'], set, seenStep, deed, shows: 'post' });
  }

  async decline(id: string, passedOn: readonly OutboxRow[], seenStep: number | null, doing: Doing): Promise<Verdict> {
    const deed = { kind: 'declined' } as const;
    if (passedOn.length === 0) return await this.hurry(id, deed, seenStep, doing);
    const pages = passedOn.filter(({ pager, state }) => pager === 'slack' && state === 'sent');
    return await this.#change(id, doing, {
      from: ['triggered'],
      set: {},
      seenStep,
      deed,
      shows: 'post',
      pages,
      passedOn,
    });
  }

  async end(id: string, state: 'resolved' | 'cancelled', doing: Doing): Promise<Verdict> {
    return await this.#change(id, doing, {
      from: OPEN,
      set: { state, ended_by: doing.by, ended_at: doing.now, due_at: null },
      deed: { kind: state },
      shows: 'post and pages',
      voids: true,
    });
  }

  async tell(id: string, deed: Deed, doing: Doing): Promise<Verdict> {
    return await this.#change(id, doing, { from: OPEN, set: {}, deed, shows: 'post' });
  }

  async confirm(id: string, doing: Doing): Promise<Verdict> {
    return await this.#change(id, doing, {
      from: ['acknowledged'],
      set: { reminded: 0 },
      reminds: true,
      deed: { kind: 'confirmed' },
      shows: 'post',
    });
  }

  async #change(id: string, doing: Doing, transition: Transition): Promise<Verdict> {
    return await this.#once(doing, async (transaction) => {
      const { by, now } = doing;
      const { seenStep = null } = transition;
      const row = await transaction.query
        .updateTable('incident')
        .set((expression) => ({ ...transition.set, version: expression('version', '+', 1) }))
        .$if(transition.reminds === true, (query) =>
          query.set((expression) => ({ due_at: expression(expression.val(now), '+', expression.ref('remind_ms')) })),
        )
        .where('workspace_id', '=', this.workspace)
        .where('id', '=', id)
        .where('state', 'in', transition.from)
        .$if(seenStep !== null, (query) => query.where('step', '=', seenStep as number))
        .returningAll()
        .executeTakeFirst();
      if (!row) return await this.#lost(transaction, id, transition);
      const last = transition.passedOn?.at(-1);
      if (last) {
        await passOn(transaction, row, transition.passedOn ?? []);
        if (await nextIsDue(transaction, row, last, now, transition.passedOn))
          Object.assign(row, { due_at: now, hurried: 1 });
      }
      await insertDeeds(transaction, row, by, [transition.deed], now);
      if (transition.voids) await this.#voidPages(transaction, id);
      await refresh(transaction, row, transition.shows, now);
      const pages = transition.pages ?? [];
      const updates = pages.map(({ key, conversation, target }) => updateRow(row, key, conversation ?? target));
      await putUpdates(transaction, row, updates, now);
      return verdict(incidentOf(row), doing);
    });
  }

  /** Who was faster, and when. */
  async #lost({ query }: WriteTransaction, id: string, { deed }: Transition): Promise<Verdict> {
    const row = await query
      .selectFrom('incident')
      .selectAll()
      .where('workspace_id', '=', this.workspace)
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const incident = incidentOf(row);
    if (incident.endedAt !== null) {
      return { incident, won: false, by: incident.endedBy, at: incident.endedAt, repeated: false };
    }
    if (incident.ackedAt !== null && incident.state === 'acknowledged') {
      return { incident, won: false, by: incident.ackedBy, at: incident.ackedAt, repeated: false };
    }
    const last = (await this.timeline(id, query)).findLast((entry) => entry.deed.kind === deed.kind);
    return { incident, won: false, by: last?.actor ?? null, at: last?.at ?? null, repeated: false };
  }

  async #voidPages({ query }: WriteTransaction, id: string): Promise<void> {
    await query
      .updateTable('outbox')
      .set({ state: 'void' })
      .where('workspace_id', '=', this.workspace)
      .where('incident_id', '=', id)
      .where('kind', 'in', ['page', 'reminder'])
      .where('state', '=', 'pending')
      .execute();
  }

  /** Does a thing once a delivery: a second one gets what the first was answered. */
  async #once(doing: Doing, work: (transaction: WriteTransaction) => Promise<Verdict>): Promise<Verdict> {
    const { delivery, now } = doing;
    return await this.database.write(async (transaction) => {
      if (delivery === null) return await work(transaction);
      const { query } = transaction;
      const claimed = await query
        .insertInto('inbox')
        .values({ workspace_id: this.workspace, key: delivery, at: now })
        .onConflict((conflict) => conflict.columns(['workspace_id', 'key']).doNothing())
        .returning('key')
        .executeTakeFirst();
      if (!claimed) return await this.#answered(transaction, delivery);
      const made = await work(transaction);
      const { incident, won, by, at } = made;
      await query
        .updateTable('inbox')
        .set({ result: JSON.stringify({ incident: incident.id, won, by, at }) })
        .where('workspace_id', '=', this.workspace)
        .where('key', '=', delivery)
        .execute();
      return made;
    }, PATIENCE_MS);
  }

  async #answered({ query }: WriteTransaction, delivery: string): Promise<Verdict> {
    const { result } = await query
      .selectFrom('inbox')
      .select('result')
      .where('workspace_id', '=', this.workspace)
      .where('key', '=', delivery)
      .executeTakeFirstOrThrow();
    const { incident: id, ...rest } = JSON.parse(result ?? '{}') as Pick<Verdict, 'won' | 'by' | 'at'> & {
      incident: string;
    };
    const row = await query
      .selectFrom('incident')
      .selectAll()
      .where('workspace_id', '=', this.workspace)
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    return { incident: incidentOf(row), ...rest, repeated: true };
  }
}

const verdict = (incident: Incident, { by, now }: Doing): Verdict => ({
  incident,
  won: true,
  by,
  at: now,
  repeated: false,
});

function newRow(workspace_id: number, number: number, draft: IncidentDraft, now: number): Tables['incident'] {
  return {
    workspace_id,
    id: draft.id,
    number,
    activity_id: draft.activity,
    scope_id: draft.scope,
    severity: draft.severity,
    drill: draft.drill ? 1 : 0,
    summary: draft.summary,
    quote: draft.quote,
    link: draft.link,
    channel: draft.channel,
    fallback: draft.fallback,
    home: null,
    home_ts: null,
    opened_by: draft.openedBy,
    opened_at: now,
    steps: JSON.stringify(draft.steps),
    repeats: draft.repeats,
    remind_ms: draft.remindMs,
    state: 'triggered',
    step: 0,
    round: 0,
    due_at: now,
    hurried: 0,
    reminded: 0,
    last_paged: '[]',
    faults: 0,
    acked_by: null,
    acked_at: null,
    ended_by: null,
    ended_at: null,
    version: 1,
  };
}

/** What a plan makes of the incident's own row. */
export function firedColumns(plan: StepPlan) {
  return {
    state: plan.state,
    step: plan.step,
    round: plan.round,
    due_at: plan.dueAt,
    hurried: 0,
    faults: 0,
    last_paged: JSON.stringify(plan.lastPaged),
  };
}
