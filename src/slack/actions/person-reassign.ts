import type { Action } from '../action.ts';
import { openForm } from '../modals/open-form.ts';
import { reassignForm } from '../modals/reassign.ts';

/** Opens the form that gives what somebody carried to others. What they may give, the form's submission decides. */
export const personReassignAction: Action = {
  id: 'person:reassign',
  async run(desk, request) {
    const map = await desk.live.current();
    await openForm(desk, request, reassignForm(map, (request.value ?? '').slice(0, 500)));
    return [];
  },
};
