import { groupsOf, pillarNamed } from '../../domain/answer/pillar.ts';
import { areaNamed } from '../../domain/map/area-name.ts';
import { isNoQuestion } from '../asking/plain-question.ts';
import type { MapCommand, MapContext } from '../command.ts';
import { noSuchPillarNote, pillarCard, pillarGroupNote } from '../messages/pillar-card.ts';

/** `reliability`, or `reliability operations` for the roles of one area; the whole pillar where the area has none. */
function read(rest: string, { map }: MapContext) {
  const whole = pillarNamed(rest);
  if (whole) return { pillar: whole, group: null };
  const words = rest.split(/\s+/);
  for (let at = words.length - 1; at > 0; at--) {
    const pillar = pillarNamed(words.slice(0, at).join(' '));
    const area = areaNamed(
      map,
      words
        .slice(at)
        .join(' ')
        .replace(/^(in|of|for) /, ''),
    );
    if (pillar && area)
      return { pillar, group: groupsOf(map, pillar).find((each) => each.area?.id === area.id) ?? null };
  }
  return null;
}

export const pillarCommand: MapCommand = {
  name: 'pillar',
  deed: 'look_up',
  usage: '<reliability, security, cost …>',
  summary: 'the roles that a pillar needs, and who holds them',
  inWords: /^(?:(?:what|which|list|show)\b.*\b)?pillars\b[\s?!.]*$/i,
  fits: (rest, context) => rest === '' || read(rest, context) !== null || isNoQuestion(`pillar ${rest}`, context),
  run: (rest, context) => {
    const found = read(rest, context);
    if (!found) return noSuchPillarNote(rest || null);
    if (found.group) return pillarGroupNote(context.map, found.pillar, found.group, context.now);
    return pillarCard(context.map, found.pillar, context.now);
  },
};
