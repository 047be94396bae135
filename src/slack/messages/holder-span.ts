import { holdersOfRole } from '../../domain/answer/role-holder.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import { joined, type Span } from './note.ts';
import { roleName, whoSpans } from './people.ts';

const SHOWN = 2;

/** Who fills a role now, in a few words: `Ana, Bo and 3 more`; null where nobody does. */
export function holderSpans(map: CompanyMap, roleId: string, now: number): Span[] | null {
  const holders = holdersOfRole(map, roleId, null, now).filter(({ vacancy }) => vacancy === null);
  const different = holders.filter(
    (one, i) => holders.findIndex((other) => other.person === one.person && other.group === one.group) === i,
  );
  if (different.length === 0) return null;
  const shown = joined(different.slice(0, SHOWN).map((holder) => whoSpans(map, holder)));
  return different.length > SHOWN ? [...shown, ` and ${different.length - SHOWN} more`] : shown;
}

/** A role, and who fills it where somebody does: `DevOps Engineer (Femi)`. */
export function roleSpans(map: CompanyMap, roleId: string, now: number): Span[] {
  const holders = holderSpans(map, roleId, now);
  return holders ? [roleName(map, roleId), ' (', ...holders, ')'] : [roleName(map, roleId)];
}
