import type { StandIns } from '../../domain/answer/deputy.ts';
import type { Provenance } from '../../domain/map/change.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import { bullet, joined, type Line, line, type Note, strong } from './note.ts';
import { dayName, dayOf, nameOf, personSpan, quietSpan, roleName } from './people.ts';

const LISTED = 8;

/** Who stands in, a line for each who may be away. */
export function deputyNote(map: CompanyMap, standIns: readonly StandIns[]): Note {
  if (standIns.length === 0) return { lines: [line(strong('Nobody'), ' is named to stand in.')] };
  const lines = standIns.slice(0, LISTED).map((each) => deputyLine(map, each));
  return { lines: lines.length === 1 ? lines : lines.map(({ spans }) => bullet(...spans)) };
}

function deputyLine(map: CompanyMap, { role, person, deputies }: StandIns): Line {
  const whose = [quietSpan(map, person), ` as ${roleName(map, role)}`];
  if (deputies.length === 0) return line(strong('Nobody'), ' stands in for ', ...whose, '.');
  const named = deputies.map((deputy) => [
    { ...personSpan(map, deputy.person), slack: null },
    ...(deputy.until ? [` (absent until ${dayName(deputy.until)})`] : []),
  ]);
  return line(...joined(named, ', then '), ' for ', ...whose, '.');
}

/** One thing and whose word it rests on. */
export interface Dated {
  readonly name: string;
  readonly word: Provenance | null;
}

/** Since when things are as they are, and who said so. */
export function sinceNote(map: CompanyMap, facts: readonly Dated[]): Note {
  const lines = facts
    .slice(0, LISTED)
    .map(({ name, word }) => [strong(nameOf(name)), `: ${wordOf(map, word)}`] as const);
  return { lines: lines.length === 1 ? lines.map((spans) => line(...spans)) : lines.map((spans) => bullet(...spans)) };
}

function wordOf(map: CompanyMap, word: Provenance | null): string {
  if (!word) return 'nobody has said since when.';
  const by = word.source === 'slack' ? `said in Slack by ${personSpan(map, word.actor).person}` : `from ${word.source}`;
  return `since ${dayOf(word.at)}, ${by}.`;
}
