import { foldQuestion, wordsOf } from '../../src/ask/fold.ts';
import { SAYS_NOTHING } from '../../src/ask/kinship.ts';
import { stem } from '../../src/ask/stem.ts';
import { STOP_WORDS } from '../../src/ask/word-class.ts';

/** An activity as a map has it, with ways in which people ask for it. */
export interface Lesson {
  readonly name: string;
  readonly description: string;
  readonly questions: readonly string[];
}

/** Vectors of length one, and how much each stem says before the logistic function; what the table lacks stands last. */
export interface Table {
  readonly stems: readonly string[];
  readonly vectors: readonly Float64Array[];
  readonly weights: Float64Array;
}

interface Pupil {
  readonly said: readonly string[];
  readonly right: Text;
  readonly others: readonly Text[];
}

interface Text {
  readonly stems: ReadonlySet<string>;
  readonly places: readonly number[];
}

const ROUNDS = 8;
/** So many other activities of the same field are held against the right one. */
const RIVALS = 30;
/** How much a lead counts. */
const SHARPNESS = 12;
const VECTOR_RATE = 0.1;
const WEIGHT_RATE = 0.2;
/** Below this a mistake is none. */
const NEGLIGIBLE = 0.05;

const logistic = (x: number) => 1 / (1 + Math.exp(-x));
const sum = (all: Iterable<number>) => [...all].reduce((a, b) => a + b, 0);

/**
 * Moves the table's vectors and weights, in place, so that questions come nearer to the activities they ask for than to others
 * of their field: softmax over the kinships, stochastic gradient descent with a rate for each stem (Adagrad).
 */
export function teach(table: Table, fields: readonly (readonly Lesson[])[]): void {
  const places = new Map(table.stems.map((stem, place) => [stem, place]));
  const pupils = fields.flatMap((lessons) => pupilsOf(lessons, places));
  const paces = {
    vectors: new Float64Array(table.stems.length).fill(1e-3),
    weights: new Float64Array(table.stems.length + 1).fill(1e-3),
  };
  let state = 1;
  const chance = (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  for (let round = 0; round < ROUNDS; round++) {
    let loss = 0;
    for (let left = pupils.length; left > 0; left--) {
      const at = chance(left);
      const pupil = pupils[at] as Pupil;
      pupils[at] = pupils[left - 1] as Pupil;
      pupils[left - 1] = pupil;
      const texts = [pupil.right];
      while (texts.length <= RIVALS) texts.push(pupil.others[chance(pupil.others.length)] as Text);
      const raised = texts.map((text) => Math.exp(SHARPNESS * nearnessOf(pupil.said, text, table, places).nearness));
      const all = sum(raised);
      loss -= Math.log((raised[0] as number) / all);
      for (const [i, text] of texts.entries()) {
        const slope = SHARPNESS * ((raised[i] as number) / all - Number(i === 0));
        if (Math.abs(slope) > NEGLIGIBLE) move(pupil.said, text, slope, table, places, paces);
      }
    }
    console.log(`round ${round + 1}: ${(loss / pupils.length).toFixed(3)}`);
  }
}

function pupilsOf(lessons: readonly Lesson[], places: ReadonlyMap<string, number>): Pupil[] {
  const texts = lessons.map(({ name, description }): Text => {
    const stems = new Set(
      wordsOf(`${name} ${description}`)
        .filter((word) => !STOP_WORDS.has(word))
        .map(stem),
    );
    return { stems, places: [...stems].flatMap((own) => places.get(own) ?? []) };
  });
  return lessons.flatMap(({ questions }, i) => {
    const right = texts[i] as Text;
    const others = texts.filter((text) => text !== right);
    return questions.map((question) => {
      const words = foldQuestion(question).words.filter((word) => word !== ',' && !SAYS_NOTHING.has(word));
      return { said: words.map(stem), right, others };
    });
  });
}

/** The same figure as `kinshipsOf`, with what its slope needs: of each word the place of the nearest and how near it is. */
function nearnessOf(
  said: readonly string[],
  text: Text,
  { vectors, weights }: Table,
  places: ReadonlyMap<string, number>,
) {
  const nearest = said.map((stem) => {
    const place = places.get(stem) ?? -1;
    const weight = logistic(weights.at(place) as number);
    if (text.stems.has(stem)) return { place, weight, near: 1, other: -1 };
    let near = 0;
    let other = -1;
    const own = vectors[place];
    if (!own) return { place, weight, near, other };
    for (const candidate of text.places) {
      const product = productOf(own, vectors[candidate] as Float64Array);
      if (product <= near) continue;
      near = product;
      other = candidate;
    }
    return { place, weight, near, other };
  });
  const all = sum(nearest.map(({ weight }) => weight)) || 1;
  return { nearest, all, nearness: sum(nearest.map(({ weight, near }) => weight * near * near)) / all };
}

function move(
  said: readonly string[],
  text: Text,
  slope: number,
  table: Table,
  places: ReadonlyMap<string, number>,
  paces: { readonly vectors: Float64Array; readonly weights: Float64Array },
): void {
  const { nearest, all, nearness } = nearnessOf(said, text, table, places);
  for (const { place, weight, near, other } of nearest) {
    if (place < 0) continue;
    const byWeight = (slope * weight * (1 - weight) * (near * near - nearness)) / all;
    const step = pace(paces.weights, place, byWeight);
    table.weights[place] = (table.weights[place] as number) - WEIGHT_RATE * byWeight * step;
    if (other < 0) continue;
    const byNear = (slope * 2 * weight * near) / all;
    const [one, two] = [table.vectors[place] as Float64Array, table.vectors[other] as Float64Array];
    const [paceOne, paceTwo] = [pace(paces.vectors, place, byNear), pace(paces.vectors, other, byNear)];
    for (let i = 0; i < one.length; i++) {
      const [a, b] = [one[i] as number, two[i] as number];
      one[i] = a - VECTOR_RATE * paceOne * byNear * (b - near * a);
      two[i] = b - VECTOR_RATE * paceTwo * byNear * (a - near * b);
    }
    shorten(one);
    shorten(two);
  }
}

/** What has moved much moves less. */
function pace(paces: Float64Array, place: number, slope: number): number {
  paces[place] = (paces[place] as number) + slope * slope;
  return 1 / Math.sqrt(paces[place] as number);
}

function productOf(a: Float64Array, b: Float64Array): number {
  let product = 0;
  for (let i = 0; i < a.length; i++) product += (a[i] as number) * (b[i] as number);
  return product;
}

/** To length one. */
function shorten(vector: Float64Array): void {
  const length = Math.sqrt(productOf(vector, vector)) || 1;
  for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] as number) / length;
}
