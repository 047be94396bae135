import type { Database } from './database.ts';

/** How long a comparison with the database's clock holds. */
const HOLDS_MS = 5_000;
/** This machine's clock was set meanwhile: what was found out before does not hold. */
const STEP_MS = 250;
/** A way there and back that took longer says little about the time: it is gone again, so often at most. */
const SWIFT_MS = 20;
const MOST_WAYS = 4;
/** A difference that is nearly what it was is what it was: a time that goes back by a hair takes from what is due that it is. */
const ALIKE_MS = 100;

/**
 * The time that all replicas agree on. On PostgreSQL it is the database's: compared with this machine's every few seconds, and
 * at once when this machine's clock was set, so that a query a question is saved. On SQLite it is this machine's.
 */
export class StoreClock {
  readonly #database: Database;
  readonly #clock: () => number;
  #difference = 0;
  #wall = 0;
  #monotonic = Number.NEGATIVE_INFINITY;
  #asking: Promise<void> | null = null;

  /** @param clock this machine's, UTC ms; a test may move it. */
  constructor(database: Database, clock: () => number) {
    this.#database = database;
    this.#clock = clock;
  }

  async now(): Promise<number> {
    if (this.#database.engine === 'sqlite') return this.#clock();
    if (!this.#holds()) {
      this.#asking ??= this.#compare().finally(() => {
        this.#asking = null;
      });
      await this.#asking;
    }
    return this.#clock() + this.#difference;
  }

  #holds(): boolean {
    const passed = performance.now() - this.#monotonic;
    return passed < HOLDS_MS && Math.abs(Date.now() - this.#wall - passed) < STEP_MS;
  }

  async #compare(): Promise<void> {
    let best = await this.#measure();
    for (let ways = 1; best.took > SWIFT_MS && ways < MOST_WAYS; ways++) {
      const next = await this.#measure();
      if (next.took < best.took) best = next;
    }
    this.#wall = Date.now();
    this.#monotonic = performance.now();
    const isAlike = Math.abs(best.difference - this.#difference) <= Math.max(ALIKE_MS, best.took / 2);
    if (!isAlike) this.#difference = best.difference;
  }

  /** Half of the way there and back belongs to each. */
  async #measure(): Promise<{ readonly took: number; readonly difference: number }> {
    const before = Date.now();
    const theirs = await this.#database.time();
    const after = Date.now();
    return { took: after - before, difference: theirs === null ? 0 : Math.round(theirs - (before + after) / 2) };
  }
}
