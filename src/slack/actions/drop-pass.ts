import type { Action } from '../action.ts';
import { passDrop } from '../file/drop-pass.ts';

/** Sends a plan on to the stewards who may apply it. The message with the plan says so then. */
export const dropPassAction: Action = {
  id: 'drop:pass',
  async run(desk, request) {
    if (await desk.inbox.claim(request.key, desk.clock())) await passDrop(desk, request.user, request.value);
    return [];
  },
};
