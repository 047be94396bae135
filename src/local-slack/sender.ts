import type { Json } from './json.ts';
import type { Answer, Attempt, Packet, Transport } from './packet.ts';
import type { Delivery, Recorder } from './recorder.ts';

/** Slack waits three seconds for an acknowledgement. */
export const ACK_MS = 3_000;

/** Slack tries an event again at once, after a minute and after five (its Events API guide). */
export const RETRY_DELAYS_MS = [0, 60_000, 300_000];

type Options = { ackMs: number; retryDelaysMs: readonly number[] };

/** Delivers packets to the app by whichever way is open, writes down what came back, and tries events again. */
export class Sender {
  readonly #recorder: Recorder;
  readonly #options: Options;
  readonly #timers = new Set<NodeJS.Timeout>();
  #transports: (() => Transport | undefined)[] = [];
  #next = 0;
  #paused: (() => void)[] | undefined;

  constructor(recorder: Recorder, options: Options) {
    this.#recorder = recorder;
    this.#options = options;
  }

  /** Adds a way to the app. With several open ones, as with several replicas, deliveries take turns. */
  add(transport: () => Transport | undefined): () => void {
    this.#transports.push(transport);
    return () => {
      this.#transports = this.#transports.filter((other) => other !== transport);
    };
  }

  /** Holds all deliveries back until `resume`, as when Slack's queue stands still. */
  pause(): { resume: () => void } {
    const held: (() => void)[] = [];
    this.#paused = held;
    return {
      resume: () => {
        this.#paused = undefined;
        for (const go of held) go();
      },
    };
  }

  /** Sends once. Never rejects: what went wrong stands in `error`. */
  async deliver(packet: Packet, attempt: Attempt = { attempt: 0 }): Promise<Delivery> {
    const held = this.#paused;
    if (held) await new Promise<void>((resolve) => held.push(resolve));
    const open = this.#transports.map((transport) => transport()).filter((transport) => transport !== undefined);
    const transport = open[this.#next % Math.max(open.length, 1)];
    this.#next += 1;
    const began = performance.now();
    const answer = transport ? await transport.send(packet, attempt, this.#options.ackMs) : UNREACHABLE;
    return this.#recorder.add({
      kind: 'delivery',
      type: typeOf(packet),
      payload: packet.payload,
      attempt: attempt.attempt,
      via: transport?.via ?? 'none',
      status: answer.status,
      answer: answer.body,
      tookMs: performance.now() - began,
      error: answer.error,
    }) as Delivery;
  }

  /** Sends an event; resolves after the first attempt, while up to three more follow in the background. */
  async deliverEvent(payload: Json): Promise<Delivery> {
    const packet: Packet = { kind: 'event', payload };
    const first = await this.deliver(packet);
    if (first.error && first.via !== 'none') this.#retry(packet, 1, first);
    return first;
  }

  #retry(packet: Packet, attempt: number, failed: Delivery): void {
    const delay = this.#options.retryDelaysMs[attempt - 1];
    if (delay === undefined) return;
    const timer = setTimeout(async () => {
      this.#timers.delete(timer);
      const next = await this.deliver(packet, { attempt, reason: reasonOf(failed) });
      if (next.error) this.#retry(packet, attempt + 1, next);
    }, delay);
    timer.unref();
    this.#timers.add(timer);
  }

  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    this.#transports = [];
  }
}

const UNREACHABLE: Answer = { status: undefined, body: undefined, error: 'dispatch_failed', noRetry: true };

function reasonOf(failed: Delivery): string {
  if (failed.error === 'operation_timeout') return failed.via === 'http' ? 'http_timeout' : 'timeout';
  return failed.error === 'dispatch_failed' ? 'connection_failed' : 'http_error';
}

/** What a packet is called in the records: the command, the type of the event or of the interaction. */
export function typeOf(packet: Packet): string {
  const { payload } = packet;
  if (packet.kind === 'command') return String(payload.command);
  const event = payload.event as Json | undefined;
  return String(event?.type ?? payload.type);
}
