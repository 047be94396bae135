import { ask } from '../../ask/inquiry.ts';
import type { MapCommand } from '../command.ts';
import { answerNote } from '../messages/answer.ts';

export const scopeCommand: MapCommand = {
  name: 'scope',
  deed: 'look_up',
  usage: '<team, service or product>',
  summary: 'who owns it',
  fits: (rest, context) => rest !== '' && ask(context.map, `scope ${rest}`, context).kind === 'scope',
  run: (rest, context) => answerNote(context.map, ask(context.map, `scope ${rest}`, context), context.now),
};
