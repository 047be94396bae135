import { z } from 'zod';
import { type Asked, popularActivities } from '../../domain/asked.ts';
import { colleaguesOf } from '../../domain/colleague.ts';
import type { CompanyMap } from '../../domain/company-map.ts';
import type { Letter } from '../../domain/raci.ts';
import { stepBeside, TOUR_STEPS, type TourStep } from '../../domain/tour.ts';
import { workOf } from '../../domain/workload.ts';
import { clip } from './clip.ts';
import { type Button, bullet, code, type Line, line, type Note, type Span, strong } from './note.ts';
import { nameOf, personSpan, roleName } from './people.ts';
import { exampleLines, exampleOf, letterLines } from './raci-note.ts';
import { emptyMapNote, examples } from './welcome.ts';

const LISTED = 8;
const POPULAR = 10;
const REASONS = 2;

export interface TourView {
  readonly map: CompanyMap;
  readonly now: number;
  /** The e-mail of whoever walks; null where the map does not know them. */
  readonly walker: string | null;
  /** Their Slack id. */
  readonly user: string;
  readonly asked: readonly Asked[];
}

const TITLES: Readonly<Record<TourStep, string>> = {
  letters: 'Four letters',
  role: 'What is yours',
  people: 'Who you will work with',
  asked: 'What people ask about',
  asking: 'How to ask me',
};

/** One station of the tour, with the way on and back. */
export function tourNote(step: TourStep, view: TourView): Note {
  if (view.map.isEmpty) return emptyMapNote();
  const { lines, small = [] } = STATIONS[step](view);
  const place = TOUR_STEPS.indexOf(step) + 1;
  return {
    title: `${place} of ${TOUR_STEPS.length}: ${TITLES[step]}`,
    lines,
    small: [...small, 'I remember where you are: /whoowns tour goes on from here.'],
    buttons: wayOn(step, view.user),
  };
}

/** The beginning of the tour as a newcomer gets it without having asked. */
export function welcomeTourNote(view: TourView): Note {
  const note = tourNote('letters', view);
  if (view.map.isEmpty) return note;
  const hello =
    'Welcome! I know who answers for what here. A short walk of five stations shows how to find out; stop whenever you like.';
  return { ...note, lines: [line(hello), ...note.lines] };
}

type Station = (view: TourView) => Pick<Note, 'lines' | 'small'>;

const STATIONS: Readonly<Record<TourStep, Station>> = {
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
      line('A role you have never heard of? ', code('/whoowns role sre'), ' explains it, also in simple words.'),
      line(
        'In a channel, mention me and everybody sees the answer; the answer to ',
        code('/whoowns'),
        ' is for you alone.',
      ),
      line("When I don't know, I say so. ", code('/whoowns help'), ' has the rest.'),
    ],
  }),
};

const STRANGER =
  'I cannot find you on the map yet, so I know of nothing that is yours. Whoever keeps the map can add you with your e-mail address; come back then.';

function roleStation({ map, now, walker }: TourView): Line[] {
  if (walker === null) return [line(STRANGER)];
  const work = workOf(map, walker, now);
  const carried = (letter: Letter) =>
    work.filter((each) => each.letter === letter).map(({ activity }) => activity.name);
  const roles = [...map.rolesOf(walker)].slice(0, LISTED);
  const lines = [
    ...roles.map((id) => {
      const summary = map.roles.get(id)?.summary ?? '';
      return bullet(strong(roleName(map, id)), summary ? `: ${clip(summary, 200)}` : '');
    }),
    ...named('You are Accountable for: ', carried('A')),
    ...named('You do the work in: ', carried('R')),
  ];
  if (lines.length === 0)
    return [line('You are on the map, but hold no role yet. Ask your manager which one will be yours.')];
  return [...(roles.length > 0 ? [line(strong(roles.length === 1 ? 'Your role' : 'Your roles'))] : []), ...lines];
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
      const who: Span = person === null ? { group: group ?? '' } : personSpan(map, person);
      const more = why.length > REASONS ? ` and ${why.length - REASONS} more` : '';
      return bullet(who, `, ${clip(why.slice(0, REASONS).join('; '), 200)}${more}`);
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
  const areas = [...map.rolesOf(email)].flatMap((id) => map.roles.get(id)?.area ?? []);
  const busy = new Set([...map.activities.values()].map(({ area }) => area));
  return areas.find((area) => busy.has(area)) ?? null;
}

function named(label: string, names: readonly string[]): Line[] {
  if (names.length === 0) return [];
  const more = names.length > LISTED ? ` and ${names.length - LISTED} more` : '';
  return [line(strong(label), names.slice(0, LISTED).map(nameOf).join(', ') + more)];
}

const value = z.object({ step: z.enum(TOUR_STEPS), user: z.string().max(30) });

/** Where a clicked button leads, and whose tour it is in; null where the value is none of ours. */
export function readTourValue(text: string | undefined): z.infer<typeof value> | null {
  if (!text) return null;
  try {
    return value.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function wayOn(step: TourStep, user: string): Button[] {
  const to = (label: string, next: TourStep, primary = false): Button => ({
    action: 'tour:go',
    label,
    value: JSON.stringify({ step: next, user }),
    ...(primary ? { primary } : {}),
  });
  const [before, after] = [stepBeside(step, -1), stepBeside(step, 1)];
  return [
    ...(after ? [to(`Next: ${TITLES[after]}`, after, true)] : []),
    ...(before ? [to('Back', before)] : []),
    ...(after ? [] : [to('From the beginning', TOUR_STEPS[0])]),
  ];
}
