import type { LogLine } from '../../domain/edit/history.ts';
import { linesToUndo, type UndoWish, undoEdits } from '../../domain/edit/undo.ts';
import { type NextUndo, nextUndo, refuseUndo } from '../../domain/edit/undo-walk.ts';
import type { EditOutcome } from '../../domain/proposal/edit-outcome.ts';
import type { Desk } from '../desk.ts';
import { dayOf, nameOf } from '../messages/people.ts';
import { deskEdit, writerOf } from './edit-desk.ts';

/** What an undo has come to. */
export interface Undone {
  /** The e-mail of who did it. */
  readonly actor: string;
  readonly outcome: EditOutcome;
  /** What was taken back, as the log has it. */
  readonly lines: readonly LogLine[];
  /** What their next undo takes back; null where nothing is left. */
  readonly next: NextUndo | null;
}

/**
 * Takes a change of the map back, by the inverse edits on the map as it is now: a change like any other, which stands in the
 * history beside the one that it undoes.
 * @throws DomainError where that is not theirs to do, or something later stands in the way.
 */
export async function undoOnDesk(desk: Desk, user: string, wish: UndoWish): Promise<Undone> {
  const { history } = desk.store;
  const actor = await writerOf(desk, user);
  const lines = await linesToUndo(history, wish);
  const map = await desk.live.settled();
  await refuseUndo(history, map, desk.stewards, actor, lines);
  const [first] = lines;
  const by = first?.actor ?? actor;
  const who = by === 'cli' ? 'an import' : nameOf(map.people.get(by)?.name ?? by);
  const day = dayOf(first?.at ?? desk.clock());
  const outcome = await deskEdit(desk, {
    user,
    reason: first?.undoes ? `puts back what ${who} undid on ${day}` : `undoes what ${who} changed on ${day}`,
    undoes: wish.revision,
    plan: (newest) => undoEdits(newest, lines),
  });
  return { actor, outcome, lines, next: await nextUndo(history, outcome.map, actor) };
}
