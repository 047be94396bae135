import type { Activity } from '../map/activity.ts';
import type { CompanyMap } from '../map/company-map.ts';
import { type EscalationPolicy, parseTarget, type StepTarget } from '../map/escalation-policy.ts';
import { type Severity, USUAL_SEVERITY } from '../map/severity.ts';
import {
  type Carrier,
  groupHindrance,
  hindrance,
  isGone,
  type Resolution,
  resolveActivity,
  resolveRole,
} from './resolution.ts';

/** One person or group of an escalation path, at a moment. */
export interface Hop extends Carrier {
  /** The number of the policy's step, from 1. */
  readonly step: number;
  /** When the step is due, in milliseconds after the page was sent. */
  readonly afterMs: number;
}

/**
 * An activity's escalation path for a scope at a moment: its policy's steps as people, one round. Hops that would page
 * the same person or group as the one before are left out. Empty where the activity names no policy.
 * @param resolution the letters for that scope and moment, where the caller has them already.
 * @param severity the activity's own where it is left out; another may have another policy.
 */
export function escalationPath(
  map: CompanyMap,
  activity: Activity,
  scopeId: string | null,
  now: number,
  resolution: Resolution = resolveActivity(map, activity, scopeId, now),
  severity: Severity = activity.severity ?? USUAL_SEVERITY,
): Hop[] {
  const policy = policyFor(map, activity, severity);
  return policy ? policyPath(map, policy, resolution, scopeId, now) : [];
}

/** The policy that counts for an activity at a severity: its own, or the one that this names for the severity. */
export function policyFor(map: CompanyMap, activity: Activity, severity: Severity): EscalationPolicy | null {
  const own = map.policies.get(activity.escalation ?? '');
  if (!own) return null;
  return map.policies.get(own.severities?.[severity] ?? '') ?? own;
}

function policyPath(
  map: CompanyMap,
  policy: EscalationPolicy,
  resolution: Resolution,
  scopeId: string | null,
  now: number,
): Hop[] {
  const hops: Hop[] = [];
  let afterMs = 0;
  let previous: readonly Carrier[] = [];
  for (const [index, { page, waitMs }] of policy.steps.entries()) {
    const carriers = resolveTarget(map, page, resolution, scopeId, now);
    const repeated = carriers.every((c) => c.vacancy === null && previous.some((p) => sameTarget(c, p)));
    if (!repeated) for (const carrier of carriers) hops.push({ ...carrier, step: index + 1, afterMs });
    previous = carriers;
    afterMs += waitMs;
  }
  return hops;
}

function sameTarget(a: Carrier, b: Carrier): boolean {
  return a.person === b.person && a.group === b.group;
}

/** Whom one target of a step means at a moment; `activity` is null where it is no longer on the map. */
export function stepCarriers(
  map: CompanyMap,
  activity: Activity | null,
  page: StepTarget,
  scopeId: string | null,
  now: number,
): readonly Carrier[] {
  const target = parseTarget(page)?.type;
  const needsLetters = target === 'R' || target === 'A' || target === 'manager-of-A';
  if (!activity && needsLetters) return [vacant('the activity is no longer on the map')];
  const none: Resolution = { letters: { A: [], R: [], C: [], I: [] }, from: { A: null, R: null, C: null, I: null } };
  const resolution = activity && needsLetters ? resolveActivity(map, activity, scopeId, now) : none;
  return resolveTarget(map, page, resolution, scopeId, now);
}

function resolveTarget(
  map: CompanyMap,
  page: StepTarget,
  resolution: Resolution,
  scopeId: string | null,
  now: number,
): readonly Carrier[] {
  const target = parseTarget(page);
  switch (target?.type) {
    case 'R':
    case 'A': {
      const carriers = resolution.letters[target.type];
      return carriers.length > 0 ? carriers : [vacant(`nobody is ${target.type}`)];
    }
    case 'manager-of-A':
      return resolution.letters.A.map((carrier) => managerOf(map, carrier, now));
    case 'role':
      return resolveRole(map, target.id, scopeId, now);
    case 'person':
      return [present(map, target.id, now)];
    case 'group':
      return [wholeGroup(map, target.id, now)];
    default:
      return [vacant(`"${page}" is no one that can be paged`)];
  }
}

/**
 * The manager of whoever holds the letter; of the holder, also while a deputy acts. A manager who has left is passed over
 * for the next one up.
 */
function managerOf(map: CompanyMap, carrier: Carrier, now: number): Carrier {
  const holder = carrier.acting?.for ?? carrier.person;
  if (holder === null) return vacant('there is no Accountable person whose manager could be paged');
  const own = map.people.get(holder)?.manager ?? null;
  const passed: string[] = [];
  let next = own;
  while (next !== null && isGone(map, next) && !passed.includes(next)) {
    passed.push(next);
    next = map.people.get(next)?.manager ?? null;
  }
  if (own === null) return vacant(`${nameOf(map, holder)} has no manager here`);
  if (next === null || passed.includes(next))
    return vacant(`${nameOf(map, own)} is no longer here and nobody is above`);
  const manager = present(map, next, now);
  if (next === own || manager.vacancy !== null) return manager;
  return { ...manager, acting: { for: own, why: 'no longer here' } };
}

function wholeGroup(map: CompanyMap, id: string, now: number): Carrier {
  const why = groupHindrance(map, id, now);
  if (why === null) return { ...vacant(''), group: id, vacancy: null };
  return vacant(`the group ${map.groups.get(id)?.name} is ${why}`);
}

function present(map: CompanyMap, email: string, now: number): Carrier {
  const why = hindrance(map, email, now);
  if (why === null) return { ...vacant(''), person: email, vacancy: null };
  return vacant(`${nameOf(map, email)} is ${why}`);
}

function nameOf(map: CompanyMap, email: string): string {
  return map.personName(email);
}

function vacant(vacancy: string): Carrier {
  return { role: null, person: null, group: null, acting: null, scope: null, vacancy };
}
