import type { CompanyMap } from '../map/company-map.ts';
import { isSteward, type StewardsOfAll } from './steward.ts';

const NAMED = 3;

/**
 * What somebody can do who is no steward, as a sentence: whom to ask, or where there is nobody how the first becomes one.
 * @param actor their e-mail; null where it is not known.
 */
export function stewardMend(map: CompanyMap, ofAll: StewardsOfAll, actor: string | null): string {
  const all = new Set([...ofAll, ...[...map.areas.values()].flatMap(({ stewards }) => stewards)]);
  const here = [...all].filter((email) => isSteward(map, ofAll, email));
  if (here.length === 0) {
    const first =
      actor === null
        ? 'the first: whoowns steward add <e-mail>'
        : `the first, you for example: whoowns steward add ${actor}`;
    return `Nobody is a steward yet. Whoever runs me names ${first}`;
  }
  const names = here.slice(0, NAMED).map((email) => map.people.get(email)?.name ?? email);
  const more = here.length > NAMED ? ` or ${here.length - NAMED} others` : '';
  return `Ask ${names.join(more === '' ? ' or ' : ', ')}${more}.`;
}
