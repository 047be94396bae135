import type { ServerResponse } from 'node:http';
import type { Trouble } from './fault.ts';
import type { Json } from './json.ts';

/** What went back: nothing at all when the connection was left hanging or reset. */
export type Shown = { status: number | undefined; answer: Json | undefined };

const NOTHING: Shown = { status: undefined, answer: undefined };

/** Answers a call as it went, or as the trouble has it. Resolves to what the caller was shown. */
export async function reply(
  response: ServerResponse,
  went: { status: number; answer: Json },
  trouble: Trouble | undefined,
  headers: Record<string, string> = {},
): Promise<Shown> {
  switch (trouble?.kind) {
    case 'hang':
      return NOTHING;
    case 'reset':
      response.socket?.resetAndDestroy();
      return NOTHING;
    case 'status':
      return sendJson(response, trouble.status, undefined, headers);
    case 'rate_limit': {
      const wait = { ...headers, 'retry-after': String(trouble.retryAfterSeconds) };
      return sendJson(response, 429, { ok: false, error: 'ratelimited' }, wait);
    }
    case 'error':
      return sendJson(response, 200, { ok: false, error: trouble.code }, headers);
    case 'delay':
      await new Promise((resolve) => setTimeout(resolve, trouble.ms).unref());
  }
  return sendJson(response, went.status, went.answer, headers);
}

function sendJson(
  response: ServerResponse,
  status: number,
  answer: Json | undefined,
  headers: Record<string, string>,
): Shown {
  const body = answer ? JSON.stringify(answer) : '';
  const type = answer ? { 'content-type': 'application/json; charset=utf-8' } : {};
  response.writeHead(status, { ...headers, ...type, 'content-length': Buffer.byteLength(body) });
  response.end(body);
  return { status, answer };
}
