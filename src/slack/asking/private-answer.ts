import type { ActionOutcome } from '../action.ts';
import type { Note } from '../messages/note.ts';
import { toReply } from '../messages/render.ts';

/** A note below the message with the button, for whoever clicked alone. */
export function below(note: Note): readonly ActionOutcome[] {
  return [{ ...toReply(note, { mentions: 'all' }), audience: 'person', replaces: false }];
}

/** A note in the place of the message with the button. */
export function inPlace(note: Note): readonly ActionOutcome[] {
  return [{ ...toReply(note, { mentions: 'all' }), audience: 'person', replaces: true }];
}
