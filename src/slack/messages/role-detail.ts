import type { RoleAnswer } from '../../ask/answer.ts';
import { comparableWith } from '../../domain/answer/comparison.ts';
import { PILLARS } from '../../domain/answer/pillar.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { Role } from '../../domain/map/role.ts';
import { clip } from './clip.ts';
import { shortName } from './comparison-card.ts';
import { roleSpans } from './holder-span.ts';
import { bullet, code, type Line, line, type Note, strong } from './note.ts';
import { nameOf, roleName } from './people.ts';
import { compareButton } from './role-button.ts';
import { holderLines } from './role-holder-line.ts';

const SENTENCE_LIMIT = 300;
const LISTED = 25;
const OFFERED = 5;

/** Everybody who fills a role, each with the scope it counts for; where nobody does, whom to ask instead. */
export function roleHoldersNote(map: CompanyMap, answer: RoleAnswer, now: number): Note {
  const { role } = answer;
  const boss = role.reportsTo ? [line(strong('Usually reports to: '), ...roleSpans(map, role.reportsTo, now))] : [];
  return { title: titleOf(role, 'who holds it'), lines: [...holderLines(map, answer, LISTED, now), ...boss] };
}

/** What a role may settle by itself, how far it looks ahead, what it is measured by and gives to the pillars. */
export function roleDecidesNote(map: CompanyMap, role: Role): Note {
  const pillars = PILLARS.filter(({ id }) => role.pillars[id]);
  const lines: Line[] = [
    ...list('Decides', role.decides),
    ...(role.horizon ? [line(strong('Looks ahead: '), clip(role.horizon, 80))] : []),
    ...(role.metrics.length > 0 ? [line(strong('Measured by: '), role.metrics.slice(0, 4).join(', '))] : []),
    ...list(
      'Works with',
      role.worksWith.slice(0, 4).map(({ role: other, about }) => `${roleName(map, other)}: ${about}`),
    ),
    ...list(
      'Gives to the pillars',
      pillars.map(({ id, name }) => `${name}: ${role.pillars[id]}`),
    ),
  ];
  const nothing = [line('Nobody has written down yet what this role decides.')];
  return { title: titleOf(role, 'what it decides'), lines: lines.length > 0 ? lines : nothing };
}

/** A role in everyday words, and how it looks in a small company and in a large one. */
export function roleExplainNote(role: Role): Note {
  const { simply, startup, enterprise, summary } = role;
  const words = simply || summary || 'Nobody has explained this role in simple words yet.';
  return {
    title: titleOf(role, 'in simple words'),
    lines: [
      line(clip(words, SENTENCE_LIMIT)),
      ...(startup ? [line(strong('In a company of eight: '), clip(startup, SENTENCE_LIMIT))] : []),
      ...(enterprise ? [line(strong('In a company of thousands: '), clip(enterprise, SENTENCE_LIMIT))] : []),
    ],
  };
}

/** Offers the roles that are worth comparing with one. */
export function roleCompareNote(map: CompanyMap, role: Role): Note {
  const others = comparableWith(map, role).slice(0, OFFERED);
  const example = `/whoowns compare ${role.id}, ${others[0]?.id ?? 'cto'}`;
  return {
    lines: [
      line(others.length > 0 ? `Compare the ${nameOf(role.name)} with which role?` : 'Name the other role yourself:'),
      ...(others.length > 0 ? [line('Or with any other: ', code(example))] : [line(code(example))]),
    ],
    buttons: others.map((other) => compareButton(shortName(other), [role.id, other.id])),
  };
}

function list(label: string, texts: readonly string[]): Line[] {
  if (texts.length === 0) return [];
  return [line(strong(label)), ...texts.slice(0, 6).map((text) => bullet(clip(text, SENTENCE_LIMIT)))];
}

function titleOf(role: Role, what: string): string {
  return `${nameOf(role.name)}: ${what}`;
}
