import type { Action } from '../action.ts';
import { missAtHand } from '../keeping/steward-desk.ts';
import { refusalForm } from '../modals/miss-refusal.ts';
import { openForm } from '../modals/open-form.ts';

/** Opens the form that says why a question does not belong on the map. */
export const missRefuseAction: Action = {
  id: 'miss:refuse',
  async run(desk, request) {
    await openForm(desk, request, refusalForm(await missAtHand(desk, request.user, request.value)));
    return [];
  },
};
