import type { Mention } from './name-table.ts';
import { isContent, type Token } from './question.ts';
import { stem } from './stem.ts';
import { LIGHT_STEMS } from './word-class.ts';

const stems = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/).map(stem));

/** Words around the name of an activity, a scope or an area that say nothing more. */
export const NAMING_WORDS = stems(
  'about describe explain team people department area contact responsible detail details info information',
);

/** What a question says beside the stretches that name something: content words that are neither light nor expected. */
export function leftover(
  tokens: readonly Token[],
  spans: readonly Pick<Mention, 'from' | 'to'>[],
  expected: ReadonlySet<string>,
): Token[] {
  return tokens.filter((token, i) => {
    if (spans.some(({ from, to }) => i >= from && i < to)) return false;
    return isContent(token) && !token.soft && !LIGHT_STEMS.has(token.stem) && !expected.has(token.stem);
  });
}
