import type { Command } from '../command.ts';
import { beginPage } from '../page-begin.ts';
import { isNameOnMap } from '../plain-question.ts';

export const pageCommand: Command = {
  name: 'page',
  deed: 'page',
  takesWords: true,
  usage: '<activity> [for <scope>] <what is wrong> [--now] [--sev 1…4] [--channel] [--drill]',
  summary: 'pages who is Accountable; shows whom first',
  fits: (rest, context) => !isNameOnMap(`page ${rest}`, context),
  run: (rest, context) => beginPage(context, rest),
};
