import type { Action } from '../action.ts';
import { inPlace } from '../asking/private-answer.ts';
import { line } from '../messages/note.ts';
import { draftOf } from '../paging/page-desk.ts';

/** *Cancel* below a path: nothing happens. */
export const pageDropAction: Action = {
  id: 'page:drop',
  deed: 'page',
  async run(desk, { user, value }) {
    const draft = await draftOf(desk, user, value);
    const sent = await desk.paging.store.answered(`page:${draft.id}`);
    if (sent)
      return inPlace({
        lines: [line(`It has gone out already, as incident ${sent.number}. To end it: /whoowns cancel ${sent.number}`)],
      });
    return inPlace({ lines: [line('Not sent. Nobody was paged.')] });
  },
};
