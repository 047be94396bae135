import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Stage } from './actor.ts';
import { isJson, parseJson } from './json.ts';
import { perform } from './page-deed.ts';
import { pageState, records, streamTo } from './page-state.ts';
import { type Route, readBody, send } from './server.ts';

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Only what comes from this server runs, and nobody frames it. Pictures may come from anywhere, as in Slack. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' https: data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HERE = /^(127\.0\.0\.1|localhost)(:\d+)?$/;

/**
 * Whether a request comes from the page itself. Anybody's web site can send requests to 127.0.0.1, and a hostile name
 * server can make one look same-origin: so the Host must be local, and the Origin, if any, the same.
 */
function isLocal(request: IncomingMessage): boolean {
  const { host = '', origin } = request.headers;
  if (!HERE.test(host)) return false;
  return origin === undefined || origin === `http://${host}`;
}

async function sendFile(response: ServerResponse, name: string): Promise<boolean> {
  const type = TYPES[name.split('.').at(-1) ?? ''];
  if (!type || !/^[a-z-]+\.[a-z]+$/.test(name)) return false;
  try {
    const body = await readFile(new URL(`./page/${name}`, import.meta.url));
    response.setHeader('content-security-policy', POLICY);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('referrer-policy', 'no-referrer');
    response.setHeader('cache-control', 'no-store');
    send(response, 200, type, body);
    return true;
  } catch {
    return false;
  }
}

function sendJson(response: ServerResponse, status: number, body: unknown): true {
  response.setHeader('cache-control', 'no-store');
  response.setHeader('x-content-type-options', 'nosniff');
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(body));
  return true;
}

/** The web page at `/`, its files under `/page/` and its own API under `/local/`. */
export function pageRoute(stage: Stage): Route {
  return async (request, response, url) => {
    const path = url.pathname;
    const mine = path === '/' || path.startsWith('/page/') || path.startsWith('/local/');
    if (!mine) return false;
    if (!isLocal(request)) return sendJson(response, 403, { error: 'This page answers its own computer only.' });
    if (request.method === 'GET') {
      if (path === '/') return sendFile(response, 'index.html');
      if (path.startsWith('/page/')) return sendFile(response, path.slice('/page/'.length));
      if (path === '/local/state') return sendJson(response, 200, pageState(stage));
      if (path === '/local/records') return sendJson(response, 200, records(stage));
      if (path === '/local/events') return streamTo(stage, request, response);
    }
    if (request.method === 'POST' && path === '/local/do') return answerDeed(stage, request, response);
    return false;
  };
}

async function answerDeed(stage: Stage, request: IncomingMessage, response: ServerResponse): Promise<true> {
  const isTyped = request.headers['content-type']?.startsWith('application/json');
  const deed = isTyped ? parseJson((await readBody(request)).toString('utf8')) : undefined;
  if (!isJson(deed)) return sendJson(response, 400, { error: 'Send JSON.' });
  try {
    return sendJson(response, 200, await perform(stage, deed));
  } catch (error) {
    return sendJson(response, 422, { error: (error as Error).message });
  }
}
