import type { Incident } from './incident.ts';
import type { OutboxStore } from './incident-store.ts';
import type { OutboxRow, SendOutcome } from './outbox.ts';

/** Sends one row. Never throws for what the other side says; what it throws counts as a try that went wrong. */
export type Deliver = (row: OutboxRow, incident: Incident) => Promise<SendOutcome>;

export interface PageSenderOptions {
  readonly outbox: OutboxStore;
  readonly deliver: Deliver;
  /** Who leases: this process. */
  readonly owner: string;
  readonly now: () => Promise<number> | number;
  /** How many are on their way at once, at most. */
  readonly most: number;
  /** Something has ended, so that more can go. */
  readonly wake: () => void;
  readonly onFault: (key: string, error: unknown) => void;
  /** It went out, and that can't be written down now, since storage takes no writes. */
  readonly onUnrecorded: (key: string, outcome: SendOutcome) => void;
}

/** What ends within so long is followed by one look for more, not by one each. */
const TOGETHER_MS = 10;

/**
 * Sends what is due under leases, several at once, never two to one conversation. No transaction is open during a call. What
 * happens to one row holds up no other.
 */
export class PageSender {
  readonly #options: PageSenderOptions;
  /** The conversations that are being sent to, and the sending. */
  readonly #underWay = new Map<OutboxRow, Promise<void>>();
  #looking: NodeJS.Timeout | null = null;

  constructor(options: PageSenderOptions) {
    this.#options = options;
  }

  /** Takes what is due, as much as there is room for, and begins to send it; does not wait for it. */
  async run(now: number): Promise<void> {
    const { outbox, owner, most } = this.#options;
    const limit = most - this.#underWay.size;
    if (limit <= 0) return;
    const busy = [...new Set([...this.#underWay.keys()].map(({ target }) => target))];
    for (const row of await outbox.lease({ now, owner, limit, busy })) {
      const sending = this.#send(row).finally(() => {
        this.#underWay.delete(row);
        this.#lookForMore();
      });
      this.#underWay.set(row, sending);
    }
  }

  #lookForMore(): void {
    this.#looking ??= setTimeout(() => {
      this.#looking = null;
      this.#options.wake();
    }, TOGETHER_MS).unref();
  }

  /** Resolves when nothing is on its way any more. */
  async idle(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay.values());
  }

  async #send(row: OutboxRow): Promise<void> {
    const { outbox, onFault, onUnrecorded } = this.#options;
    const outcome = await this.#outcome(row);
    // An answer that needed no waiting must not keep requests from being heard: SQLite's queries never wait either.
    await new Promise(setImmediate);
    try {
      await outbox.record(row, outcome, await this.#options.now());
    } catch (error) {
      if (outbox.refusesWrites(error)) onUnrecorded(row.key, outcome);
      // The lease runs out, and whoever takes the row next looks whether it has arrived.
      onFault(row.key, error);
    }
  }

  async #outcome(row: OutboxRow): Promise<SendOutcome> {
    const { outbox, deliver, onFault } = this.#options;
    try {
      const incident = await outbox.get(row.incident);
      if (!incident) return { kind: 'void' };
      return await deliver(row, incident);
    } catch (error) {
      onFault(row.key, error);
      return { kind: 'ambiguous', why: 'it could not be made ready' };
    }
  }
}
