import { deputiesOfPerson } from '../../domain/answer/deputy.ts';
import { type Assigned, assignmentsOf, workOf } from '../../domain/answer/workload.ts';
import { absencesFrom, todayOf } from '../../domain/edit/away.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { Person } from '../../domain/map/person.ts';
import { personEntry } from '../../domain/map/raci.ts';
import { targetOf } from '../editors/editor.ts';
import { formButton } from '../editors/link-button.ts';
import type { HomeContent } from '../home/home-content.ts';
import { spanName } from './away.ts';
import { clip } from './clip.ts';
import { bullet, joined, type Line, line, type Note, type Span, strong } from './note.ts';
import { personSpan, roleName, scopeName } from './people.ts';
import { workLine } from './work-line.ts';

/** So many of a list by name, so that a phone shows all of it on two screens. */
const LISTED = 8;
const AWAY = 3;

/** What is somebody's: what they answer for, what they do, their roles, who stands in, when they are away. */
export function mineNote({ map, now }: HomeContent, person: Person): Note {
  const lines = [...workLines(map, person.id, now), ...roleLines(map, person.id, now)];
  const nothing = line('You hold no role yet. Whoever keeps the map can give you one.');
  return {
    title: clip(`What is yours, ${person.name}`, 140),
    lines: [...(lines.length > 0 ? lines : [nothing]), awayLine(map, person.id, now)],
    buttons: [
      formButton('I am away…', targetOf('absence', null, { start: person.id })),
      { action: 'home:ask', label: 'All that is mine', value: 'me' },
    ],
  };
}

/** Whoever has more than so many is told what the map says of their roles, without who acts for whom today. */
const RESOLVED = 300;

function workFor(map: CompanyMap, email: string, now: number): Assigned[] {
  const roles = [...map.rolesOf(email)];
  const count = roles.reduce((sum, role) => sum + map.activitiesNaming(role).size, 0);
  if (count <= RESOLVED) return workOf(map, email, now);
  const held = roles.filter((role) => [...map.holdersOf(role)].some(({ person }) => person === email));
  return [...held, personEntry(email)].flatMap((entry) => assignmentsOf(map, entry));
}

function workLines(map: CompanyMap, email: string, now: number): Line[] {
  const work = workFor(map, email, now);
  return (['A', 'R'] as const).flatMap((letter) => {
    const mine = work.filter((each) => each.letter === letter);
    if (mine.length === 0) return [];
    const opening = letter === 'A' ? 'You are Accountable for: ' : 'You do the work in: ';
    return [workLine(map, opening, mine)];
  });
}

/** Each role with who stands in; then the roles in which one stands in for others. */
function roleLines(map: CompanyMap, email: string, now: number): Line[] {
  const held = deputiesOfPerson(map, email, now).map(({ role, deputies }) => {
    const who: Span[] =
      deputies.length > 0
        ? ['; if you are away: ', ...joined(deputies.map(({ person }) => [quietly(map, person)]))]
        : ['; nobody stands in for you'];
    return bullet(roleName(map, role), ...who);
  });
  const stands = [...map.rolesOf(email)].flatMap((role) =>
    [...map.holdersOf(role)]
      .filter(({ deputies }) => deputies.includes(email))
      .map(({ person, scope }) => {
        const where = scope === null ? '' : ` for ${scopeName(map, scope)}`;
        return bullet(roleName(map, role) + where, ...(person === null ? [] : [', of ', quietly(map, person)]));
      }),
  );
  return [
    ...(held.length > 0 ? [line(strong('Your roles')), ...held.slice(0, LISTED)] : []),
    ...(stands.length > 0 ? [line(strong('You are deputy in')), ...stands.slice(0, LISTED)] : []),
  ];
}

function quietly(map: CompanyMap, email: string): Span {
  return { ...personSpan(map, email), slack: null };
}

function awayLine(map: CompanyMap, email: string, now: number): Line {
  const absences = absencesFrom(map, email, todayOf(map, email, now));
  if (absences.length === 0) return line(strong('Away: '), 'nothing noted.');
  return line(strong('Away: '), absences.slice(0, AWAY).map(spanName).join(', '));
}
