import { nameKey } from '../../domain/map/name.ts';
import type { MapCommand, MapContext } from '../command.ts';
import { type Listing, listNote } from '../messages/list.ts';
import { synonymsNote } from '../messages/synonym.ts';

const WHAT: readonly Listing['what'][] = ['activities', 'roles', 'scopes', 'people', 'areas'];

/** What a text asks to be listed: a kind of thing, or one area's activities; null where it is neither. */
function listingOf(rest: string, { map }: MapContext): Listing | null {
  if (rest === '') return { what: 'activities', area: null };
  const wanted = nameKey(rest);
  const what = WHAT.find((kind) => kind === wanted);
  if (what) return { what, area: null };
  const area = [...map.areas.values()].find(({ id, name }) => nameKey(id) === wanted || nameKey(name) === wanted);
  return area ? { what: 'activities', area } : null;
}

function isSynonyms(rest: string): boolean {
  return /^synonyms?$/i.test(rest.trim());
}

export const listCommand: MapCommand = {
  name: 'list',
  deed: 'look_up',
  usage: '[area | roles | scopes | people | synonyms]',
  summary: 'what is on the map',
  fits: (rest, context) => isSynonyms(rest) || listingOf(rest, context) !== null,
  run: (rest, context) =>
    isSynonyms(rest)
      ? synonymsNote(context.map)
      : listNote(context.map, listingOf(rest, context) ?? { what: 'activities', area: null }),
};
