import { groupHindrance, hindrance, resolveRole } from '../answer/resolution.ts';
import type { CompanyMap } from '../map/company-map.ts';
import { type EscalationPolicy, parseTarget } from '../map/escalation-policy.ts';
import type { Gap, GapView } from './gap.ts';
import { activitiesThat, personName, roleTitle } from './gap-words.ts';

/** The use of a policy: how many activities name it, and of which areas. */
export interface PolicyUse {
  readonly count: number;
  readonly areas: ReadonlySet<string>;
}

/**
 * The steps of a policy that would page nobody. What R, A and their manager lack is said of the roles and the people.
 * @param useOf counts the uses; asked for only where a step reaches nobody.
 */
export function policyGaps({ map, now }: GapView, policy: EscalationPolicy, useOf: (id: string) => PolicyUse): Gap[] {
  const subject = { type: 'escalation_policy', id: policy.id, scope: null } as const;
  return policy.steps.flatMap(({ page }, i): Gap[] => {
    const why = unreachable(map, page, now);
    const use = why === null ? null : useOf(policy.id);
    if (!use || use.count === 0) return [];
    const sentence = `Step ${i + 1} of the escalation policy ${policy.id} reaches nobody: ${why}. ${capital(activitiesThat(use.count, 'uses', 'use'))} it.`;
    return [
      {
        code: 'unreachable_hop',
        severity: 'warning',
        subject,
        sentence,
        mend: 'Page somebody else there, or fill the role.',
        fix: 'policy',
        at: subject,
        areas: [...use.areas],
        weight: use.count,
        of: 1,
      },
    ];
  });
}

function unreachable(map: CompanyMap, page: string, now: number): string | null {
  const target = parseTarget(page);
  if (target?.type === 'role') {
    // Where it is held for some scopes alone, whoever is paged depends on the scope.
    if ([...map.holdersOf(target.id)].some(({ scope }) => scope !== null)) return null;
    const [carrier] = resolveRole(map, target.id, null, now);
    if (!carrier || carrier.vacancy === null) return null;
    return [...map.holdersOf(target.id)].length === 0
      ? `nobody holds ${roleTitle(map, target.id)}`
      : `${roleTitle(map, target.id)} is vacant, for ${carrier.vacancy}`;
  }
  if (target?.type === 'person') {
    const why = hindrance(map, target.id, now);
    return why === null ? null : `${personName(map, target.id)} is ${why}`;
  }
  if (target?.type === 'group') {
    const why = groupHindrance(map, target.id, now);
    return why === null ? null : `the group ${map.groups.get(target.id)?.name ?? target.id} is ${why}`;
  }
  return null;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Who uses which policy: one walk over all activities, at the first question. */
export function policyUses(map: CompanyMap): (id: string) => PolicyUse {
  let uses: ReadonlyMap<string, PolicyUse> | null = null;
  return (id) => {
    uses ??= countUses(map);
    return uses.get(id) ?? { count: 0, areas: new Set() };
  };
}

function countUses(map: CompanyMap): Map<string, PolicyUse> {
  const uses = new Map<string, { count: number; areas: Set<string> }>();
  for (const { escalation, area } of map.activities.values()) {
    if (escalation === null) continue;
    const use = uses.get(escalation) ?? { count: 0, areas: new Set<string>() };
    use.count += 1;
    if (area !== null) use.areas.add(area);
    uses.set(escalation, use);
  }
  return uses;
}
