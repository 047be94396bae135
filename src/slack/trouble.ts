import { randomUUID } from 'node:crypto';
import { DomainError } from '../domain/error.ts';
import type { Desk } from './desk.ts';
import { faultNote, refusalNote } from './messages/fault.ts';
import type { Note } from './messages/note.ts';

/**
 * What a person is told of an error: a refusal in its own words; a fault is logged, and they are told its id.
 * @param user who asked, where that is known: what they may not do is written down.
 */
export function troubleNote(desk: Desk, error: unknown, where: string, user: string | null = null): Note {
  if (error instanceof DomainError) {
    if (error.code === 'forbidden') desk.log.warn({ user, where }, 'refused what somebody may not do');
    return refusalNote(error);
  }
  const id = randomUUID().slice(0, 8);
  desk.log.error({ id, where, err: error }, 'a request failed');
  return faultNote(id);
}
