import type { Fit } from './fit.ts';

/** Another's score or kinship counts no less than this, or a lead over nothing would have no end. */
const LEAST = 0.05;
/** Twice the score of all others is far ahead; on a small map, where the others are about something else, more says nothing. */
const FAR = 0.7;
/** The same of kinship. */
const NEARER = 0.3;
/** More evidence than this makes nobody surer. */
const ENOUGH = 3;
const LONG = 12;
/** What is doubtful whatever its figures is a near miss at most. */
const DOUBTFUL = 0.1;
/** A hint of a single word alone is chance: nothing is meant of which no word fits better. */
const FAINT = 0.76;
/** In so few words no synonym is enough either. */
const SHORT = 2;
/** So much must be explained where the deed that is asked for is none of it: who cleans the rooms is not who books them. */
const UNDONE = 0.6;
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
  const lead = Math.min(Math.log(Math.max(fit.score, LEAST) / Math.max(score, LEAST)), FAR);
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
    kin: Math.min(fit.kinship - kinship, NEARER),
  };
}

/** How much each figure counts for a fit; fitted to questions with known answers by `bench/ask/fit-sureness.ts`, which prints them. */
const WEIGHTS = {
  named: 6.34,
  described: 9.53,
  namedAndDescribed: -7.84,
  together: -0.54,
  firm: 2.55,
  strongest: -1.1,
  blind: -2.79,
  undone: -2.3,
  hinted: 0.51,
  partial: -2.18,
  length: 1.78,
  lead: -0.12,
  ahead: -1.17,
  evidentLead: 3.14,
  kin: 7.52,
};
const BIAS = -8.1;

export type Figure = keyof typeof WEIGHTS;

/** How likely a fit is what was meant, from 0 to 1: a logistic regression over its figures beside those of the others. */
export function surenessOf(fit: Fit, fits: readonly Fit[]): number {
  let sum = BIAS;
  for (const [figure, value] of Object.entries(figuresOf(fit, fits))) sum += WEIGHTS[figure as Figure] * value;
  const sureness = 1 / (1 + Math.exp(-sum));
  const isHinted = fit.strongest < (fit.length <= SHORT ? HINTED : FAINT);
  const isDoubtful = isHinted || (fit.undone && fit.explained < UNDONE);
  return isDoubtful ? Math.min(sureness, DOUBTFUL) : sureness;
}
