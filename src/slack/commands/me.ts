import { ask } from '../../ask/inquiry.ts';
import type { Command } from '../command.ts';
import { answerNote } from '../messages/answer.ts';
import { strangerNote } from '../messages/stranger.ts';

export const meCommand: Command = {
  name: 'me',
  deed: 'look_up',
  usage: '',
  summary: 'your roles, and what you are Accountable for',
  fits: (rest) => rest === '',
  run: (_rest, context) =>
    context.asker === null ? strangerNote() : answerNote(context.map, ask(context.map, 'me', context), context.now),
};
