import type { MapIndex } from './map-index.ts';
import { stem } from './stem.ts';
import type { Correction } from './vocabulary.ts';
import { LIGHT_STEMS, STOP_WORDS } from './word-class.ts';

/** A word as it was most likely meant, and what else it may stand for: empty for one that was written right. */
export interface Mended {
  readonly word: string;
  readonly corrections: readonly Correction[];
}

const NONE: readonly Correction[] = [];

/** A word as it was most likely meant: mended where it is a slip, taken apart where a blank is missing. */
export function mend(index: MapIndex, word: string): readonly Mended[] {
  const asWritten = [{ word, corrections: NONE }];
  if (!/^[a-z]{3,40}$/.test(word)) return asWritten;
  const own = (part: string) => (index.isOwn(part) ? part : null);
  if (index.isWord(word)) {
    // What is good English and no word of the map may be two of its words, or hardly differ from one: `oncall`, `api depreciation`.
    if (!index.isRare(word)) return asWritten;
    const parts = word.length < 6 ? null : takeApart(word, own);
    if (parts) return parts.map((part) => ({ word: part, corrections: NONE }));
    const near = word.length < 7 ? undefined : index.mendings(word).find((other) => index.isOwn(other.word));
    return near && near.cost <= 1 ? [{ word: near.word, corrections: [near, { word, cost: 0 }] }] : asWritten;
  }
  const corrections = index.mendings(word);
  if (corrections[0] && corrections[0].cost <= 1) return [{ word: corrections[0].word, corrections }];
  const parts = takeApart(word, own) ?? takeApartTwice(word, own);
  if (parts) return parts.map((part) => ({ word: part, corrections: NONE }));
  if (corrections[0]) return [{ word: corrections[0].word, corrections }];
  const mended = word.length < 8 ? null : takeApartMended(index, word);
  return mended ? mended.map((part) => ({ word: part, corrections: [{ word: part, cost: 1 }] })) : asWritten;
}

/** A blank is missing, and one of the two words has a slip. */
function takeApartMended(index: MapIndex, word: string): [string, string] | null {
  for (let at = word.length - 4; at >= 4; at--) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    const [ownLeft, ownRight] = [index.isOwn(left), index.isOwn(right)];
    if (ownLeft === ownRight) continue;
    const [mended] = index.mendings(ownLeft ? right : left);
    if (!mended || mended.cost > 1.5 || !index.isOwn(mended.word)) continue;
    return ownLeft ? [left, mended.word] : [mended.word, right];
  }
  return null;
}

function isTelling(word: string): boolean {
  return !STOP_WORDS.has(word) && !LIGHT_STEMS.has(stem(word));
}

/** The only words of two letters that are taken off a word's end: `cleanup`, but not `called`. */
const PARTICLES = new Set(['up', 'in', 'on', 'to', 'by', 'go']);

function takeApart(word: string, read: (part: string) => string | null): [string, string] | null {
  for (let at = word.length - 2; at >= 2; at--) {
    const left = read(word.slice(0, at));
    const right = left === null ? null : read(word.slice(at));
    if (
      left !== null &&
      right !== null &&
      (isTelling(left) || isTelling(right)) &&
      (word.length - at >= 3 || PARTICLES.has(right))
    )
      return [left, right];
  }
  return null;
}

/** Both blanks of `out of hours` are missing. */
function takeApartTwice(word: string, read: (part: string) => string | null): string[] | null {
  for (let at = 2; at <= word.length - 6; at++) {
    const first = read(word.slice(0, at));
    const rest = first === null ? null : takeApart(word.slice(at), read);
    if (first !== null && rest) return [first, ...rest];
  }
  return null;
}
