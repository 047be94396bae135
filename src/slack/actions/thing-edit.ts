import type { Action } from '../action.ts';
import { readTarget } from '../editors/editor.ts';
import { replaceView } from '../modals/open-form.ts';
import { formFor, openThing } from '../modals/open-thing.ts';

/** Opens the form of a thing; from within a form it takes that one's place. */
export const thingEditAction: Action = {
  id: 'thing:edit',
  async run(desk, request) {
    const target = readTarget(request.value);
    if (!target) return [];
    if (request.view) await replaceView(desk, request.view, () => formFor(desk, request.user, target));
    else await openThing(desk, request, request.user, target);
    return [];
  },
};
