import { nextUndo } from '../../domain/edit/undo-walk.ts';
import { DomainError } from '../../domain/error.ts';
import type { Command } from '../command.ts';
import { writerOf } from '../keeping/edit-desk.ts';
import { undoOnDesk } from '../keeping/undo-desk.ts';
import { line } from '../messages/note.ts';
import { historyOf, undoneNote } from '../messages/undone.ts';

export const undoCommand: Command = {
  name: 'undo',
  usage: '',
  summary: 'takes back your own last change of the map; again, the one before',
  fits: (rest) => rest === '',
  async run(_rest, { desk, user, delivery }) {
    const { history } = desk.store;
    const actor = await writerOf(desk, user);
    // What Slack delivers twice would take back the change before as well.
    if (delivery !== null && !(await desk.inbox.claim(`${delivery}:undo`, desk.clock()))) {
      return { lines: [line('That undo is done already.')] };
    }
    const next = await nextUndo(history, await desk.live.settled(), actor);
    if (next) return undoneNote(await undoOnDesk(desk, user, { revision: next.revision, only: null }));
    const last = await history.lastOf(actor);
    if (last === null) throw new DomainError('not_found', 'You have changed nothing on the map yet.');
    const mend = `Undo in a history puts it back: /whoowns history ${historyOf(await history.revision(last, 1))}`;
    throw new DomainError('not_found', `All that you have changed is undone already. ${mend}`);
  },
};
