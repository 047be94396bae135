import type { Action } from '../action.ts';
import { tourView } from '../asking/tour-walk.ts';
import { toReply } from '../messages/render.ts';
import { readTourValue, tourNote } from '../messages/tour.ts';

/** On to another station. Whoever clicks in somebody else's tour, which a channel may see, begins one of their own. */
export const tourGoAction: Action = {
  id: 'tour:go',
  deed: 'look_up',
  async run(desk, request) {
    const value = readTourValue(request.value);
    if (!value) return [];
    await desk.store.tours.remember(request.user, value.step, desk.clock());
    const note = tourNote(value.step, await tourView(desk, request.user));
    return [{ ...toReply(note, { mentions: 'all' }), audience: 'person', replaces: value.user === request.user }];
  },
};
