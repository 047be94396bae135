import { DEED_SYNONYMS } from './deed-synonym.ts';
import { EVERYDAY_SYNONYMS } from './everyday-synonym.ts';
import { wordsOf } from './fold.ts';
import { OFFICE_SYNONYMS } from './office-synonym.ts';
import { stem } from './stem.ts';
import { GENERAL_SYNONYMS } from './synonym-group.ts';
import { TRADE_SYNONYMS } from './trade-synonym.ts';

/** A word or phrase as its stems: `sign off` → `['sign', 'off']`. */
type Phrase = readonly string[];

/** Which words mean about the same to everybody; what an organisation adds is in OwnSynonyms. A word's meanings are the numbers of the groups it stands in. */
export class SynonymTable {
  readonly #meanings = new Map<string, number[]>();
  /** Phrases by their first stem, longest first. */
  readonly #phrases = new Map<string, Phrase[]>();
  readonly words = new Set<string>();
  #groups = 0;

  constructor() {
    for (const line of `${GENERAL_SYNONYMS}${TRADE_SYNONYMS}${EVERYDAY_SYNONYMS}${DEED_SYNONYMS}${OFFICE_SYNONYMS}`.split(
      '\n',
    ))
      this.#add(line.split(','));
    for (const phrases of this.#phrases.values()) phrases.sort((a, b) => b.length - a.length);
  }

  /** The groups of a stem, or of a phrase's stems joined by spaces. */
  meanings(key: string): readonly number[] {
    return this.#meanings.get(key) ?? [];
  }

  /** How many stems from `start` make a phrase of the table; 0 where they make none. */
  phraseAt(stems: readonly string[], start: number): number {
    for (const phrase of this.#phrases.get(stems[start] ?? '') ?? []) {
      if (phrase.every((part, i) => stems[start + i] === part)) return phrase.length;
    }
    return 0;
  }

  #add(group: readonly string[]): void {
    const number = this.#groups++;
    for (const entry of group) {
      const words = wordsOf(entry);
      const stems = words.map(stem);
      const first = stems[0];
      if (first === undefined) continue;
      for (const word of words) this.words.add(word);
      const key = stems.join(' ');
      const known = this.#meanings.get(key);
      if (!known) this.#meanings.set(key, [number]);
      else if (!known.includes(number)) known.push(number);
      if (stems.length < 2 || known) continue;
      const phrases = this.#phrases.get(first);
      if (phrases) phrases.push(stems);
      else this.#phrases.set(first, [stems]);
    }
  }
}
