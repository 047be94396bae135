import type { CompanyMap } from '../domain/map/company-map.ts';
import { decideActivity, type Verdict } from './decision.ts';
import { wordsOf } from './fold.ts';
import type { MapIndex } from './map-index.ts';
import { isContent, type Question, type Token } from './question.ts';
import { type ScopeMention, withoutScope } from './scope-phrase.ts';
import { searchActivities } from './search.ts';
import { stem } from './stem.ts';
import { LIGHT_STEMS } from './word-class.ts';

/** What weighing a question's words came to. */
export interface Weighed {
  readonly verdict: Verdict;
  /** The scope that some of the words name; null where reading them so explains less. */
  readonly scope: string | null;
  /** Whether a word that seemed only to ask had to be read as what the question is about. */
  readonly reread: boolean;
}

/** So much must be explained where asking words have to serve as content. */
const REREAD_EXPLAINED = 0.75;
/** Each of two things named side by side is explained so far by its own activity. */
const SIDE = 0.8;
const RANK = { unknown: 0, several: 1, one: 2 } as const;

/** Finds the activity that a question's words fit best, with and without reading some of them as a scope. */
export function weigh(map: CompanyMap, index: MapIndex, question: Question, scopes: readonly ScopeMention[]): Weighed {
  let best: Weighed = { ...decide(map, index, question.tokens), scope: null };
  for (const mention of scopes) {
    const scoped = decide(map, index, withoutScope(question.tokens, mention));
    const foreign =
      mention.strong && best.verdict.kind !== 'unknown' && !speaksOf(map, best.verdict, question, mention);
    if (foreign || prefers(scoped.verdict, best.verdict, mention)) best = { ...scoped, scope: mention.scope };
  }
  return sideBySide(map, index, question.tokens, best) ?? best;
}

/** `laptops and labs` asks for two things, unless one activity has both words in its name. */
function sideBySide(map: CompanyMap, index: MapIndex, tokens: readonly Token[], whole: Weighed): Weighed | null {
  if (whole.verdict.kind === 'several' || whole.scope !== null) return null;
  const at = tokens.findIndex(({ word }) => word === 'and' || word === 'or');
  if (at <= 0) return null;
  const parts = [tokens.slice(0, at), tokens.slice(at + 1)].map((part) => {
    const said = part.filter(isContent);
    return said.length === 1 && !LIGHT_STEMS.has((said[0] as Token).stem)
      ? decideActivity(searchActivities(map, index, part))
      : null;
  });
  const [left, right] = parts.map((part) => (part && part.kind !== 'unknown' ? part.candidates[0] : undefined));
  if (!left || !right || left.id === right.id) return null;
  if (left.explained < SIDE || right.explained < SIDE) return null;
  return { ...whole, verdict: { kind: 'several', candidates: [left, right] } };
}

/** A word that asks (`permission`) may be all there is to go by; then it is read as what the question is about. */
function decide(map: CompanyMap, index: MapIndex, tokens: readonly Token[]): Omit<Weighed, 'scope'> {
  const verdict = decideActivity(searchActivities(map, index, tokens));
  if (verdict.kind !== 'unknown' || !tokens.some((token) => token.soft)) return { verdict, reread: false };
  const firm = tokens.map((token) => (token.soft ? { ...token, frame: false, soft: false } : token));
  const second = decideActivity(searchActivities(map, index, firm));
  const found = second.kind === 'one' ? second.candidates[0] : undefined;
  const better = found !== undefined && found.explained >= REREAD_EXPLAINED;
  return better ? { verdict: second, reread: true } : { verdict, reread: false };
}

/** Whether what was found has a word of the scope's name in itself; a mere synonym of one is chance. */
function speaksOf(map: CompanyMap, verdict: Verdict, { tokens }: Question, { from, to }: ScopeMention): boolean {
  const best = map.activities.get(verdict.candidates[0]?.id ?? '');
  if (!best) return false;
  const own = new Set(wordsOf([best.id, best.name, ...best.aliases, best.description].join(' ')).map(stem));
  return tokens.slice(from, to).some((token) => isContent(token) && own.has(token.stem));
}

/** Whether reading some words as a scope explains the question better than reading them as part of the activity. */
function prefers(scoped: Verdict, plain: Verdict, mention: ScopeMention): boolean {
  const [found, instead] = [plain.candidates[0], scoped.candidates[0]];
  const clearer = (instead?.explained ?? 0) - (found?.explained ?? 0);
  if (mention.strong && scoped.kind !== 'unknown' && clearer > 0.15 && (found?.named ?? 0) < 0.7) return true;
  const gain = RANK[scoped.kind] - RANK[plain.kind];
  if (gain !== 0) return gain > 0;
  if (scoped.kind === 'unknown') return false;
  const [a, b] = [instead, found];
  if (!a || !b) return false;
  // What the activity's own words say of the place is no scope: `a new version of the patient app`.
  if (a.id === b.id && b.explained >= a.explained - (mention.possessive ? 0.1 : 0.03)) return false;
  return mention.strong ? a.score > b.score - 0.12 : a.score > b.score + 0.12;
}
