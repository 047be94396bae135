import type { Action } from '../action.ts';
import { inPlace } from '../asking/private-answer.ts';
import { acceptDrop, refuseDrop } from '../file/drop-pass.ts';
import { takenUpNote } from '../messages/drop.ts';

/** A steward's *Apply* under a file that somebody else has dropped; what came of it is a message of its own. */
export const dropAcceptAction: Action = {
  id: 'drop:accept',
  async run(desk, { user, value, channel, key }) {
    if (!(await desk.inbox.claim(key, desk.clock()))) return [];
    const names = await acceptDrop(desk, user, value, channel ?? user);
    return inPlace(takenUpNote(names, 'applied'));
  },
};

/** A steward's *Decline*: whoever sent it is told. */
export const dropRefuseAction: Action = {
  id: 'drop:refuse',
  async run(desk, { user, value, key }) {
    if (!(await desk.inbox.claim(key, desk.clock()))) return [];
    return inPlace(takenUpNote(await refuseDrop(desk, user, value), 'cancelled'));
  },
};
