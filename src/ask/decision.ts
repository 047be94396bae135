import type { Fit } from './fit.ts';
import { surenessOf } from './sureness.ts';

/** What the fits of a question come to: one subject, several about equally good ones, or none. */
export type Verdict =
  | { readonly kind: 'one'; readonly id: string; readonly candidates: readonly Fit[] }
  | { readonly kind: 'several'; readonly candidates: readonly Fit[] }
  | { readonly kind: 'unknown'; readonly candidates: readonly Fit[] };

/** From this sureness on a fit may be the answer; less is a near miss. */
export const SURE = 0.34;
/** The same where all of a question that is hardly a sentence is explained. */
const BARELY = 0.25;
/** Whoever has so much of the best one's score may be meant as well. */
const RIVAL = 0.85;
/** From this sureness on rivals are left behind. */
const CERTAIN = 0.6;
/** A near miss that is worth showing is at least so likely. */
const NEAR = 0.05;
/** So few words are no sentence; whoever has them so far may be what is meant. */
const BARE = 2;
const WHOLE = 0.82;
/** Beside a sure one it has so much of its sureness all the same. */
const LIKE = 0.1;
/** So many are shown at most. */
const SHOWN = 5;

/** Whether the likeliest fit is likely enough, and far enough ahead of the next, to be the answer. @param fits likeliest first. */
export function decideActivity(fits: readonly Fit[]): Verdict {
  const best = fits[0];
  if (!best) return { kind: 'unknown', candidates: [] };
  if (best.sureness < CERTAIN) {
    const rivals = rivalsOf(fits);
    if (rivals.length > 1) return { kind: 'several', candidates: rivals.slice(0, SHOWN) };
  }
  const enough = isAllThatIsSaid(best) ? BARELY : SURE;
  if (best.sureness >= enough) return { kind: 'one', id: best.id, candidates: fits.slice(0, SHOWN) };
  return { kind: 'unknown', candidates: fits.filter(({ sureness }) => sureness >= NEAR).slice(0, SHOWN) };
}

/** Those of about the best score that would each be the answer were it not for the others. */
function rivalsOf(fits: readonly Fit[]): Fit[] {
  const best = fits[0]?.sureness ?? 0;
  const least = best < SURE ? 0 : best * LIKE;
  const most = Math.max(...fits.map(({ score }) => score));
  const [alike, rest] = [fits.filter(isAlike), fits.filter((fit) => !isAlike(fit))];
  return alike.filter((fit) => surenessOf(fit, rest) >= SURE || (isAllThatIsSaid(fit) && fit.sureness >= least));

  function isAlike({ score }: Fit): boolean {
    return score >= most * RIVAL;
  }
}

/** `who owns payments` says one word, and each of several activities has it. */
function isAllThatIsSaid({ length, firm, strongest }: Fit): boolean {
  return length <= BARE && firm >= WHOLE && strongest >= WHOLE;
}
