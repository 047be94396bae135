import type { Action } from '../action.ts';
import { inPlace } from '../asking/private-answer.ts';
import { draftOf, sendPage } from '../paging/page-desk.ts';

/** *Page*: the path below which it stands is followed, now. */
export const pageSendAction: Action = {
  id: 'page:send',
  deed: 'page',
  settles: true,
  async run(desk, { user, value }) {
    return inPlace(await sendPage(desk, await draftOf(desk, user, value), { isAnyway: false }));
  },
};

/** *Page anyway*: although there is one for the same already. */
export const pageAnywayAction: Action = {
  id: 'page:anyway',
  deed: 'page',
  settles: true,
  async run(desk, { user, value }) {
    return inPlace(await sendPage(desk, await draftOf(desk, user, value), { isAnyway: true }));
  },
};
