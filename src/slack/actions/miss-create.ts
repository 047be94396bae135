import type { Action } from '../action.ts';
import { missAtHand } from '../keeping/steward-desk.ts';
import { activityForm } from '../modals/miss-activity.ts';
import { openForm } from '../modals/open-form.ts';

/** Opens the form that makes a new activity of a question. */
export const missCreateAction: Action = {
  id: 'miss:create',
  async run(desk, request) {
    const atHand = await missAtHand(desk, request.user, request.value);
    await openForm(desk, request, activityForm(atHand, desk.stewards));
    return [];
  },
};
