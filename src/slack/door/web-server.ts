import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type RequestListener,
  type Server,
  ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

/** What one path answers to a GET; a promise that fails becomes a 500, never a request that hangs. */
export type Page = () => Promise<{ readonly status: number; readonly type: string; readonly body: string }>;

const SWEEP_MS = 50;

/**
 * Holds the head back until the body is there. Bolt writes the two one after the other, and Node then sends every answer in
 * five pieces for want of its length; like this it knows the length, and an answer is one piece. For answers with one body:
 * nothing here writes in parts.
 */
class WholeResponse extends ServerResponse {
  #head: OutgoingHttpHeaders = {};

  override writeHead(status: number, ...rest: readonly unknown[]): this {
    const headers = rest.at(-1);
    this.statusCode = status;
    if (typeof headers === 'object') this.#head = headers as OutgoingHttpHeaders;
    return this;
  }

  override end(body?: unknown): this {
    const text = typeof body === 'string' ? body : '';
    super.writeHead(this.statusCode, { ...this.#head, 'content-length': Buffer.byteLength(text) });
    return super.end(text);
  }
}

/** An HTTP server of this process: its pages by path, doors of others' by path, and where everything else goes. */
export class WebServer {
  readonly #server: Server<typeof IncomingMessage, typeof WholeResponse>;
  #closing: Promise<void> | null = null;

  constructor(
    pages: Readonly<Record<string, Page>>,
    otherwise: RequestListener = notFound,
    doors: Readonly<Record<string, RequestListener>> = {},
  ) {
    this.#server = createServer({ ServerResponse: WholeResponse }, (request, response) => {
      const path = pathOf(request);
      const page = request.method === 'GET' ? pages[path] : undefined;
      if (page) void answer(page, response);
      else (doors[path] ?? otherwise)(request, response);
    });
  }

  /** @returns the port it listens on; 0 asks for any free one. Rejects where the port is taken. */
  listen(port: number, host?: string): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, host, () => resolve((this.#server.address() as AddressInfo).port));
    });
  }

  /** Takes no more requests; resolves when those under way are answered, or are cut off at the deadline (milliseconds). */
  close(deadlineMs: number): Promise<void> {
    this.#closing ??= new Promise((resolve) => {
      const cut = setTimeout(() => this.#server.closeAllConnections(), deadlineMs);
      // A connection that was busy when the stop began is kept alive by its client after the answer.
      const sweep = setInterval(() => this.#server.closeIdleConnections(), SWEEP_MS);
      this.#server.close(() => {
        clearTimeout(cut);
        clearInterval(sweep);
        resolve();
      });
    });
    return this.#closing;
  }
}

function pathOf(request: IncomingMessage): string {
  const url = request.url ?? '/';
  const end = url.indexOf('?');
  return end < 0 ? url : url.slice(0, end);
}

async function answer(page: Page, response: ServerResponse): Promise<void> {
  const { status, type, body } = await page().catch((error: unknown) => ({
    status: 500,
    type: 'text/plain',
    body: error instanceof Error ? error.message : 'unknown fault',
  }));
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

function notFound(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(404).end();
}
