import { escalationPath, type Hop, policyFor } from '../../domain/answer/escalation.ts';
import { DomainError } from '../../domain/error.ts';
import type { Activity } from '../../domain/map/activity.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { EscalationPolicy } from '../../domain/map/escalation-policy.ts';
import { type Severity, USUAL_SEVERITY } from '../../domain/map/severity.ts';
import { isWithinHours } from '../../domain/paging/business-hours.ts';
import type { Desk } from '../desk.ts';
import type { Reach } from './reach.ts';

/** Whoever pages waits no longer than this for what Slack knows of the people; what is not known then is said to be so. */
const PATIENCE_MS = 1_300;

export interface PreflightHop {
  readonly hop: Hop;
  /** Whom the step means, as the policy has it: `A`, `role:sre`. */
  readonly page: string;
  /** The person's zone; null for a group and where nobody is. */
  readonly timezone: string | null;
  /** What Slack says of them; null where it has not said, and for a group. */
  readonly reach: Reach | null;
  /** The step's hours, where they are not now. */
  readonly closedHours: string | null;
}

/** Where the incident would be posted. */
export type Place =
  | { readonly kind: 'here'; readonly channel: string; readonly name: string | null }
  | { readonly kind: 'fallback'; readonly fallback: string; readonly missed: Missed | null }
  | { readonly kind: 'direct'; readonly missed: Missed | null };

/** The channel that it was asked in and can't be posted in. */
export interface Missed {
  readonly channel: string;
  /** What Slack calls it; null where it does not say. */
  readonly name: string | null;
  readonly isArchived: boolean;
}

/** What would happen if somebody paged now. */
export interface Preflight {
  readonly activity: Activity;
  readonly scope: string | null;
  readonly severity: Severity;
  readonly policy: EscalationPolicy;
  readonly hops: readonly PreflightHop[];
  readonly place: Place;
}

export interface Asked {
  readonly activity: string;
  readonly scope: string | null;
  readonly severity: Severity | null;
  readonly channel: string | null;
}

/** @throws DomainError where there is nothing to follow: no such activity, no policy. */
export async function preflightOf(desk: Desk, map: CompanyMap, asked: Asked): Promise<Preflight> {
  const activity = map.activities.get(asked.activity);
  if (!activity)
    throw new DomainError('not_found', 'That activity is no longer on the map. Ask again to see what is there.');
  const severity = asked.severity ?? activity.severity ?? USUAL_SEVERITY;
  const policy = policyFor(map, activity, severity);
  if (!policy || policy.steps.length === 0) {
    const mend = `Whoever keeps the map can give it one: /whoowns edit ${activity.id}`;
    throw new DomainError('invalid', `${activity.name} has no escalation path, so nobody can be paged for it. ${mend}`);
  }
  const now = desk.clock();
  const hops = escalationPath(map, activity, asked.scope, now, undefined, severity);
  const patience = AbortSignal.timeout(PATIENCE_MS);
  const late = new Promise<null>((resolve) => patience.addEventListener('abort', () => resolve(null)));
  const [looked, place] = await Promise.all([
    Promise.all(hops.map((hop) => lookAt(desk, map, hop, policy, now, late))),
    Promise.race([placeOf(desk, asked.channel, policy.fallback), late]),
  ]);
  const usual: Place = asked.channel
    ? { kind: 'here', channel: asked.channel, name: null }
    : noChannel(policy.fallback, null);
  return { activity, scope: asked.scope, severity, policy, hops: looked, place: place ?? usual };
}

/** Whether there is anybody at all who could be paged. */
export function isAnybodyThere({ hops }: Preflight): boolean {
  return hops.some(({ hop }) => hop.vacancy === null);
}

async function lookAt(
  desk: Desk,
  map: CompanyMap,
  hop: Hop,
  policy: EscalationPolicy,
  now: number,
  late: Promise<null>,
): Promise<PreflightHop> {
  const { page = '', hours = null } = policy.steps[hop.step - 1] ?? {};
  const person = map.people.get(hop.person ?? '');
  if (!person) return { hop, page, timezone: null, reach: null, closedHours: null };
  const reached = desk.directory.slackOf(map, person.id).then(
    (slack) => (slack === null ? NOT_IN_SLACK : desk.reach.of(slack)),
    () => null,
  );
  const closedHours = isWithinHours(hours, person.timezone, now) ? null : hours;
  return { hop, page, timezone: person.timezone, reach: await Promise.race([reached, late]), closedHours };
}

const NOT_IN_SLACK: Reach = {
  hindrance: 'nobody in this Slack has that e-mail address',
  quietUntil: null,
  isQuietKnown: true,
};

async function placeOf(desk: Desk, channel: string | null, fallback: string | null): Promise<Place> {
  if (channel === null) return noChannel(fallback, null);
  return await desk.client.conversations.info({ channel }).then(
    ({ channel: found }): Place => {
      const name = found?.name ?? null;
      if (found?.is_member && !found.is_archived) return { kind: 'here', channel, name };
      return noChannel(fallback, { channel, name, isArchived: found?.is_archived === true });
    },
    // Where that can't be known it is tried there first.
    (error: { data?: { error?: string } }) =>
      error.data?.error === 'channel_not_found'
        ? noChannel(fallback, { channel, name: null, isArchived: false })
        : { kind: 'here', channel, name: null },
  );
}

function noChannel(fallback: string | null, missed: Missed | null): Place {
  return fallback === null ? { kind: 'direct', missed } : { kind: 'fallback', fallback, missed };
}
