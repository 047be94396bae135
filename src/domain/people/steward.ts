import type { CompanyMap } from '../map/company-map.ts';

/**
 * Who may edit what. Stewards of an area stand in the map; stewards of all are named in the settings, as e-mails.
 * Whatever is not allowed here is denied.
 */
export type StewardsOfAll = ReadonlySet<string>;

/** Whether somebody (an e-mail; null is nobody) is a steward of anything. */
export function isSteward(map: CompanyMap, ofAll: StewardsOfAll, email: string | null): boolean {
  if (email === null || !isHere(map, email)) return false;
  if (ofAll.has(email)) return true;
  for (const area of map.areas.values()) if (area.stewards.includes(email)) return true;
  return false;
}

/** Whether somebody may edit what belongs to an area. What belongs to none is everybody's who `stewardsFor` names. */
export function mayEdit(map: CompanyMap, ofAll: StewardsOfAll, email: string | null, area: string | null): boolean {
  if (email === null || !isHere(map, email)) return false;
  return ofAll.has(email) || stewardsFor(map, ofAll, area).includes(email);
}

/**
 * Whom to turn to about an area, as e-mails: its own stewards, else those of all, else every area's; not who has left. Empty
 * where nobody keeps the map.
 */
export function stewardsFor(map: CompanyMap, ofAll: StewardsOfAll, area: string | null): string[] {
  const here = (emails: Iterable<string>) => [...emails].filter((email) => isHere(map, email));
  const own = here(map.areas.get(area ?? '')?.stewards ?? []);
  if (own.length > 0) return own;
  const all = here(ofAll);
  if (all.length > 0) return all;
  return here(new Set([...map.areas.values()].flatMap(({ stewards }) => stewards)));
}

/** Whoever the map does not know has not left. */
function isHere(map: CompanyMap, email: string): boolean {
  return map.people.get(email)?.active !== false;
}

/** The area that a thing of the map belongs to; null where it belongs to none. */
export function areaOf(map: CompanyMap, { type, id }: { readonly type: string; readonly id: string }): string | null {
  if (type === 'activity') return map.activities.get(id)?.area ?? null;
  if (type === 'role') return map.roles.get(id)?.area ?? null;
  return type === 'area' ? id : null;
}

/** The areas for which somebody may edit. */
export function areasOf(map: CompanyMap, ofAll: StewardsOfAll, email: string): string[] {
  return [...map.areas.keys()].filter((area) => mayEdit(map, ofAll, email, area));
}
