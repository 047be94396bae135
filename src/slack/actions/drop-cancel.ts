import type { Action } from '../action.ts';
import { cancelDrop } from '../file/drop.ts';

/** Puts a plan away; the map stays as it is. */
export const dropCancelAction: Action = {
  id: 'drop:cancel',
  async run(desk, request) {
    if (await desk.inbox.claim(request.key, desk.clock())) await cancelDrop(desk, request.user, request.value);
    return [];
  },
};
