import type { Action } from '../action.ts';
import { contextFor } from '../context.ts';
import type { Note } from '../messages/note.ts';
import { openNote } from '../modals/open-note.ts';
import { respond } from '../response.ts';

/** A question from the home: its answer opens above it, where nobody else sees it. */
export const homeAskAction: Action = {
  id: 'home:ask',
  deed: 'look_up',
  async run(desk, request) {
    const words = (request.value ?? '').slice(0, 300);
    await openNote(desk, request, 'whoowns', async () => {
      const { context, text } = await contextFor(desk, request.user, request.channel ?? '', words);
      return alone(await respond(text, context));
    });
    return [];
  },
};

/** What a window has no place for: a channel to share an answer with, and a second form above it. */
const OUTSIDE = new Set(['answer:share', 'answer:helpful', 'answer:wrong']);

function alone(note: Note): Note {
  const { buttons = [], ...rest } = note;
  return {
    ...rest,
    ...(rest.parts ? { parts: rest.parts.map(alone) } : {}),
    buttons: buttons.filter(({ action }) => !OUTSIDE.has(action)),
  };
}
