import type { Incident } from './incident.ts';
import type { OutboxStore, StepStore } from './incident-store.ts';
import type { NewOutboxRow, OutboxRow, SendOutcome } from './outbox.ts';
import type { StepPlan } from './paging-step.ts';

type Sent = Extract<SendOutcome, { kind: 'sent' }>;

/** Sends a row that no lease protects: labelled, since nobody can promise that it is sent only once. */
export type DeliverUnkept = (row: OutboxRow, incident: Incident) => Promise<SendOutcome>;

export interface PageEmergencyOptions {
  readonly steps: StepStore;
  readonly outbox: OutboxStore;
  readonly plan: (incident: Incident, now: number) => Promise<StepPlan>;
  readonly deliver: DeliverUnkept;
  readonly onFault: (what: string, error: unknown) => void;
}

const AT_ONCE = 100;
/** A row that could not be sent is tried again after so long. */
const RETRY_MS = 5_000;

/**
 * What goes on while storage refuses writes and there is one process only (SQLite): what is due is read, or worked out in
 * memory, and posted once, with a label. When storage takes writes again, what was done is written down, so that nothing is
 * repeated and nothing is lost. A process that ends in between repeats what it posted.
 */
export class PageEmergency {
  readonly #options: PageEmergencyOptions;
  /** Rows that went out, by key. */
  readonly #sent = new Map<string, { readonly sent: Sent; readonly at: number }>();
  /** Incidents as they would be if their steps could be written, and the steps that were fired so. */
  readonly #ahead = new Map<string, { incident: Incident; version: number; plans: { plan: StepPlan; at: number }[] }>();
  readonly #tryAgain = new Map<string, number>();

  constructor(options: PageEmergencyOptions) {
    this.#options = options;
  }

  /** Whether anything was done that is not written down yet. */
  get isOwed(): boolean {
    return this.#sent.size > 0 || this.#ahead.size > 0;
  }

  /** Keeps what went out just as storage began to refuse. */
  keep(key: string, outcome: SendOutcome, now: number): void {
    if (outcome.kind === 'sent') this.#sent.set(key, { sent: outcome, at: now });
  }

  async run(now: number): Promise<void> {
    const { outbox, steps, onFault } = this.#options;
    for (const row of await outbox.unleased(now, AT_ONCE)) {
      const incident = await outbox.get(row.incident);
      if (incident) await this.#post(row, incident, now);
    }
    const ids = new Set([...(await steps.due(now, AT_ONCE)), ...this.#ahead.keys()]);
    for (const id of ids) {
      await this.#fire(id, now).catch((error) => onFault(id, error));
    }
  }

  async #fire(id: string, now: number): Promise<void> {
    const stored = await this.#options.steps.get(id);
    if (!stored) return;
    const known = this.#ahead.get(id);
    if (known && known.version !== stored.version) this.#ahead.delete(id);
    const ahead = this.#ahead.get(id) ?? { incident: stored, version: stored.version, plans: [] };
    const { incident } = ahead;
    if (incident.state !== 'triggered' || incident.dueAt === null || incident.dueAt > now) return;
    const plan = await this.#options.plan(incident, now);
    const { state, step, round, dueAt, lastPaged } = plan;
    ahead.incident = { ...incident, state, step, round, dueAt, lastPaged, hurried: false };
    ahead.plans.push({ plan, at: now });
    this.#ahead.set(id, ahead);
    for (const row of plan.rows) await this.#post(unwritten(row, id, now), ahead.incident, now);
  }

  async #post(row: OutboxRow, incident: Incident, now: number): Promise<void> {
    if (row.body.kind === 'update' || this.#sent.has(row.key)) return;
    if ((this.#tryAgain.get(row.key) ?? 0) > now) return;
    try {
      const outcome = await this.#options.deliver({ ...row, ambiguous: row.state === 'sending' }, incident);
      if (outcome.kind === 'sent') this.#sent.set(row.key, { sent: outcome, at: now });
      else this.#tryAgain.set(row.key, now + RETRY_MS);
    } catch (error) {
      this.#tryAgain.set(row.key, now + RETRY_MS);
      this.#options.onFault(row.key, error);
    }
  }

  /** Storage takes writes again, perhaps: writes down what was done. Throws where it still refuses; called again then. */
  async settle(): Promise<void> {
    for (const [id, { plans }] of this.#ahead) {
      while (plans[0]) {
        await this.#options.steps.advance(id, plans[0].plan, plans[0].at);
        plans.shift();
      }
      this.#ahead.delete(id);
    }
    for (const [key, { sent, at }] of this.#sent) {
      await this.#options.outbox.adopt(key, sent, at);
      this.#sent.delete(key);
    }
    this.#tryAgain.clear();
  }
}

function unwritten(row: NewOutboxRow, incident: string, now: number): OutboxRow {
  const counts = { version: 0, at: now, dueAt: now, fence: 0, attempts: 1, ambiguous: false };
  const open = { conversation: null, messageTs: null, sentAt: null, error: null };
  return { ...row, ...counts, ...open, incident, state: 'pending' };
}
