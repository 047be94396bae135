import type { Fit } from './fit.ts';

/** What the fits of a question come to: one subject, several about equally good ones, or none. */
export type Verdict =
  | { readonly kind: 'one'; readonly id: string; readonly candidates: readonly Fit[] }
  | { readonly kind: 'several'; readonly candidates: readonly Fit[] }
  | { readonly kind: 'unknown'; readonly candidates: readonly Fit[] };

/** From this sureness on a fit may be the answer; less is a near miss. */
const SURE = 0.7;
/** A telling word in a name, or two in a description. */
const EVIDENCE = 0.5;
/** So much surer a fit has to be that knows nothing of what the question's deed is done to. */
const BLIND = 0.15;
/** Senses that words of a phrase have by themselves are no evidence: the closing of books that `annual` hints at. */
const FAINT = 0.5;
/** A fit whose best word is no better than a synonym is asked back about where another has so much of its score. */
const FIRM = 0.85;
const HINTED_RIVAL = 0.75;
const LOOSE = { named: 0.78, described: 0.35, sureness: 0.93 };
/** So much must be explained where the deed that is asked for is none of the activity. */
const UNDONE = 0.6;
/** More than this must be explained where the deed is done to `birth certificates`, and only certificates are known. */
const HALF = 0.56;
/** One word of a description has no more evidence than this. */
const ONE_WORD = 0.6;
/** Whoever scores so much of the best one's score is a rival. */
const RIVAL = 0.9;
const FIRM_RIVAL = 0.8;
const ECHOED_RIVAL = 0.7;
/** Two words of a name as they were said have so much evidence. */
const WHOLE = 1.5;
/** So many times the best one's score is too much to be passed over. */
const PASSED_OVER = 1.05;
/** A near miss that is worth showing explains so much, with so much evidence, and is not far behind the nearest. */
const NEAR = { score: 0.4, explained: 0.4, evidence: 0.5, ofBest: 0.6 };
/** Whoever scores so many times what the next does is hardly there by chance. */
const CLEAR_LEAD = 1.5;
const LONE_LEAD = 2.5;

/** Whether the best fit is good enough, and far enough ahead of the next, to be the answer. */
export function decideActivity(fits: readonly Fit[]): Verdict {
  const candidates = fits.filter((fit) => fit.score >= 0.25).slice(0, 5);
  const good = candidates.filter((fit, i) => isGood(fit) || (i === 0 && leads(fit, fits[1])));
  const best = good[0];
  // What is repaired matters more than where: `who repairs the roof of the depot`.
  if (!best || (best.blind && (surenessOf(best) < SURE + BLIND || best.explained < SURE)))
    return { kind: 'unknown', candidates: candidates.filter((fit) => isNear(fit, candidates[0] as Fit)) };
  // A name of two words or more that stands in the question as it is means itself: `who pays the cloud bill`.
  const whole = good.find((fit) => fit.named >= 0.97 && fit.evidence >= WHOLE);
  if (whole && whole !== best && best.named < 0.9 && whole.evidence >= best.evidence + 0.2)
    return { kind: 'one', id: whole.id, candidates: [whole, ...candidates.filter((fit) => fit !== whole)] };
  const first = candidates[0] as Fit;
  // What fits better, on too little evidence, is not passed over in silence.
  if (first !== best && first.score > best.score * PASSED_OVER && first.explained >= SURE)
    return { kind: 'several', candidates: [first, best] };
  const rivals = good.filter((fit) => fit.score >= best.score * shareOf(fit, best) && !outdone(fit, best));
  // What is merely hinted at is asked back, unless nothing else is near.
  const next = candidates.find((fit) => fit !== best);
  if (
    rivals.length < 2 &&
    best.strongest < FIRM &&
    next &&
    next.score >= best.score * HINTED_RIVAL &&
    next.explained >= NEAR.explained
  )
    return { kind: 'several', candidates: [best, next] };
  if (rivals.length > 1) return { kind: 'several', candidates: rivals };
  return { kind: 'one', id: best.id, candidates: [best, ...candidates.filter((fit) => fit !== best)] };
}

function isNear(fit: Fit, best: Fit): boolean {
  if (fit.blind || fit.score < NEAR.ofBest * best.score) return false;
  return fit.score >= NEAR.score && fit.explained >= NEAR.explained && fit.evidence >= NEAR.evidence;
}

/** A story explains little of itself; where much speaks for one activity and little for any other, it is that one. */
function leads(fit: Fit, next: Fit | undefined): boolean {
  if (fit.strongest < FAINT) return false;
  if (fit.blind || fit.undone || (isScattered(fit) && fit.evidence >= ONE_WORD) || (fit.partial && fit.firm < HALF))
    return false;
  const lead = fit.score / Math.max(next?.score ?? 0, 0.1);
  const isAlone = lead >= LONE_LEAD && fit.described > 0.25 && surenessOf(fit) >= 0.9;
  if (isLoose(fit)) return isAlone;
  const sureness = surenessOf(fit);
  // All that is asked stands in one description and in no other: `we are out of gloves`.
  if (lead >= LONE_LEAD / 1.25 && fit.explained >= 0.78 && fit.described >= 0.3 && fit.evidence >= 0.46) return true;
  // Much of one description, the object included, and nothing of the kind elsewhere: `who hires new artists`.
  if (lead >= CLEAR_LEAD && sureness >= SURE + 0.02 && fit.evidence >= 0.65 && fit.described >= 0.25) return true;
  if (lead >= LONE_LEAD && sureness >= SURE - 0.11) return fit.named >= 0.8 && fit.evidence >= 0.6;
  return lead >= CLEAR_LEAD && sureness >= SURE - 0.07 && fit.evidence >= 1.05 && fit.explained >= 0.4;
}

function isGood(fit: Fit): boolean {
  if (fit.strongest < FAINT || (fit.undone && fit.explained < UNDONE)) return false;
  if (isScattered(fit) || isLoose(fit)) return false;
  // A whole name of some weight is meant, whatever is told beside it.
  if (fit.named >= 0.85 && fit.evidence >= 0.9 && fit.explained >= 0.5) return !fit.partial || fit.firm >= HALF;
  if (fit.partial && fit.firm < HALF) return false;
  // One word of a name among others of the question is thin, and more of the question has to be explained.
  const thin = fit.evidence < 1.1 && fit.named < 0.6 && fit.described < 0.4;
  if (surenessOf(fit) < (thin ? SURE + 0.1 : SURE)) return false;
  // One word of a short description may be all there is to it; of a long one it is chance.
  return fit.evidence >= EVIDENCE || (fit.described >= 0.45 && fit.evidence >= EVIDENCE - 0.06);
}

/** Some words of a name and none of what is said of it, or a few of a description and none of a name, are there by chance. */
function isScattered(fit: Fit): boolean {
  if (fit.named < 0.2) return fit.described < 0.35;
  return fit.isDescribed && fit.described < 0.12 && fit.named < 0.7 && fit.together < 0.85;
}

/** Half a name and little of the description is what a sibling of the right activity has where that one is not on the map. */
function isLoose(fit: Fit): boolean {
  return fit.named < LOOSE.named && fit.described < LOOSE.described && surenessOf(fit) < LOOSE.sureness;
}

/**
 * How sure a fit is: what it explains of the question, and how much of the activity's own words the question has. Stories
 * have words that no description explains; they are told from chance by how much of one description they retell.
 */
function surenessOf(fit: Fit): number {
  return fit.explained + 0.4 * fit.described + 0.15 * fit.named;
}

/** So much of the best one's score makes a rival. */
function shareOf(fit: Fit, best: Fit): number {
  // `who gives the go for a tested release` asks for an approval, however well the release test fits the rest.
  if (fit.echoed && !best.echoed && fit.explained >= best.explained - 0.1) return ECHOED_RIVAL;
  const bare = best.explained >= 0.97 && best.evidence < 1.05 && best.named < 0.75;
  if (bare && fit.explained >= 0.97 && Math.abs(fit.evidence - best.evidence) < 0.05) return FIRM_RIVAL;
  return isFirmer(fit, best) ? FIRM_RIVAL : RIVAL;
}

/** The very words of a name make a rival of a fit that merely explains more by synonyms. */
function isFirmer(fit: Fit, best: Fit): boolean {
  return fit.evidence >= best.evidence + 0.1 && fit.named >= best.named + 0.1;
}

/** A name that is wholly mentioned leaves those that are mentioned in part behind. */
function outdone(fit: Fit, best: Fit): boolean {
  if (fit === best || (fit.done && !best.done && fit.explained >= best.explained)) return false;
  if (best.echoed && !fit.echoed && fit.evidence <= best.evidence && fit.named <= best.named + 0.05) return true;
  const retold = best.evidence >= fit.evidence + 0.35 && best.described >= fit.described + 0.1;
  if (retold && best.explained >= fit.explained - 0.02 && best.named >= fit.named - 0.1) return true;
  // A sentence that retells one description is not about what merely shares its nouns.
  if (best.explained < 0.97 && best.described >= fit.described + 0.2 && best.explained >= fit.explained - 0.001)
    if (best.evidence >= fit.evidence - 0.1) return true;
  return best.named >= 0.95 && fit.named < 0.9 && best.explained >= fit.explained - 0.01;
}
