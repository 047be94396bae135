import { type LogLine, type LogPlace, selectorsOf } from '../../domain/edit/history.ts';
import { canUndo, inverseOf, UNDONE_TOGETHER } from '../../domain/edit/undo.ts';
import { nextUndo } from '../../domain/edit/undo-walk.ts';
import { mayWrite } from '../../domain/people/rights.ts';
import type { Desk } from '../desk.ts';
import { HISTORY_PAGE, type HistoryEntry, historyNote } from '../messages/history.ts';
import type { Note } from '../messages/note.ts';
import { namedBy, withGone } from './gone-thing.ts';

/** A page of a thing's history as whoever asks may see it: with *Undo* where they may, and where it still can be. */
export async function historyPage(
  desk: Desk,
  user: string,
  subject: { readonly type: string; readonly id: string },
  before: LogPlace | null,
): Promise<Note> {
  const { history } = desk.store;
  const map = await desk.live.current();
  const actor = await desk.directory.addressOf(map, user);
  const [lines, last, next] = await Promise.all([
    history.find(selectorsOf(subject), before, HISTORY_PAGE + 1),
    actor === null ? null : history.lastOf(actor),
    actor === null ? null : nextUndo(history, map, actor),
  ]);
  const own = [last, next?.revision];
  const entryOf = (line: LogLine): HistoryEntry => {
    const isTheirs =
      actor !== null && (own.includes(line.revision) || mayWrite(map, desk.stewards, actor, inverseOf([line])));
    const only = line.edits > UNDONE_TOGETHER ? { kind: line.kind, key: line.key } : null;
    return { line, undo: isTheirs && canUndo(map, line) ? { revision: line.revision, only } : null };
  };
  const timezone = map.people.get(actor ?? '')?.timezone ?? 'UTC';
  const page = lines.slice(0, HISTORY_PAGE).map(entryOf);
  const view = { subject, entries: page, isLast: lines.length <= HISTORY_PAGE, isFirst: before === null, timezone };
  return await withGone(desk, map, namedBy({ edits: page.map(({ line }) => line) }), () => historyNote(map, view));
}
