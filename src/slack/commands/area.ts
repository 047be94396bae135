import { areaNamed } from '../../domain/map/area-name.ts';
import type { MapCommand } from '../command.ts';
import { areaCard, noSuchAreaNote } from '../messages/area-card.ts';
import { isNoQuestion } from '../plain-question.ts';

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
