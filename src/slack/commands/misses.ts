import { DomainError } from '../../domain/error.ts';
import { isSteward, mayEdit } from '../../domain/people/steward.ts';
import { stewardMend } from '../../domain/people/steward-mend.ts';
import type { Command } from '../command.ts';
import { missesNote } from '../messages/miss.ts';

/** So many are read of the store, and so many of them shown: a message has room for ten buttons. */
const READ = 200;
const SHOWN = 10;

export const missesCommand: Command = {
  name: 'misses',
  usage: '',
  summary: 'questions that wait for an answer (for stewards)',
  fits: (rest) => rest === '',
  async run(_rest, { map, desk, user }) {
    const actor = await desk.directory.addressOf(map, user);
    if (!isSteward(map, desk.stewards, actor)) {
      const mend = stewardMend(map, desk.stewards, actor);
      throw new DomainError('forbidden', `Only stewards see which questions wait for an answer. ${mend}`);
    }
    const open = await desk.store.misses.open(READ);
    return missesNote(open.filter(({ area }) => mayEdit(map, desk.stewards, actor, area)).slice(0, SHOWN));
  },
};
