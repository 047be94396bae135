import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jest } from '@jest/globals';
import type { OutboundPage } from '../../src/domain/paging/other-pager.ts';

/** What a stand-in was asked. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** How a stand-in fails; each is used up by one request. */
export type Fault =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly body?: string;
    }
  /** It takes the request, and the connection dies before a word of the answer. */
  | { readonly kind: 'reset' }
  /** It answers in full, and takes no effect. */
  | { readonly kind: 'forget' }
  /** The head of the answer comes, half of the body, and no more. */
  | { readonly kind: 'break' }
  /** It takes the request and never says a word. */
  | { readonly kind: 'silence' }
  /** An answer without end. */
  | { readonly kind: 'flood'; readonly status: number };

export type Answering = (seen: Seen) => { readonly status: number; readonly json: unknown };

/** An HTTP server that takes its part in a test, and fails as it is told to. */
export class StandIn {
  readonly seen: Seen[] = [];
  readonly faults: Fault[] = [];
  /** How many connections were opened. */
  connections = 0;
  readonly #server;
  readonly #answering: Answering;
  #url = '';

  constructor(answering: Answering = () => ({ status: 200, json: {} })) {
    this.#answering = answering;
    this.#server = createServer((request, response) => void this.#take(request, response));
    this.#server.on('connection', () => {
      this.connections += 1;
    });
  }

  get url(): string {
    return this.#url;
  }

  get port(): string {
    return new URL(this.#url).port;
  }

  async listen(host = '127.0.0.1'): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, host, resolve));
    this.#url = `http://${host}:${(this.#server.address() as AddressInfo).port}`;
    return this;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** The last request's JSON. */
  last(): Record<string, unknown> {
    return JSON.parse(this.seen.at(-1)?.text ?? 'null') as Record<string, unknown>;
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://stand.in');
    const seen = {
      method: request.method ?? '',
      path: pathname,
      query: searchParams,
      headers: request.headers,
      text: Buffer.concat(chunks).toString('utf8'),
    };
    this.seen.push(seen);
    const fault = this.faults.shift();
    if (fault) this.#fail(fault, seen, request, response);
    else reply(response, this.#answering(seen));
  }

  #fail(fault: Fault, seen: Seen, request: IncomingMessage, response: ServerResponse): void {
    switch (fault.kind) {
      case 'status':
        response.writeHead(fault.status, fault.headers).end(fault.body);
        return;
      case 'reset':
        // It has taken effect all the same.
        this.#answering(seen);
        request.socket.resetAndDestroy();
        return;
      case 'forget':
        reply(response, { status: 202, json: { status: 'success', message: 'Event processed' } });
        return;
      case 'break': {
        const { status, json } = this.#answering(seen);
        const text = JSON.stringify(json);
        response.writeHead(status, { 'content-length': text.length });
        response.write(text.slice(0, text.length / 2), () => request.socket.resetAndDestroy());
        return;
      }
      case 'silence':
        this.#answering(seen);
        return;
      case 'flood':
        response.writeHead(fault.status);
        flood(response);
    }
  }
}

function reply(response: ServerResponse, { status, json }: ReturnType<Answering>): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
}

function flood(response: ServerResponse): void {
  const megabyte = Buffer.alloc(1024 * 1024, 'a');
  const pour = () => {
    while (!response.destroyed && response.write(megabyte));
  };
  response.on('drain', pour);
  pour();
}

export const NOW = Date.parse('2026-11-21T12:00:00Z');

/** A page to Ana about checkout. */
export const PAGE: OutboundPage = {
  key: '42:1:ana@juniper.example:1',
  incident: 42,
  summary: 'checkout returns 500s',
  severity: 1,
  activity: { id: 'deploy-approval', name: 'Deploy approval' },
  scope: { id: 'payments', name: 'Payments' },
  target: { email: 'ana@juniper.example', name: 'Ana Ito' },
  why: 'Accountable',
  step: 1,
  round: 1,
  openedAt: NOW,
  openedBy: 'Bo Lind',
  link: 'https://juniper.slack.com/archives/C1/p1',
  drill: false,
};

/**
 * Lets what waits for an answer give up so many times as soon, until the mocks are restored.
 * @returns the mock that is told how long it would wait.
 */
export function shortened(times: number) {
  const timeout = AbortSignal.timeout.bind(AbortSignal);
  return jest.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => timeout(ms / times));
}
