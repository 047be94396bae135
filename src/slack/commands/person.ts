import { ask } from '../../ask/inquiry.ts';
import type { MapCommand } from '../command.ts';
import { answerNote } from '../messages/answer.ts';

export const personCommand: MapCommand = {
  name: 'person',
  deed: 'look_up',
  usage: '<name, @mention or e-mail>',
  summary: 'what somebody is Accountable for',
  fits: (rest, context) => rest !== '' && ask(context.map, `person ${rest}`, context).kind === 'person',
  run: (rest, context) => answerNote(context.map, ask(context.map, `person ${rest}`, context), context.now),
};
