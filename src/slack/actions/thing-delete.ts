import type { Action } from '../action.ts';
import { readTarget } from '../editors/editor.ts';
import { seatOf } from '../keeping/seat.ts';
import { openLoading, replaceView } from '../modals/open-form.ts';
import { deleteForm } from '../modals/thing-delete.ts';

/** Asks whether a thing is really to be deleted. */
export const thingDeleteAction: Action = {
  id: 'thing:delete',
  async run(desk, request) {
    const target = readTarget(request.value);
    if (!target) return [];
    const make = async () => deleteForm(desk, await seatOf(desk, request.user), target);
    if (request.view) await replaceView(desk, request.view, make);
    else await openLoading(desk, request, 'Delete', make);
    return [];
  },
};
