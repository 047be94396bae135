import { readFileSync } from 'node:fs';

/** A word has so much weight that stands once in so many of ordinary text: Arora et al., SIF, a = 5e-4. */
const SMOOTHING = 5e-4;
/** Of a text's words the n-th most frequent is one in n × 11 (Zipf), and a stem stands for 1.7 words of the list it comes from. */
const WORDS_A_STEM = 1.7;
const HARMONIC = 11;

/**
 * How near words are in meaning, from what they stand beside in much ordinary text: `flooded` is near `water`, though no
 * table of synonyms says so. It says how well two words go together, never that one stands for the other.
 *
 * The table has the 16,000 most frequent stems of English, each as 64 figures from -127 to 127; words of one meaning point the
 * same way. They come from GloVe (Pennington, Socher, Manning 2014; public domain), see `bench/ask/kinship.ts`.
 */
class Kinship {
  readonly #places = new Map<string, number>();
  readonly #figures: Int8Array;
  readonly #lengths: Float32Array;
  readonly #width: number;

  constructor(table: Buffer) {
    const end = table.indexOf('\n');
    const stems = table.toString('latin1', 0, end).split(' ');
    for (const [place, stem] of stems.entries()) this.#places.set(stem, place);
    this.#figures = new Int8Array(table.buffer, table.byteOffset + end + 1, table.length - end - 1);
    this.#width = this.#figures.length / stems.length;
    this.#lengths = new Float32Array(stems.length);
  }

  /** Where a stem stands in the table; -1 where it has none. */
  placeOf(stem: string): number {
    return this.#places.get(stem) ?? -1;
  }

  /** How much a stem says, from 0 to 1, by how rare it is in English; what the table does not have is rare. */
  weightOf(stem: string): number {
    const rank = (this.#places.get(stem) ?? this.#places.size) * WORDS_A_STEM;
    const frequency = 1 / ((rank + 2.7) * HARMONIC);
    return SMOOTHING / (SMOOTHING + frequency);
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
