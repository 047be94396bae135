import type { RoleAnswer } from '../../ask/answer.ts';
import { deputiesOf } from '../../domain/answer/deputy.ts';
import { assignmentsOf } from '../../domain/answer/workload.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { Role } from '../../domain/map/role.ts';
import { targetOf } from '../editors/editor.ts';
import { editButton } from '../editors/link-button.ts';
import { factNote } from './activity-card.ts';
import { clip } from './clip.ts';
import { askedDeputyLines, deputyLines } from './deputy-line.ts';
import { roleSpans } from './holder-span.ts';
import { bullet, type Line, line, type Note, strong } from './note.ts';
import { nameOf, personSpan, roleName } from './people.ts';
import { roleButtons } from './role-button.ts';
import { holderLines } from './role-holder-line.ts';
import { shareButton, subjectValue } from './subject-button.ts';

const SUMMARY_LIMIT = 300;
const DUTY_LIMIT = 120;
const LISTED = 6;
const HOLDERS = 4;

/**
 * The card of a role: what it is for, what it does, who fills it, what it answers for. Under 1,500 characters for a role
 * of usual size; what it decides, whom it is confused with and the rest are behind its buttons.
 */
export function roleCard(map: CompanyMap, answer: RoleAnswer, now: number): Note {
  const { role, scope, intent } = answer;
  const holders = holderLines(map, answer, intent === 'holder' ? 2 * HOLDERS : HOLDERS, now);
  const purpose = role.summary ? [line(clip(role.summary, SUMMARY_LIMIT))] : [];
  const duties = role.responsibilities.slice(0, LISTED).map((duty) => bullet(clip(duty, DUTY_LIMIT)));
  const work = workLines(map, role);
  const standIns = deputiesOf(map, answer.holders, now);
  if (answer.aside !== 'deputies') holders.push(...deputyLines(map, standIns));
  const asked =
    answer.aside === 'deputies'
      ? askedDeputyLines(map, standIns)
      : answer.aside === 'reports'
        ? reportLines(map, answer, now)
        : [];
  const lines =
    intent === 'holder'
      ? [...asked, ...holders, ...purpose, ...work]
      : intent === 'activities'
        ? [...work, ...holders, ...purpose]
        : [...purpose, ...duties, ...holders, ...work, ...aroundLines(map, role, now)];
  return {
    title: scope ? `${role.name} for ${scope.name}` : role.name,
    lines,
    small: [...aliasNote(role), ...factNote(map, 'role', role.id)],
    buttons: [
      ...roleButtons(role, scope?.id ?? null),
      shareButton(subjectValue('role', role.id, scope?.id ?? null, intent)),
      editButton(targetOf('role', role.id)),
    ],
  };
}

/** What the role is Accountable and Responsible for, a line each. */
function workLines(map: CompanyMap, role: Role): Line[] {
  const work = assignmentsOf(map, role.id);
  return (['A', 'R'] as const).flatMap((letter) => {
    const names = work.filter((each) => each.letter === letter).map(({ activity }) => nameOf(activity.name));
    if (names.length === 0) return [];
    const label = letter === 'A' ? 'Accountable for: ' : 'Does the work in: ';
    const more = names.length > LISTED ? ` and ${names.length - LISTED} more` : '';
    return [line(strong(label), names.slice(0, LISTED).join(', ') + more)];
  });
}

/** Whom the role reports to, and whom those report to who hold it. */
function reportLines(map: CompanyMap, { role, holders }: RoleAnswer, now: number): Line[] {
  const managers = holders.slice(0, HOLDERS).flatMap(({ person }) => {
    const manager = person ? map.people.get(person)?.manager : null;
    return person && manager
      ? [line({ ...personSpan(map, person), slack: null }, ' reports to ', personSpan(map, manager), '.')]
      : [];
  });
  if (role.reportsTo)
    return [line(strong('Usually reports to: '), ...roleSpans(map, role.reportsTo, now)), ...managers];
  return [line('The map names no role that this one reports to.'), ...managers];
}

function aroundLines(map: CompanyMap, role: Role, now: number): Line[] {
  const others = role.worksWith.slice(0, 4).map((other) => roleName(map, other.role));
  return [
    ...(role.reportsTo ? [line(strong('Usually reports to: '), ...roleSpans(map, role.reportsTo, now))] : []),
    ...(others.length > 0 ? [line(strong('Works with: '), others.join(', '))] : []),
  ];
}

function aliasNote(role: Role): string[] {
  return role.aliases.length > 0 ? [`Also called ${role.aliases.slice(0, 6).join(', ')}`] : [];
}
