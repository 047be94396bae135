import type { Fit } from './fit.ts';

/** Another's score or kinship counts no less than this, or a lead over nothing would have no end. */
const LEAST = 0.05;
/** More evidence than this makes nobody surer. */
const ENOUGH = 3;
const LONG = 12;
/** Nothing is meant of which no word fits better: a mere part of a phrase, or what half of all things have to do with. */
const FAINT = 0.6;
/** A word that fits no better is there by a synonym or a hint. */
const HINTED = 0.81;

/** What tells a fit that is meant from one that is there by chance; each is a figure of a few units at most. */
export function figuresOf(fit: Fit, fits: readonly Fit[]): Readonly<Record<Figure, number>> {
  let score = 0;
  let kinship = 0;
  for (const other of fits) {
    if (other === fit) continue;
    score = Math.max(score, other.score);
    kinship = Math.max(kinship, other.kinship);
  }
  const lead = Math.log(Math.max(fit.score, LEAST) / Math.max(score, LEAST));
  return {
    named: fit.named,
    described: fit.described,
    namedAndDescribed: fit.named * fit.described,
    together: fit.together,
    firm: fit.firm,
    strongest: fit.strongest,
    blind: Number(fit.blind),
    partial: Number(fit.partial),
    undone: Number(fit.undone) / fit.length,
    hinted: Number(fit.strongest < HINTED),
    length: Math.min(fit.length, LONG) / 5,
    lead,
    ahead: Math.max(lead, 0),
    evidentLead: Math.min(fit.evidence, ENOUGH) * lead,
    kin: fit.kinship - kinship,
  };
}

/** How much each figure counts for a fit; fitted to questions with known answers by `bench/ask/fit-sureness.ts`, which prints them. */
const WEIGHTS = {
  named: 6.80,
  described: 10.23,
  namedAndDescribed: -8.11,
  together: -0.74,
  firm: 2.85,
  strongest: -1.13,
  blind: -2.53,
  undone: -1.70,
  hinted: 0.63,
  partial: -2.09,
  length: 1.85,
  lead: 0.40,
  ahead: -2.23,
  evidentLead: 2.47,
  kin: 6.40,
};
const BIAS = -8.49;

export type Figure = keyof typeof WEIGHTS;

/** How likely a fit is what was meant, from 0 to 1: a logistic regression over its figures beside those of the others. */
export function surenessOf(fit: Fit, fits: readonly Fit[]): number {
  if (fit.strongest < FAINT) return 0;
  let sum = BIAS;
  for (const [figure, value] of Object.entries(figuresOf(fit, fits))) sum += WEIGHTS[figure as Figure] * value;
  return 1 / (1 + Math.exp(-sum));
}
