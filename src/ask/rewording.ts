import type { MapIndex } from './map-index.ts';
import { isContent, type Token } from './question.ts';
import { stem } from './stem.ts';

/** So many ways to say a question are tried: with every word of the largest group that a map may have. */
const LIMIT = 12;

/** A question as it was asked, then with the organisation's own synonyms put in for one another. */
export function rewordings(index: MapIndex, tokens: readonly Token[]): (readonly Token[])[] {
  let ways: (readonly Token[])[] = [tokens];
  // From the end, so that what stands before keeps its place.
  for (const { from, to, others } of index.own.in(tokens.map((token) => token.stem)).reverse()) {
    const said = tokens.slice(from, to).find(isNamed);
    if (!said) continue;
    const written = ways;
    for (const words of others) {
      // Each way costs a search, and one that nothing can fit costs it for nothing.
      if (!index.activities.has(words) && !index.roles.has(words)) continue;
      const instead = words.map((word, i) => inPlaceOf(said, word, i === 0));
      ways = [...ways, ...written.map((way) => way.toSpliced(from, to - from, ...instead))];
      if (ways.length >= LIMIT) return ways.slice(0, LIMIT);
    }
  }
  return ways;
}

/** An organisation may well have a group of `IT`; the `it` of a question is none of it. */
function isNamed(token: Token): boolean {
  return isContent(token) || (token.capital && !token.frame);
}

function inPlaceOf(said: Token, word: string, first: boolean): Token {
  const role = first ? {} : { verb: false, noun: false };
  return { ...said, ...role, word, stem: stem(word), corrections: [], capital: false };
}
