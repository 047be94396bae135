import type { Action } from '../action.ts';
import { applyDrop } from '../file/drop.ts';

/** Lets dropped files change the map as they were said to. The message with the plan tells what came of it. */
export const dropApplyAction: Action = {
  id: 'drop:apply',
  async run(desk, request) {
    if (await desk.inbox.claim(request.key, desk.clock())) await applyDrop(desk, request.user, request.value);
    return [];
  },
};
