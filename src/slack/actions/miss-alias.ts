import type { Action } from '../action.ts';
import { missAtHand } from '../keeping/steward-desk.ts';
import { aliasForm } from '../modals/miss-alias.ts';
import { openForm } from '../modals/open-form.ts';

/** Opens the form that gives a thing of the map one more name. */
export const missAliasAction: Action = {
  id: 'miss:alias',
  async run(desk, request) {
    await openForm(desk, request, aliasForm(await missAtHand(desk, request.user, request.value), desk.clock()));
    return [];
  },
};
