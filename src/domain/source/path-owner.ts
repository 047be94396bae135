import type { CompanyMap } from '../map/company-map.ts';
import { type CodeRule, codeWordOn } from './code-owner.ts';
import { type OwnerAliases, OwnerNames, type OwnerOnMap } from './owner-name.ts';
import type { Claim, Source } from './source.ts';

/** An owner as a file names them, and who that is on the map; null where it is nobody there. */
export interface NamedOwner {
  readonly name: string;
  readonly onMap: OwnerOnMap | null;
}

/** What one repository's CODEOWNERS says about a path. */
export interface PathAnswer {
  readonly source: Source;
  readonly state: 'owned' | 'unowned' | 'unmatched';
  /** The lines that speak of it: one, or one for each section of the file. */
  readonly rules: readonly CodeRule[];
  readonly owners: readonly NamedOwner[];
}

/** What is known from files: the sources, their claims about paths, and what owners' names mean. */
export interface CodeKnowledge {
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly aliases: OwnerAliases;
}

/**
 * Who owns a path, by every CODEOWNERS that is known; of those of a scope alone where one is named. Repositories that say
 * something of it come first, and the others are left out where one does.
 */
export function pathAnswers(
  map: CompanyMap,
  { sources, claims, aliases }: CodeKnowledge,
  path: string,
  scope: string | null,
): PathAnswer[] {
  const names = new OwnerNames(map, aliases);
  const wanted = scope === null ? null : new Set(map.scopePath(scope));
  const answers = sources
    .filter((source) => source.kind === 'codeowners' && (wanted === null || wanted.has(source.scope ?? '')))
    .map((source) => answerOf(source, rulesOf(claims, source.name), names, path));
  const speaking = answers.filter(({ state }) => state !== 'unmatched');
  return speaking.length > 0 ? speaking : answers;
}

/** The claims of a source about paths, as the lines of its file. */
export function rulesOf(claims: readonly Claim[], source: string): (CodeRule & { readonly since: number })[] {
  return claims
    .filter((claim) => claim.source === source && claim.type === 'path')
    .map(({ line, subject, section, owners, since }) => ({ line, pattern: subject, section, owners, since }));
}

function answerOf(source: Source, lines: readonly CodeRule[], known: OwnerNames, path: string): PathAnswer {
  const word = codeWordOn(lines, path);
  const rules = word.state === 'owned' ? word.rules : word.state === 'unowned' ? [word.rule] : [];
  const names = [...new Set(rules.flatMap(({ owners }) => owners))];
  const owners = names.map((name) => ({ name, onMap: known.find(name) }));
  return { source, state: word.state, rules, owners };
}
