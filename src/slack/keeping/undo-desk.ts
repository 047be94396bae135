import { linesToUndo, refuseUndo, type UndoWish, undoEdits } from '../../domain/edit/undo.ts';
import type { EditOutcome } from '../../domain/proposal/edit-outcome.ts';
import type { Desk } from '../desk.ts';
import { dayOf, nameOf } from '../messages/people.ts';
import { deskEdit, writerOf } from './edit-desk.ts';

/**
 * Takes a change of the map back, by the inverse edits on the map as it is now: a change like any other, which stands in the
 * history beside the one that it undoes.
 * @throws DomainError where that is not theirs to do, or something later stands in the way.
 */
export async function undoOnDesk(desk: Desk, user: string, wish: UndoWish): Promise<EditOutcome> {
  const { history } = desk.store;
  const actor = await writerOf(desk, user);
  const lines = await linesToUndo(history, wish);
  const map = await desk.live.settled();
  await refuseUndo(history, map, desk.stewards, actor, lines);
  const by = lines[0]?.actor ?? actor;
  const who = by === 'cli' ? 'an import' : nameOf(map.people.get(by)?.name ?? by);
  return await deskEdit(desk, {
    user,
    reason: `undoes what ${who} changed on ${dayOf(lines[0]?.at ?? desk.clock())}`,
    restores: true,
    plan: (map) => undoEdits(map, lines),
  });
}
