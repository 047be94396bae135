import type { ComparisonAnswer, RoleAnswer } from '../../ask/answer.ts';
import type { CompanyMap } from '../../domain/company-map.ts';
import type { Carrier } from '../../domain/resolution.ts';
import type { Role } from '../../domain/role.ts';
import { assignmentsOf } from '../../domain/workload.ts';
import { factNote } from './activity-card.ts';
import { clip } from './clip.ts';
import { bullet, joined, type Line, line, type Note, type Span, strong } from './note.ts';
import { actingSpans, nameOf, roleName, scopeName, whoSpans } from './people.ts';
import { shareButton, subjectValue } from './subject-button.ts';

const SENTENCE_LIMIT = 300;
const LISTED = 6;

/** The card of a role: who fills it, what it is for, what it answers for. Under 1,500 characters for a role of usual size. */
export function roleCard(map: CompanyMap, answer: RoleAnswer): Note {
  const { role, scope, intent } = answer;
  const holders = holderLines(map, answer);
  const purpose = role.summary ? [line(clip(role.summary, SENTENCE_LIMIT))] : [];
  const duties = role.responsibilities.slice(0, LISTED).map((duty) => bullet(clip(duty, SENTENCE_LIMIT)));
  const work = workLines(map, role);
  const lines =
    intent === 'holder'
      ? [...holders, ...purpose, ...work]
      : intent === 'activities'
        ? [...work, ...holders, ...purpose]
        : [...purpose, ...duties, ...aroundLines(map, role), ...holders, ...work];
  return {
    title: scope ? `${role.name} for ${scope.name}` : role.name,
    lines,
    small: [...aliasNote(role), ...factNote(map, 'role', role.id)],
    buttons: [shareButton(subjectValue('role', role.id, scope?.id ?? null, intent))],
  };
}

function holderLines(map: CompanyMap, answer: RoleAnswer): Line[] {
  const { holders, scope } = answer;
  const only = holders[0];
  if (!only || (holders.length === 1 && only.vacancy !== null)) {
    const why = only?.vacancy && only.vacancy !== 'nobody holds this role' ? `: ${only.vacancy}` : '';
    return [line(strong('Nobody'), ` holds this role right now${why}.`)];
  }
  if (holders.length === 1) return [line(...whoHolds(map, only, scope !== null), ' holds this role.')];
  const shown = holders.slice(0, LISTED).map((holder) => bullet(...whoHolds(map, holder, scope !== null)));
  const rest = holders.length > LISTED ? [bullet(`and ${holders.length - LISTED} more`)] : [];
  return [line(strong('Who holds it:')), ...shown, ...rest];
}

function whoHolds(map: CompanyMap, holder: Carrier, scopeKnown: boolean): Span[] {
  const where = holder.scope && !scopeKnown ? [` for ${scopeName(map, holder.scope)}`] : [];
  return [...whoSpans(map, holder), ...actingSpans(map, holder), ...where];
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

function aroundLines(map: CompanyMap, role: Role): Line[] {
  const lines: Line[] = [];
  if (role.reportsTo) lines.push(line(strong('Usually reports to: '), roleName(map, role.reportsTo)));
  if (role.worksWith.length > 0) {
    const others = role.worksWith
      .slice(0, 4)
      .map((other) => [`${roleName(map, other.role)} (${clip(other.about, 90)})`]);
    lines.push(line(strong('Works with: '), ...joined(others)));
  }
  if (role.metrics.length > 0) lines.push(line(strong('Measured by: '), role.metrics.slice(0, 4).join(', ')));
  return lines;
}

function aliasNote(role: Role): string[] {
  return role.aliases.length > 0 ? [`Also called ${role.aliases.slice(0, 6).join(', ')}`] : [];
}

/** Roles side by side, by what each is for, does, and answers to. */
export function comparisonCard(map: CompanyMap, answer: ComparisonAnswer): Note {
  const roles = answer.roles.slice(0, 4);
  const lines = roles.flatMap((role) => [
    line(strong(nameOf(role.name))),
    ...(role.summary ? [line(clip(role.summary, SENTENCE_LIMIT))] : []),
    ...role.responsibilities.slice(0, 3).map((duty) => bullet(clip(duty, 120))),
    ...(role.reportsTo ? [line('Usually reports to: ', roleName(map, role.reportsTo))] : []),
    ...workLines(map, role).slice(0, 1),
    line(' '),
  ]);
  const differences = roles.flatMap((role) =>
    role.confusedWith
      .filter((other) => roles.some(({ id }) => id === other.role))
      .map((other) => line(strong('The difference: '), clip(other.difference, SENTENCE_LIMIT))),
  );
  return {
    title: roles.map((role) => role.name).join(' or '),
    lines: [...differences.slice(0, 2), ...lines.slice(0, -1)],
    small: [],
  };
}
