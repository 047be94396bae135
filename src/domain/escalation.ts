import type { Activity } from './activity.ts';
import type { CompanyMap } from './company-map.ts';
import { type EscalationPolicy, parseTarget, type StepTarget } from './escalation-policy.ts';
import { absentUntil, type Carrier, type Resolution, resolveActivity, resolveRole } from './resolution.ts';

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
 */
export function escalationPath(
  map: CompanyMap,
  activity: Activity,
  scopeId: string | null,
  now: number,
  resolution: Resolution = resolveActivity(map, activity, scopeId, now),
): Hop[] {
  const policy = activity.escalation === null ? undefined : map.policies.get(activity.escalation);
  return policy ? policyPath(map, policy, resolution, scopeId, now) : [];
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
      return [{ ...vacant(''), group: target.id, vacancy: null }];
    default:
      return [vacant(`"${page}" is no one that can be paged`)];
  }
}

/** The manager of whoever holds the letter; of the holder, also while a deputy acts. */
function managerOf(map: CompanyMap, carrier: Carrier, now: number): Carrier {
  const holder = carrier.acting?.for ?? carrier.person;
  if (holder === null) return vacant('there is no Accountable person whose manager could be paged');
  const manager = map.people.get(holder)?.manager;
  return manager ? present(map, manager, now) : vacant(`${map.people.get(holder)?.name ?? holder} has no manager here`);
}

function present(map: CompanyMap, email: string, now: number): Carrier {
  const until = absentUntil(map, email, now);
  if (until === null) return { ...vacant(''), person: email, vacancy: null };
  return vacant(`${map.people.get(email)?.name ?? email} is absent until ${until}`);
}

function vacant(vacancy: string): Carrier {
  return { role: null, person: null, group: null, acting: null, scope: null, vacancy };
}
