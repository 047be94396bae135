import type { Action } from '../action.ts';
import { below } from '../asking/private-answer.ts';
import { undoOnDesk } from '../keeping/undo-desk.ts';
import { readUndoWish } from '../messages/undo-value.ts';
import { undoneNote } from '../messages/undone.ts';

/** Takes back the change that the button names. */
export const editUndoAction: Action = {
  id: 'edit:undo',
  async run(desk, { user, value, key }) {
    const wish = readUndoWish(value);
    // A click that Slack delivers twice would put back what it has just taken back.
    if (!wish || !(await desk.inbox.claim(key, desk.clock()))) return [];
    return below(undoneNote(await undoOnDesk(desk, user, wish)));
  },
};
