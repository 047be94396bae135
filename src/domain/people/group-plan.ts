import { type Edit, editOf } from '../map/change.ts';
import type { CompanyMap } from '../map/company-map.ts';
import { parseTarget } from '../map/escalation-policy.ts';
import type { Group } from '../map/group.ts';

/** What a group's id looks like in Slack. Others are of a file (a Backstage catalog), which alone says who is in them. */
const SLACK_GROUP = /^S[A-Z0-9]{2,30}$/;

/** The ids of Slack's groups that carry something on a map: that hold a role, or that a step pages. */
export function groupsInUse(map: CompanyMap): Set<string> {
  const ids = new Set<string>();
  for (const entity of map.entities('holder')) {
    if (entity.kind === 'holder' && entity.value.group !== null) ids.add(entity.value.group);
  }
  for (const { steps } of map.policies.values()) {
    for (const { page } of steps) {
      const target = parseTarget(page);
      if (target?.type === 'group') ids.add(target.id);
    }
  }
  return new Set([...ids].filter((id) => SLACK_GROUP.test(id) || !map.groups.has(id)));
}

/** The edits that make the map say of groups what Slack says now; none where it says so already. */
export function planGroups(map: CompanyMap, groups: readonly Group[]): Edit[] {
  return groups.flatMap((group) => {
    const before = map.groups.get(group.id);
    if (before && isSame(before, group)) return [];
    return editOf(before ? { kind: 'group', value: before } : null, { kind: 'group', value: group });
  });
}

function isSame(a: Group, b: Group): boolean {
  return a.name === b.name && a.unreadable === b.unreadable && a.members.join() === b.members.join();
}
