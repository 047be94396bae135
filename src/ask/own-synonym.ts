import { wordsOf } from './fold.ts';
import { stem } from './stem.ts';

type Words = readonly string[];

interface Member {
  readonly group: string;
  readonly words: Words;
  readonly stems: Words;
}

/** A stretch of a question that is an own synonym, and what else may stand there. */
export interface OwnSynonym {
  /** The first word and the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** The other members of its groups, as folded words. */
  readonly others: readonly Words[];
}

/**
 * The groups of words that mean the same in one organisation. They are looked up while a question is read, so that a group
 * counts from the next question on, whatever the size of the map: nothing that is indexed knows of them.
 */
export class OwnSynonyms {
  readonly #groups = new Map<string, readonly Member[]>();
  readonly #byFirst = new Map<string, Member[]>();

  put(group: string, words: Iterable<string>): void {
    this.remove(group);
    const members = new Map<string, Member>();
    for (const word of words) {
      const parts = wordsOf(word);
      if (parts.length > 0) members.set(parts.join(' '), { group, words: parts, stems: parts.map(stem) });
    }
    this.#groups.set(group, [...members.values()]);
    for (const member of members.values()) {
      const first = member.stems[0] as string;
      const known = this.#byFirst.get(first);
      if (known) known.push(member);
      else this.#byFirst.set(first, [member]);
    }
  }

  remove(group: string): void {
    for (const { stems } of this.#groups.get(group) ?? []) {
      const first = stems[0] as string;
      const left = (this.#byFirst.get(first) ?? []).filter((member) => member.group !== group);
      if (left.length === 0) this.#byFirst.delete(first);
      else this.#byFirst.set(first, left);
    }
    this.#groups.delete(group);
  }

  /** Where a question has own synonyms, the longest from each word; they do not overlap. */
  in(stems: Words): OwnSynonym[] {
    const found: OwnSynonym[] = [];
    for (let from = 0; from < stems.length; ) {
      const here = this.#at(stems, from);
      if (here) found.push(here);
      from = here ? here.to : from + 1;
    }
    return found;
  }

  #at(stems: Words, from: number): OwnSynonym | null {
    const fitting = (this.#byFirst.get(stems[from] as string) ?? []).filter((member) =>
      member.stems.every((part, i) => stems[from + i] === part),
    );
    const length = Math.max(0, ...fitting.map((member) => member.stems.length));
    if (length === 0) return null;
    const longest = fitting.filter((member) => member.stems.length === length);
    const own = (longest[0] as Member).stems.join(' ');
    const others = longest
      .flatMap(({ group }) => this.#groups.get(group) ?? [])
      .filter((member) => member.stems.join(' ') !== own);
    return { from, to: from + length, others: [...new Set(others.map(({ words }) => words))] };
  }
}
