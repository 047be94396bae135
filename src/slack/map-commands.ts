import type { Answer } from '../ask/answer.ts';
import { ask } from '../ask/inquiry.ts';
import type { MapCommand, MapContext } from './command.ts';
import { areaCommand } from './commands/area.ts';
import { betweenCommand } from './commands/between.ts';
import { compareCommand } from './commands/compare.ts';
import { listCommand } from './commands/list.ts';
import { personCommand } from './commands/person.ts';
import { pillarCommand } from './commands/pillar.ts';
import { raciCommand } from './commands/raci.ts';
import { roleCommand } from './commands/role.ts';
import { scopeCommand } from './commands/scope.ts';
import { answerNote } from './messages/answer.ts';
import type { Note } from './messages/note.ts';

/** The subcommands that need nothing but a map: they answer about the past and on the command line as well. */
export const MAP_COMMANDS: readonly MapCommand[] = [
  roleCommand,
  personCommand,
  scopeCommand,
  listCommand,
  compareCommand,
  pillarCommand,
  areaCommand,
  betweenCommand,
  raciCommand,
];

/** What a map answers to something typed. */
export interface MapReply {
  readonly note: Note;
  /** Null where a subcommand answered that is no question. */
  readonly answer: Answer | null;
}

/** Answers from a map alone, read as in Slack: a subcommand where the rest fits it, a question otherwise. */
export function replyFromMap(text: string, context: MapContext): MapReply {
  const typed = text.trim();
  const [, first = '', rest = ''] = /^(\S+)\s*([\s\S]*)$/.exec(typed) ?? [];
  const command = MAP_COMMANDS.find(({ name }) => name === first.toLowerCase());
  const answer = ask(context.map, typed, context);
  const isOpen = answer.kind === 'unknown' || answer.kind === 'ambiguous';
  const fitting = command?.fits(rest, context) ? command : undefined;
  const meant = fitting ?? (isOpen ? MAP_COMMANDS.find(({ inWords }) => inWords?.test(typed)) : undefined);
  if (!meant) return { note: answerNote(context.map, answer, context.now), answer };
  return { note: meant.run(fitting ? rest : '', context), answer: isOpen ? null : answer };
}
