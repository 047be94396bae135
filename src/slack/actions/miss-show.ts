import { ask } from '../../ask/inquiry.ts';
import type { Action } from '../action.ts';
import { missAtHand } from '../keeping/steward-desk.ts';
import { missNote } from '../messages/miss.ts';
import { toReply } from '../messages/render.ts';

/** One of the questions that wait, with the ways to deal with it. */
export const missShowAction: Action = {
  id: 'miss:show',
  async run(desk, request) {
    const { map, miss } = await missAtHand(desk, request.user, request.value);
    const near = ask(map, miss.question, { now: desk.clock(), asker: null, scope: null });
    const note = missNote(miss, 'candidates' in near ? near.candidates : []);
    return [{ ...toReply(note, { mentions: 'all' }), audience: 'person', replaces: false }];
  },
};
