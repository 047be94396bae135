import type { Mention } from './name-table.ts';
import { isContent, type Token } from './question.ts';
import { stem } from './stem.ts';
import { LIGHT_STEMS } from './word-class.ts';

const stems = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/).map(stem));

/** Words around the name of an activity, a scope or an area that say nothing more. */
export const NAMING_WORDS = stems(
  'about describe explain team people department area contact responsible detail details info information list everything activities',
);

/** The same, where words that say little are words as well: `changes the rules` is not said of an area. */
export function everyLeftover(tokens: readonly Token[], span: Pick<Mention, 'from' | 'to'>): Token[] {
  return tokens.filter(
    (token, i) =>
      (i < span.from || i >= span.to) &&
      isContent(token) &&
      !token.soft &&
      !NAMING_WORDS.has(token.stem) &&
      !ASIDE.has(token.stem),
  );
}

/** Said of a team or a service as a whole. */
const ASIDE = stems(
  'team service region product scope system area group department squad app platform site tell know show thing do work belong',
);

/** Said of several things side by side. */
export const COMPARING = stems('difference different differ compare comparison between versus vs both about');

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
