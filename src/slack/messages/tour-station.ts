import { type Asked, popularActivities } from '../../domain/answer/asked.ts';
import { colleaguesOf } from '../../domain/answer/colleague.ts';
import type { TourStep } from '../../domain/answer/tour.ts';
import { workOf } from '../../domain/answer/workload.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { Letter } from '../../domain/map/raci.ts';
import { clip } from './clip.ts';
import { bullet, code, type Line, line, type Note, type Span, strong } from './note.ts';
import { groupSpans, nameOf, personSpan, roleName } from './people.ts';
import { exampleLines, exampleOf, letterLines } from './raci-note.ts';
import { examples } from './welcome.ts';

const LISTED = 8;
const POPULAR = 10;
const REASONS = 2;
const KNOWN_ROLE = 'site-reliability-engineer';

export interface TourView {
  readonly map: CompanyMap;
  readonly now: number;
  /** The e-mail of whoever walks; null where the map does not know them. */
  readonly walker: string | null;
  /** Their Slack id. */
  readonly user: string;
  readonly asked: readonly Asked[];
}

type Station = (view: TourView) => Pick<Note, 'lines' | 'small'>;

/** What each station of the tour says. */
export const STATIONS: Readonly<Record<TourStep, Station>> = {
  letters: ({ map, now }) => {
    const example = exampleOf(map, now);
    const opening =
      'Everything that is done here has an owner, and four letters say who does what. Together they are called RACI.';
    return { lines: [line(opening), ...letterLines(), ...(example ? exampleLines(map, example) : [])] };
  },
  role: (view) => ({ lines: roleStation(view) }),
  people: (view) => ({ lines: peopleStation(view) }),
  asked: askedStation,
  asking: ({ map }) => ({
    lines: [
      line('Ask in your own words, here or in any channel I am in: ', code('/whoowns who approves deploys?')),
      ...examples(map).map((text) => bullet(code(text))),
      line(
        'A role you have never heard of? ',
        code(`/whoowns role ${anyRole(map)}`),
        ' explains it, also in simple words.',
      ),
      line(
        'In a channel, mention me and everybody sees the answer; the answer to ',
        code('/whoowns'),
        ' is for you alone.',
      ),
      line("When I don't know, I say so. ", code('/whoowns help'), ' has the rest.'),
    ],
  }),
};

/** One that people ask about, else whichever comes first. */
function anyRole(map: CompanyMap): string {
  const [first] = map.roles.keys();
  return map.roles.has(KNOWN_ROLE) ? KNOWN_ROLE : (first ?? KNOWN_ROLE);
}

const STRANGER =
  'I cannot find you on the map yet, so I know of nothing that is yours. Whoever keeps the map can add you with your e-mail address; come back then.';

function roleStation({ map, now, walker }: TourView): Line[] {
  if (walker === null) return [line(STRANGER)];
  const work = workOf(map, walker, now);
  const carried = (letter: Letter) =>
    work.filter((each) => each.letter === letter).map(({ activity }) => activity.name);
  const lines = [
    ...rolesOf(map, walker).map(({ id, isDeputy }) => {
      const summary = map.roles.get(id)?.summary ?? '';
      const how = isDeputy ? ', as deputy' : '';
      return bullet(strong(roleName(map, id)), `${how}${summary ? `: ${clip(summary, 200)}` : ''}`);
    }),
    ...named('You are Accountable for: ', carried('A')),
    ...named('You do the work in: ', carried('R')),
  ];
  return lines.length > 0
    ? lines
    : [line('You are on the map, but hold no role yet. Ask your manager which one will be yours.')];
}

/** The roles that somebody has, those held before those they are only a deputy of. */
function rolesOf(map: CompanyMap, email: string): { id: string; isDeputy: boolean }[] {
  const roles = [...map.rolesOf(email)].map((id) => ({
    id,
    isDeputy: ![...map.holdersOf(id)].some(({ person }) => person === email),
  }));
  return roles.sort((a, b) => Number(a.isDeputy) - Number(b.isDeputy)).slice(0, LISTED);
}

function peopleStation({ map, now, walker }: TourView): Line[] {
  if (walker === null) return [line(STRANGER)];
  const colleagues = colleaguesOf(map, walker, now);
  if (colleagues.length === 0) {
    return [line('The map does not tell yet whom you will work with: it depends on the role that you get.')];
  }
  const left = colleagues.length - LISTED;
  return [
    line('You will meet these first:'),
    ...colleagues.slice(0, LISTED).map(({ person, group, why }) => {
      const who: Span[] = person === null ? groupSpans(map, group ?? '') : [personSpan(map, person)];
      const more = why.length > REASONS ? ` and ${why.length - REASONS} more` : '';
      return bullet(...who, `, ${clip(why.slice(0, REASONS).join('; '), 200)}${more}`);
    }),
    ...(left > 0 ? [line(`and ${left} more`)] : []),
  ];
}

function askedStation({ map, walker, asked }: TourView): Pick<Note, 'lines' | 'small'> {
  const area = walker === null ? null : areaOf(map, walker);
  const popular = popularActivities(map, area, asked, POPULAR);
  const counted = popular.filter(({ times }) => times > 0);
  const others = popular.filter(({ times }) => times === 0);
  const where = area === null ? 'in the whole company' : `in ${nameOf(map.areas.get(area)?.name ?? area)}`;
  const item = (name: string, id: string, times: string) => bullet(nameOf(name), `${times}  `, code(`/whoowns ${id}`));
  return {
    lines: [
      ...(counted.length > 0 ? [line(strong(`Asked about most ${where}`))] : []),
      ...counted.map(({ activity, times }) =>
        item(activity.name, activity.id, times === 1 ? ', once' : `, ${times.toLocaleString('en')} times`),
      ),
      ...(others.length > 0 ? [line(strong(`Nobody has asked yet; these take most hands ${where}`))] : []),
      ...others.map(({ activity }) => item(activity.name, activity.id, '')),
      ...(popular.length === 0 ? [line('There are no activities on the map yet.')] : []),
    ],
    small: counted.length > 0 ? ['I count how often an activity is asked about, not who asks or what they write.'] : [],
  };
}

/** The area of the first role somebody has that belongs to one with activities. */
function areaOf(map: CompanyMap, email: string): string | null {
  const areas = rolesOf(map, email).flatMap(({ id }) => map.roles.get(id)?.area ?? []);
  const busy = new Set([...map.activities.values()].map(({ area }) => area));
  return areas.find((area) => busy.has(area)) ?? null;
}

function named(label: string, names: readonly string[]): Line[] {
  if (names.length === 0) return [];
  const more = names.length > LISTED ? ` and ${names.length - LISTED} more` : '';
  return [line(strong(label), names.slice(0, LISTED).map(nameOf).join(', ') + more)];
}
