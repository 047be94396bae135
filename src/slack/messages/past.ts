import type { PastMap } from '../../domain/past-map.ts';
import type { Note } from './note.ts';
import { dayOf } from './people.ts';

/** Marks a message that tells how things were, so that nobody takes it for how they are. */
export function pastNote(note: Note, state: PastMap['state'], moment: number): Note {
  if (state === 'now') return note;
  const day = dayOf(moment);
  const mark =
    state === 'past'
      ? `As the map stood on ${day}. It has changed since.`
      : `The map is younger than ${day}: this is its first state.`;
  return { ...note, small: [mark, ...(note.small ?? [])] };
}
