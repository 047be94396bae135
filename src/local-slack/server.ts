import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApiError } from './api-error.ts';
import { takesEffect } from './fault.ts';
import { isJson, type Json, parseJson } from './json.ts';
import { reply } from './reply.ts';
import type { ResponseUrls } from './response-url.ts';
import { type ApiRealm, answerCall, isMistake } from './web-api.ts';

export type Route = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<boolean>;

const MOST_BYTES = 50 * 1024 * 1024;

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > MOST_BYTES) throw new ApiError('request_too_large');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

export function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

/** The HTTP server: the Web API, response_urls, files, and the page's own routes. */
export function createLocalServer(realm: ApiRealm, responseUrls: ResponseUrls, page: Route): Server {
  return createServer((request, response) => {
    route(request, response, realm, responseUrls, page).catch((error) => {
      console.error('Local Slack failed at', request.url, error);
      if (!response.headersSent) send(response, 500, 'text/plain', 'Local Slack failed; see its console.');
    });
  });
}

async function route(
  request: IncomingMessage,
  response: ServerResponse,
  realm: ApiRealm,
  responseUrls: ResponseUrls,
  page: Route,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const [, room, rest = ''] = /^\/(api|response|upload|files)\/(.*)$/.exec(url.pathname) ?? [];
  if (room === 'api') {
    const body = (await readBody(request)).toString('utf8');
    return answerCall(rest, request, url, body, response, realm);
  }
  if (room === 'response') return respond(request, response, url.pathname, realm, responseUrls);
  if (room === 'upload') {
    const file = realm.files.get(rest);
    if (!file) return send(response, 404, 'text/plain', 'no such file');
    realm.files.fill(file, await readBody(request), request.headers['content-type'] ?? '');
    return send(response, 200, 'text/plain', `OK - ${file.bytes.length}`);
  }
  if (room === 'files') return download(request, response, rest, realm);
  if (await page(request, response, url)) return;
  send(response, 404, 'text/plain; charset=utf-8', 'Nothing here.');
}

/** Files are for the app (by its token) and for the person at the page; nobody else reaches 127.0.0.1. */
function download(request: IncomingMessage, response: ServerResponse, rest: string, realm: ApiRealm) {
  const file = realm.files.get(rest.split('/')[0] ?? '');
  const authorization = request.headers.authorization;
  const local = /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '');
  if (!file?.complete || !local || (authorization && authorization !== `Bearer ${realm.tokens.bot}`)) {
    return send(response, 404, 'text/plain', 'no such file');
  }
  response.setHeader('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`);
  response.setHeader('x-content-type-options', 'nosniff');
  send(response, 200, file.type, file.bytes);
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  realm: ApiRealm,
  responseUrls: ResponseUrls,
): Promise<void> {
  const began = performance.now();
  const parsed = parseJson((await readBody(request)).toString('utf8'));
  const trouble = realm.faults.take('response_url', []);
  const accepted = takesEffect(trouble);
  const went: { status: number; answer: Json } = { status: 200, answer: { ok: true } };
  try {
    if (!isJson(parsed)) throw new ApiError('invalid_payload');
    if (accepted) responseUrls.use(path, parsed);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    went.status = error.code === 'used_url' || error.code === 'expired_url' ? 404 : 400;
    went.answer = { ok: false, error: error.code };
    if (isMistake(error.code)) {
      realm.recorder.add({ kind: 'violation', where: 'response_url', error: error.code, details: [...error.details] });
    }
  }
  const shown = await reply(response, went, trouble);
  realm.recorder.add({
    kind: 'call',
    method: 'response_url',
    args: isJson(parsed) ? parsed : {},
    ...shown,
    tookMs: performance.now() - began,
    fault: trouble?.kind,
    accepted: accepted && went.answer.ok === true,
  });
}

/** Listens on 127.0.0.1 only; resolves to the port. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
