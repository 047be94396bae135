import type { RoleAnswer } from '../../ask/answer.ts';
import type { CompanyMap } from '../../domain/company-map.ts';
import type { Carrier } from '../../domain/resolution.ts';
import type { Role } from '../../domain/role.ts';
import { holderSpans } from './holder-span.ts';
import { bullet, type Line, line, type Span, strong } from './note.ts';
import { actingSpans, reason, roleName, scopeName, whoSpans } from './people.ts';

/** Who fills a role, at most `most` of them. A role that nobody fills names somebody who can help instead. */
export function holderLines(map: CompanyMap, answer: RoleAnswer, most: number, now: number): Line[] {
  const { holders, scope, role } = answer;
  const only = holders[0];
  if (!only || (holders.length === 1 && only.vacancy !== null)) {
    const why = only?.vacancy && only.vacancy !== 'nobody holds this role' ? `: ${reason(only.vacancy)}` : '';
    return [line(strong('Nobody'), ` holds this role right now${why}.`, ...askInstead(map, role, now))];
  }
  if (holders.length === 1) return [line(...whoHolds(map, only, scope !== null), ' holds this role.')];
  const shown = holders.slice(0, most).map((holder) => bullet(...whoHolds(map, holder, scope !== null)));
  const rest = holders.length > most ? [bullet(`and ${holders.length - most} more`)] : [];
  return [line(strong('Who holds it:')), ...shown, ...rest];
}

function whoHolds(map: CompanyMap, holder: Carrier, scopeKnown: boolean): Span[] {
  const where = holder.scope && !scopeKnown ? [` for ${scopeName(map, holder.scope)}`] : [];
  return [...whoSpans(map, holder), ...actingSpans(map, holder), ...where];
}

/** The next one up the line of reporting who is there. */
function askInstead(map: CompanyMap, role: Role, now: number): Span[] {
  const seen = new Set([role.id]);
  for (let at = role.reportsTo; at !== null && !seen.has(at); at = map.roles.get(at)?.reportsTo ?? null) {
    seen.add(at);
    const holders = holderSpans(map, at, now);
    if (holders) return [' Next up the line: ', ...holders, `, ${roleName(map, at)}.`];
  }
  return [];
}
