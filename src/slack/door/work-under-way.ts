/** Counts what is being worked on, so that a stop can wait for it. Bolt's own stop does not wait for work after the ack. */
export class WorkUnderWay {
  #count = 0;
  readonly #waiting: (() => void)[] = [];

  /** Runs a piece of work; it counts until it has ended, well or badly. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    this.#count += 1;
    try {
      return await work();
    } finally {
      this.#count -= 1;
      if (this.#count === 0) for (const resume of this.#waiting.splice(0)) resume();
    }
  }

  /** @returns whether everything had ended before the deadline (milliseconds from now). */
  idle(deadlineMs: number): Promise<boolean> {
    if (this.#count === 0) return Promise.resolve(true);
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), deadlineMs);
      this.#waiting.push(() => {
        clearTimeout(timer);
        resolve(true);
      });
    });
  }
}
