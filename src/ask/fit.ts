/** What a word in the description is worth beside one in a name, and a synonym beside the word itself. */
const IN_DESCRIPTION = 0.85;
export const SYNONYM = 0.8;
/** A word in a description is half the proof that one in a name is: descriptions are long. */
const TOLD = 0.48;

/** The words of a description weigh together at least so much: the one that `what was sold where` has is not all that could be said. */
const LEAST = 2;

/** What a small deed adds where it is done there: `who tells players that …` is about telling. */
const DONE = 0.06;

/** A word of an indexed text: its own term and the terms of the meanings it may have. */
export interface Mark {
  readonly term: number;
  readonly meanings: readonly number[];
  readonly light: boolean;
}

/** A subject as it is indexed: the words of each of its names, and of its description. */
export interface IndexedSubject {
  readonly id: string;
  readonly names: readonly (readonly Mark[])[];
  readonly description: readonly Mark[];
}

/** Every term of a subject, and whether it stands in a name. */
export function termsOf(document: IndexedSubject): Map<number, boolean> {
  const terms = new Map<number, boolean>();
  for (const mark of document.description) {
    terms.set(mark.term, false);
    for (const meaning of mark.meanings) terms.set(meaning, false);
  }
  for (const name of document.names) {
    for (const mark of name) {
      terms.set(mark.term, true);
      for (const meaning of mark.meanings) terms.set(meaning, true);
    }
  }
  return terms;
}

/** A word of a question, and what may stand for it. */
export interface SoughtWord {
  /** The stems it may mean, with how well each fits, from 0 to 1: one, unless it was misspelt. */
  readonly stems: ReadonlyMap<string, number>;
  /** Groups of synonyms it belongs to, with how well they fit. */
  readonly meanings: ReadonlyMap<number, number>;
  /** Stems of formal words that it, an everyday one, hints at, with how well they fit. */
  readonly hints: ReadonlyMap<string, number>;
  /** 1 for a full word; less for one that says little, and for the parts of a phrase. */
  readonly share: number;
  /** How much it counts against a subject that it does not match: 0 for the `approves` of `who approves deploys`, which asks. */
  readonly missing: number;
  /** Whether the question's deed is done to it. */
  readonly object: boolean;
  /** Whether it is the deed itself, and one that not everything at work can be done with: `cleans`, not `prepares`. */
  readonly deed: boolean;
  /** Whether it is the deed, and a small word beside what it is done to: `tells`, `stops`. */
  readonly smallDeed: boolean;
}

/** How well a subject fits a question; every figure from 0 to 1 but `evidence`. */
export interface Fit {
  readonly id: string;
  readonly score: number;
  /** How much of the question the subject explains. */
  readonly explained: number;
  /** How much of its best name the question mentions. */
  readonly named: number;
  /** The same of its description. */
  readonly described: number;
  /** How much of the question one of its names explains with the description: `remote work` is not remote access and work from home. */
  readonly together: number;
  /** How many telling words speak for it; one in the description counts half. */
  readonly evidence: number;
  /** Whether nothing of what the question's deed is done to is explained. */
  readonly blind: boolean;
  /** Whether some of it is, and some is not: the certificates, but not the birth, of birth certificates. */
  readonly partial: boolean;
  /** How well the word fits that fits best and does not merely ask. */
  readonly strongest: number;
  /** How much is explained of what does not merely ask. */
  readonly firm: number;
  /** Whether the deed that is asked for is none of it: what `who cleans the meeting rooms` asks of their screens. */
  readonly undone: boolean;
  /** How many words were sought. */
  readonly length: number;
  /** How near the question as a whole is to it in meaning, 0 before that is looked at. */
  readonly kinship: number;
  /** How likely it is what was meant, 0 before that is looked at. */
  readonly sureness: number;
}

/** How telling a word of an indexed text is, from 0 to 1. */
export type WeightOf = (mark: Mark) => number;

/** A word of a question against one index: the terms that stand for it, and how much it counts. */
export interface WeighedWord {
  readonly terms: ReadonlyMap<number, number>;
  readonly weight: number;
  readonly missing: number;
  /** Whether the question's deed is done to it. */
  readonly object: boolean;
  readonly deed: boolean;
  /** Whether it is the deed, and a small word beside what it is done to: `tells`, `stops`. */
  readonly smallDeed: boolean;
}

/** How well a subject fits the words of a question. */
export function fitOf(subject: IndexedSubject, words: readonly WeighedWord[], weightOf: WeightOf): Fit {
  let asked = 0;
  let explained = 0;
  let evidence = 0;
  let firm = 0;
  let firmAsked = 0;
  let objects = 0;
  let seen = 0;
  const inEach = subject.names.map(() => 0);
  const byName = subject.names.map(() => 0);
  let done = false;
  let strongest = 0;
  let undone = false;
  for (const word of words) {
    let inName = 0;
    for (const [i, name] of subject.names.entries()) {
      const match = bestOf(name, word);
      inEach[i] = match;
      if (match > inName) inName = match;
    }
    const inDescription = bestOf(subject.description, word) * IN_DESCRIPTION;
    const match = Math.max(inName, inDescription);
    // A word that asks as well (`approves`) may tip the scales, yet is no evidence.
    const asks = word.missing === 0;
    const weight = word.weight * (asks ? 0.5 : 1);
    if (word.object) objects++;
    if (word.object && match > 0) seen++;
    if (word.deed && match === 0) undone = true;
    if (word.smallDeed && match > 0.7) done = true;
    asked += match === 0 ? weight * word.missing : weight;
    explained += weight * match;
    if (!asks) {
      strongest = Math.max(strongest, inName, inDescription / IN_DESCRIPTION);
      firm += weight * match;
      firmAsked += match === 0 ? weight * word.missing : weight;
    }
    for (const [i, own] of inEach.entries()) byName[i] = (byName[i] as number) + weight * Math.max(own, inDescription);
    // It does count where a name has it: `who picks the vendor` and `Supplier selection`.
    if (asks) evidence += weight * proof(inName) * 0.3;
    else evidence += weight * (inName >= inDescription ? proof(inName) : proof(match / IN_DESCRIPTION) * TOLD);
  }
  let named = 0;
  for (const name of subject.names) named = Math.max(named, covered(name, words, weightOf));
  const described = covered(subject.description, words, weightOf, LEAST);
  const part = asked === 0 ? 0 : explained / asked;
  const together = asked === 0 ? 0 : Math.max(0, ...byName) / asked;
  const score = Math.min(
    1,
    ((part + together) / 2) * Math.min(1, 0.8 + 0.2 * named + 0.12 * described) + (done ? DONE : 0),
  );
  return {
    id: subject.id,
    score,
    explained: part,
    named,
    described,
    together,
    evidence,
    blind: objects > 0 && seen === 0,
    partial: seen > 0 && seen < objects,
    strongest,
    firm: firmAsked === 0 ? 0 : firm / firmAsked,
    undone,
    length: words.length,
    kinship: 0,
    sureness: 0,
  };
}

function covered(marks: readonly Mark[], words: readonly WeighedWord[], weightOf: WeightOf, least = 0): number {
  let all = 0;
  let mentioned = 0;
  const used = new Set<WeighedWord>();
  for (const mark of marks) {
    const weight = weightOf(mark);
    let match = 0;
    let by: WeighedWord | null = null;
    for (const word of words) {
      const own = matchOf(mark, word);
      if (own <= match) continue;
      match = own;
      by = word;
    }
    // One word of the question must not stand for two of a name that happen to be synonyms.
    if (by !== null && match < 0.9 && used.has(by)) match /= 2;
    if (by !== null) used.add(by);
    all += weight;
    mentioned += weight * match;
  }
  return all === 0 ? 0 : mentioned / Math.max(all, least);
}

function matchOf(mark: Mark, word: WeighedWord): number {
  let match = word.terms.get(mark.term) ?? 0;
  if (match >= SYNONYM) return match;
  for (const meaning of mark.meanings) match = Math.max(match, word.terms.get(meaning) ?? 0);
  return match;
}

function bestOf(marks: readonly Mark[], word: WeighedWord): number {
  let best = 0;
  for (const mark of marks) best = Math.max(best, matchOf(mark, word));
  return best;
}

/** A synonym is weaker evidence than it is an explanation. */
function proof(match: number): number {
  return match > SYNONYM * 1.1 ? match : match * 0.72;
}
