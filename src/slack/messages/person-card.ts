import type { PersonAnswer } from '../../ask/answer.ts';
import { deputiesOfPerson } from '../../domain/answer/deputy.ts';
import { absentUntil } from '../../domain/answer/resolution.ts';
import { type Assigned, workOf } from '../../domain/answer/workload.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { Letter } from '../../domain/map/raci.ts';
import { targetOf } from '../editors/editor.ts';
import { editButton } from '../editors/link-button.ts';
import { factNote } from './activity-card.ts';
import { askedDeputyLines, deputyLines } from './deputy-line.ts';
import { joined, type Line, line, type Note, type Span, strong } from './note.ts';
import { dayName, nameOf, personSpan, roleName, scopeName } from './people.ts';
import { shareButton, subjectValue } from './subject-button.ts';
import { workLine } from './work-line.ts';

const LISTED = 8;

const CARRIES: Readonly<Record<Letter, string>> = {
  A: 'Accountable for',
  R: 'Does the work in',
  C: 'Is asked about',
  I: 'Is told about',
};

/** The card of a person: their roles, and what they are Accountable and Responsible for right now. */
export function personCard(map: CompanyMap, answer: PersonAnswer, now: number): Note {
  const { person } = answer;
  const until = absentUntil(map, person.id, now);
  const away = !person.active
    ? [line(nameOf(person.name), ' is no longer here. What still has their name falls to a deputy, or is vacant.')]
    : until
      ? [line({ ...personSpan(map, person.id), lead: true }, ` is absent until ${dayName(until)}.`)]
      : [];
  const roles = roleLines(map, person.id);
  const work = workLines(map, workOf(map, person.id, now));
  const nothing =
    roles.length + work.length === 0 ? [line(`${nameOf(person.name)} holds no role on the map yet.`)] : [];
  const standIns = deputiesOfPerson(map, person.id, now);
  const deputies = answer.aside === 'deputies' ? [] : deputyLines(map, standIns);
  const manager = person.manager ? [line(strong('Manager: '), personSpan(map, person.manager))] : [];
  return {
    title: person.name,
    lines:
      answer.aside === 'reports'
        ? [...away, ...(person.manager ? manager : [line('The map names no manager.')]), ...roles, ...work, ...nothing]
        : answer.aside === 'deputies'
          ? [...away, ...askedDeputyLines(map, standIns), ...roles, ...work, ...nothing, ...manager]
          : [...away, ...roles, ...deputies, ...work, ...nothing, ...manager],
    small: [`${person.id} · ${person.timezone}`, ...factNote(map, 'person', person.id)],
    buttons: [shareButton(subjectValue('person', person.id, null, 'all')), editButton(targetOf('person', person.id))],
  };
}

function roleLines(map: CompanyMap, email: string): Line[] {
  const holds: Span[][] = [];
  const stands: Span[][] = [];
  for (const role of map.rolesOf(email)) {
    for (const holder of map.holdersOf(role)) {
      const where = holder.scope ? ` for ${scopeName(map, holder.scope)}` : '';
      if (holder.person === email) holds.push([roleName(map, role) + where]);
      else if (holder.deputies.includes(email)) {
        const whose = holder.person ? [' (of ', { ...personSpan(map, holder.person), slack: null }, ')'] : [];
        stands.push([roleName(map, role) + where, ...whose]);
      }
    }
  }
  return [
    ...(holds.length > 0 ? [line(strong('Roles: '), ...joined(holds.slice(0, LISTED)))] : []),
    ...(stands.length > 0 ? [line(strong('Deputy for: '), ...joined(stands.slice(0, LISTED)))] : []),
  ];
}

function workLines(map: CompanyMap, work: readonly Assigned[]): Line[] {
  return (['A', 'R', 'C', 'I'] as const).flatMap((letter) => {
    const mine = work.filter((each) => each.letter === letter);
    if (mine.length === 0) return [];
    return [workLine(map, `${CARRIES[letter]}: `, mine)];
  });
}
