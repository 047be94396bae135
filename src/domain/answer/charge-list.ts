import type { Activity } from '../map/activity.ts';
import type { CompanyMap } from '../map/company-map.ts';
import { personEntry } from '../map/raci.ts';
import { type Charge, peopleFor } from './accountable.ts';
import { isGone } from './resolution.ts';

/** Things looked at in one go (some milliseconds); others have their turn in between. */
const SLICE = 500;

/** The places in which an activity may have an A of its own; null is everywhere. */
export function placesOf(map: CompanyMap, { raci, overrides }: Activity): Set<string | null> {
  const places = new Set<string | null>([null]);
  for (const override of overrides) if (override.raci.A !== undefined) places.add(override.scope);
  for (const letters of [raci, ...overrides.map((override) => override.raci)]) {
    for (const entry of letters.A ?? []) for (const holder of map.holdersOf(entry)) places.add(holder.scope);
  }
  return places;
}

function chargesIn(map: CompanyMap, activity: Activity): Charge[] {
  return [...placesOf(map, activity)].map((scope) => ({ type: 'activity', id: activity.id, scope }));
}

function* scopeCharges(map: CompanyMap): Generator<Charge> {
  for (const { id, raci } of map.scopes.values()) if (raci?.A?.length) yield { type: 'scope', id, scope: id };
}

/** Everything that everybody who is here is Accountable for, by e-mail, whether they are absent or not. */
export async function chargesByPerson(map: CompanyMap): Promise<Map<string, Charge[]>> {
  const found = new Map<string, Charge[]>();
  const take = (charge: Charge) => {
    for (const person of peopleFor(map, charge)) {
      if (!map.people.has(person) || isGone(map, person)) continue;
      const known = found.get(person);
      if (known) known.push(charge);
      else found.set(person, [charge]);
    }
  };
  let count = 0;
  for (const activity of map.activities.values()) {
    for (const charge of chargesIn(map, activity)) take(charge);
    if (++count % SLICE === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  for (const charge of scopeCharges(map)) take(charge);
  return found;
}

/** Everything that one person (an e-mail) is Accountable for. */
export function chargesFor(map: CompanyMap, person: string): Charge[] {
  const ids = new Set(
    [...map.rolesOf(person), personEntry(person)].flatMap((entry) => [...map.activitiesNaming(entry)]),
  );
  const activities = [...ids].flatMap((id) => map.activities.get(id) ?? []);
  const charges = [...activities.flatMap((activity) => chargesIn(map, activity)), ...scopeCharges(map)];
  return charges.filter((charge) => peopleFor(map, charge).includes(person));
}
