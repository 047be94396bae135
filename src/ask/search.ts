import type { CompanyMap } from '../domain/map/company-map.ts';
import type { Fit, SoughtWord } from './fit.ts';
import { wordsOf } from './fold.ts';
import { SAYS_NOTHING } from './kinship.ts';
import { type Hints, LEXICON } from './lexicon.ts';
import type { MapIndex } from './map-index.ts';
import { isContent, type Token } from './question.ts';
import { rewordings } from './rewording.ts';
import { stem } from './stem.ts';
import { surenessOf } from './sureness.ts';
import { ACTOR_STEMS, LIGHT_STEMS, STOP_WORDS, VERB_STEMS, WORK_DEEDS } from './word-class.ts';

/** What each unit of a slip's cost takes from how well a mended word fits. */
const SLIP = 0.08;
/** What a verb of every trade, or an actor of a story, counts against a subject that does not have it. */
const MISSING_ASIDE = 0.4;
/** The same of the verb that follows `who`. */
const MISSING_DEED = 1;
/** The same of a small word within a phrase. */
const MISSING_FILLER = 0.2;
/** What each word of a run beyond the second adds: the same words in the same order are hardly chance. */
const RUN = 0.03;
/** Runs are looked for in so many of the best. */
const RUN_AMONG = 8;
/** What a word that says little counts beside one that says something. */
const LIGHT_SHARE = 0.22;
/** How well the synonyms of a word fit that is part of a phrase. */
const IN_PHRASE = 0.6;
/** The same of such a word where it is what `who` does: `who stops an intruder`. */
const LIGHT_DEED = 0.4;
/** What a fit counts that takes an own synonym: too little for a rival of one that has the very word. */
const REWORDED = 0.88;

/** The words of a question that say what it is about, with the synonyms and mended forms that may stand for them. */
export function soughtWords(index: MapIndex, tokens: readonly Token[]): SoughtWord[] {
  const sought: SoughtWord[] = [];
  const stems = tokens.map((token) => token.stem);
  // Phrases may overlap: `gets backed up` gets something back or is backed up.
  const phrases = phrasesIn(index, tokens, stems);
  for (const [i, token] of tokens.entries()) {
    const around = phrases.filter(({ from, length }) => from <= i && i < from + length);
    if (around.length === 0 && !isContent(token)) continue;
    sought.push(withoutSaid(soughtWord(index, token, around), stems));
  }
  // `the wifi is down, who repairs it`: what it is done to was told before, and the deed says little more.
  const isTold = !tokens.some(({ object }) => object);
  for (const [i, word] of sought.entries()) {
    if (isTold && i > 0 && word.deed) sought[i] = { ...word, deed: false, missing: MISSING_ASIDE };
  }
  if (sought.some((word) => word.share > LIGHT_DEED)) return sought;
  // Where nothing weightier is said, the light words are what is meant: `problem management`.
  return sought.map((word) => ({ ...word, share: 1 }));
}

/** What is said itself needs no hint, or `park trees` would be all explained by a park. */
function withoutSaid(word: SoughtWord, said: readonly string[]): SoughtWord {
  const hints = new Map([...word.hints].filter(([meant]) => !said.includes(meant)));
  return { ...word, hints };
}

/** Words of a question that are read as one. */
interface Phrase {
  readonly from: number;
  readonly length: number;
  readonly meanings: readonly number[];
  readonly hints: Hints;
}

function phrasesIn(index: MapIndex, tokens: readonly Token[], stems: readonly string[]): Phrase[] {
  const phrases: Phrase[] = [];
  for (const [from] of tokens.entries()) {
    const lengths = new Set([index.synonyms.phraseAt(stems, from), LEXICON.phraseAt(stems, from)]);
    for (const length of lengths) {
      if (length === 0 || tokens.slice(from, from + length).some((part) => part.frame && !part.soft)) continue;
      const key = stems.slice(from, from + length).join(' ');
      phrases.push({ from, length, meanings: index.synonyms.meanings(key), hints: LEXICON.hints(key) });
    }
  }
  return phrases;
}

function soughtWord(index: MapIndex, token: Token, around: readonly Phrase[]): SoughtWord {
  const length = Math.max(1, ...around.map((phrase) => phrase.length));
  const hints = new Map<string, number>();
  const hint = (meant: string, quality: number) => hints.set(meant, Math.max(hints.get(meant) ?? 0, quality));
  const stems = new Map<string, number>();
  const meanings = new Map<number, number>();
  const forms = token.corrections.length === 0 ? [{ word: token.word, cost: 0 }] : token.corrections;
  for (const { word, cost } of forms) {
    const key = stem(word);
    const quality = 1 - SLIP * cost;
    stems.set(key, Math.max(stems.get(key) ?? 0, quality));
    // The room of a meeting room is hardly the space on a disk.
    const own = length > 1 ? quality * IN_PHRASE : quality;
    for (const meaning of index.synonyms.meanings(key))
      meanings.set(meaning, Math.max(meanings.get(meaning) ?? 0, own));
    for (const [meant, fits] of LEXICON.hints(key)) hint(meant, fits * own);
  }
  for (const phrase of around) {
    for (const meaning of phrase.meanings) meanings.set(meaning, 1.1);
    for (const [meant, fits] of phrase.hints) hint(meant, fits * 1.1);
  }
  const light = LIGHT_STEMS.has(token.stem) || /^\d+$/.test(token.word);
  const share =
    token.soft && length === 1 ? 1 : length > 1 ? 1.1 / length : light ? (token.verb ? LIGHT_DEED : LIGHT_SHARE) : 1;
  const object = token.object && !light && !token.soft && !ACTOR_STEMS.has(token.stem);
  const deed = token.verb && !token.soft && !token.noun && !light && length === 1 && !WORK_DEEDS.has(token.stem);
  const smallDeed = token.verb && !token.soft && light;
  return {
    stems,
    meanings,
    hints,
    share,
    missing: token.soft ? 0 : missingOf(token, light, length),
    object,
    deed,
    smallDeed,
  };
}

/** What a word counts against a subject that does not have it. */
function missingOf(token: Token, light: boolean, length: number): number {
  // `who cleans the rooms` is about cleaning.
  if (token.verb && !light) return WORK_DEEDS.has(token.stem) ? MISSING_ASIDE : MISSING_DEED;
  // The `is` of `is broken` is part of a phrase, and nothing where the phrase is not what is meant.
  if (length > 1 && STOP_WORDS.has(token.word)) return MISSING_FILLER;
  const aside = (VERB_STEMS.has(token.stem) && !token.noun) || (ACTOR_STEMS.has(token.stem) && !token.asked);
  return aside || (length > 1 && light) ? MISSING_ASIDE : 1;
}

/** The activities that fit the words of a question, the likeliest to be meant first. */
export function searchActivities(map: CompanyMap, index: MapIndex, tokens: readonly Token[]): Fit[] {
  const said = tokens.filter(({ word }) => word !== ',' && !SAYS_NOTHING.has(word)).map((token) => token.stem);
  const found = bestOfAll(rewordings(index, tokens).map((way) => searchActivitiesAs(map, index, way)));
  const kinships = index.activities.kinships(
    found.map(({ id }) => id),
    said,
  );
  const fits = found.map((fit, i) => ({ ...fit, kinship: kinships[i] ?? 0 }));
  return fits.map((fit) => ({ ...fit, sureness: surenessOf(fit, fits) })).sort((a, b) => b.sureness - a.sureness);
}

function searchActivitiesAs(map: CompanyMap, index: MapIndex, tokens: readonly Token[]): Fit[] {
  const sought = soughtWords(index, tokens);
  if (sought.length === 0) return [];
  const stems = tokens.map((token) => token.stem);
  const fits = index.activities.search(sought).map((fit, i) => {
    if (i >= RUN_AMONG) return fit;
    const activity = map.activities.get(fit.id);
    const run = activity ? longestRun(stems, [activity.name, ...activity.aliases, activity.description]) : 0;
    return run < 3
      ? fit
      : {
          ...fit,
          score: Math.min(1, fit.score + RUN * Math.min(run - 2, 4)),
          evidence: fit.evidence + 0.1 * (run - 2),
        };
  });
  return fits.sort((a, b) => b.score - a.score);
}

/** How many words of the question, small ones included, stand in one of the texts in a row. */
function longestRun(stems: readonly string[], texts: readonly string[]): number {
  let longest = 0;
  for (const text of texts) {
    const words = wordsOf(text).map(stem);
    for (let i = 0; i < words.length; i++) {
      for (let j = 0; j < stems.length; j++) {
        let length = 0;
        while (words[i + length] !== undefined && words[i + length] === stems[j + length]) length++;
        if (length > longest) longest = length;
      }
    }
  }
  return longest;
}

/** The roles that fit the words of a question best, best first. */
export function searchRoles(index: MapIndex, tokens: readonly Token[]): Fit[] {
  return bestOfAll(
    rewordings(index, tokens).map((way) => {
      const sought = soughtWords(index, way);
      return sought.length === 0 ? [] : index.roles.search(sought);
    }),
  );
}

/** Each subject as it fits best, best first. What fits the words as they were written, the first, goes before the rest. */
function bestOfAll([asWritten = [], ...reworded]: readonly (readonly Fit[])[]): Fit[] {
  const best = new Map(asWritten.map((fit) => [fit.id, fit]));
  for (const fit of reworded.flat()) {
    const score = fit.score * REWORDED;
    if (score > (best.get(fit.id)?.score ?? 0)) best.set(fit.id, { ...fit, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}
