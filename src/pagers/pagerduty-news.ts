import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** A thing that happened to an incident at PagerDuty, as its webhook (version 3) tells it. */
export interface IncidentEvent {
  readonly id: string;
  readonly what: 'acknowledged' | 'resolved';
  readonly at: number;
  readonly incident: { readonly id: string; readonly key: string | null };
  /** The user who did it; null where it was no user. */
  readonly agent: { readonly id: string; readonly name: string } | null;
}

const envelope = z.object({ event: z.object({ id: z.string().min(1).max(200), event_type: z.string() }) });

const incidentEvent = z.object({
  event: z.object({
    occurred_at: z.string(),
    agent: z.object({ id: z.string(), type: z.string(), summary: z.string().nullish() }).nullish(),
    data: z.object({
      id: z.string().min(1),
      incident_key: z.string().nullish(),
      resolve_reason: z.object({ type: z.string().nullish() }).nullish(),
    }),
  }),
});

/** Why an incident ended that did not: it goes on as part of another. */
const MERGED = 'merge_resolve_reason';

const WHAT: Readonly<Record<string, IncidentEvent['what']>> = {
  'incident.acknowledged': 'acknowledged',
  'incident.resolved': 'resolved',
};

/**
 * Whether a body is PagerDuty's: the header names one HMAC-SHA256 a secret, with commas between, while a secret is being
 * changed. What is signed is the body alone, so that its age is told by what it says.
 */
export function isPagerDutys(body: Buffer, header: string, secrets: readonly string[]): boolean {
  const given = header
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part.startsWith('v1='))
    .map((part) => Buffer.from(part.slice('v1='.length), 'hex'));
  return secrets.some((secret) => {
    const wanted = createHmac('sha256', secret).update(body).digest();
    return given.some((one) => one.length === wanted.length && timingSafeEqual(one, wanted));
  });
}

/**
 * Reads a genuine body. `null` where it is of no concern here: another kind, or an incident that ended because it was
 * merged into another.
 * @throws SyntaxError or ZodError where it is no event at all.
 */
export function readEvent(body: Buffer): IncidentEvent | null {
  const json: unknown = JSON.parse(body.toString('utf8'));
  const { id, event_type } = envelope.parse(json).event;
  const what = Object.hasOwn(WHAT, event_type) ? WHAT[event_type] : undefined;
  if (!what) return null;
  const { occurred_at, agent, data } = incidentEvent.parse(json).event;
  if (data.resolve_reason?.type === MERGED) return null;
  const user = agent?.type === 'user_reference' ? { id: agent.id, name: agent.summary ?? agent.id } : null;
  return {
    id,
    what,
    at: Date.parse(occurred_at),
    incident: { id: data.id, key: data.incident_key ?? null },
    agent: user,
  };
}
