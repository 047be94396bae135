import type { CompanyMap } from '../domain/map/company-map.ts';
import type { MapIndex } from './map-index.ts';
import type { Question, Token } from './question.ts';

/** Words of a question that may name the scope it is asked for. */
export interface ScopeMention {
  readonly scope: string;
  /** The first word, its preposition included, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** Whether a preposition or a comma says that it is a scope: `for payments`. */
  readonly strong: boolean;
  /** Whether it merely belongs to what stands before it: `a new version of the portal`. */
  readonly possessive: boolean;
}

const PREPOSITIONS = new Set([
  'for',
  'in',
  'on',
  'at',
  'of',
  'within',
  'across',
  'inside',
  'from',
  'with',
  'to',
  'over',
]);
const BETWEEN = new Set(['the', 'our', 'a', 'all', 'over', 'team', 'service', 'region', 'product']);
const KIND = new Set([
  'team',
  'teams',
  'service',
  'region',
  'product',
  'squad',
  'group',
  'side',
  'department',
  'market',
  'site',
  'office',
  'app',
  'system',
  'platform',
  'crew',
  'people',
  'folks',
]);

/** The scopes that a question names, the surest first: after a preposition, then the longest, then the last. */
export function scopesIn(index: MapIndex, { tokens, mentions }: Question): ScopeMention[] {
  const found: ScopeMention[] = [];
  for (const { from, to, subjects } of mentions) {
    const scopes = subjects.filter(({ type }) => type === 'scope');
    if (scopes.length !== 1 || found.some((other) => from >= other.from && to <= other.to)) continue;
    // `books` is no booking portal, unless a preposition says so.
    const written = tokens
      .slice(from, to)
      .map((token) => token.word)
      .join(' ');
    let begin = from;
    while (begin > 0 && BETWEEN.has((tokens[begin - 1] as Token).word)) begin--;
    // `all but payments` is not about payments.
    if (isLeftOut(tokens, begin)) continue;
    const preposition = begin > 0 && PREPOSITIONS.has((tokens[begin - 1] as Token).word);
    // `who repairs the lift` names no repairs.
    if (!preposition && tokens[from]?.verb && to - from === 1) continue;
    if (!preposition && !index.names.exact(written).some(({ type }) => type === 'scope')) continue;
    let end = to;
    while (end < tokens.length && KIND.has((tokens[end] as Token).word)) end++;
    const apart =
      (from > 0 && tokens[from - 1]?.word === ',' && end === tokens.length) ||
      (from === 0 && tokens[end]?.word === ',');
    found.push({
      scope: (scopes[0] as { id: string }).id,
      from: preposition ? begin - 1 : from,
      to: end,
      strong: preposition || apart,
      possessive: preposition && tokens[begin - 1]?.word === 'of',
    });
  }
  found.push(...regionsIn(index, tokens, found));
  return found
    .sort((a, b) => Number(b.strong) - Number(a.strong) || b.to - b.from - (a.to - a.from) || b.from - a.from)
    .slice(0, 3);
}

function isLeftOut(tokens: readonly Token[], at: number): boolean {
  const [before, last] = [tokens[at - 2]?.word, tokens[at - 1]?.word ?? ''];
  if (['except', 'excluding', 'besides', 'but', 'without'].includes(last)) return true;
  return (
    (last === 'for' && before === 'except') ||
    (last === 'from' && before === 'apart') ||
    (last === 'than' && before === 'other')
  );
}

/** `in Spain` is said of the region that is called `Spain and Portugal`. */
function regionsIn(index: MapIndex, tokens: readonly Token[], found: readonly ScopeMention[]): ScopeMention[] {
  return tokens.flatMap(({ word }, from) => {
    if (found.some((other) => from >= other.from && from < other.to)) return [];
    let begin = from;
    while (begin > 0 && BETWEEN.has((tokens[begin - 1] as Token).word)) begin--;
    if (begin === 0 || !PREPOSITIONS.has((tokens[begin - 1] as Token).word)) return [];
    const [scope, other] = index.regionsWith(word);
    if (scope === undefined || other !== undefined) return [];
    return [{ scope, from: begin - 1, to: from + 1, strong: true, possessive: false }];
  });
}

/** `maternity at Northgate` is one place: the narrower scope stands for both where one lies within the other. */
export function narrowed(map: CompanyMap, mentions: readonly ScopeMention[]): readonly ScopeMention[] {
  for (const inner of mentions) {
    const outer = mentions.find(
      (other) =>
        other.from >= inner.to - 1 && other.from <= inner.to && map.scopePath(inner.scope).indexOf(other.scope) > 0,
    );
    if (outer)
      return [
        { ...inner, to: outer.to, strong: true },
        ...mentions.filter((other) => other !== inner && other !== outer),
      ];
  }
  return mentions;
}

export function withoutScope(tokens: readonly Token[], { from, to }: ScopeMention): Token[] {
  return tokens.map((token, i) => (i >= from && i < to ? { ...token, frame: true, soft: false } : token));
}
