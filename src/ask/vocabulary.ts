import { slipCost } from './spelling.ts';

/** A word of the vocabulary that a slip may stand for. */
export interface Correction {
  readonly word: string;
  /** What it took to get there: 1 for a letter too many, too few or out of place, 1.5 for a wrong one. */
  readonly cost: number;
}

/** How much a word of so many letters is forgiven: a short word is too easily another one. */
export function costAllowed(length: number): number {
  if (length <= 3) return 0;
  if (length <= 5) return 1.5;
  return length < 10 ? 2.5 : 3;
}

/** A word that costs no more than so much above the nearest may be meant as well. */
const HARDLY_FARTHER = 0.5;

/** One bit a letter: a wrong letter changes two of them. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

function bits(n: number): number {
  let v = n - ((n >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return (((v + (v >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

interface Use {
  count: number;
  readonly slot: number;
}

/**
 * Words that questions may be made of, each with how often it is used, and the nearest of them to a misspelt one. All words
 * are looked at, behind a filter of a few machine instructions a word; 20,000 words take about 50 µs.
 */
export class Vocabulary {
  readonly #uses = new Map<string, Use>();
  readonly #words: string[] = [];
  #letters = new Int32Array(1024);
  #lengths = new Uint8Array(1024);
  readonly #memory = new Map<string, readonly Correction[]>();

  has(word: string): boolean {
    return (this.#uses.get(word)?.count ?? 0) > 0;
  }

  add(word: string): void {
    const known = this.#uses.get(word);
    if (known) {
      if (known.count++ === 0) this.#memory.clear();
      return;
    }
    const slot = this.#words.length;
    if (slot === this.#letters.length) {
      const wider = new Int32Array(slot * 2);
      wider.set(this.#letters);
      this.#letters = wider;
      const longer = new Uint8Array(slot * 2);
      longer.set(this.#lengths);
      this.#lengths = longer;
    }
    this.#words.push(word);
    this.#letters[slot] = lettersOf(word);
    this.#lengths[slot] = Math.min(word.length, 255);
    this.#uses.set(word, { count: 1, slot });
    if (this.#memory.size > 0) this.#memory.clear();
  }

  /** Takes one use of a word away; with the last the word is no longer offered. */
  remove(word: string): void {
    const known = this.#uses.get(word);
    if (!known || known.count === 0) return;
    known.count -= 1;
    if (known.count === 0) this.#memory.clear();
  }

  /** The words that a misspelt one most likely stands for: the nearest first, and those hardly farther; at most 5. */
  nearest(word: string): readonly Correction[] {
    let found = this.#memory.get(word);
    if (!found) {
      found = this.#search(word);
      if (this.#memory.size > 5000) this.#memory.clear();
      this.#memory.set(word, found);
    }
    return found;
  }

  #search(word: string): readonly Correction[] {
    const allowed = costAllowed(word.length);
    if (allowed === 0) return this.#swapped(word);
    let limit = allowed;
    let found: { word: string; cost: number; rank: number }[] = [];
    const letters = lettersOf(word);
    const count = this.#words.length;
    for (let slot = 0; slot < count; slot++) {
      const longer = (this.#lengths[slot] as number) - word.length;
      if (longer > limit || -longer > limit || bits((this.#letters[slot] as number) ^ letters) > 2 * limit) continue;
      const candidate = this.#words[slot] as string;
      const sameStart = candidate[0] === word[0];
      // A short word with its first letter wrong is nearly always another word.
      if (!sameStart && Math.min(candidate.length, word.length) < 5) continue;
      const most = Math.min(limit, costAllowed(candidate.length) - (sameStart ? 0 : 1));
      const cost = slipCost(word, candidate, most);
      if (cost > most || !this.has(candidate)) continue;
      if (cost + HARDLY_FARTHER < limit) {
        limit = cost + HARDLY_FARTHER;
        found = found.filter((other) => other.cost <= limit);
      }
      found.push({
        word: candidate,
        cost,
        rank: (sameStart ? 10 : 0) + Math.log((this.#uses.get(candidate)?.count ?? 0) + 1),
      });
    }
    return found
      .sort((a, b) => a.cost - b.cost || b.rank - a.rank)
      .slice(0, 5)
      .map(({ word: mended, cost }) => ({ word: mended, cost }));
  }

  /** Three letters are forgiven two neighbours that changed places: `dsn` for `dns`. */
  #swapped(word: string): readonly Correction[] {
    if (word.length !== 3) return [];
    const [a, b, c] = word as unknown as [string, string, string];
    return [b + a + c, a + c + b].filter((w) => w !== word && this.has(w)).map((w) => ({ word: w, cost: 1 }));
  }
}
