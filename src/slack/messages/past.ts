import type { PastMap } from '../../domain/map/past-map.ts';
import type { Note } from './note.ts';
import { dayOf } from './people.ts';

/**
 * Marks a message that tells how things are on another day, so that nobody takes it for how they are today.
 * @param moment what was asked about, UTC ms.
 */
export function pastNote(note: Note, state: PastMap['state'], moment: number, now: number): Note {
  const mark = markOf(state, moment, now);
  return mark === null ? note : { ...note, small: [mark, ...(note.small ?? [])] };
}

function markOf(state: PastMap['state'], moment: number, now: number): string | null {
  const day = dayOf(moment);
  if (state === 'first') return `The map is younger than ${day}: this is its first state.`;
  if (state === 'past') return `As the map stood on ${day}. It has changed since.`;
  if (day === dayOf(now)) return null;
  if (moment > now) return `As it will be on ${day}, as far as the map knows today.`;
  return `As the map stood on ${day}. It has not changed since.`;
}
