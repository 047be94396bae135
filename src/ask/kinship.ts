import { readFileSync } from 'node:fs';

/** Words whose company says nothing of what is meant. All others count there, also those that ask. */
export const SAYS_NOTHING: ReadonlySet<string> = new Set(
  `a all an and anyone are at be by can could did do does for from get gets has have here how i if in is it its me my new of on one or our out
  should so someone somebody that the their there they this to up us was we what when which who whose will with would`.split(
    /\s+/,
  ),
);

/**
 * How near words are in meaning, from what they stand beside in much ordinary text: `flooded` is near `water`, though no
 * table of synonyms says so. It says how well two words go together, never that one stands for the other.
 *
 * The table has the 16,000 most frequent stems of English, each as 64 figures from -127 to 127: words of one meaning point the
 * same way. They come from GloVe (Pennington, Socher, Manning 2014; public domain) and were then taught by some thousand
 * questions how people at work speak, see `bench/ask/kinship.ts`.
 */
class Kinship {
  readonly #places = new Map<string, number>();
  /** From 0 to 255; the last is that of all stems that have no place. */
  readonly #weights: Uint8Array;
  readonly #figures: Int8Array;
  readonly #lengths: Float32Array;
  readonly #width: number;

  constructor(table: Buffer) {
    const end = table.indexOf('\n');
    const stems = table.toString('latin1', 0, end).split(' ');
    for (const [place, stem] of stems.entries()) this.#places.set(stem, place);
    this.#weights = table.subarray(end + 1, end + stems.length + 2);
    const from = end + stems.length + 2;
    this.#figures = new Int8Array(table.buffer, table.byteOffset + from, table.length - from);
    this.#width = this.#figures.length / stems.length;
    this.#lengths = new Float32Array(stems.length);
  }

  /** Where a stem stands in the table; -1 where it has none. */
  placeOf(stem: string): number {
    return this.#places.get(stem) ?? -1;
  }

  /** How much the stem of a place says, from 0 to 1. */
  weightOf(place: number): number {
    return (this.#weights.at(place) as number) / 255;
  }

  /** How near two places' stems are in meaning, from 0 to 1. */
  nearness(one: number, other: number): number {
    if (one < 0 || other < 0) return 0;
    const product = this.#product(one, other);
    return product <= 0 ? 0 : product / (this.#lengthOf(one) * this.#lengthOf(other));
  }

  #lengthOf(place: number): number {
    const known = this.#lengths[place] as number;
    if (known > 0) return known;
    const length = Math.sqrt(this.#product(place, place)) || 1;
    this.#lengths[place] = length;
    return length;
  }

  #product(one: number, other: number): number {
    const figures = this.#figures;
    const [a, b] = [one * this.#width, other * this.#width];
    let sum = 0;
    for (let i = 0; i < this.#width; i++) sum += (figures[a + i] as number) * (figures[b + i] as number);
    return sum;
  }
}

export const KINSHIP = new Kinship(readFileSync(new URL('./kinship.bin', import.meta.url)));
