import { type Carrier, isGone, resolveActivity, resolveRole, resolveScope } from '../../domain/answer/resolution.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { Holder } from '../../domain/map/holder.ts';
import { LETTER_NAME } from '../../domain/map/raci.ts';
import type { Carried, DirectLetter } from '../../domain/people/departure.ts';
import { bullet, joined, type Line, line, type Note, type Span, strong } from './note.ts';
import { nameOf, personSpan, reason, roleName, scopeName, whoSpans } from './people.ts';

/** A list that is read, not scrolled. */
const LISTED = 30;

/** To a manager or steward: who has left, what they carried, and who acts now. */
export function departedNote(map: CompanyMap, carried: Carried, now: number): Note {
  const name = nameOf(map.people.get(carried.person)?.name ?? carried.person);
  const items = itemLines(map, carried, now);
  if (items.length === 0) {
    return { title: `${name} is no longer here`, lines: [line('Everything they carried has gone to others by now.')] };
  }
  return {
    title: `${name} is no longer here`,
    lines: [line('What they carried on the map, and who acts now:'), ...listed(items)],
    small: ['Nobody is paged at a closed account. What says "nobody" stays vacant until somebody takes it.'],
    buttons: [{ action: 'person:reassign', label: 'Reassign all…', value: carried.person, primary: true }],
  };
}

/** To the same people: they are back. */
export function returnedNote(map: CompanyMap, carried: Carried, now: number): Note {
  // What is theirs again needs no word on who acts.
  const items = listed(itemLines(map, carried, now, carried.person));
  const name = nameOf(map.people.get(carried.person)?.name ?? carried.person);
  if (items.length === 0) {
    return { title: `${name} is back`, lines: [line('Everything they carried has gone to others meanwhile.')] };
  }
  return { title: `${name} is back`, lines: [line('What the map has under their name counts again:'), ...items] };
}

function listed(items: readonly Line[]): Line[] {
  const rest = items.length > LISTED ? [bullet(`and ${items.length - LISTED} more`)] : [];
  return [...items.slice(0, LISTED), ...rest];
}

/** @param self whoever need not be told that they act; null for nobody. */
function itemLines(
  map: CompanyMap,
  { person, held, deputyOf, letters, policies }: Carried,
  now: number,
  self: string | null = null,
): Line[] {
  const acting = (carriers: readonly Carrier[]): Span[] => {
    const isSelf = self !== null && carriers.length === 1 && carriers[0]?.person === self;
    return isSelf ? [] : [': ', ...actingNow(map, carriers)];
  };
  return [
    ...letters.map((letter) => bullet(...letterSpans(map, letter), ...acting(carriersOf(map, letter, now)))),
    ...held.map((holder) =>
      bullet(...roleSpans(map, holder), ...acting(resolveRole(map, holder.role, holder.scope, now))),
    ),
    ...deputyOf.map((holder) => bullet('Deputy of ', whose(map, holder), ' as ', ...roleSpans(map, holder))),
    ...policies.map((id) =>
      bullet(`A step of the escalation policy ${id}${isGone(map, person) ? ', which is passed over' : ''}`),
    ),
  ];
}

/** `Release Manager for Payments`. */
function roleSpans(map: CompanyMap, { role, scope }: Holder): Span[] {
  return [strong(roleName(map, role)), scope === null ? '' : ` for ${scopeName(map, scope)}`];
}

/** `Accountable for Deploy approval for Payments`. */
export function letterSpans(map: CompanyMap, { activity, scope, letter }: DirectLetter): Span[] {
  const what = activity === null ? scopeName(map, scope ?? '') : nameOf(map.activities.get(activity)?.name ?? activity);
  const where = activity !== null && scope !== null ? ` for ${scopeName(map, scope)}` : '';
  return [`${LETTER_NAME[letter]} for `, strong(`${what}${where}`)];
}

function carriersOf(map: CompanyMap, { activity, scope, letter }: DirectLetter, now: number): readonly Carrier[] {
  const known = activity === null ? undefined : map.activities.get(activity);
  const resolution = known ? resolveActivity(map, known, scope, now) : resolveScope(map, scope ?? '', now);
  return resolution?.letters[letter] ?? [];
}

function actingNow(map: CompanyMap, carriers: readonly Carrier[]): Span[] {
  const there = carriers.filter(({ vacancy }) => vacancy === null);
  if (there.length > 0) {
    const who = there.map((carrier) => whoSpans(map, carrier));
    return [...joined(who, ' and '), there.length === 1 ? ' acts now' : ' act now'];
  }
  const why = carriers[0]?.vacancy;
  return [strong('nobody acts now'), why ? ` (${reason(why)})` : ''];
}

function whose(map: CompanyMap, { person, group }: Holder): Span {
  return person === null ? nameOf(map.groups.get(group ?? '')?.name ?? group ?? '') : personSpan(map, person);
}
