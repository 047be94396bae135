import type { SubjectType } from './answer.ts';
import { stem } from './stem.ts';

/** Something of the map, by type and id. */
export interface Subject {
  readonly type: SubjectType;
  readonly id: string;
}

/** A stretch of words that names something. */
export interface Mention {
  /** The first word and the one behind the last. */
  readonly from: number;
  readonly to: number;
  readonly subjects: readonly Subject[];
}

/** Hardly any name has two bearers, so one alone needs no list. */
type Bearers = Subject | readonly Subject[];

const listed = (bearers: Bearers | undefined): readonly Subject[] =>
  bearers === undefined ? [] : 'type' in bearers ? [bearers] : bearers;

/** Names of all kinds by their exact words and by their stems: a look-up costs one hash. */
export class NameTable {
  readonly #byWords = new Map<string, Bearers>();
  readonly #byStems = new Map<string, Bearers>();
  /** By first stem, the most words that a name beginning so may have; it only ever grows. */
  readonly #reach = new Map<string, number>();

  put(subject: Subject, names: readonly (readonly string[])[]): void {
    for (const words of names) {
      if (words.length === 0) continue;
      const stems = words.map(stem);
      enter(this.#byWords, words.join(' '), subject);
      enter(this.#byStems, stems.join(' '), subject);
      const first = stems[0] as string;
      this.#reach.set(first, Math.max(this.#reach.get(first) ?? 0, stems.length));
    }
  }

  remove(subject: Subject, names: readonly (readonly string[])[]): void {
    for (const words of names) {
      if (words.length === 0) continue;
      leave(this.#byWords, words.join(' '), subject);
      leave(this.#byStems, words.map(stem).join(' '), subject);
    }
  }

  /** What bears exactly this name; `key` are folded words, one space apart. */
  exact(key: string): readonly Subject[] {
    return listed(this.#byWords.get(key));
  }

  /** Every stretch that names something, the longest from each word first. */
  *mentions(stems: readonly string[]): Generator<Mention> {
    for (let from = 0; from < stems.length; from++) {
      const reach = Math.min(this.#reach.get(stems[from] as string) ?? 0, stems.length - from);
      for (let length = reach; length > 0; length--) {
        const subjects = this.#byStems.get(stems.slice(from, from + length).join(' '));
        if (subjects) yield { from, to: from + length, subjects: listed(subjects) };
      }
    }
  }
}

function enter(table: Map<string, Bearers>, key: string, subject: Subject): void {
  const known = table.get(key);
  if (!known) table.set(key, subject);
  else if (!listed(known).some((other) => other.type === subject.type && other.id === subject.id))
    table.set(key, [...listed(known), subject]);
}

function leave(table: Map<string, Bearers>, key: string, subject: Subject): void {
  const left = listed(table.get(key)).filter((other) => other.type !== subject.type || other.id !== subject.id);
  if (left.length === 0) table.delete(key);
  else table.set(key, left.length === 1 ? (left[0] as Subject) : left);
}
