import type { Charge } from '../../domain/answer/accountable.ts';
import type { Confirmation } from '../../domain/attestation/attestation.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { AskedWhy } from '../../domain/notice.ts';
import { formButton } from '../editors/link-button.ts';
import type { ClockedCharge } from '../keeping/attestation-desk.ts';
import { chargeForm } from '../keeping/charge-form.ts';
import { clip } from './clip.ts';
import { type Button, bullet, type Line, line, type Note, strong } from './note.ts';
import { dayOf, nameOf, personSpan, roleName, scopeName } from './people.ts';

const LISTED = 30;
/** More forms than this nobody looks through; the others are found by name. */
const FORMS = 6;
const NAME_SHOWN = 50;
/** Whoever says that all of it is true has to see all of it; more than so many lines nobody reads. */
const ASKED = 100;
/** So many characters of a list stand in a message without being cut off. */
const ROOM = 8_000;
const DAY_MS = 86_400_000;

const WHY: Readonly<Record<AskedWhy, string>> = {
  interval: 'Nobody has confirmed this for a while.',
  moved: 'You report to somebody else now.',
  role: 'What you are Accountable for has changed.',
  deputy: 'Somebody who stood in for you no longer does.',
};

/** `Deploy approval for Payments`. */
export function chargeTitle(map: CompanyMap, { type, id, scope }: Charge): string {
  if (type === 'scope') return scopeName(map, id);
  const name = nameOf(map.activities.get(id)?.name ?? id);
  return scope === null ? name : `${name} for ${scopeName(map, scope)}`;
}

/** To who is Accountable: everything that they are asked to confirm. @param at as of when; what comes later is not confirmed by it. */
export function confirmNote(
  map: CompanyMap,
  charges: readonly ClockedCharge[],
  { why, at, now }: { readonly why: AskedWhy | null; readonly at: number; readonly now: number },
): Note {
  const count = charges.length === 1 ? 'one thing' : `${charges.length} things`;
  const items = itemsIn(map, charges, now);
  const unseen = charges.length - items.length;
  const rest = unseen > 0 ? [bullet(`and ${unseen} more`)] : [];
  const counts = unseen > 0 ? `All true confirms the ${unseen} that are not listed here as well. ` : '';
  return {
    title: 'Is this still so?',
    lines: [
      line(
        ...(why === null ? [] : [`${WHY[why]} `]),
        'The map says that you are ',
        strong('Accountable'),
        ` for ${count}:`,
      ),
      ...items,
      ...rest,
    ],
    small: [`${counts}Only your click counts. What is added later is not confirmed by it.`],
    buttons: [
      { action: 'confirm:true', label: 'All true', value: String(at), primary: true },
      { action: 'confirm:change', label: 'Change…', value: String(at) },
    ],
  };
}

function itemsIn(map: CompanyMap, charges: readonly ClockedCharge[], now: number): Line[] {
  const items: Line[] = [];
  let room = ROOM;
  for (const { charge, confirmation } of charges.slice(0, ASKED)) {
    const title = chargeTitle(map, charge);
    const said = confirmationText(map, confirmation, now);
    const words = said === null ? '' : `: ${said}`;
    room -= title.length + words.length;
    if (room < 0) break;
    items.push(bullet(strong(title), words));
  }
  return items;
}

/** The moment that a button's value names (UTC ms); 0 where it names none. */
export function readMoment(value: string | undefined): number {
  return /^\d{1,15}$/.test(value ?? '') ? Number(value) : 0;
}

/** What stands in the place of the question once it has been answered. */
export function confirmedNote(count: number): Note {
  const what = count === 1 ? 'It is' : count === 2 ? 'Both are' : `All ${count} are`;
  return { title: 'Thank you', lines: [line(`${what} confirmed. The cards say so, with your name.`)] };
}

/** To a steward: what a guest is Accountable for, whose own word does not count. */
export function guestNote(
  map: CompanyMap,
  person: string,
  charges: readonly ClockedCharge[],
  { at, now }: { readonly at: number; readonly now: number },
): Note {
  const count = charges.length === 1 ? 'one thing' : `${charges.length} things`;
  const items = itemsIn(map, charges, now);
  const unseen = charges.length - items.length;
  return {
    title: 'Is this still so?',
    lines: [
      line(personSpan(map, person), ' is ', strong('Accountable'), ` for ${count} that you keep:`),
      ...items,
      ...(unseen > 0 ? [bullet(`and ${unseen} more`)] : []),
    ],
    small: [
      'They are a guest here, and guests change nothing, so I ask you in their place. Where it is no longer so, give it to somebody else.',
    ],
    buttons: [{ action: 'confirm:guest', label: 'All true', value: `${at} ${person}`, primary: true }],
  };
}

/** The person and the moment that a button's value names. */
export function readAsked(value: string | undefined): { readonly person: string; readonly at: number } {
  const [at, person = ''] = (value ?? '').split(' ');
  return { person: person.slice(0, 500), at: readMoment(at) };
}

export function guestConfirmedNote(map: CompanyMap, person: string, count: number): Note {
  const what = count === 1 ? 'It is' : count === 2 ? 'Both are' : `All ${count} are`;
  return {
    title: 'Thank you',
    lines: [line(`${what} confirmed for `, personSpan(map, person), '. The cards say so, with your name.')],
  };
}

export function nothingToConfirmNote(): Note {
  return { lines: [line('The map does not make you Accountable for anything, so there is nothing to confirm.')] };
}

/** To a steward: somebody was asked, and has not answered. */
export function silentNote(
  map: CompanyMap,
  person: string,
  charges: readonly ClockedCharge[],
  times: { readonly asked: number; readonly now: number },
): Note {
  const days = Math.floor((times.now - times.asked) / DAY_MS);
  const shown = charges.slice(0, LISTED).map(({ charge }) => bullet(chargeTitle(map, charge)));
  const rest = charges.length > LISTED ? [bullet(`and ${charges.length - LISTED} more`)] : [];
  return {
    title: `No word from ${nameOf(map.people.get(person)?.name ?? person)}`,
    lines: [
      line(
        personSpan(map, person),
        ` was asked on ${dayOf(times.asked)} whether this is still so, and has not answered for ${days} days:`,
      ),
      ...shown,
      ...rest,
    ],
    small: ['Ask them, or give it to somebody else.'],
    buttons: [
      { action: 'confirm:ask', label: 'Ask again', value: `${times.asked} ${person}`, primary: true },
      ...otherButtons(map, person, charges),
    ],
  };
}

/** Of many things made by one role there is one form. */
function otherButtons(map: CompanyMap, person: string, charges: readonly ClockedCharge[]): Button[] {
  const forms = new Map<string, Button>();
  for (const { charge } of charges) {
    const { target, role } = chargeForm(map, charge, person);
    const what = role === null ? chargeTitle(map, charge) : roleName(map, role);
    const button = formButton(`${clip(what, NAME_SHOWN)}: name another…`, target);
    if (!forms.has(button.value)) forms.set(button.value, button);
    if (forms.size === FORMS) break;
  }
  return [...forms.values()];
}

/** To a steward who has had somebody asked again. */
export function askedAgainNote(map: CompanyMap, person: string): Note {
  const who = { ...personSpan(map, person), slack: null };
  return { lines: [line(who, ' is asked once more. If no answer comes for 14 days, you hear from me again.')] };
}

/** `confirmed 12 days ago by Ana Ito`, `unconfirmed for 120 days`; null where there is nothing to say. */
export function confirmationText(map: CompanyMap, confirmation: Confirmation | null, now: number): string | null {
  if (!confirmation) return null;
  if (confirmation.kind === 'unconfirmed') return `unconfirmed for ${daysText(now - confirmation.since)}`;
  const name = nameOf(map.people.get(confirmation.by)?.name ?? confirmation.by);
  const days = Math.floor((now - confirmation.at) / DAY_MS);
  return days < 1 ? `confirmed today by ${name}` : `confirmed ${daysText(now - confirmation.at)} ago by ${name}`;
}

function daysText(ms: number): string {
  const days = Math.floor(ms / DAY_MS);
  return days === 1 ? '1 day' : `${days} days`;
}
