import type { UnknownAnswer } from './answer.ts';
import type { MapIndex } from './map-index.ts';
import { isContent, type Question, type Token } from './question.ts';
import { LIGHT_STEMS } from './word-class.ts';

const PLACING = new Set(['for', 'in', 'at', 'within', 'across']);
const ARTICLES = new Set(['the', 'our', 'a', 'an']);
/** A place has hardly more words than this. */
const WORDS = 3;

/** A place that a question ends with, and that is no word of the map: the narnia of `deploy-approval for narnia`. */
export function strangePlace(index: MapIndex, { tokens }: Question): string | null {
  const ends = tokens.findLastIndex(({ word }) => word !== ',');
  const from = tokens.findLastIndex(({ word }) => PLACING.has(word));
  const clause = tokens.findLastIndex(({ word }) => word === ',');
  if (from < 1 || from >= ends || (clause > from && clause < ends)) return null;
  const named = tokens.slice(from + 1, ends + 1);
  while (named[0] && ARTICLES.has(named[0].word)) named.shift();
  if (named.length === 0 || named.length > WORDS || !named.every((token) => isStrange(index, token))) return null;
  return named.map(({ word }) => word).join(' ');
}

function isStrange(index: MapIndex, token: Token): boolean {
  return (
    isContent(token) &&
    !token.soft &&
    !LIGHT_STEMS.has(token.stem) &&
    !/\d/.test(token.word) &&
    token.corrections.length === 0 &&
    !index.isOwn(token.word) &&
    !index.activities.has([token.word])
  );
}

const TYPED = /^(role|person|scope) (?:the |a |an |our )?(.+)$/;
const MEANING = /^what (?:does|do|is|are) (?:an? )?([\p{L}\p{N} ]+?)(?: (?:mean|means|stand for|stands for))?$/u;

/** What an unanswered question asks for by name: `role banana`, `what's an SLO`. */
export function missingName({ text, tokens }: Question): Pick<UnknownAnswer, 'missing'> {
  const said = text.replace(/[, ]+/g, ' ').trim();
  const [, type, name] = TYPED.exec(said) ?? [];
  if (type && name && name.split(' ').length <= WORDS)
    return { missing: { type: type as 'role' | 'person' | 'scope', name } };
  const word = MEANING.exec(said)?.[1];
  const content = tokens.filter(isContent);
  if (!word || content.length === 0 || content.length > 2 || !/\b(?:an?|mean|stand for)\b/.test(said)) return {};
  return { missing: { type: 'word', name: content.map((token) => token.word).join(' ') } };
}
