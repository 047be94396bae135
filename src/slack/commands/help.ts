import type { Command } from '../command.ts';
import { helpNote } from '../messages/help.ts';

/** @param table where the commands are found; a function, since this command is one of them. */
export function helpCommand(table: () => readonly Command[]): Command {
  return {
    name: 'help',
    deed: 'look_up',
    usage: '',
    summary: 'this list',
    inWords: /^what (?:can|do) (?:you|i) (?:do|ask|know)\b/i,
    fits: (rest) => rest === '' || table().some(({ name }) => name === rest.toLowerCase()),
    run: (_rest, { map }) => helpNote(map, table()),
  };
}
