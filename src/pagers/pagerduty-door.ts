import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { HearNews, PagerNews } from '../domain/paging/other-pager.ts';
import { pageKey } from './pagerduty-key.ts';
import { type IncidentEvent, isPagerDutys, readEvent } from './pagerduty-news.ts';
import type { PagerDutyRest } from './pagerduty-rest.ts';
import { RecentIds } from './recent-ids.ts';

/** Where PagerDuty's webhook arrives. */
export const PAGERDUTY_PATH = '/pagerduty/events';

/** PagerDuty sends nothing larger. */
const BODY_LIMIT_BYTES = 256 * 1024;

/** Its five tries take about twenty minutes; what is an hour old tells of a page that has long gone another way. */
const LONGEST_AGE_MS = 60 * 60_000;
const AHEAD_MS = 5 * 60_000;

const UNDER_WAY_LIMIT = 100;

export interface DoorOptions {
  /** The signing secrets, the one in use and the next one while it is changed. */
  readonly secrets: readonly string[];
  /** Asks PagerDuty what its webhook does not say; null where there is no key for that. */
  readonly rest: PagerDutyRest | null;
  readonly hear: HearNews;
  readonly clock: () => number;
  readonly warn: (what: string) => void;
}

interface Verdict {
  readonly status: number;
  /** For the log; null where all is well. */
  readonly why: string | null;
}

const TAKEN: Verdict = { status: 202, why: null };

/**
 * The way in for PagerDuty's webhook. PagerDuty tries again after 429 and 5xx alone, and turns a webhook off after three
 * that failed for good: what is genuine but of no use here is therefore answered with 202.
 */
export function createPagerDutyDoor(options: DoorOptions): RequestListener {
  const recent = new RecentIds(2 * LONGEST_AGE_MS);
  let underWay = 0;

  const decide = async (request: IncomingMessage): Promise<Verdict> => {
    if (request.method !== 'POST') return { status: 405, why: 'only POST is for PagerDuty' };
    if (underWay > UNDER_WAY_LIMIT) return { status: 503, why: 'too many at once' };
    const body = await readBody(request);
    if (!body) return { status: 413, why: 'its body is over 256 KB' };
    const header = String(request.headers['x-pagerduty-signature'] ?? '');
    if (!isPagerDutys(body, header, options.secrets)) return { status: 401, why: 'its signature is not genuine' };
    return take(options, recent, body);
  };

  return (request, response) => {
    underWay += 1;
    decide(request)
      .catch((error: unknown): Verdict => ({ status: 500, why: reasonOf(error) }))
      .then(({ status, why }) => {
        if (why !== null) options.warn(`answered PagerDuty with ${status}: ${why}`);
        answer(request, response, status);
      })
      .finally(() => {
        underWay -= 1;
      });
  };
}

async function take(options: DoorOptions, recent: RecentIds, body: Buffer): Promise<Verdict> {
  const now = options.clock();
  let event: IncidentEvent | null;
  try {
    event = readEvent(body);
  } catch {
    return { status: 400, why: 'it is no event' };
  }
  if (!event) return TAKEN;
  // Also where it says no date that can be read.
  if (!(now - event.at <= LONGEST_AGE_MS && event.at - now <= AHEAD_MS))
    return { status: 202, why: 'its date is not now' };
  if (!recent.take(event.id, now)) return TAKEN;
  try {
    for (const news of await newsOf(event, options.rest)) await options.hear(news);
    return TAKEN;
  } catch (error) {
    // So that the next try of the same is heard.
    recent.forget(event.id);
    throw error;
  }
}

/** Nothing where the incident is none of ours; several where PagerDuty has grouped several pages in one incident. */
async function newsOf(event: IncidentEvent, rest: PagerDutyRest | null): Promise<readonly PagerNews[]> {
  const named = pageKey(event.incident.key);
  const keys = named === null ? await keysOfAlerts(event, rest) : [named];
  if (keys.length === 0) return [];
  const { id, what, at, agent } = event;
  const known = agent && rest ? await rest.user(agent.id).catch(() => null) : null;
  const who = agent && { name: known?.name ?? agent.name, email: known?.email.toLowerCase() ?? null };
  return keys.map((key) => ({ key, what, who, at, id: keys.length > 1 ? `${id}:${key}` : id }));
}

/** An incident that came by the Events API, or that ours was merged into, carries our keys in its alerts alone. */
async function keysOfAlerts(event: IncidentEvent, rest: PagerDutyRest | null): Promise<readonly string[]> {
  const keys = (await rest?.alertKeys(event.incident.id)) ?? [];
  return [...new Set(keys.map(pageKey))].filter((key) => key !== null);
}

function reasonOf(error: unknown): string {
  return String((error as { readonly message?: unknown } | null)?.message ?? 'unknown fault');
}

/** The whole body; null where it is too long. Never resolves for a client that goes away, and rejects then. */
function readBody(request: IncomingMessage): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > BODY_LIMIT_BYTES) resolve(null);
      else chunks.push(chunk);
    });
    request.once('end', () => resolve(Buffer.concat(chunks)));
    request.once('error', reject);
    request.once('close', () => reject(new Error('it broke off')));
  });
}

function answer(request: IncomingMessage, response: ServerResponse, status: number): void {
  if (status === 405) response.setHeader('allow', 'POST');
  if (status >= 400) {
    // What still comes in is not kept, and its connection is closed: the body may never end.
    request.resume();
    response.setHeader('connection', 'close');
  }
  response.writeHead(status).end();
}
