import type { Area } from '../../domain/map/area.ts';
import { areaNamed } from '../../domain/map/area-name.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import { isNoQuestion } from '../asking/plain-question.ts';
import type { MapCommand } from '../command.ts';
import { noSuchAreaNote, sameAreaNote } from '../messages/area-card.ts';
import { borderCard } from '../messages/border-card.ts';

interface Ends {
  readonly near: Area | null;
  readonly far: Area | null;
  /** The text of an end that is no area. */
  readonly astray: string | null;
}

/** Both ends of `security and engineering`; a name may hold an `and` itself, so every place to part the two is tried. */
function endsOf(rest: string, map: CompanyMap): Ends | null {
  let best: Ends | null = null;
  for (const match of rest.matchAll(/\s+(?:and|&|vs)\s+|\s*,\s*/gi)) {
    const [first, second] = [rest.slice(0, match.index), rest.slice(match.index + match[0].length)];
    const [near, far] = [areaNamed(map, first), areaNamed(map, second)];
    if (near && far) return { near, far, astray: null };
    if (near || far) best = { near, far, astray: near ? second : first };
  }
  return best;
}

export const betweenCommand: MapCommand = {
  name: 'between',
  deed: 'look_up',
  usage: '<area> and <area>',
  summary: 'what two areas hand to each other, and who stands at both ends',
  fits: (rest, context) => {
    const ends = endsOf(rest, context.map);
    if (!ends) return false;
    return ends.astray === null || isNoQuestion(`between ${rest}`, context);
  },
  run: (rest, { map, now }) => {
    const { near = null, far = null, astray = null } = endsOf(rest, map) ?? {};
    if (!near || !far) return noSuchAreaNote(map, astray);
    return near.id === far.id ? sameAreaNote(near) : borderCard(map, near, far, now);
  },
};
