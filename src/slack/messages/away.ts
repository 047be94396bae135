import { daysIn, plusDays } from '../../ask/day.ts';
import { namedInPerson, type StandIn, standInsFor } from '../../domain/edit/stand-in.ts';
import type { Absence } from '../../domain/map/absence.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import { keyOf } from '../../domain/map/entity.ts';
import { targetOf } from '../editors/editor.ts';
import { formButton } from '../editors/link-button.ts';
import { type Button, joined, type Line, line, type Note, type Span, strong } from './note.ts';
import { dayName, nameOf, personSpan, roleName, scopeName } from './people.ts';

const LISTED = 8;
const ROLES = 6;
const CHOICES = 3;
const NAMED = 5;

/** `20 Dec 2026 – 3 Jan 2027`, `20 Dec 2026`. */
export function spanName({ from, to }: Pick<Absence, 'from' | 'to'>): string {
  return from === to ? dayName(from) : `${dayName(from)} – ${dayName(to)}`;
}

/** `You are` or `Bo is`. */
function being(map: CompanyMap, person: string, isSelf: boolean): Span[] {
  return isSelf ? [strong('You'), ' are'] : [{ ...personSpan(map, person), slack: null }, ' is'];
}

/** Said when an absence is on the map: when, and who stands in for what. */
export function awayNote(map: CompanyMap, absence: Absence, isSelf: boolean): Note {
  const { person, from, to } = absence;
  const days = Array.from({ length: daysIn(from, to) }, (_, i) => plusDays(from, i));
  const standIns = standInsFor(map, person, days);
  const open = standIns.filter(({ turns }) => turns.some(({ deputy }) => deputy === null));
  const named = namedInPerson(map, person);
  return {
    lines: [
      line(...being(map, person, isSelf), ` away ${spanName(absence)}.`),
      ...standIns.slice(0, ROLES).map((standIn) => standInLine(map, standIn)),
      ...(standIns.length > ROLES ? [line(`… and ${standIns.length - ROLES} more roles.`)] : []),
      ...(named.length > 0 ? [inPersonLine(map, named, isSelf)] : []),
    ],
    small: standIns.length + named.length === 0 ? ['No role has to be stood in for.'] : [],
    buttons: [
      ...open.slice(0, CHOICES).map((standIn) => deputyButton(map, standIn, open.length > 1)),
      ...absenceButtons(absence),
    ],
  };
}

/** `Bo stands in for Release Manager until 3 Jan 2027.` */
function standInLine(map: CompanyMap, { holder, turns }: StandIn): Line {
  const role = roleName(map, holder.role) + (holder.scope ? ` for ${scopeName(map, holder.scope)}` : '');
  const who = (deputy: string | null): Span =>
    deputy === null ? strong('nobody') : { ...personSpan(map, deputy), slack: null };
  const [first] = turns;
  if (turns.length === 1 && first) {
    if (first.deputy === null) return line(strong('Nobody'), ` stands in for ${role}.`);
    return line(who(first.deputy), ` stands in for ${role} until ${dayName(first.to)}.`);
  }
  return line(
    `For ${role}: `,
    ...joined(
      turns.map(({ deputy, to }) => [who(deputy), ` until ${dayName(to)}`]),
      ', then ',
    ),
    '.',
  );
}

function inPersonLine(map: CompanyMap, activities: readonly string[], isSelf: boolean): Line {
  const names = activities.slice(0, NAMED).map((id) => nameOf(map.activities.get(id)?.name ?? id));
  const more = activities.length > NAMED ? ` and ${activities.length - NAMED} more` : '';
  const whom = isSelf ? 'you' : 'them';
  return line(strong('Nobody'), ` stands in where the map names ${whom} in person: ${names.join(', ')}${more}.`);
}

function deputyButton(map: CompanyMap, { holder, key }: StandIn, isOneOfMany: boolean): Button {
  const label = isOneOfMany ? `Deputy for ${roleName(map, holder.role)}` : 'Choose a deputy';
  return { ...formButton(label.slice(0, 70), targetOf('deputy', key)), primary: true };
}

function absenceButtons(absence: Absence): Button[] {
  const key = keyOf({ kind: 'absence', value: absence });
  return [formButton('Change…', targetOf('absence', key)), { action: 'absence:remove', label: 'Remove', value: key }];
}

/** Somebody's absences that are not over, each with its buttons. */
export function absencesNote(map: CompanyMap, person: string, absences: readonly Absence[], isSelf: boolean): Note {
  const add = formButton(
    absences.length === 0 ? 'Enter days' : 'Add more',
    targetOf('absence', null, { start: person }),
  );
  const type = isSelf ? ['Or type it: /whoowns away 20 Dec – 3 Jan'] : [];
  if (absences.length === 0) {
    return { lines: [line(...being(map, person, isSelf), ' not noted as away.')], small: type, buttons: [add] };
  }
  return {
    lines: [line(...being(map, person, isSelf), ' away:')],
    parts: absences.slice(0, LISTED).map((absence) => ({
      lines: [line(strong(spanName(absence)))],
      buttons: absenceButtons(absence),
    })),
    small: [...(absences.length > LISTED ? [`… and ${absences.length - LISTED} more later.`] : []), ...type],
    buttons: [add],
  };
}

/** Said when somebody is back. */
export function backNote(map: CompanyMap, person: string, isSelf: boolean): Note {
  return {
    lines: [
      isSelf
        ? line(strong('Welcome back.'), ' From now on I name you again.')
        : line(...being(map, person, false), ' back.'),
    ],
  };
}
