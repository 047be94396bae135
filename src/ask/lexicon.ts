import { FIELDS } from './lexicon/fields.ts';
import { stem } from './stem.ts';
import { LIGHT_STEMS, STOP_WORDS } from './word-class.ts';

/** How well a hint fits: that of a phrase, of a word, and of each word of a name that has several. */
const QUALITY = { phrase: 0.8, word: 0.74, part: 0.9 };

/** What a formal word loses that stands in many lines, for each doubling: half of all things are about safety. */
const COMMONNESS = 0.18;
const LEAST = 0.3;
/** Counted as if there were so many lines. */
const LINES = 100;

/** The stems that an everyday word or phrase hints at, with how well each fits. */
export type Hints = ReadonlyMap<string, number>;

const NONE: Hints = new Map();

/** All sayings that begin with the same stem. */
interface Sayings {
  /** The right sides of a saying's lines, by its stems joined by blanks. */
  readonly meant: ReadonlyMap<string, readonly string[]>;
  /** How many stems the longest has. */
  readonly longest: number;
}

// The lexicon is long, and written in plain letters: the way that names take, through Unicode, would cost too much here.
const wordsIn = (text: string): readonly string[] => text.match(/[a-z0-9]+/g) ?? [];

/**
 * What people say who do not know what the map calls it. It is read one way only, from the everyday word to the formal one,
 * and in the question only: `sheep` hints at livestock, and a question about livestock does not ask for sheep.
 *
 * Most of it is never asked for. So lines are only filed under the first stems of what they say, when the first question
 * comes at the latest, and taken apart once a question has such a stem.
 */
export class Lexicon {
  /** What is still to be read. */
  readonly #reading: Generator<void>;
  /** Lines by the first stem of each of their sayings. */
  readonly #lines = new Map<string, readonly string[]>();
  /** What was asked for so far: sayings by their first stem, and hints. */
  readonly #sayings = new Map<string, Sayings>();
  readonly #hints = new Map<string, Hints>();
  /** What share of a hint is left where the formal word stands in too many lines to tell much. */
  readonly #telling = new Map<string, number>();
  readonly #words = new Set<string>();

  constructor(fields: readonly string[]) {
    this.#reading = this.#read(fields);
  }

  /** Reads what is still to be read, so that no question has to wait for it: a field at each step of the generator. */
  *prepare(): Generator<void> {
    while (!this.#reading.next().done) yield;
  }

  /** Everyday words that a spelling correction leaves alone. */
  get words(): ReadonlySet<string> {
    this.#readOn();
    return this.#words;
  }

  /** What a stem, or the stems of a phrase joined by blanks, hints at. */
  hints(key: string): Hints {
    const known = this.#hints.get(key);
    if (known) return known;
    const stems = key.split(' ');
    const meant = this.#startingWith(stems[0] ?? '')?.meant.get(key);
    if (!meant) return NONE;
    const hints = this.#hintsOf(stems, meant);
    this.#hints.set(key, hints);
    return hints;
  }

  /** How many stems from `start` make a phrase; 0 where they make none. */
  phraseAt(stems: readonly string[], start: number): number {
    const sayings = this.#startingWith(stems[start] ?? '');
    if (!sayings) return 0;
    for (let length = Math.min(sayings.longest, stems.length - start); length > 1; length--) {
      if (sayings.meant.has(stems.slice(start, start + length).join(' '))) return length;
    }
    return 0;
  }

  #readOn(): void {
    while (!this.#reading.next().done);
  }

  /** Files the lines, and counts in how many of them a formal word stands. */
  *#read(fields: readonly string[]): Generator<void> {
    const uses = new Map<string, number>();
    let count = 0;
    for (const field of fields) {
      for (const line of field.replaceAll("'", '').split('\n')) {
        const [said, meant] = line.split(' > ');
        if (!said || !meant) continue;
        count++;
        this.#file(line, said);
        for (const target of new Set(wordsIn(meant).map(stem))) uses.set(target, (uses.get(target) ?? 0) + 1);
      }
      yield;
    }
    for (const [target, lines] of uses) {
      const doublings = Math.log2(lines / (count / LINES));
      if (doublings > 0) this.#telling.set(target, Math.max(LEAST, 1 - COMMONNESS * doublings));
    }
  }

  #file(line: string, said: string): void {
    let isFirst = true;
    for (const part of said.match(/[a-z0-9]+|,/g) ?? []) {
      if (part !== ',') {
        this.#words.add(part);
        if (isFirst) {
          const first = stem(part);
          const lines = this.#lines.get(first);
          if (!lines) this.#lines.set(first, [line]);
          else if (lines.at(-1) !== line) this.#lines.set(first, [...lines, line]);
        }
      }
      isFirst = part === ',';
    }
  }

  /** Takes the lines apart that have sayings with this first stem, and remembers what these mean. */
  #startingWith(first: string): Sayings | undefined {
    const known = this.#sayings.get(first);
    if (known) return known;
    this.#readOn();
    const lines = this.#lines.get(first);
    if (!lines) return undefined;
    const rightSides = new Map<string, string[]>();
    let longest = 0;
    for (const line of lines) {
      const [said = '', meant = ''] = line.split(' > ');
      for (const words of said.split(',').map(wordsIn)) {
        if (words[0] === undefined || stem(words[0]) !== first) continue;
        const key = words.map(stem).join(' ');
        const others = rightSides.get(key);
        if (others) others.push(meant);
        else rightSides.set(key, [meant]);
        longest = Math.max(longest, words.length);
      }
    }
    const sayings = { meant: rightSides, longest };
    this.#sayings.set(first, sayings);
    return sayings;
  }

  #hintsOf(stems: readonly string[], meant: readonly string[]): Hints {
    const hints = new Map<string, number>();
    const quality = stems.length > 1 ? QUALITY.phrase : QUALITY.word;
    for (const name of meant.flatMap((names) => names.split(',').map(wordsIn))) {
      const own = name.length > 1 ? quality * QUALITY.part : quality;
      for (const word of name) {
        // What a phrase says itself counts as said: a park bench is not the park.
        const target = stem(word);
        if (STOP_WORDS.has(word) || (name.length > 1 && LIGHT_STEMS.has(target)) || stems.includes(target)) continue;
        hints.set(target, Math.max(hints.get(target) ?? 0, own * (this.#telling.get(target) ?? 1)));
      }
    }
    return hints;
  }
}

export const LEXICON = new Lexicon(FIELDS);
