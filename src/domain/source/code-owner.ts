/** One line of a CODEOWNERS file: who owns the paths that a pattern fits. */
export interface CodeRule {
  readonly line: number;
  readonly pattern: string;
  /** Lower-case section, as GitLab has them; null in a file as GitHub reads it. */
  readonly section: string | null;
  /** None: the paths are left without an owner on purpose. */
  readonly owners: readonly string[];
}

/**
 * What a CODEOWNERS file says about a path: a line gives it owners; a line leaves it without one, on purpose; no line speaks
 * of it.
 */
export type CodeWord =
  | { readonly state: 'owned'; readonly rules: readonly CodeRule[] }
  | { readonly state: 'unowned'; readonly rule: CodeRule }
  | { readonly state: 'unmatched' };

/** Who owns a path: the last line that fits it, in each section. @param path from the repository's top, without a slash in front. */
export function codeWordOn<R extends CodeRule>(
  rules: readonly R[],
  path: string,
):
  | Exclude<CodeWord, { state: 'owned' | 'unowned' }>
  | { state: 'owned'; rules: readonly R[] }
  | { state: 'unowned'; rule: R } {
  const folders = path.replace(/^\.?\//, '').split('/');
  const wanted: Wanted = { parts: folders, names: new Set(folders) };
  const last = new Map<string | null, R | null>();
  for (const rule of rules.toReversed()) {
    if (last.has(rule.section) && !rule.pattern.startsWith('!')) continue;
    const excludes = rule.section !== null && rule.pattern.startsWith('!');
    if (!fits(excludes ? rule.pattern.slice(1) : rule.pattern, wanted, rule.section !== null)) continue;
    // An exclusion takes a path out of its section, wherever in it the line stands.
    last.set(rule.section, excludes ? null : rule);
  }
  const found = [...last.values()].filter((rule) => rule !== null);
  const owning = found.filter(({ owners }) => owners.length > 0);
  if (owning.length > 0) return { state: 'owned', rules: owning.toReversed() };
  const [rule] = found;
  return rule ? { state: 'unowned', rule } : { state: 'unmatched' };
}

/** The line that speaks of everything in a repository, outside sections of a part; null where none does. */
export function wholeRule<R extends CodeRule>(rules: readonly R[]): R | null {
  return rules.findLast(({ pattern }) => EVERYTHING.has(pattern)) ?? null;
}

const EVERYTHING = new Set(['*', '**', '/', '/*', '/**', '**/*', '/**/*']);

/** The longest pattern that is read; nobody's path is longer. */
export const PATTERN_LIMIT = 1_000;

/** A path by its parts, folders and file. */
interface Wanted {
  readonly parts: readonly string[];
  readonly names: ReadonlySet<string>;
}

const MEANS_MORE = /[*?\\]/;

function fits(pattern: string, { parts, names }: Wanted, isGitLab: boolean): boolean {
  if (pattern.length > PATTERN_LIMIT) return false;
  const wanted = partsOf(pattern, isGitLab);
  // Of thousands of lines nearly all name a folder that the path has not.
  if (wanted.some((part) => !names.has(part) && !MEANS_MORE.test(part))) return false;
  return isLike(wanted, parts, '**', partFits);
}

/**
 * The parts of a pattern, `**` for any number of folders: a slash in front or inside ties it to the top (in GitLab only one in
 * front); one at the end means all that is below, as does a last part that is no mere star.
 */
function partsOf(pattern: string, isGitLab: boolean): string[] {
  const bare = pattern.replace(/^\//, '').replace(/\/$/, '');
  if (bare === '' || bare === '**') return ['**'];
  const isTied = isGitLab ? pattern.startsWith('/') : /^\/|\/./.test(pattern);
  const parts = bare.split('/');
  const last = parts.at(-1);
  if (!isTied) parts.unshift('**');
  if (last === '**') return [...parts.slice(0, -1), '*', '**'];
  if (pattern.endsWith('/')) return [...parts, '*', '**'];
  return last === '*' && bare.includes('/') ? parts : [...parts, '**'];
}

/** Whether a part of a path is like one of a pattern: `*` any signs, `?` any one, a backslash makes the next sign mean itself. */
function partFits(part: string, text: string): boolean {
  const signs = part.match(/\\.|[^\\]|\\$/gs) ?? [];
  return isLike(signs, [...text], '*', (sign, letter) => {
    return sign === '?' || (sign.length === 2 ? sign.slice(1) === letter : sign === letter);
  });
}

/**
 * Whether a text is like a pattern in which one sign stands for any number of things. At most as many steps as the two
 * lengths multiplied: it goes back to the last such sign alone, where an expression would try all of them.
 */
function isLike(
  pattern: readonly string[],
  text: readonly string[],
  any: string,
  isOne: (sign: string, thing: string) => boolean,
): boolean {
  let [at, from, lastAny, lastFrom] = [0, 0, -1, 0];
  while (from < text.length) {
    const sign = pattern[at];
    if (sign === any) {
      [lastAny, lastFrom] = [at, from];
      at += 1;
    } else if (sign !== undefined && isOne(sign, text[from] ?? '')) {
      at += 1;
      from += 1;
    } else if (lastAny !== -1) {
      lastFrom += 1;
      [at, from] = [lastAny + 1, lastFrom];
    } else return false;
  }
  return pattern.slice(at).every((sign) => sign === any);
}
