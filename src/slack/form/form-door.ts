import { DomainError } from '../../domain/error.ts';
import type { CommandContext } from '../command.ts';
import type { Target } from '../editors/editor.ts';
import { openingNote } from '../messages/edit-opening.ts';
import type { Note } from '../messages/note.ts';
import { openThing } from '../modals/open-thing.ts';

/**
 * Opens a form for whoever typed a command, and says so. Where there is nothing to open it with, or it was too late, a button
 * does it.
 */
export async function formOnCommand(
  { desk, user, trigger }: CommandContext,
  name: string,
  target: Target,
): Promise<Note> {
  if (trigger === null) return openingNote(name, target, false);
  try {
    return openingNote(name, target, await openThing(desk, { trigger, key: `command:${trigger}` }, user, target));
  } catch (error) {
    if (error instanceof DomainError && error.code === 'conflict') return openingNote(name, target, false);
    throw error;
  }
}
