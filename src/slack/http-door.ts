import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Logger as BoltLogger, HTTPReceiver } from '@slack/bolt';
import { ReplayGuard } from './replay-guard.ts';

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
 * The way in for signed HTTP requests. Bolt checks the signature and its age; this adds what Bolt lets pass: a date in the
 * future, the same request twice, and a form whose content type names its charset.
 */
export function createHttpDoor(signingSecret: string, logger: BoltLogger, clock: () => number): HttpDoor {
  const guard = new ReplayGuard();
  const receiver = new HTTPReceiver({
    signingSecret,
    endpoints: EVENTS_PATH,
    logger,
    bodyLimit: BODY_LIMIT_BYTES,
    // Bolt asks for these once the signature has been found genuine.
    customPropertiesExtractor: (request) => {
      guard.verified(String(request.headers['x-slack-signature']));
      return {};
    },
  });
  let underWay = 0;
  return {
    receiver,
    handle(request, response) {
      if (request.method !== 'POST' || request.url !== EVENTS_PATH) return refuse(request, response, 404);
      if (underWay >= UNDER_WAY_LIMIT) return refuse(request, response, 503);
      const signature = String(request.headers['x-slack-signature'] ?? '');
      const timestamp = Number(request.headers['x-slack-request-timestamp']);
      if (!guard.enter(signature, timestamp, clock())) return refuse(request, response, 401);
      underWay += 1;
      response.once('close', () => {
        underWay -= 1;
        guard.leave(signature);
      });
      withoutCharset(request);
      receiver.requestListener(request, response);
    },
  };
}

function refuse(request: IncomingMessage, response: ServerResponse, status: number): void {
  // What comes in is not kept; the connection is closed, since its body may never end.
  request.resume();
  response.writeHead(status, { connection: 'close' }).end();
}

/** Bolt compares the whole content type, and answers 400 to a form that says `; charset=utf-8` as well. */
function withoutCharset(request: IncomingMessage): void {
  const type = request.headers['content-type'];
  const end = type?.indexOf(';') ?? -1;
  if (type && end > 0) request.headers['content-type'] = type.slice(0, end).trim().toLowerCase();
}
