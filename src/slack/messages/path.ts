import { resolveRole, resolveScope } from '../../domain/answer/resolution.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { NamedOwner, PathAnswer } from '../../domain/source/path-owner.ts';
import { clip } from './clip.ts';
import { code, joined, type Line, line, type Note, type Span, strong } from './note.ts';
import { actingSpans, carrierSpans, nameOf, personSpan, scopeName, whoSpans } from './people.ts';

const PATH_SHOWN = 200;
const REPOS_SHOWN = 5;

/** Who owns a path: each repository's word, the line that says so, and who that is on the map at this moment. */
export function pathNote(map: CompanyMap, path: string, answers: readonly PathAnswer[], now: number): Note {
  const title = clip(path, PATH_SHOWN);
  if (answers.length === 0) {
    return {
      title,
      lines: [line('I know of no CODEOWNERS file that could say whose this is.')],
      small: ['One is added where I run: whoowns source add CODEOWNERS --repo <scope>.'],
    };
  }
  const shown = answers.slice(0, REPOS_SHOWN);
  const more = answers.length - shown.length;
  return {
    title,
    lines: shown.flatMap((answer) => answerLines(map, answer, now)),
    small: more > 0 ? [`${more} more repositories have a word on it; name yours: file ${title} in <scope>`] : [],
  };
}

function answerLines(map: CompanyMap, answer: PathAnswer, now: number): Line[] {
  const { source, state, rules, owners } = answer;
  const repo = scopeName(map, source.scope ?? source.name);
  if (state === 'unmatched') {
    return [line('No line of ', sourceSpan(answer), ' says who owns it.'), ...repoLines(map, answer, now)];
  }
  const lines = rules.map(({ line: number, pattern, section }) => [
    `line ${number}: `,
    code(clip(pattern, PATH_SHOWN)),
    ...(section === null ? [] : [` in [${nameOf(section)}]`]),
  ]);
  const where = line(sourceSpan(answer), `, ${repo}, `, ...joined(lines, '; '));
  if (state === 'unowned') return [line(strong('Nobody owns it, on purpose.')), where, ...repoLines(map, answer, now)];
  const groups = owners.map((owner) => ownerSpans(map, owner, source.scope, now));
  return [line(...joined(groups), owners.length === 1 ? ' owns it.' : ' own it.'), where];
}

function sourceSpan({ source: { name, link } }: PathAnswer): Span {
  return link ? { link, title: nameOf(name) } : nameOf(name);
}

/** An owner as the file names them, and who that is right now. */
function ownerSpans(map: CompanyMap, { name, onMap }: NamedOwner, scope: string | null, now: number): Span[] {
  if (onMap === null) return [strong(nameOf(name)), ' (nobody on the map)'];
  if (onMap.type === 'person') return [personSpan(map, onMap.id)];
  if (onMap.type === 'group')
    return [strong(nameOf(map.groups.get(onMap.id)?.name ?? name)), ...membersOf(map, onMap.id)];
  const carriers = resolveRole(map, onMap.id, scope, now).map((carrier) => [
    ...whoSpans(map, carrier),
    ...actingSpans(map, carrier),
  ]);
  return [...joined(carriers), ` (${nameOf(map.roles.get(onMap.id)?.name ?? onMap.id)})`];
}

const MEMBERS_SHOWN = 5;

function membersOf(map: CompanyMap, group: string): Span[] {
  const members = map.groups.get(group)?.members ?? [];
  if (members.length === 0) return [];
  const shown = members.slice(0, MEMBERS_SHOWN).map((email) => [{ ...personSpan(map, email), slack: null }]);
  const more = members.length > MEMBERS_SHOWN ? ` and ${members.length - MEMBERS_SHOWN} more` : '';
  return [' (', ...joined(shown), `${more})`];
}

/** Where the file has no owner for it, the repository still has one. */
function repoLines(map: CompanyMap, { source: { scope } }: PathAnswer, now: number): Line[] {
  const owners = scope === null || !map.scopes.has(scope) ? null : resolveScope(map, scope, now);
  if (!owners || scope === null || owners.letters.A.length === 0) return [];
  return [line(`Accountable for ${scopeName(map, scope)} itself: `, ...carrierSpans(map, owners.letters.A))];
}
