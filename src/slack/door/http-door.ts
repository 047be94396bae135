import type { IncomingMessage, ServerResponse } from 'node:http';
import { parse } from 'node:querystring';
import { type Logger as BoltLogger, HTTPReceiver } from '@slack/bolt';
import { ReplayGuard } from './replay-guard.ts';
import { SignatureCheck, type Signed } from './signature.ts';

export const EVENTS_PATH = '/slack/events';

/** Slack's own requests stay far below this. */
const BODY_LIMIT_BYTES = 1024 * 1024;

/** Requests that are being answered at one moment; more are turned away at once, so that those within are in time. */
const UNDER_WAY_LIMIT = 1000;

export interface HttpDoor {
  readonly receiver: HTTPReceiver;
  handle(request: IncomingMessage, response: ServerResponse): void;
}

/**
 * The way in for HTTP requests: nothing is read by anybody else before it was found genuine, in time, and new. Bolt's own check
 * would let pass a date in the future and the same request twice; see docs/decisions/0005.
 */
export function createHttpDoor(signingSecret: string, logger: BoltLogger, clock: () => number): HttpDoor {
  const check = new SignatureCheck(signingSecret);
  const guard = new ReplayGuard();
  const receiver = new HTTPReceiver({ signingSecret, endpoints: EVENTS_PATH, logger, signatureVerification: false });
  let underWay = 0;

  const enter = (request: IncomingMessage, response: ServerResponse, signed: Signed, body: Buffer) => {
    if (!check.isGenuine(signed, body)) return refuse(request, response, 401, 'its signature is not genuine');
    if (!guard.take(signed.signature, clock())) return refuse(request, response, 401, 'it was sent before');
    withoutCharset(request);
    if (isNothing(request, body)) return refuse(request, response, 400, 'its body says nothing');
    // Bolt takes a body that was read already from here.
    receiver.requestListener(Object.assign(request, { rawBody: body }), response);
  };

  const refuse = (request: IncomingMessage, response: ServerResponse, status: number, why: string) => {
    logger.warn(`refused a request with ${status}: ${why}`);
    // What still comes in is not kept, and the connection is closed: its body may never end.
    request.resume();
    response.setHeader('connection', 'close').writeHead(status).end();
  };

  return {
    receiver,
    handle(request, response) {
      const { headers } = request;
      const signed = {
        signature: String(headers['x-slack-signature'] ?? ''),
        timestamp: String(headers['x-slack-request-timestamp'] ?? ''),
      };
      if (request.method !== 'POST' || request.url !== EVENTS_PATH)
        return refuse(request, response, 404, 'no such page');
      if (underWay >= UNDER_WAY_LIMIT) return refuse(request, response, 503, 'too many at once');
      if (!check.isInTime(signed, clock())) return refuse(request, response, 401, 'it is too old, or dated ahead');
      underWay += 1;
      response.once('close', () => {
        underWay -= 1;
      });
      readBody(request, (body) => {
        if (body) enter(request, response, signed, body);
        else refuse(request, response, 413, 'its body is over 1 MB');
      });
    },
  };
}

/** Hands over the whole body, once; null as soon as it is too long. A client that goes away hands over nothing. */
function readBody(request: IncomingMessage, take: (body: Buffer | null) => void): void {
  const chunks: Buffer[] = [];
  let length = 0;
  const tooLong = () => {
    request.off('data', onData).off('end', onEnd);
    take(null);
  };
  const onData = (chunk: Buffer) => {
    chunks.push(chunk);
    length += chunk.length;
    if (length > BODY_LIMIT_BYTES) tooLong();
  };
  const onEnd = () => take(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks, length));
  if (Number(request.headers['content-length']) > BODY_LIMIT_BYTES) take(null);
  else request.on('data', onData).on('end', onEnd);
}

/** Bolt compares the whole content type, and answers 400 to a form that says `; charset=utf-8` as well. */
function withoutCharset(request: IncomingMessage): void {
  const type = request.headers['content-type'];
  const end = type?.indexOf(';') ?? -1;
  if (type && end > 0) request.headers['content-type'] = type.slice(0, end).trim().toLowerCase();
}

/** Whether all that a body says is `null`: Bolt takes that for an object, and the whole process would end of it. */
function isNothing({ headers }: IncomingMessage, body: Buffer): boolean {
  if (headers['content-type'] !== 'application/x-www-form-urlencoded') return isNull(body.toString());
  // A command has no payload, and is what has to be fast.
  if (body.includes('command=') && !body.includes('payload')) return false;
  const { payload } = parse(body.toString());
  return typeof payload === 'string' && isNull(payload);
}

function isNull(json: string): boolean {
  return json.trim() === 'null';
}
