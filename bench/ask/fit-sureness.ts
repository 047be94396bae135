import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { SURE } from '../../src/ask/decision.ts';
import type { Fit } from '../../src/ask/fit.ts';
import { indexOf } from '../../src/ask/inquiry.ts';
import { readQuestion } from '../../src/ask/question.ts';
import { scopesIn, withoutScope } from '../../src/ask/scope-phrase.ts';
import { searchActivities } from '../../src/ask/search.ts';
import { type Figure, figuresOf } from '../../src/ask/sureness.ts';
import type { CompanyMap } from '../../src/domain/map/company-map.ts';
import { type ExpectedAnswer, readQuestions } from './expectation.ts';
import { companyMapOf, type MapFile } from './map-file.ts';

// Fits the weights of src/ask/sureness.ts to questions with known answers, and prints them: fit-sureness.ts MAP QUESTIONS […]
// Each question is asked twice: of its map, and of its map without the activity it is about, where nothing is right; nor is
// anything right for test/ask/stranger/off-topic.txt.
// For each company it also prints how the others' weights would do there: the nearest there is to a company nobody has seen.

/** A fit that was looked at, and whether it is what was asked for. */
interface Case {
  readonly company: string;
  readonly question: number;
  readonly figures: readonly number[];
  readonly right: boolean;
  /** A question without its activity counts less: where that is gone, a sibling may well be an answer. */
  readonly weight: number;
  readonly absent: boolean;
}

const ABSENT_WEIGHT = 0.3;
const OFF_TOPIC_WEIGHT = 0.6;
/** What pulls the weights towards zero, in cases. */
const RIDGE = 2;
const ROUNDS = 4000;

const cases: Case[] = [];
let questions = 0;

function look(company: string, map: CompanyMap, { q, expect, also_ok }: ExpectedAnswer, absentWeight = 0): void {
  const absent = absentWeight > 0;
  const index = indexOf(map);
  const question = readQuestion(index, q);
  const mention = expect.scope ? scopesIn(index, question).find(({ scope }) => scope === expect.scope) : undefined;
  const fits = searchActivities(map, index, mention ? withoutScope(question.tokens, mention) : question.tokens);
  const near = fits.toSorted((a, b) => b.kinship - a.kinship).slice(0, 3);
  const ids = [expect, ...(also_ok ?? [])].map(({ id }) => id);
  questions++;
  for (const fit of new Set<Fit>([...fits.slice(0, 5), ...near])) {
    cases.push({
      company,
      question: questions,
      figures: [1, ...Object.values(figuresOf(fit, fits))],
      right: !absent && ids.includes(fit.id),
      weight: absentWeight || 1,
      absent,
    });
  }
}

/** The weights, the bias first, that make the answers likeliest: gradient descent on standardised figures. */
function fitted(all: readonly Case[]): number[] {
  const width = all[0]?.figures.length ?? 0;
  const sum = all.reduce((total, { weight }) => total + weight, 0);
  const column = (i: number) => all.map(({ figures }) => figures[i] as number);
  const means = Array.from({ length: width }, (_, i) =>
    i === 0 ? 0 : column(i).reduce((a, b) => a + b, 0) / all.length,
  );
  const spreads = means.map((mean, i) =>
    i === 0 ? 1 : Math.sqrt(column(i).reduce((a, x) => a + (x - mean) ** 2, 0) / all.length) || 1,
  );
  const rows = all.map(({ figures }) => figures.map((x, i) => (x - (means[i] as number)) / (spreads[i] as number)));
  const weights = new Float64Array(width);
  const speed = new Float64Array(width);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((w, i) => (i === 0 ? 0 : RIDGE * w));
    for (const [k, row] of rows.entries()) {
      const { right, weight } = all[k] as Case;
      const error = weight * (likelihood(row, weights) - Number(right));
      for (let i = 0; i < width; i++) slope[i] = (slope[i] as number) + error * (row[i] as number);
    }
    for (let i = 0; i < width; i++) {
      speed[i] = 0.9 * (speed[i] as number) - (0.5 / sum) * (slope[i] as number);
      weights[i] = (weights[i] as number) + (speed[i] as number);
    }
  }
  const raw = Array.from(weights, (w, i) => w / (spreads[i] as number));
  raw[0] = (raw[0] as number) - raw.reduce((total, w, i) => total + (i === 0 ? 0 : w * (means[i] as number)), 0);
  return raw;
}

function likelihood(figures: readonly number[], weights: ArrayLike<number>): number {
  return 1 / (1 + Math.exp(-figures.reduce((sum, x, i) => sum + x * (weights[i] as number), 0)));
}

/** How a company's questions come out by given weights. */
function outcome(own: readonly Case[], weights: readonly number[]): string {
  const counts = { right: 0, wrong: 0, refused: 0, 'answered though nothing is right': 0 };
  for (const group of Map.groupBy(own, ({ question }) => question).values()) {
    const best = group.toSorted((a, b) => likelihood(b.figures, weights) - likelihood(a.figures, weights))[0] as Case;
    const answered = likelihood(best.figures, weights) >= SURE;
    if (best.absent) counts['answered though nothing is right'] += Number(answered);
    else counts[!answered ? 'refused' : best.right ? 'right' : 'wrong']++;
  }
  return Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}

const offTopic = readFileSync(new URL('../../test/ask/stranger/off-topic.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const files = process.argv.slice(2);
for (let i = 0; i + 1 < files.length; i += 2) {
  const [mapFile, questionFile] = files.slice(i, i + 2) as [string, string];
  const file = parse(readFileSync(mapFile, 'utf8')) as MapFile;
  const map = companyMapOf(file);
  for (const question of readQuestions(questionFile)) {
    const { kind, id } = question.expect;
    if (!['activity', 'unknown', 'ambiguous'].includes(kind) || ['exact', 'alias'].includes(question.category))
      continue;
    look(mapFile, map, question);
    if (kind !== 'activity') continue;
    const without = (file.activities ?? []).filter((activity) => activity.id !== id);
    look(mapFile, companyMapOf({ ...file, activities: without }), question, ABSENT_WEIGHT);
  }
  for (const q of offTopic)
    look(mapFile, map, { id: '', category: '', q, at: '', expect: { kind: 'unknown' } }, OFF_TOPIC_WEIGHT);
}
for (const company of new Set(cases.map((one) => one.company))) {
  const others = fitted(cases.filter((one) => one.company !== company));
  console.log(
    `${company}: ${outcome(
      cases.filter((one) => one.company === company),
      others,
    )}`,
  );
}
const names: readonly Figure[] = Object.keys(figuresOf({} as Fit, [])) as Figure[];
const [bias, ...weights] = fitted(cases);
console.log(`\nconst WEIGHTS = {`);
for (const [i, name] of names.entries()) console.log(`  ${name}: ${(weights[i] as number).toFixed(2)},`);
console.log(`};\nconst BIAS = ${(bias as number).toFixed(2)};`);
