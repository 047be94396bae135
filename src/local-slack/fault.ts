/**
 * What goes wrong. `accepted: true` means that the call takes effect all the same, and only its answer is lost or bad:
 * the case in which a careless sender posts twice.
 */
export type Trouble =
  | { kind: 'error'; code: string; accepted?: boolean }
  | { kind: 'status'; status: number; accepted?: boolean }
  | { kind: 'hang'; accepted?: boolean }
  | { kind: 'reset'; accepted?: boolean }
  | { kind: 'rate_limit'; retryAfterSeconds: number }
  /** Answers as usual, after so many real milliseconds. */
  | { kind: 'delay'; ms: number };

export type FaultRule = {
  /** `chat.postMessage`, …, `response_url`, or `*` for every method. */
  method: string;
  /** Only calls to this channel (for a direct message its D… id or the person's id). */
  channel?: string;
  /** How many calls are hit: 1 if left out; Infinity until cleared. */
  times?: number;
  trouble: Trouble;
};

/** A switch that was thrown: how many calls it has hit, and how to turn it off. */
export type Fault = { readonly rule: FaultRule; readonly hits: number; clear(): void };

type Thrown = { rule: FaultRule; hits: number; left: number };

/** The fault switches of the Web API. Rules are tried in the order they were added. */
export class Faults {
  #thrown: Thrown[] = [];

  add(rule: FaultRule): Fault {
    const thrown: Thrown = { rule, hits: 0, left: rule.times ?? 1 };
    this.#thrown.push(thrown);
    const clear = (): void => {
      this.#thrown = this.#thrown.filter((other) => other !== thrown);
    };
    return {
      rule,
      get hits() {
        return thrown.hits;
      },
      clear,
    };
  }

  clear(): void {
    this.#thrown = [];
  }

  /** The trouble that this call runs into, if any; it is then used up by one. `channels`: all names of its channel. */
  take(method: string, channels: readonly string[]): Trouble | undefined {
    const hit = this.#thrown.find(
      ({ rule, left }) =>
        left > 0 &&
        (rule.method === method || rule.method === '*') &&
        (rule.channel === undefined || channels.includes(rule.channel)),
    );
    if (!hit) return undefined;
    hit.left -= 1;
    hit.hits += 1;
    return hit.rule.trouble;
  }
}

/** Whether the call still takes effect. */
export const takesEffect = (trouble: Trouble | undefined): boolean => {
  if (!trouble || trouble.kind === 'delay') return true;
  return 'accepted' in trouble && trouble.accepted === true;
};

/** Slack's rule of about one message a second a channel, with a short burst; off unless turned on. */
export class RateLimit {
  readonly #now: () => number;
  readonly #posts = new Map<string, number[]>();
  /** Messages that a channel takes within one second; Infinity is off. */
  perSecond = Number.POSITIVE_INFINITY;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Seconds to wait before this channel takes another message; 0 takes it now and counts it. */
  retryAfter(channel: string): number {
    if (this.perSecond === Number.POSITIVE_INFINITY) return 0;
    const now = this.#now();
    const recent = (this.#posts.get(channel) ?? []).filter((at) => now - at < 1000);
    if (recent.length >= this.perSecond) return 1;
    this.#posts.set(channel, [...recent, now]);
    return 0;
  }
}
