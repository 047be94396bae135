import {
  type Fit,
  fitOf,
  type IndexedSubject,
  type Mark,
  type SoughtWord,
  SYNONYM,
  termsOf,
  type WeighedWord,
} from './fit.ts';
import { KINSHIP } from './kinship.ts';
import { stem } from './stem.ts';
import { kinshipsOf } from './subject-kinship.ts';
import type { SynonymTable } from './synonym.ts';
import { isAdverb, LIGHT_STEMS, NAME_WORDS, STOP_WORDS } from './word-class.ts';

/** What a subject is known by. */
export interface IndexedText {
  /** The id as words, the name and the aliases, each as folded words. */
  readonly names: readonly (readonly string[])[];
  readonly description: readonly string[];
}

/** So many of the best by a quick count are looked at closely. */
const SHORTLIST = 40;
/** A list of so many numbers takes half the room as plain 32-bit numbers. */
const LONG = 32;
/** How much less an everyday word hints at others that stands on the map itself. */
const HINT_BESIDE = 0.6;
type Postings = number[] | Int32Array;
const NO_MARKS: readonly Mark[] = [];
const NOTHING: ReadonlySet<string> = new Set();

/** Subjects of one type by the words of their names and descriptions, and which of them fit a question best. */
export class SubjectIndex {
  readonly #synonyms: SynonymTable;
  readonly #terms = new Map<string, number>();
  /** By term: documents × 2, plus 1 where the term stands only in the description. */
  readonly #postings: Postings[] = [];
  /** By term: living documents that have it. */
  readonly #uses: number[] = [];
  /** By term: its place in the table of kinship; -1 where it has none. */
  readonly #kins: number[] = [];
  readonly #marks = new Map<string, Mark>();
  readonly #documents: (IndexedSubject | null)[] = [];
  readonly #slots = new Map<string, number>();
  #dead = 0;
  #total = new Float32Array(1024);
  #part = new Float32Array(1024);
  #seenBy = new Int32Array(1024);
  #partOf = new Int32Array(1024);
  #round = 0;

  constructor(synonyms: SynonymTable) {
    this.#synonyms = synonyms;
  }

  put(id: string, text: IndexedText): void {
    this.remove(id);
    this.#insert({
      id,
      names: text.names.map((words) => this.#marksOf(words, NAME_WORDS)),
      description: text.description.length === 0 ? NO_MARKS : this.#marksOf(text.description),
    });
  }

  remove(id: string): void {
    const slot = this.#slots.get(id);
    if (slot === undefined) return;
    const document = this.#documents[slot];
    if (document) for (const term of termsOf(document).keys()) (this.#uses[term] as number) -= 1;
    this.#documents[slot] = null;
    this.#slots.delete(id);
    this.#dead += 1;
    if (this.#dead > 256 && this.#dead > this.#slots.size) this.#compact();
  }

  /** The best fits, best first. */
  search(sought: readonly SoughtWord[]): Fit[] {
    const words = sought.map((word) => this.#weigh(word));
    const weightOf = (mark: Mark) => this.#telling(this.#uses[mark.term] as number) * (mark.light ? 0.4 : 1);
    const fits = this.#shortlist(words).map((slot) => fitOf(this.#documents[slot] as IndexedSubject, words, weightOf));
    return fits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  }

  /** How near all that is said, as stems, comes to each of the subjects in meaning, from 0 to 1. */
  kinships(ids: readonly string[], said: readonly string[]): number[] {
    const words = said.map((stem) => ({ stem, term: this.#terms.get(stem) }));
    const documents = ids.map((id) => this.#documents[this.#slots.get(id) ?? -1] ?? null);
    return kinshipsOf(documents, words, (term) => this.#kins[term] as number);
  }

  /** Whether any subject has one of these words, or one that means about the same to everybody. */
  has(words: readonly string[]): boolean {
    return this.#marksOf(words).some(({ term, meanings }) => [term, ...meanings].some((t) => (this.#uses[t] ?? 0) > 0));
  }

  #insert(document: IndexedSubject): void {
    const slot = this.#documents.length;
    this.#documents.push(document);
    this.#slots.set(document.id, slot);
    for (const [term, inName] of termsOf(document)) {
      this.#post(term, slot * 2 + (inName ? 0 : 1));
      (this.#uses[term] as number) += 1;
    }
    if (slot < this.#total.length) return;
    const size = this.#total.length * 2;
    this.#total = new Float32Array(size);
    this.#part = new Float32Array(size);
    this.#seenBy = new Int32Array(size);
    this.#partOf = new Int32Array(size);
    this.#round = 0;
  }

  #post(term: number, posting: number): void {
    const postings = this.#postings[term] as Postings;
    if (Array.isArray(postings)) postings.push(posting);
    else this.#postings[term] = [...postings, posting];
  }

  /** Gives back the room that lists were given to grow into; they may grow again. */
  settle(): void {
    for (const [term, postings] of this.#postings.entries())
      this.#postings[term] = postings.length < LONG ? [...postings] : Int32Array.from(postings);
  }

  /** Removed documents leave their places behind; once they are the greater part, the living move together. */
  #compact(): void {
    const living = this.#documents.filter((document) => document !== null);
    this.#documents.length = 0;
    this.#slots.clear();
    this.#dead = 0;
    for (const term of this.#postings.keys()) this.#postings[term] = [];
    this.#uses.fill(0);
    for (const document of living) this.#insert(document);
  }

  #term(key: string): number {
    let term = this.#terms.get(key);
    if (term === undefined) {
      term = this.#postings.length;
      this.#terms.set(key, term);
      this.#postings.push([]);
      this.#uses.push(0);
      this.#kins.push(KINSHIP.placeOf(key));
    }
    return term;
  }

  #mark(key: string, own: readonly number[], ofPhrase: readonly number[]): Mark {
    const cached = ofPhrase.length === 0 ? this.#marks.get(key) : undefined;
    if (cached) return cached;
    const mark = {
      term: this.#term(key),
      meanings: [...new Set([...own, ...ofPhrase])].map((meaning) => this.#term(`#${meaning}`)),
      light: (LIGHT_STEMS.has(key) || NAME_WORDS.has(key)) && ofPhrase.length === 0,
    };
    if (ofPhrase.length === 0) this.#marks.set(key, mark);
    return mark;
  }

  /** @param telling small words that count all the same: without them `go to market` would be about any market. */
  #marksOf(words: readonly string[], telling: ReadonlySet<string> = NOTHING): readonly Mark[] {
    const stems = words.map(stem);
    const marks: Mark[] = [];
    let phraseEnd = 0;
    let ofPhrase: readonly number[] = [];
    for (const [i, key] of stems.entries()) {
      const length = this.#synonyms.phraseAt(stems, i);
      if (length > 0 && i + length > phraseEnd) {
        phraseEnd = i + length;
        ofPhrase = this.#synonyms.meanings(stems.slice(i, i + length).join(' '));
      }
      const inPhrase = i < phraseEnd;
      const word = words[i] as string;
      if (telling === NOTHING && isAdverb(word)) continue;
      if (STOP_WORDS.has(word) && !telling.has(word) && !inPhrase && words.length > 1) continue;
      marks.push(this.#mark(key, this.#synonyms.meanings(key), inPhrase ? ofPhrase : []));
    }
    return marks;
  }

  /** How telling a term is: 1 for one document's own, towards 0.35 for one that stands everywhere. */
  #telling(uses: number): number {
    const all = this.#slots.size + 1;
    return uses === 0 ? 1 : Math.min(1, 0.35 + (0.65 * Math.log(1 + all / uses)) / Math.log(1 + all));
  }

  #weigh(word: SoughtWord): WeighedWord {
    const terms = new Map<number, number>();
    let uses = 0;
    for (const [key, quality] of word.stems) {
      const term = this.#terms.get(key);
      if (term === undefined || this.#uses[term] === 0) continue;
      terms.set(term, quality);
      uses = Math.max(uses, this.#uses[term] as number);
    }
    const literal = uses > 0;
    for (const [meaning, quality] of word.meanings) {
      const term = this.#terms.get(`#${meaning}`);
      if (term === undefined || this.#uses[term] === 0) continue;
      terms.set(term, Math.max(terms.get(term) ?? 0, quality * SYNONYM));
      if (!literal) uses = Math.max(uses, this.#uses[term] as number);
    }
    for (const [key, fits] of word.hints) {
      const quality = literal ? fits * HINT_BESIDE : fits;
      const term = this.#terms.get(key);
      if (term === undefined || this.#uses[term] === 0 || (terms.get(term) ?? 0) >= quality) continue;
      terms.set(term, quality);
      if (!literal) uses = Math.max(uses, this.#uses[term] as number);
    }
    return {
      terms,
      weight: word.share * this.#telling(uses),
      missing: word.missing,
      object: word.object,
      deed: word.deed,
      smallDeed: word.smallDeed,
    };
  }

  /** The documents that match most by a quick count, as slots. */
  #shortlist(words: readonly WeighedWord[]): number[] {
    const touched: number[] = [];
    if (this.#round > 2_000_000_000) {
      this.#round = 0;
      this.#seenBy.fill(0);
      this.#partOf.fill(0);
    }
    const search = ++this.#round;
    for (const { terms, weight } of words) {
      const round = ++this.#round;
      for (const [term, quality] of terms)
        this.#count(this.#postings[term] as Postings, quality * weight, search, round, touched);
    }
    return this.#best(touched);
  }

  #count(postings: Postings, gain: number, search: number, round: number, touched: number[]): void {
    const total = this.#total;
    const part = this.#part;
    const seenBy = this.#seenBy;
    const partOf = this.#partOf;
    for (let i = 0; i < postings.length; i++) {
      const posting = postings[i] as number;
      const slot = posting >> 1;
      const value = (posting & 1) === 0 ? gain : gain * 0.7;
      if ((seenBy[slot] as number) < search) {
        seenBy[slot] = search;
        total[slot] = 0;
        touched.push(slot);
      }
      if (partOf[slot] !== round) {
        partOf[slot] = round;
        part[slot] = value;
        total[slot] = (total[slot] as number) + value;
      } else if (value > (part[slot] as number)) {
        total[slot] = (total[slot] as number) + value - (part[slot] as number);
        part[slot] = value;
      }
    }
  }

  #best(touched: readonly number[]): number[] {
    const best: number[] = [];
    const worth: number[] = [];
    let least = -1;
    for (const slot of touched) {
      // Most are out of the race, and to look at each of them would cost the better part of the search.
      if ((this.#total[slot] as number) <= least) continue;
      const document = this.#documents[slot];
      if (!document) continue;
      // Of two that match alike the one with the shorter name is nearer to the question.
      const value = (this.#total[slot] as number) - 0.005 * (document.names[0]?.length ?? 0);
      if (best.length === SHORTLIST && value <= (worth[SHORTLIST - 1] as number)) continue;
      let at = best.length;
      while (at > 0 && (worth[at - 1] as number) < value) at--;
      best.splice(at, 0, slot);
      worth.splice(at, 0, value);
      if (best.length > SHORTLIST) {
        best.pop();
        worth.pop();
      }
      if (best.length === SHORTLIST) least = worth[SHORTLIST - 1] as number;
    }
    return best;
  }
}
