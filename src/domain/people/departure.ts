import { isGone } from '../answer/resolution.ts';
import type { CompanyMap } from '../map/company-map.ts';
import type { Holder } from '../map/holder.ts';
import { LETTERS, type Letter, personEntry, type Raci } from '../map/raci.ts';
import type { NewNotice } from '../notice.ts';
import { areaOf, type StewardsOfAll, stewardsFor } from './steward.ts';

/** A letter that names somebody directly: an activity's, for a scope or for all; or a scope's own (then `activity` is null). */
export interface DirectLetter {
  readonly activity: string | null;
  readonly scope: string | null;
  readonly letter: Letter;
}

/** Everything that somebody carries on the map, as it is written there: whether they are there or not makes no difference. */
export interface Carried {
  readonly person: string;
  readonly held: readonly Holder[];
  readonly deputyOf: readonly Holder[];
  readonly letters: readonly DirectLetter[];
  /** Ids of escalation policies with a step that names them. */
  readonly policies: readonly string[];
}

/** What somebody (an e-mail) carries. */
export function carriedBy(map: CompanyMap, person: string): Carried {
  const holders = [...map.rolesOf(person)].flatMap((role) => [...map.holdersOf(role)]);
  return {
    person,
    held: holders.filter((holder) => holder.person === person),
    deputyOf: holders.filter((holder) => holder.deputies.includes(person)),
    letters: directLetters(map, person),
    policies: [...map.policies.values()]
      .filter(({ steps }) => steps.some(({ page }) => page === personEntry(person)))
      .map(({ id }) => id),
  };
}

function directLetters(map: CompanyMap, person: string): DirectLetter[] {
  const entry = personEntry(person);
  const lettersIn = (raci: Raci | null) => LETTERS.filter((letter) => raci?.[letter]?.includes(entry));
  const found: DirectLetter[] = [];
  for (const id of map.activitiesNaming(entry)) {
    const activity = map.activities.get(id);
    for (const { scope, raci } of activity ? [{ scope: null, raci: activity.raci }, ...activity.overrides] : []) {
      for (const letter of lettersIn(raci)) found.push({ activity: id, scope, letter });
    }
  }
  for (const { id, raci } of map.scopes.values()) {
    for (const letter of lettersIn(raci)) found.push({ activity: null, scope: id, letter });
  }
  return found;
}

/** Why what somebody carried is given to others: the reason that such a change or proposal begins with. */
export function goneReason(name: string): string {
  return `${name} is no longer here`;
}

export function carriesNothing({ held, deputyOf, letters, policies }: Carried): boolean {
  return held.length + deputyOf.length + letters.length + policies.length === 0;
}

/**
 * Who has to know that somebody has left, or is back, as e-mails, each once: their manager (the next one up who is there) and
 * the stewards of the areas of what they carry.
 */
export function concernedBy(map: CompanyMap, ofAll: StewardsOfAll, carried: Carried): string[] {
  const areas = new Set<string | null>();
  for (const { role } of [...carried.held, ...carried.deputyOf]) areas.add(areaOf(map, { type: 'role', id: role }));
  for (const { activity } of carried.letters) {
    areas.add(activity === null ? null : areaOf(map, { type: 'activity', id: activity }));
  }
  if (carried.policies.length > 0) areas.add(null);
  const stewards = [...areas].flatMap((area) => stewardsFor(map, ofAll, area));
  const manager = managerAbove(map, carried.person);
  const people = new Set(manager === null ? stewards : [manager, ...stewards]);
  return [...people].filter((person) => person !== carried.person && !isGone(map, person));
}

function managerAbove(map: CompanyMap, person: string): string | null {
  const seen = new Set([person]);
  let next = map.people.get(person)?.manager ?? null;
  while (next !== null && isGone(map, next) && !seen.has(next)) {
    seen.add(next);
    next = map.people.get(next)?.manager ?? null;
  }
  return next !== null && seen.has(next) ? null : next;
}

/**
 * Whose leaving has been told. It is written with what is to be told, so that however many replicas see that somebody has
 * left, and however often Slack says so, those who have to know are told once.
 */
export interface DepartureStore {
  /** E-mails of those whose leaving was told. */
  all(): Promise<readonly string[]>;
  /** @returns false where it was told already: then nothing is written. */
  begin(person: string, notices: readonly NewNotice[], now: number): Promise<boolean>;
  /** They are back. @returns false where that was told already. */
  end(person: string, notices: readonly NewNotice[], now: number): Promise<boolean>;
}

export interface DepartureKeep {
  readonly departures: DepartureStore;
  readonly stewards: StewardsOfAll;
}

/**
 * Has those told who have to know of everybody who has left, and of everybody who is back.
 * @returns whether there was anything to tell.
 */
export async function tellDepartures(
  map: CompanyMap,
  { departures, stewards }: DepartureKeep,
  now: number,
): Promise<boolean> {
  const gone = new Set([...map.people.values()].filter(({ active }) => !active).map(({ id }) => id));
  const told = new Set(await departures.all());
  const left = [...gone].filter((person) => !told.has(person));
  const back = [...told].filter((person) => !gone.has(person));
  for (const person of left) await departures.begin(person, noticesOf(map, stewards, person, 'departed'), now);
  for (const person of back) await departures.end(person, noticesOf(map, stewards, person, 'returned'), now);
  return left.length + back.length > 0;
}

/** Nobody is told of somebody who carries nothing. */
function noticesOf(
  map: CompanyMap,
  stewards: StewardsOfAll,
  person: string,
  kind: 'departed' | 'returned',
): NewNotice[] {
  const carried = carriedBy(map, person);
  if (carriesNothing(carried) || !map.people.has(person)) return [];
  return concernedBy(map, stewards, carried).map((recipient) => ({ recipient, body: { kind, person } }));
}
