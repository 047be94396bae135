import { type Carrier, resolveActivity } from '../../domain/answer/resolution.ts';
import { borderOf, type Handover, type SharedActivity } from '../../domain/edit/handover.ts';
import type { Area } from '../../domain/map/area.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import { clip } from './clip.ts';
import { roleSpans } from './holder-span.ts';
import { bullet, joined, type Line, line, type Note, type Span, strong } from './note.ts';
import { actingSpans, nameOf, roleName, whoSpans } from './people.ts';

const HANDOVERS = 6;
const ACTIVITIES = 5;
const PEOPLE = 2;
const PHRASE_LIMIT = 120;

/** What crosses the border between two areas, and who stands at both ends. */
export function borderCard(map: CompanyMap, near: Area, far: Area, now: number): Note {
  const { handovers, activities } = borderOf(map, near.id, far.id);
  const nothing = handovers.length + activities.length === 0;
  return {
    title: `Between ${nameOf(near.name)} and ${nameOf(far.name)}`,
    lines: nothing
      ? [
          line(
            'Nothing on the map crosses this border: no role of one side works with one of the other, and no activity needs both.',
          ),
        ]
      : [
          ...(handovers.length > 0 ? [line(strong('Who hands what to whom'))] : []),
          ...handovers.slice(0, HANDOVERS).map((handover) => handoverLine(map, handover, now)),
          ...(activities.length > 0 ? [line(strong('Activities that need both sides'))] : []),
          ...activities.slice(0, ACTIVITIES).map((shared) => activityLine(map, shared, now)),
        ],
    small: [...unseen('handover', handovers.length, HANDOVERS), ...unseen('activity', activities.length, ACTIVITIES)],
  };
}

/** `Security Architect (Goran) gives safe patterns; Solution Architect (Dimitra) gives drafts of designs`. */
function handoverLine(map: CompanyMap, { near, far, about, gives, gets }: Handover, now: number): Line {
  const [here, there] = [roleSpans(map, near.id, now), roleSpans(map, far.id, now)];
  if (!gives && !gets) return bullet(...here, ' and ', ...there, `: ${clip(about, PHRASE_LIMIT)}`);
  const hands = (what: string | null) => (what ? ` gives ${clip(what, PHRASE_LIMIT)}` : ' takes it');
  return bullet(...here, hands(gives), '; ', ...there, hands(gets));
}

/** `Deploy approval: Ana is Accountable (Software Delivery); Responsible: Itzel (Security Engineer)`. */
function activityLine(map: CompanyMap, { activity, other, letter }: SharedActivity, now: number): Line {
  const { letters } = resolveActivity(map, activity, null, now);
  const helpers = letters[letter].filter(({ role }) => role !== null && map.roles.get(role)?.area === other);
  return bullet(
    strong(nameOf(activity.name)),
    ': ',
    ...ends(map, letters.A),
    ' answers; ',
    ...ends(map, helpers),
    letter === 'R'
      ? ` ${helpers.length > 1 ? 'do' : 'does'} the work`
      : ` ${helpers.length > 1 ? 'are' : 'is'} asked first`,
  );
}

function ends(map: CompanyMap, carriers: readonly Carrier[]): Span[] {
  const shown = carriers.slice(0, PEOPLE).map((carrier): Span[] => {
    if (carrier.vacancy !== null) return ['nobody yet', ...(carrier.role ? [` (${roleName(map, carrier.role)})`] : [])];
    const role = carrier.role ? [` (${roleName(map, carrier.role)})`] : [];
    return [...whoSpans(map, carrier), ...actingSpans(map, carrier), ...role];
  });
  const more = carriers.length > PEOPLE ? [` and ${carriers.length - PEOPLE} more`] : [];
  return shown.length > 0 ? [...joined(shown), ...more] : ['nobody'];
}

function unseen(what: 'handover' | 'activity', count: number, shown: number): string[] {
  const left = count - shown;
  if (left <= 0) return [];
  const noun = what === 'handover' ? (left === 1 ? 'handover' : 'handovers') : left === 1 ? 'activity' : 'activities';
  return [`and ${left} more ${noun}`];
}
