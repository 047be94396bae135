import type { CompanyMap } from '../domain/map/company-map.ts';
import type { Answer, Asking } from './answer.ts';
import { exactKey } from './fold.ts';
import { LEXICON } from './lexicon.ts';
import { MapIndex } from './map-index.ts';
import type { Subject } from './name-table.ts';
import { answerTo } from './resolved.ts';
import { understand } from './understanding.ts';

const indexes = new WeakMap<CompanyMap, MapIndex>();

/** Longer questions are not looked up as names. */
const NAME_LIMIT = 120;

/**
 * Builds what `ask` needs to know of a map, in slices between which the event loop turns, and keeps it in step with the
 * map from then on. The map must not be changed before the promise is kept.
 */
export async function prepareIndex(map: CompanyMap): Promise<void> {
  if (indexes.has(map)) return;
  const index = new MapIndex();
  for (const slices of [LEXICON.prepare(), index.fill(map)]) {
    for (const _ of slices) await new Promise((resolve) => setImmediate(resolve));
  }
  attach(map, index);
}

/** The index of a map, built at once where nobody has prepared it. */
export function indexOf(map: CompanyMap): MapIndex {
  let index = indexes.get(map);
  if (!index) {
    index = new MapIndex();
    for (const _ of index.fill(map));
    attach(map, index);
  }
  return index;
}

function attach(map: CompanyMap, index: MapIndex): void {
  if (indexes.has(map)) return;
  indexes.set(map, index);
  map.watch((edit) => index.follow(edit));
}

/**
 * Answers a question from the map. Never throws for anything a person may type; what is not understood is `unknown` or
 * `ambiguous`. Only about the first 500 characters are read.
 */
export function ask(map: CompanyMap, question: string, asking: Asking): Answer {
  if (map.isEmpty) return { kind: 'unknown', reason: 'empty_map', candidates: [] };
  const index = indexOf(map);
  const named = question.length <= NAME_LIMIT ? byName(index, question) : null;
  if (named) return answerTo(map, { ...named, intent: 'all', roleIntent: 'responsibilities' }, asking);
  return understand(map, index, question, asking);
}

/** The quick way: the question is a name and nothing else, or a name `for` a scope. */
function byName(index: MapIndex, question: string): { subject: Subject; scope: string | null } | null {
  const key = exactKey(question);
  const whole = only(index.names.exact(key));
  if (whole) return { subject: whole, scope: null };
  const at = key.lastIndexOf(' for ');
  if (at < 0) return null;
  const subject = only(index.names.exact(key.slice(0, at)));
  const scope = index.names.exact(key.slice(at + 5)).find(({ type }) => type === 'scope');
  return scope && subject?.type === 'activity' ? { subject, scope: scope.id } : null;
}

/** The one that is meant: the only one, or the only activity among things of other types. */
function only(subjects: readonly Subject[]): Subject | null {
  if (subjects.length === 1) return subjects[0] as Subject;
  const activities = subjects.filter(({ type }) => type === 'activity');
  return activities.length === 1 ? (activities[0] as Subject) : null;
}
