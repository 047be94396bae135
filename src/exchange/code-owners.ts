import { basename } from 'node:path';
import { type CodeRule, PATTERN_LIMIT } from '../domain/source/code-owner.ts';
import { type Problem, shown } from './problem.ts';

/** What a CODEOWNERS file says, line by line, and what in it can't be read. */
export interface CodeOwners {
  readonly rules: readonly CodeRule[];
  readonly problems: readonly Problem[];
}

/** GitHub reads no CODEOWNERS file that is larger. */
export const CODE_OWNERS_LIMIT = 3 * 1024 * 1024;

/** Whether a file is a CODEOWNERS, told by its name. */
export function isCodeOwners(path: string): boolean {
  return basename(path).toUpperCase() === 'CODEOWNERS';
}

const SECTION = /^\^?\[([^\]]+)\](?:\[\d+\])?\s*(.*)$/;
const OWNER = /^(@[^\s@]+(?:\/[^\s@]+)*|@@[a-z]+|[^\s@]+@[^\s@]+\.[^\s@]+)$/;
/** The section that lines above the first heading belong to, as GitLab calls it. */
const FIRST_SECTION = 'codeowners';

/** Reads a CODEOWNERS file, as GitHub or as GitLab does: a line such as `[Database] @dba` tells that it is GitLab's. */
export function readCodeOwners(file: string, text: string): CodeOwners {
  const rules: CodeRule[] = [];
  const problems: Problem[] = [];
  const lines = text.split(/\r?\n/);
  const isGitLab = lines.some((line) => SECTION.test(line.trim()));
  let section = isGitLab ? FIRST_SECTION : null;
  let defaults: readonly string[] = [];
  for (const [i, raw] of lines.entries()) {
    const line = i + 1;
    const content = raw.trim();
    if (content === '' || content.startsWith('#')) continue;
    const check = (words: readonly Word[]) => {
      const wrong = words.filter(({ text: word }) => !OWNER.test(word));
      for (const { text: word, column } of wrong) {
        const expected = '@user, @organisation/team or an e-mail address';
        problems.push({ file, line, column: column + 1, found: shown(word), expected });
      }
      return words.filter((word) => !wrong.includes(word)).map(({ text: word }) => word);
    };
    const heading = isGitLab ? SECTION.exec(content) : null;
    if (heading) {
      section = (heading[1] ?? '').trim().toLowerCase();
      const start = raw.length - raw.trimStart().length + content.length - (heading[2] ?? '').length;
      defaults = check(wordsOf(heading[2] ?? '', start));
      continue;
    }
    const [pattern, ...words] = wordsOf(raw, 0);
    if (!pattern) continue;
    if (pattern.text.length > PATTERN_LIMIT) {
      const expected = `a pattern of at most ${PATTERN_LIMIT.toLocaleString('en')} characters`;
      problems.push({ file, line, column: 1, found: shown(pattern.text), expected });
      continue;
    }
    const own = check(words);
    const excludes = isGitLab && pattern.text.startsWith('!');
    rules.push({ line, pattern: pattern.text, section, owners: excludes || words.length > 0 ? own : defaults });
  }
  return { rules, problems };
}

interface Word {
  readonly text: string;
  /** Counted from 0. */
  readonly column: number;
}

/** Words parted by white space; `\ ` is a space within one, and a `#` that begins a word begins a remark. */
function wordsOf(text: string, shift: number): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/(?:\\.|[^\s\\]|\\$)+/g)) {
    if (match[0].startsWith('#')) break;
    words.push({ text: match[0], column: shift + match.index });
  }
  return words;
}
