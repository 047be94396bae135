import type { CompanyMap } from '../domain/map/company-map.ts';
import { wordsOf } from './fold.ts';
import type { MapIndex } from './map-index.ts';
import type { Subject } from './name-table.ts';
import type { Question, Token } from './question.ts';
import type { Reading } from './reading.ts';
import { slipCost } from './spelling.ts';
import { costAllowed } from './vocabulary.ts';

type Typed = 'role' | 'person' | 'scope';

const ARTICLES = new Set(['the', 'a', 'an', 'our', 'is', ',']);

/**
 * A question that begins with what it is about: `role tech lead`, `person ana`, `scope payments`. Null where the rest is no
 * name of one: `scope creep handling` is a question like any other.
 */
export function readSubcommand(map: CompanyMap, index: MapIndex, question: Question): Reading | null {
  const type = question.tokens[0]?.word;
  if (type !== 'role' && type !== 'person' && type !== 'scope') return null;
  const rest = question.tokens.slice(1);
  while (rest[0] && ARTICLES.has(rest[0].word)) rest.shift();
  if (rest.length === 0) return null;
  const subjects = named(map, index, question, type, rest);
  if (subjects.length > 1) return { type: 'several', subjects };
  const subject = subjects[0];
  if (!subject) return null;
  return { type: 'meaning', meaning: { subject, scope: null, intent: 'all', roleIntent: 'responsibilities' } };
}

function named(map: CompanyMap, index: MapIndex, question: Question, type: Typed, rest: readonly Token[]): Subject[] {
  const ofType = (subjects: readonly Subject[]) => subjects.filter((subject) => subject.type === type);
  const words = rest.map(({ word }) => word);
  const exact = ofType(index.names.exact(words.join(' ')));
  if (exact.length > 0) return exact;
  const [from, to] = [question.tokens.length - rest.length, question.tokens.length];
  const inflected = question.mentions.find((mention) => mention.from === from && mention.to === to);
  const found = ofType(inflected?.subjects ?? []);
  if (found.length > 0) return found;
  if (type === 'person') return bearers(index, words);
  const initials = words.length === 1 ? ofType(index.withInitials(words[0] as string)) : [];
  return initials.length > 0 ? initials : misspelt(map, type, words.join(' '));
}

/** The people who bear each of these names. */
function bearers(index: MapIndex, words: readonly string[]): Subject[] {
  const [first, ...others] = words.map((word) => index.bearersOf(word));
  const ids = (first ?? []).filter((id) => others.every((other) => other.includes(id)));
  return ids.map((id) => ({ type: 'person', id }));
}

/** What has a name that is hardly another than the one that was typed; the nearest only. */
function misspelt(map: CompanyMap, type: 'role' | 'scope', typed: string): Subject[] {
  let limit = costAllowed(typed.replace(/ /g, '').length);
  let found: Subject[] = [];
  for (const value of (type === 'role' ? map.roles : map.scopes).values()) {
    for (const name of [value.name, value.id, ...value.aliases]) {
      const cost = slipCost(typed, wordsOf(name).join(' '), limit);
      if (cost > limit) continue;
      if (cost < limit) found = [];
      limit = cost;
      if (!found.some(({ id }) => id === value.id)) found.push({ type, id: value.id });
    }
  }
  return found;
}
