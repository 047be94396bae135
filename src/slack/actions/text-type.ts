import type { Action } from '../action.ts';
import { contextFor } from '../context.ts';
import { toReply } from '../messages/render.ts';
import { respond } from '../response.ts';

const LIMIT = 500;

/** What somebody would have typed, had they known the names: it is answered as if they had. */
export const textTypeAction: Action = {
  id: 'text:type',
  deed: 'look_up',
  async run(desk, { user, channel, value }) {
    const { context, text } = await contextFor(desk, user, channel ?? '', (value ?? '').slice(0, LIMIT));
    const note = await respond(text, context);
    return [{ ...toReply(note, { mentions: 'all' }), audience: 'person', replaces: true }];
  },
};
