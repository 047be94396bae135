import { differencesOf } from '../../domain/answer/comparison.ts';
import { assignmentsOf } from '../../domain/answer/workload.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { Role } from '../../domain/map/role.ts';
import { clip } from './clip.ts';
import { holderSpans } from './holder-span.ts';
import { bullet, type Line, line, type Note, type Span, strong } from './note.ts';
import { nameOf, roleName } from './people.ts';
import { compareButton, needButton } from './role-button.ts';

const SENTENCE_LIMIT = 300;
/** More than so many side by side nobody reads on a phone. */
const COMPARED = 4;

/** Roles side by side: what sets them apart first, then point by point, a line a role. */
export function comparisonCard(map: CompanyMap, compared: readonly Role[]): Note {
  const roles = compared.slice(0, COMPARED);
  const differences = differencesOf(map, roles).map((text) => bullet(clip(text, SENTENCE_LIMIT)));
  const short = roles.length > 2;
  return {
    title: roles.map(shortName).join(', '),
    lines: [
      ...(differences.length > 0 ? [line(strong('The difference')), ...differences.slice(0, 4)] : []),
      ...point('What for', roles, ({ summary }) => clip(summary, SENTENCE_LIMIT)),
      ...point('Decides', roles, ({ decides }) => clip(inOneLine(decides.slice(0, short ? 2 : 4)), SENTENCE_LIMIT)),
      ...point('Looks ahead', roles, ({ horizon }) => clip(horizon, 80)),
      ...point('Usually reports to', roles, ({ reportsTo }) => (reportsTo ? roleName(map, reportsTo) : '')),
      ...point('Accountable here for', roles, (role) => accountableFor(map, role, short ? 2 : 4), 'nothing yet'),
    ],
    buttons: [needButton(roles.map(({ id }) => id))],
  };
}

/** One point of a comparison; left out where none of the roles has anything to say to it. */
function point(label: string, roles: readonly Role[], value: (role: Role) => string, none = 'not said'): Line[] {
  const values = roles.map((role) => [role, value(role)] as const);
  if (values.every(([, text]) => text === '')) return [];
  return [
    line(strong(label)),
    ...values.map(([role, text]) => bullet(strong(`${shortName(role)}: `), text === '' ? none : text)),
  ];
}

/** `Which platform we use; who is hired`. */
function inOneLine(texts: readonly string[]): string {
  return texts
    .map((text, i) => (i > 0 && /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text))
    .join('; ');
}

function accountableFor(map: CompanyMap, role: Role, most: number): string {
  const names = assignmentsOf(map, role.id)
    .filter(({ letter }) => letter === 'A')
    .map(({ activity }) => nameOf(activity.name));
  const more = names.length > most ? ` and ${names.length - most} more` : '';
  return names.slice(0, most).join(', ') + more;
}

/** `CIO`, which everybody says, for a chief; else the name. */
export function shortName(role: Role): string {
  const initials = role.aliases.find((alias) => /^C[A-Z]{1,2}O$/.test(alias));
  return nameOf(initials ?? role.name);
}

function listed(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ');
}

/** `a CIO`, `an IT Director`, `an SRE`: by how it is said. */
function withArticle(name: string): string {
  const spelled = /^[A-Z]{2,}\b/.test(name);
  return (spelled ? /^[AEFHILMNORSX]/ : /^[AEIOU]/i).test(name) ? `an ${name}` : `a ${name}`;
}

/** Up to so many people one person wears several hats; from so many on each hat has somebody of its own. */
const SMALL_COMPANY = 50;
const LARGE_COMPANY = 500;

/** Whether a company needs all of these roles: from how each of them looks in a small company and in a large one. */
export function needNote(map: CompanyMap, compared: readonly Role[], now: number): Note {
  const roles = compared.slice(0, COMPARED);
  const names = roles.map((role) => withArticle(shortName(role)));
  const ids = roles.map(({ id }) => id);
  return {
    title: `Do we need ${roles.length === 2 ? 'both ' : ''}${listed(names)}?`,
    lines: [
      line(sizeAdvice(map.people.size, roles.length > 1)),
      ...(roles.length > 1 ? [line(strong('The difference'))] : point('What for', roles, ({ summary }) => summary)),
      ...(roles.length > 1 ? differencesOf(map, roles) : [])
        .slice(0, 2)
        .map((text) => bullet(clip(text, SENTENCE_LIMIT))),
      ...point('In a company of eight', roles, ({ startup }) => clip(startup, SENTENCE_LIMIT)),
      ...point('In a company of thousands', roles, ({ enterprise }) => clip(enterprise, SENTENCE_LIMIT)),
      line(strong('Here, now')),
      ...roles.map((role) => bullet(strong(`${shortName(role)}: `), ...hereNow(map, role, now))),
    ],
    buttons: roles.length > 1 ? [compareButton('Side by side', ids)] : [],
  };
}

function hereNow(map: CompanyMap, role: Role, now: number): Span[] {
  return holderSpans(map, role.id, now) ?? ['nobody holds it'];
}

function sizeAdvice(people: number, several: boolean): string {
  if (people === 0) {
    return `It depends on your size. ${several ? 'Both jobs have' : 'The job has'} to be done; the ${several ? 'titles' : 'title'} can wait.`;
  }
  const known = people === 1 ? 'one person' : `${people.toLocaleString('en')} people`;
  const title = several ? 'the titles' : 'the title';
  if (people <= SMALL_COMPANY)
    return `With ${known} on the map, the work is needed and ${title} hardly: one person can wear several hats.`;
  if (people >= LARGE_COMPANY)
    return `With ${known} on the map, ${several ? 'each of them' : 'it'} is usually somebody's whole job.`;
  const each = several ? 'name somebody for each, even if it is the same person for now' : 'name somebody for it';
  return `With ${known} on the map you are in between: ${each}.`;
}
