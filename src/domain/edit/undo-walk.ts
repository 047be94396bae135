import { DomainError } from '../error.ts';
import type { CompanyMap } from '../map/company-map.ts';
import { mayWrite } from '../people/rights.ts';
import type { StewardsOfAll } from '../people/steward.ts';
import type { HistoryStore, LogLine } from './history.ts';
import { inverseOf, linesToUndo, UNDONE_TOGETHER, undoEdits } from './undo.ts';

/** So many of somebody's changes are read at once; most undos are of the first. */
const PAGE = 20;

/** What somebody's next undo is about; `refusal` is the sentence that says why it would not do. */
export interface NextUndo {
  readonly revision: number;
  /** When it was changed, UTC ms. */
  readonly at: number;
  /** Empty where it is too much for one go. */
  readonly lines: readonly LogLine[];
  readonly refusal: string | null;
}

/**
 * The last change of somebody (`actor` as `Provenance.actor` has it) that is in force still: undos are no changes of that kind, and
 * what is undone is passed over, so that one undo after the other walks back. Null where nothing is left.
 */
export async function nextUndo(history: HistoryStore, map: CompanyMap, actor: string): Promise<NextUndo | null> {
  for (let before: number | null = null; ; ) {
    const changes = await history.changesOf(actor, before, PAGE);
    const undone = await undoneAmong(
      history,
      changes.map(({ revision }) => revision),
    );
    for (const { revision, edits, at } of changes) {
      // Of an import one thing may be undone, and the rest in force.
      if (undone.has(revision) && edits <= UNDONE_TOGETHER) continue;
      const next = await asNext(history, map, { revision, at });
      if (next) return next;
    }
    before = changes.at(-1)?.revision ?? null;
    if (before === null) return null;
  }
}

/** Null where the map is as it was before anyhow. */
async function asNext(
  history: HistoryStore,
  map: CompanyMap,
  { revision, at }: { readonly revision: number; readonly at: number },
): Promise<NextUndo | null> {
  let lines: readonly LogLine[] = [];
  try {
    lines = await linesToUndo(history, { revision, only: null });
    return undoEdits(map, lines).length > 0 ? { revision, at, lines, refusal: null } : null;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { revision, at, lines, refusal: error.message };
  }
}

/** Those that an undo has taken back which has not been taken back itself. */
async function undoneAmong(history: HistoryStore, revisions: readonly number[]): Promise<ReadonlySet<number>> {
  const undos = revisions.length === 0 ? [] : await history.undosOf(revisions);
  if (undos.length === 0) return new Set();
  const gone = await undoneAmong(
    history,
    undos.map(({ revision }) => revision),
  );
  return new Set(undos.filter(({ revision }) => !gone.has(revision)).map(({ undoes }) => undoes));
}

/**
 * Whether somebody may take lines back: who may make such edits, and whose own last change it is.
 * @throws DomainError('forbidden')
 */
export async function refuseUndo(
  history: HistoryStore,
  map: CompanyMap,
  ofAll: StewardsOfAll,
  actor: string,
  lines: readonly LogLine[],
): Promise<void> {
  if (mayWrite(map, ofAll, actor, inverseOf(lines))) return;
  const [line] = lines;
  if (line?.actor === actor) {
    if ((await history.lastOf(actor)) === line.revision) return;
    if ((await nextUndo(history, map, actor))?.revision === line.revision) return;
  }
  throw new DomainError('forbidden', 'You can undo your own last change; everything else its stewards can.');
}
