import { type Edit, editOf } from '../map/change.ts';
import type { CompanyMap } from '../map/company-map.ts';
import type { Entity } from '../map/entity.ts';

/** Where an edit and the map as it is now contradict each other: the way to the place, in the words of the domain's types. */
export type Clash = readonly string[];

/** An edit as it is to be made now. Neither edit nor clashes: the map says it already. */
export interface Rebased {
  readonly edit: Edit | null;
  readonly clashes: readonly Clash[];
}

/**
 * Fits an edit that was worked out against an earlier map to the map as it is now: what others have changed since stays, what
 * the edit changes is changed, and where both changed the same, it clashes. Lists of names count as sets, letters are
 * compared one by one, overrides scope by scope.
 */
export function rebase(map: CompanyMap, { kind, key, before, after }: Edit): Rebased {
  const current = map.get(kind, key);
  if (sameValue(current?.value, after?.value)) return { edit: null, clashes: [] };
  if (!current) return after && !before ? { edit: editOf(null, after), clashes: [] } : { edit: null, clashes: [[]] };
  if (!before || !after) {
    if (!sameValue(current.value, before?.value)) return { edit: null, clashes: [[]] };
    return { edit: editOf(current, after), clashes: [] };
  }
  const clashes: Clash[] = [];
  const value = merged(before.value, after.value, current.value, [], clashes);
  if (clashes.length > 0) return { edit: null, clashes };
  if (sameValue(value, current.value)) return { edit: null, clashes: [] };
  return { edit: editOf(current, { kind, value } as Entity), clashes: [] };
}

type Fields = Readonly<Record<string, unknown>>;

function merged(before: unknown, after: unknown, current: unknown, path: Clash, clashes: Clash[]): unknown {
  if (sameValue(before, after) || sameValue(current, after)) return current;
  if (sameValue(current, before)) return after;
  if (path.at(-1) === 'overrides') {
    const found = mergedFields(byScope(before), byScope(after), byScope(current), path, clashes);
    return Object.entries(found).map(([scope, raci]) => ({ scope, raci }));
  }
  if (isFields(after) && isFields(current)) {
    return mergedFields(isFields(before) ? before : {}, after, current, path, clashes);
  }
  // Of an A there is one: two different ones are no list to be put together.
  const sets = path.at(-1) !== 'A' && [before, after, current].every(isSet);
  const list = sets && mergedSet(before as string[], after as string[], current as string[]);
  if (list) return list;
  clashes.push(path);
  return current;
}

function mergedFields(before: Fields, after: Fields, current: Fields, path: Clash, clashes: Clash[]): Fields {
  const found: Record<string, unknown> = {};
  for (const name of new Set([...Object.keys(current), ...Object.keys(after)])) {
    const value = merged(before[name], after[name], current[name], [...path, name], clashes);
    if (value !== undefined) found[name] = value;
  }
  return found;
}

/** What one took away and what one added; null where the order is what was changed. */
function mergedSet(before: string[], after: string[], current: string[]): string[] | null {
  const added = after.filter((one) => !before.includes(one));
  const removed = before.filter((one) => !after.includes(one));
  if (added.length + removed.length === 0) return null;
  return [...current.filter((one) => !removed.includes(one)), ...added.filter((one) => !current.includes(one))];
}

function byScope(overrides: unknown): Fields {
  const list = Array.isArray(overrides) ? overrides : [];
  return Object.fromEntries(list.map(({ scope, raci }: { scope: string; raci: unknown }) => [scope, raci]));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSet(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/** Whether two values say the same; the order of fields makes no difference, that of a list does. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((one, i) => sameValue(one, b[i]));
  }
  if (!isFields(a) || !isFields(b)) return false;
  const names = Object.keys(a).filter((name) => a[name] !== undefined);
  const others = Object.keys(b).filter((name) => b[name] !== undefined);
  return names.length === others.length && names.every((name) => sameValue(a[name], b[name]));
}
