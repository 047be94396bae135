import { DomainError } from '../../domain/error.ts';
import type { Command } from '../command.ts';
import { writerOf } from '../keeping/edit-desk.ts';
import { undoOnDesk } from '../keeping/undo-desk.ts';
import { undoneNote } from '../messages/history.ts';

export const undoCommand: Command = {
  name: 'undo',
  usage: '',
  summary: 'takes back your own last change of the map',
  fits: (rest) => rest === '',
  async run(_rest, { desk, user }) {
    const revision = await desk.store.history.lastOf(await writerOf(desk, user));
    if (revision === null) throw new DomainError('not_found', 'You have changed nothing on the map yet.');
    return undoneNote(await undoOnDesk(desk, user, { revision, only: null }));
  },
};
