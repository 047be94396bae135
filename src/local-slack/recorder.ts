import type { Json } from './json.ts';
import type { Message } from './message.ts';
import type { View } from './view.ts';

/** One Web API call (or post to a response_url), entered when it was answered or broken off. */
export type Call = {
  kind: 'call';
  seq: number;
  /** UTC milliseconds on the injected clock. */
  at: number;
  /** `chat.postMessage`, …; `response_url` for a post to one. */
  method: string;
  args: Json;
  /** HTTP status; undefined when the connection was left hanging or reset. */
  status: number | undefined;
  answer: Json | undefined;
  /** Real milliseconds. */
  tookMs: number;
  /** The fault switch that answered instead, if any. */
  fault: string | undefined;
  /** Whether the call took effect, whatever was answered. */
  accepted: boolean;
};

/** One request from Slack to the app, entered when it was answered or given up. */
export type Delivery = {
  kind: 'delivery';
  seq: number;
  at: number;
  /** `/whoowns`, `app_mention`, `message`, `block_actions`, `view_submission`, … */
  type: string;
  payload: Json;
  /** 0 first, then 1…3 for redeliveries. */
  attempt: number;
  via: 'http' | 'socket' | 'none';
  status: number | undefined;
  /** The body of the answer: parsed if JSON, else text. */
  answer: unknown;
  tookMs: number;
  /** Why it failed: `operation_timeout`, `http_client_error`, `http_service_error`, `dispatch_failed`. */
  error: string | undefined;
};

export type MessageChange = {
  kind: 'message';
  seq: number;
  at: number;
  change: 'posted' | 'edited' | 'deleted';
  message: Message;
};

export type ViewChange = {
  kind: 'view';
  seq: number;
  at: number;
  change: 'opened' | 'pushed' | 'updated' | 'closed' | 'published' | 'refused';
  user: string;
  view: View;
};

/** A limit or rule of Slack's that the app broke. */
export type Violation = {
  kind: 'violation';
  seq: number;
  at: number;
  /** The Web API method, `response_url`, or the answer that broke it (`ack of /whoowns`). */
  where: string;
  error: string;
  details: string[];
};

export type Entry = Call | Delivery | MessageChange | ViewChange | Violation;
type Unnumbered<E> = E extends Entry ? Omit<E, 'seq' | 'at'> : never;

/** How long, in real milliseconds, and from which entry on (a `seq`; left out: from now on). */
export type Waiting = { timeoutMs?: number; since?: number; what?: string };

const KEPT = 20_000;

/** The diary of everything that went in or out, which tests can wait on. Keeps the newest 20,000 entries. */
export class Recorder {
  readonly #now: () => number;
  #entries: Entry[] = [];
  #last = 0;
  readonly #listeners = new Set<(entry: Entry) => void>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** The number of the newest entry: pass it as `since` to `next` to include all that comes after. */
  get last(): number {
    return this.#last;
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  add(entry: Unnumbered<Entry>): Entry {
    this.#last += 1;
    const numbered = { ...entry, seq: this.#last, at: this.#now() } as Entry;
    this.#entries.push(numbered);
    if (this.#entries.length > KEPT * 1.5) this.#entries = this.#entries.slice(-KEPT);
    for (const listener of [...this.#listeners]) listener(numbered);
    return numbered;
  }

  forget(): void {
    this.#entries = [];
  }

  /** Calls `listener` for each new entry; returns what ends it. */
  listen(listener: (entry: Entry) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The next entry that fits. Rejects after `timeoutMs` (5,000) with a list of what was seen instead. */
  next<E extends Entry>(fits: (entry: Entry) => entry is E, waiting: Waiting = {}): Promise<E> {
    const since = waiting.since ?? this.#last;
    const earlier = this.#entries.find((entry): entry is E => entry.seq > since && fits(entry));
    if (earlier) return Promise.resolve(earlier);
    const timeoutMs = waiting.timeoutMs ?? 5_000;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        stop();
        const seen = this.#entries.filter((entry) => entry.seq > since).map(summary);
        const list = seen.length > 0 ? seen.slice(-30).join('\n  ') : 'nothing';
        reject(new Error(`Waited ${timeoutMs} ms for ${waiting.what ?? 'an entry'}; seen instead:\n  ${list}`));
      }, timeoutMs);
      const stop = this.listen((entry) => {
        if (!fits(entry)) return;
        clearTimeout(timer);
        stop();
        resolve(entry);
      });
    });
  }
}

/** One line a person can read about an entry. */
export function summary(entry: Entry): string {
  switch (entry.kind) {
    case 'call': {
      const answer = entry.answer?.ok === false ? ` ${String(entry.answer.error)}` : '';
      return `call ${entry.method} → ${entry.status ?? 'no answer'}${answer}`;
    }
    case 'delivery':
      return `delivery ${entry.type} #${entry.attempt} → ${entry.error ?? entry.status ?? 'ok'}`;
    case 'message':
      return `message ${entry.change} in ${entry.message.channel}: ${entry.message.text.slice(0, 80)}`;
    case 'view':
      return `view ${entry.change} for ${entry.user}: ${entry.view.callbackId}`;
    case 'violation':
      return `violation in ${entry.where}: ${entry.error} ${entry.details.join('; ')}`;
  }
}
