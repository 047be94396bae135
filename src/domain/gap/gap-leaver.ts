import { hindrance, isGone, resolveRole } from '../answer/resolution.ts';
import { dayIn } from '../map/absence.ts';
import type { CompanyMap } from '../map/company-map.ts';
import { keyOf } from '../map/entity.ts';
import type { Holder } from '../map/holder.ts';
import type { Role } from '../map/role.ts';
import type { Gap, GapView } from './gap.ts';
import { forScope, listed, personName } from './gap-words.ts';

export type LeaverGap = Pick<Gap, 'sentence' | 'mend' | 'at'>;

/**
 * Holders who have left while somebody acts for them or holds the role too: nothing is vacant, so nothing else says so, and
 * yet the role is nobody's in the long run. Where it is vacant that is the gap.
 */
export function leaverGaps({ map, now }: GapView, role: Role): LeaverGap[] {
  const gaps: LeaverGap[] = [];
  for (const holder of map.holdersOf(role.id)) {
    const { person, scope, deputies } = holder;
    if (person === null || !isGone(map, person)) continue;
    const carriers = resolveRole(map, role.id, scope, now);
    if (carriers[0]?.vacancy !== null) continue;
    const title = `${role.name}${forScope(map, scope)}`;
    const name = personName(map, person);
    const acting = deputies.find((email) => hindrance(map, email, now) === null);
    const others = listed(carriers.map((each) => personName(map, each.person ?? each.group ?? '')));
    const sentence =
      acting === undefined
        ? `${name} has left and still stands as ${title}, beside ${others}.`
        : `${name} has left: ${personName(map, acting)} ${actsSince(map, holder, person, title)}.`;
    const mend = acting === undefined ? `Take ${name} out, or name a new holder.` : 'Name a new holder.';
    gaps.push({ sentence, mend, at: { type: 'holder', id: keyOf({ kind: 'holder', value: holder }), scope } });
  }
  return gaps;
}

/**
 * `has acted as Release Manager since 2026-11-03`. The map does not keep the day by itself: it is that of the last change of the
 * person or of the holder, so that the deputy may have acted for longer, and never shorter.
 */
function actsSince(map: CompanyMap, holder: Holder, person: string, title: string): string {
  const key = keyOf({ kind: 'holder', value: holder });
  const moments = [map.provenanceOf('person', person), map.provenanceOf('holder', key)].map((word) => word?.at ?? 0);
  const since = Math.max(...moments);
  return since === 0 ? `acts as ${title}` : `has acted as ${title} since ${dayIn('UTC', since)}`;
}
