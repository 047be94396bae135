import type { Action } from '../action.ts';
import { openPageForm } from '../modals/page-open.ts';
import { draftOf } from '../paging/page-desk.ts';

/** Opens the form of a page that was begun. */
export const pageFormAction: Action = {
  id: 'page:form',
  deed: 'page',
  async run(desk, request) {
    const draft = await draftOf(desk, request.user, request.value);
    await openPageForm(desk, request, await desk.live.current(), draft);
    return [];
  },
};
