import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { asText, isJson, type Json, parseJson } from './json.ts';
import type { Answer, Attempt, Packet, Transport } from './packet.ts';

/** An app may have ten sockets open (Slack's Socket Mode guide). */
const MOST_SOCKETS = 10;
const ENVELOPES = { command: 'slash_commands', interactive: 'interactive', event: 'events_api' };
/** Clients give up a socket that does not ping them for 30 s. */
const PING_MS = 10_000;

type Waiting = { settle: (answer: Answer) => void };

/** Socket Mode: hands out addresses, says hello, sends each envelope to one of the open sockets and awaits its ack. */
export class SocketTransport implements Transport {
  readonly via = 'socket';
  readonly #appId: string;
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #tickets = new Set<string>();
  readonly #open: WebSocket[] = [];
  readonly #waiting = new Map<string, Waiting>();
  readonly #arrivals = new Set<() => void>();
  readonly #pinger: NodeJS.Timeout;
  #next = 0;

  constructor(server: Server, appId: string) {
    this.#appId = appId;
    server.on('upgrade', (request, socket, head) => this.#upgrade(request, socket, head));
    this.#pinger = setInterval(() => {
      for (const socket of this.#open) socket.ping();
    }, PING_MS);
    this.#pinger.unref();
  }

  /** How many sockets are open. */
  get count(): number {
    return this.#open.length;
  }

  /** A path with a ticket that opens one socket. */
  ticketPath(): string {
    const ticket = randomBytes(12).toString('hex');
    this.#tickets.add(ticket);
    return `/link/?ticket=${ticket}`;
  }

  /** Resolves when at least `count` sockets are open. */
  async connected(count = 1): Promise<void> {
    while (this.#open.length < count) {
      await new Promise<void>((resolve) => {
        this.#arrivals.add(resolve);
      });
    }
  }

  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const url = new URL(request.url ?? '/', 'http://local');
    const ticket = url.searchParams.get('ticket') ?? '';
    if (!url.pathname.startsWith('/link') || !this.#tickets.delete(ticket) || this.#open.length >= MOST_SOCKETS) {
      socket.end('HTTP/1.1 408 Request Timeout\r\ncontent-length: 0\r\n\r\n');
      return;
    }
    this.#server.handleUpgrade(request, socket, head, (client) => this.#welcome(client));
  }

  #welcome(client: WebSocket): void {
    this.#open.push(client);
    client.on('message', (data) => this.#acknowledged(parseJson(String(data))));
    client.on('error', () => client.terminate());
    client.on('close', () => this.#closed(client));
    const hello = {
      type: 'hello',
      num_connections: this.#open.length,
      connection_info: { app_id: this.#appId },
      debug_info: { host: 'local-slack', build_number: 1, approximate_connection_time: 18_060 },
    };
    client.send(JSON.stringify(hello));
    for (const arrived of [...this.#arrivals]) arrived();
    this.#arrivals.clear();
  }

  #closed(client: WebSocket): void {
    const index = this.#open.indexOf(client);
    if (index >= 0) this.#open.splice(index, 1);
  }

  #acknowledged(message: unknown): void {
    if (!isJson(message)) return;
    const waiting = this.#waiting.get(asText(message.envelope_id));
    const { payload } = message;
    const body = isJson(payload) && Object.keys(payload).length > 0 ? payload : undefined;
    waiting?.settle({ status: 200, body, error: undefined, noRetry: false });
  }

  send(packet: Packet, attempt: Attempt, timeoutMs: number): Promise<Answer> {
    const socket = this.#open[this.#next % Math.max(this.#open.length, 1)];
    this.#next += 1;
    const failed = (error: string): Answer => ({ status: undefined, body: undefined, error, noRetry: false });
    if (!socket) return Promise.resolve(failed('dispatch_failed'));
    const id = randomUUID();
    const envelope: Json = {
      envelope_id: id,
      type: ENVELOPES[packet.kind],
      accepts_response_payload: packet.kind !== 'event',
      payload: packet.payload,
    };
    if (packet.kind === 'event') {
      Object.assign(envelope, { retry_attempt: attempt.attempt, retry_reason: attempt.reason ?? '' });
    }
    return new Promise((resolve) => {
      const settle = (answer: Answer): void => {
        clearTimeout(timer);
        this.#waiting.delete(id);
        resolve(answer);
      };
      const timer = setTimeout(() => settle(failed('operation_timeout')), timeoutMs);
      this.#waiting.set(id, { settle });
      socket.send(JSON.stringify(envelope));
    });
  }

  /** Asks one socket (the oldest) to reconnect, as Slack does every few hours: a warning first, or the end at once. */
  disconnect(reason: 'warning' | 'refresh_requested' | 'link_disabled'): void {
    const socket = this.#open[0];
    socket?.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'local-slack' } }));
    if (reason !== 'warning' && socket) this.#closed(socket);
  }

  /** Cuts all sockets without a word, as a network failure would. */
  cut(): void {
    for (const socket of [...this.#open]) socket.terminate();
  }

  stop(): void {
    clearInterval(this.#pinger);
    for (const waiting of [...this.#waiting.values()]) {
      waiting.settle({ status: undefined, body: undefined, error: 'dispatch_failed', noRetry: true });
    }
    for (const client of this.#server.clients) client.terminate();
    this.#server.close();
  }
}
