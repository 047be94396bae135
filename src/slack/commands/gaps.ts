import { areaNamed } from '../../domain/map/area-name.ts';
import { isNoQuestion } from '../asking/plain-question.ts';
import type { Command } from '../command.ts';
import { noSuchAreaNote } from '../messages/area-card.ts';
import { gapsNote } from '../messages/gap.ts';

export const gapsCommand: Command = {
  name: 'gaps',
  deed: 'look_up',
  usage: '[area]',
  summary: 'what is missing on the map, and the form that mends it',
  inWords: /^(what|who)('s| is| are)? missing\b|^where are the gaps\b/i,
  fits: (rest, context) =>
    rest === '' || areaNamed(context.map, rest) !== null || isNoQuestion(`gaps ${rest}`, context),
  async run(rest, { map, desk }) {
    const area = rest === '' ? null : areaNamed(map, rest);
    if (rest !== '' && !area) return noSuchAreaNote(map, rest);
    const areas = area && [area.id];
    return gapsNote(map, await desk.gaps.gaps(areas), { areas, from: 0 });
  },
};
