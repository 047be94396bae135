import type { OutboxStore, StepStore } from './incident-store.ts';
import type { PageEmergency } from './page-emergency.ts';
import type { PageSender } from './page-sender.ts';
import type { StepTimer } from './step-timer.ts';

/** How late anything is noticed while something is open. */
const POLL_MS = 200;
/** What becomes due within so long is sent together. */
const SOON_MS = 10;
/** How late an incident is noticed that another replica has opened, and died. */
const IDLE_MS = 1_000;
/** How often the time is noted, so that a clock that goes back is found out. */
const BEAT_MS = 1_000;

export interface PageLoopOptions {
  readonly steps: StepStore;
  readonly outbox: OutboxStore;
  readonly timer: StepTimer;
  readonly sender: PageSender;
  readonly emergency: PageEmergency;
  /** The store's time. */
  readonly now: () => Promise<number>;
  /** Wakes whoever sends. */
  readonly wakeSender: () => void;
  readonly onFault: (what: string, error: unknown) => void;
}

/** Looks what is due, fires it and sends it, again and again; each round returns how long to sleep. */
export class PageLoop {
  readonly #options: PageLoopOptions;
  #beatAt = Number.NEGATIVE_INFINITY;
  #refusal: string | null = null;
  #settling: Promise<void> | null = null;

  constructor(options: PageLoopOptions) {
    this.#options = options;
  }

  /** Why storage takes no writes; null where it does. */
  get refusal(): string | null {
    return this.#refusal;
  }

  /** Fires the steps that are due. @returns milliseconds to sleep. */
  async fire(): Promise<number> {
    const { timer, outbox, emergency, wakeSender } = this.#options;
    return await this.#guarded('firing', async (now) => {
      await this.#beat(now);
      const isMore = await timer.run(now);
      await emergency.remember();
      wakeSender();
      if (isMore) return 0;
      if (!(await outbox.isQuiet())) return POLL_MS;
      await this.#options.steps.rest();
      return IDLE_MS;
    });
  }

  /** Begins to send what is due. @returns milliseconds to sleep. */
  async send(): Promise<number> {
    const { sender, outbox } = this.#options;
    return await this.#guarded('sending', async (now) => {
      await sender.run(now);
      // What is due already waits for something to end, which wakes whoever sends.
      const due = await outbox.nextDue(now);
      if (due !== null) return Math.min(Math.max(due - now, SOON_MS), POLL_MS);
      return (await outbox.isQuiet()) ? IDLE_MS : POLL_MS;
    });
  }

  async #beat(now: number): Promise<void> {
    const passed = now - this.#beatAt;
    if (passed >= 0 && passed < BEAT_MS) return;
    const { steps, outbox, onFault } = this.#options;
    if (await outbox.isQuiet()) return;
    const jump = await steps.beat(now);
    this.#beatAt = now;
    if (jump > 0) onFault('the clock went back, and what is due was moved with it', new Error(`by ${jump} ms`));
  }

  async #guarded(what: string, work: (now: number) => Promise<number>): Promise<number> {
    const { emergency, outbox, onFault } = this.#options;
    try {
      const now = await this.#options.now();
      if (emergency.isOwed) await this.#settle();
      const sleep = await work(now);
      // A round that wrote nothing says nothing about writing.
      if (this.#refusal !== null) {
        await this.#options.steps.probe(now);
        this.#refusal = null;
      }
      return sleep;
    } catch (error) {
      if (!outbox.refusesWrites(error)) {
        onFault(what, error);
        return POLL_MS;
      }
      if (this.#refusal === null) onFault('storage refuses writes: what is due is posted from memory', error);
      this.#refusal = error instanceof Error ? error.message : 'storage refuses writes';
      if (what === 'firing') await this.#inEmergency();
      return POLL_MS;
    }
  }

  async #inEmergency(): Promise<void> {
    const { emergency, onFault } = this.#options;
    try {
      await emergency.run(await this.#options.now());
    } catch (error) {
      onFault('posting from memory', error);
    }
  }

  /** Both loops come by; one settles. */
  async #settle(): Promise<void> {
    this.#settling ??= this.#options.emergency.settle().finally(() => {
      this.#settling = null;
    });
    await this.#settling;
  }
}
