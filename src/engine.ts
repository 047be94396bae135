/** Something that is due from time to time. */
export interface Job {
  readonly name: string;
  /** Does what is due at `now` (UTC ms). @returns when it wants to be asked again (UTC ms). */
  run(now: number): Promise<number>;
  /** Given once, before the first run: what asks the job at once, or once more if it is running. */
  readonly wokenBy?: (wake: () => void) => void;
}

export interface EngineOptions {
  readonly jobs: readonly Job[];
  readonly clock: () => number;
  /** Hears of a job that failed; it is asked again after `RETRY_MS`, and the others go on. */
  readonly onFault: (job: string, error: unknown) => void;
  /** How many times as soon as it wants to a job is asked again: 1, but for tests, whose clock does not wait for anything. */
  readonly haste?: number;
}

const RETRY_MS = 5_000;
const LONGEST_SLEEP_MS = 60_000;

/** The only thing in the house that wakes by itself: asks each job whether anything is due, then sleeps until the next. */
export class Engine {
  readonly #options: EngineOptions;
  readonly #timers = new Map<Job, NodeJS.Timeout>();
  readonly #rounds = new Map<Job, Promise<void>>();
  readonly #busy = new Set<Job>();
  readonly #woken = new Set<Job>();
  #stopped = false;

  constructor(options: EngineOptions) {
    this.#options = options;
  }

  start(): void {
    for (const job of this.#options.jobs) {
      job.wokenBy?.(() => this.#wake(job));
      this.#ask(job);
    }
  }

  #wake(job: Job): void {
    if (this.#stopped) return;
    if (this.#busy.has(job)) {
      this.#woken.add(job);
      return;
    }
    clearTimeout(this.#timers.get(job));
    this.#ask(job);
  }

  /** Asks no more; resolves when the jobs under way have ended. */
  async stop(): Promise<void> {
    this.#stopped = true;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    await Promise.all(this.#rounds.values());
  }

  /** Asks every job now, whenever it wanted to be asked; resolves when each has had a round that began after this call. */
  async look(): Promise<void> {
    await Promise.all(
      this.#options.jobs.map(async (job) => {
        if (this.#busy.has(job)) await this.#rounds.get(job);
        if (!this.#busy.has(job)) this.#wake(job);
        await this.#rounds.get(job);
      }),
    );
  }

  #ask(job: Job): void {
    this.#rounds.set(job, this.#round(job));
  }

  async #round(job: Job): Promise<void> {
    const { clock, onFault, haste = 1 } = this.#options;
    const began = performance.now();
    const now = clock();
    let next: number;
    this.#busy.add(job);
    this.#woken.delete(job);
    try {
      next = await job.run(now);
    } catch (error) {
      onFault(job.name, error);
      next = now + RETRY_MS;
    } finally {
      this.#busy.delete(job);
    }
    if (this.#stopped) return;
    if (this.#woken.delete(job)) next = now;
    // By what has really passed: a clock that was set meanwhile makes no sleep longer.
    const sleep = Math.min(Math.max((next - now) / haste - (performance.now() - began), 0), LONGEST_SLEEP_MS);
    // A sleeping engine keeps no process alive: what listens for requests does.
    this.#timers.set(job, setTimeout(() => this.#ask(job), sleep).unref());
  }
}
