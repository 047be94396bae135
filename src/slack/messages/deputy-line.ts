import type { StandIns } from '../../domain/answer/deputy.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import { joined, type Line, line, type Span, strong } from './note.ts';
import { dayName, personSpan, quietSpan } from './people.ts';

const LISTED = 4;

/**
 * Who stands in, in a line: `Deputies: Bo Lindqvist, then Cai Rhys`, and for whom where several are stood in for. Nothing is said
 * of holders without a deputy.
 */
export function deputyLines(map: CompanyMap, standIns: readonly StandIns[]): Line[] {
  const named = standIns.filter(({ deputies }) => deputies.length > 0);
  if (named.length === 0) return [];
  const whose = named.slice(0, LISTED).map(({ person, deputies }): Span[] => {
    const people = deputies
      .slice(0, LISTED)
      .map((deputy): Span[] => [
        { ...personSpan(map, deputy.person), slack: null },
        ...(deputy.until ? [` (absent until ${dayName(deputy.until)})`] : []),
      ]);
    const of: Span[] = standIns.length > 1 ? [' (for ', quietSpan(map, person), ')'] : [];
    return [...joined(people, ', then '), ...of];
  });
  const more = named.length > LISTED ? ` and ${named.length - LISTED} more` : '';
  const single = named.length === 1 && named[0]?.deputies.length === 1;
  return [line(strong(single ? 'Deputy: ' : 'Deputies: '), ...joined(whose, '; '), more)];
}

/** The same where it was asked for: it is said, too, that nobody is named. */
export function askedDeputyLines(map: CompanyMap, standIns: readonly StandIns[]): Line[] {
  const lines = deputyLines(map, standIns);
  return lines.length > 0 ? lines : [line(strong('Nobody'), ' is named to stand in.')];
}
