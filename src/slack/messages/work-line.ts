import type { Assigned } from '../../domain/answer/workload.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import { type Line, line, strong } from './note.ts';
import { nameOf, scopeName } from './people.ts';

/** More than so many are counted, not named. */
const LISTED = 8;
const SCOPES = 3;

/** A line of the activities in which somebody carries a letter, with the scopes where that is so for some only. */
export function workLine(map: CompanyMap, opening: string, work: readonly Assigned[]): Line {
  const names = work.slice(0, LISTED).map(({ activity, scopes }) => {
    const where = scopes.slice(0, SCOPES).map((scope) => scopeName(map, scope));
    return nameOf(activity.name) + (where.length > 0 ? ` (${where.join(', ')})` : '');
  });
  const more = work.length > LISTED ? ` and ${work.length - LISTED} more` : '';
  return line(strong(opening), names.join(', ') + more);
}
