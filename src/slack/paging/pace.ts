/** So long a conversation that was limited is thought to be full of messages still. */
const FULL_MS = 10_000;
/** Slack takes about a message a second in a conversation, and more for a moment (docs.slack.dev, rate limits). */
const LONGEST_REST_MS = 1_000;
const REMEMBERED = 10_000;

interface Limit {
  readonly restMs: number;
  readonly until: number;
}

/**
 * Where Slack has limited a conversation, more waits for it: after each message it is given its rest unasked, so that the next one is
 * taken at the first try, at the earliest moment. Where nothing was limited, nothing waits.
 */
export class Pace {
  readonly #clock: () => number;
  readonly #limits = new Map<string, Limit>();

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** @param afterMs what Slack asks for, ms. */
  limited(conversation: string, afterMs: number): void {
    if (this.#limits.size >= REMEMBERED) this.#limits.clear();
    const restMs = Math.min(afterMs, LONGEST_REST_MS);
    this.#limits.set(conversation, { restMs, until: this.#clock() + FULL_MS });
  }

  /** How long a conversation is left alone after a message, ms; 0 where it takes the next one at once. */
  restOf(conversation: string): number {
    const limit = this.#limits.get(conversation);
    if (!limit) return 0;
    const left = limit.until - this.#clock();
    // A clock that went back says nothing.
    if (left > 0 && left <= FULL_MS) return limit.restMs;
    this.#limits.delete(conversation);
    return 0;
  }
}
