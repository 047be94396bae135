import { isNameOnMap } from '../asking/plain-question.ts';
import type { Command } from '../command.ts';
import { beginPage } from '../paging/page-begin.ts';

export const pageCommand: Command = {
  name: 'page',
  deed: 'page',
  takesWords: true,
  usage: '<activity> [for <scope>] <what is wrong> [--now] [--sev 1…4] [--channel] [--drill]',
  summary: 'pages who is Accountable; shows whom first',
  fits: (rest, context) => !isNameOnMap(`page ${rest}`, context),
  run: (rest, context) => beginPage(context, rest),
};
