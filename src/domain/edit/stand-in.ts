import type { CompanyMap } from '../map/company-map.ts';
import { keyOf } from '../map/entity.ts';
import type { Holder } from '../map/holder.ts';
import { LETTERS, personEntry } from '../map/raci.ts';

/** Who acts in a role for some of the days that its holder is away. */
export interface Turn {
  /** The deputy's e-mail; null where there is nobody. */
  readonly deputy: string | null;
  readonly from: string;
  readonly to: string;
}

export interface StandIn {
  readonly holder: Holder;
  /** The holder's key on the map. */
  readonly key: string;
  /** One after the other, the days of the absence without a gap. */
  readonly turns: readonly Turn[];
}

/**
 * Who stands in for somebody, role by role, while they are away; a role that others hold there as well is done by them in any
 * case, and is left out where no deputy is named for it.
 * @param days every day of the absence, in order.
 */
export function standInsFor(map: CompanyMap, email: string, days: readonly string[]): StandIn[] {
  const holders = [...map.rolesOf(email)].flatMap((role) => [...map.holdersOf(role)]);
  return holders
    .filter((holder) => holder.person === email && (holder.deputies.length > 0 || !isShared(map, holder)))
    .map((holder) => ({
      holder,
      key: keyOf({ kind: 'holder', value: holder }),
      turns: turnsOf(map, holder, days),
    }));
}

function isShared(map: CompanyMap, { role, scope, person }: Holder): boolean {
  return [...map.holdersOf(role)].some((other) => other.scope === scope && other.person !== person);
}

function turnsOf(map: CompanyMap, { deputies }: Holder, days: readonly string[]): Turn[] {
  const turns: Turn[] = [];
  for (const day of days) {
    const deputy = deputies.find((email) => isThere(map, email, day)) ?? null;
    const last = turns.at(-1);
    if (last && last.deputy === deputy) turns[turns.length - 1] = { ...last, to: day };
    else turns.push({ deputy, from: day, to: day });
  }
  return turns;
}

function isThere(map: CompanyMap, email: string, day: string): boolean {
  if (map.people.get(email)?.active === false) return false;
  for (const { from, to } of map.absencesOf(email)) if (from <= day && day <= to) return false;
  return true;
}

/** The activities that name somebody in person as A or R, as ids: nobody stands in for those. */
export function namedInPerson(map: CompanyMap, email: string): string[] {
  const entry = personEntry(email);
  return [...map.activitiesNaming(entry)].filter((id) => {
    const activity = map.activities.get(id);
    const racis = activity ? [activity.raci, ...activity.overrides.map(({ raci }) => raci)] : [];
    return racis.some((raci) => LETTERS.slice(0, 2).some((letter) => raci[letter]?.includes(entry)));
  });
}
