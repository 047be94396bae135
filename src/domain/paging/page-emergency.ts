import type { Incident } from './incident.ts';
import type { OutboxStore, StepStore } from './incident-store.ts';
import type { NewOutboxRow, OutboxRow, SendOutcome } from './outbox.ts';
import type { StepPlan } from './paging-step.ts';
import type { StepTimer } from './step-timer.ts';

type Sent = Extract<SendOutcome, { kind: 'sent' }>;

/** Sends a row that no lease protects: labelled, since nobody can promise that it is sent only once. */
export type DeliverUnkept = (row: OutboxRow, incident: Incident) => Promise<SendOutcome>;

export interface PageEmergencyOptions {
  readonly steps: StepStore;
  readonly outbox: OutboxStore;
  readonly plan: StepTimer['plan'];
  /** Whether nobody else pages from this storage: only then may anything be posted that is not written down. */
  readonly isAlone: boolean;
  readonly deliver: DeliverUnkept;
  readonly onFault: (what: string, error: unknown) => void;
}

const AT_ONCE = 100;
/** So many incidents are kept in memory, those whose next step is due soonest. */
const REMEMBERED = 1_000;
/** A row that could not be sent is tried again after so long. */
const RETRY_MS = 5_000;

/**
 * What goes on while storage refuses writes and there is one process only (SQLite): what is due is read, where that fails as well
 * remembered from the last round, else worked out in memory, and posted once, with a label. When storage takes writes again, what was done is written down, so that nothing is
 * repeated and nothing is lost. A process that ends in between repeats what it posted.
 */
export class PageEmergency {
  readonly #options: PageEmergencyOptions;
  /** Rows that went out, by key. */
  readonly #sent = new Map<string, { readonly sent: Sent; readonly at: number }>();
  /** Incidents as they would be if their steps could be written, and the steps that were fired so. */
  readonly #ahead = new Map<string, { incident: Incident; version: number; plans: { plan: StepPlan; at: number }[] }>();
  readonly #tryAgain = new Map<string, number>();
  #mark: string | null = null;
  #incidents: ReadonlyMap<string, Incident> = new Map();
  #pages: readonly OutboxRow[] = [];

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

  /** Keeps in memory what is to come, for when it can't be read any more; to be called in every round. */
  async remember(): Promise<void> {
    const { isAlone, steps, outbox } = this.#options;
    if (!isAlone) return;
    const mark = await steps.mark();
    if (mark !== this.#mark) {
      const incidents = await steps.soonest(REMEMBERED);
      this.#incidents = new Map(incidents.map((incident) => [incident.id, incident]));
      this.#mark = mark;
    }
    this.#pages = this.#incidents.size === 0 ? [] : await outbox.waitingPages(AT_ONCE);
  }

  async run(now: number): Promise<void> {
    const { outbox, steps, onFault } = this.#options;
    const waiting = () => this.#pages.filter(({ dueAt }) => dueAt <= now);
    for (const row of await this.#read(() => outbox.unleased(now, AT_ONCE), waiting)) {
      const incident = await this.#stored(row.incident);
      if (incident) await this.#post(row, incident, now);
    }
    const known = () => [...this.#incidents.keys()];
    const ids = new Set([...(await this.#read(() => steps.due(now, AT_ONCE), known)), ...this.#ahead.keys()]);
    for (const id of ids) {
      await this.#fire(id, now).catch((error) => onFault(id, error));
    }
  }

  async #fire(id: string, now: number): Promise<void> {
    const stored = await this.#stored(id);
    if (!stored) return;
    const known = this.#ahead.get(id);
    if (known && known.version !== stored.version) this.#ahead.delete(id);
    const ahead = this.#ahead.get(id) ?? { incident: stored, version: stored.version, plans: [] };
    const { incident } = ahead;
    if (incident.state !== 'triggered' || incident.dueAt === null || incident.dueAt > now) return;
    const { plan: planOf } = this.#options;
    // Whether anybody was reached can't be looked up: a false alarm to telephone is not raised.
    const plan = await this.#read(
      () => planOf(incident, now),
      () => planOf(incident, now, true),
    );
    const { state, step, round, dueAt, lastPaged } = plan;
    ahead.incident = { ...incident, state, step, round, dueAt, lastPaged, hurried: false };
    ahead.plans.push({ plan, at: now });
    this.#ahead.set(id, ahead);
    for (const row of plan.rows) await this.#post(unwritten(row, id, now), ahead.incident, now);
  }

  async #stored(id: string): Promise<Incident | null> {
    return await this.#read(
      () => this.#options.steps.get(id),
      () => this.#incidents.get(id) ?? null,
    );
  }

  /** What storage says, or where it can't be read, what memory does. */
  async #read<T>(stored: () => Promise<T>, remembered: () => T | Promise<T>): Promise<T> {
    try {
      return await stored();
    } catch (error) {
      if (!this.#options.outbox.refusesWrites(error)) throw error;
      return await remembered();
    }
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
  const open = { conversation: null, messageTs: null, sentAt: null, digest: null, error: null };
  return { ...row, ...counts, ...open, incident, state: 'pending' };
}
