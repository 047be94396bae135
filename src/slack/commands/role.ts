import { ask } from '../../ask/inquiry.ts';
import type { MapCommand } from '../command.ts';
import { answerNote } from '../messages/answer.ts';

export const roleCommand: MapCommand = {
  name: 'role',
  deed: 'look_up',
  usage: '<name>',
  summary: 'what a role is for, who holds it, what it answers for',
  fits: (rest, context) => rest !== '' && ask(context.map, `role ${rest}`, context).kind === 'role',
  run: (rest, context) => answerNote(context.map, ask(context.map, `role ${rest}`, context), context.now),
};
