import { areaNamed } from '../../domain/map/area-name.ts';
import { isNoQuestion } from '../asking/plain-question.ts';
import type { MapCommand } from '../command.ts';
import { areaCard, noSuchAreaNote } from '../messages/area-card.ts';

export const areaCommand: MapCommand = {
  name: 'area',
  deed: 'look_up',
  usage: '<name>',
  summary: 'what an area cares about, its words, its roles',
  fits: (rest, context) =>
    rest === '' || areaNamed(context.map, rest) !== null || isNoQuestion(`area ${rest}`, context),
  run: (rest, { map }) => {
    const area = areaNamed(map, rest);
    return area ? areaCard(map, { kind: 'area', area }) : noSuchAreaNote(map, rest || null);
  },
};
