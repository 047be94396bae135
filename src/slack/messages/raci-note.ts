import { type Resolution, resolveActivity } from '../../domain/answer/resolution.ts';
import type { Activity } from '../../domain/map/activity.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import { LETTERS, type Letter } from '../../domain/map/raci.ts';
import { bullet, code, type Line, line, type Note, strong } from './note.ts';
import { carrierSpans, nameOf } from './people.ts';

/** So many activities are looked at for one that shows every letter; the first of them has to do where none does. */
const LOOKED_AT = 200;

const MEANING: Readonly<Record<Letter, readonly [string, string]>> = {
  R: ['Responsible', 'does the work. It may be several people.'],
  A: ['Accountable', 'answers for the result and has the last word. Always one, or nobody feels it is theirs.'],
  C: ['Consulted', 'is asked before, because they know something. Their word counts; the decision is not theirs.'],
  I: ['Informed', 'is told after, so that nobody is surprised.'],
};

/** What the four letters mean, with an example from the map. */
export function raciNote(map: CompanyMap, now: number): Note {
  const example = exampleOf(map, now);
  return {
    title: 'R, A, C, I: who does what',
    lines: [...letterLines(), ...(example ? exampleLines(map, example) : [])],
    small: example ? [`/whoowns ${example.activity.id} shows this activity in full`] : [],
  };
}

export function letterLines(): Line[] {
  return (['R', 'A', 'C', 'I'] as const).map((letter) => {
    const [name, meaning] = MEANING[letter];
    return bullet(strong(name), ` ${meaning}`);
  });
}

interface Example {
  readonly activity: Activity;
  readonly resolution: Resolution;
}

/** An activity in which somebody stands behind every letter, and nobody for somebody else; else the first one with somebody Accountable. */
export function exampleOf(map: CompanyMap, now: number): Example | null {
  let second: Example | null = null;
  let looked = 0;
  for (const activity of map.activities.values()) {
    if (++looked > LOOKED_AT) break;
    const resolution = resolveActivity(map, activity, null, now);
    const filled = (letter: Letter) =>
      resolution.letters[letter].some(({ vacancy, acting }) => vacancy === null && acting === null);
    if (!filled('A')) continue;
    if (LETTERS.every(filled)) return { activity, resolution };
    second ??= { activity, resolution };
  }
  return second;
}

export function exampleLines(map: CompanyMap, { activity, resolution }: Example): Line[] {
  return [
    line(strong('For example: '), nameOf(activity.name)),
    ...(['R', 'A', 'C', 'I'] as const).flatMap((letter) => {
      const carriers = resolution.letters[letter];
      return carriers.length > 0 ? [bullet(strong(`${MEANING[letter][0]}: `), ...carrierSpans(map, carriers))] : [];
    }),
    ...(map.roles.size > 0 ? [line('Ask about any other: ', code('/whoowns list'))] : []),
  ];
}
