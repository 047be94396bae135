import { DomainError } from '../error.ts';
import { type Edit, editOf } from '../map/change.ts';
import type { CompanyMap } from '../map/company-map.ts';
import type { HistoryStore, LogLine } from './history.ts';
import { type Clash, rebase } from './rebase.ts';

/** What was written together is undone together; of more than so many lines (an import) one thing alone can be. */
export const UNDONE_TOGETHER = 50;

/** What is to be undone: all of a revision, or one thing of it. */
export interface UndoWish {
  readonly revision: number;
  readonly only: Pick<Edit, 'kind' | 'key'> | null;
}

/**
 * The lines of the log that a wish means.
 * @throws DomainError where there are none, or too many for one go.
 */
export async function linesToUndo(history: HistoryStore, { revision, only }: UndoWish): Promise<readonly LogLine[]> {
  if (only) {
    const lines = await history.find([only], { revision, position: Number.MAX_SAFE_INTEGER }, 1);
    const found = lines.filter((line) => line.revision === revision);
    if (found.length > 0) return found;
  }
  const lines = only ? [] : await history.revision(revision, UNDONE_TOGETHER + 1);
  if (lines.length === 0) throw new DomainError('not_found', 'There is no such change in the history.');
  if (lines.length > UNDONE_TOGETHER) {
    const mend = 'Undo one thing of it at a time in that thing’s history, or import the earlier file.';
    throw new DomainError('invalid', `That change was ${lines[0]?.edits ?? 'many'} things at once. ${mend}`);
  }
  return lines;
}

/** The edits that take changes back, without a look at what has happened since. */
export function inverseOf(lines: readonly Edit[]): Edit[] {
  return lines.map(({ before, after }) => editOf(after, before));
}

/**
 * The edits that take changes back on the map as it is; what others have changed since stays.
 * @throws DomainError('invalid') naming who has changed the same since: something later depends on it.
 */
export function undoEdits(map: CompanyMap, lines: readonly Edit[]): Edit[] {
  const rebased = inverseOf(lines).map((edit) => ({ edit, ...undone(map, edit) }));
  const clash = rebased.find(({ clashes }) => clashes.length > 0);
  if (clash) throw new DomainError('invalid', clashSentence(map, clash.edit, clash.clashes));
  return rebased.flatMap(({ fitted }) => fitted ?? []);
}

function undone(map: CompanyMap, edit: Edit): { fitted: Edit | null; clashes: readonly Clash[] } {
  const { edit: fitted, clashes } = rebase(map, edit);
  return { fitted, clashes };
}

/** Whether a single line can be taken back as the map stands: it has not been yet, and nothing later depends on it. */
export function canUndo(map: CompanyMap, line: Edit): boolean {
  const [inverse] = inverseOf([line]);
  const { edit, clashes } = inverse ? rebase(map, inverse) : { edit: null, clashes: [] };
  return edit !== null && clashes.length === 0;
}

function clashSentence(map: CompanyMap, { kind, key }: Edit, clashes: readonly Clash[]): string {
  const thing = map.get(kind, key);
  const name = thing && 'name' in thing.value ? `"${thing.value.name}"` : 'it';
  const since = map.provenanceOf(kind, key);
  if (!thing || !since) return `That can't be undone any more: ${name === 'it' ? 'it' : name} has gone since.`;
  const who = map.people.get(since.actor)?.name ?? (since.actor === 'cli' ? 'An import' : since.actor);
  const parts = clashes.map((path) => partName(map, path)).filter((part) => part !== '');
  const what = parts.length > 0 ? `the same of ${name} (${parts.join(', ')})` : name;
  return `${who} has changed ${what} since. Undo that first, or change it by hand.`;
}

function partName(map: CompanyMap, path: Clash): string {
  const [first = '', second = '', third] = path;
  if (first === 'raci') return second;
  if (first !== 'overrides') return first;
  const scope = map.scopes.get(second)?.name ?? second;
  return third === undefined ? `for ${scope}` : `${third} for ${scope}`;
}
