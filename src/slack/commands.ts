import { ask } from '../ask/inquiry.ts';
import type { Deed } from '../domain/people/rights.ts';
import { questionNote } from './asking/question.ts';
import type { Command, CommandContext } from './command.ts';
import { addCommand } from './commands/add.ts';
import { areaCommand } from './commands/area.ts';
import { assignCommand, unassignCommand } from './commands/assign.ts';
import { awayCommand, backCommand } from './commands/away.ts';
import { betweenCommand } from './commands/between.ts';
import { compareCommand } from './commands/compare.ts';
import { confirmCommand } from './commands/confirm.ts';
import { driftCommand } from './commands/drift.ts';
import { editCommand } from './commands/edit.ts';
import { exportCommand } from './commands/export.ts';
import { fileCommand } from './commands/file.ts';
import { gapsCommand } from './commands/gaps.ts';
import { helpCommand } from './commands/help.ts';
import { hereCommand } from './commands/here.ts';
import { historyCommand } from './commands/history.ts';
import { incidentCommand } from './commands/incident.ts';
import { ackCommand, cancelCommand, escalateCommand, resolveCommand } from './commands/incident-verb.ts';
import { incidentsCommand } from './commands/incidents.ts';
import { listCommand } from './commands/list.ts';
import { meCommand } from './commands/me.ts';
import { missesCommand } from './commands/misses.ts';
import { noteCommand } from './commands/note.ts';
import { pageCommand } from './commands/page.ts';
import { pathCommand } from './commands/path.ts';
import { personCommand } from './commands/person.ts';
import { pillarCommand } from './commands/pillar.ts';
import { proposalsCommand } from './commands/proposals.ts';
import { raciCommand } from './commands/raci.ts';
import { roleCommand } from './commands/role.ts';
import { scopeCommand } from './commands/scope.ts';
import { tourCommand } from './commands/tour.ts';
import { undoCommand } from './commands/undo.ts';
import type { Note } from './messages/note.ts';
import { welcomeNote } from './messages/welcome.ts';
import { refuseDeed } from './people/gate.ts';
import { tellDue } from './telling.ts';

/** The table of `/whoowns` subcommands. A new one is a file in commands/ and a line here; help follows by itself. */
export const COMMANDS: readonly Command[] = [
  roleCommand,
  personCommand,
  scopeCommand,
  meCommand,
  listCommand,
  compareCommand,
  pillarCommand,
  areaCommand,
  betweenCommand,
  raciCommand,
  tourCommand,
  pathCommand,
  pageCommand,
  ackCommand,
  escalateCommand,
  resolveCommand,
  cancelCommand,
  noteCommand,
  incidentCommand,
  incidentsCommand,
  awayCommand,
  backCommand,
  confirmCommand,
  editCommand,
  addCommand,
  hereCommand,
  missesCommand,
  gapsCommand,
  exportCommand,
  fileCommand,
  driftCommand,
  assignCommand,
  unassignCommand,
  proposalsCommand,
  historyCommand,
  undoCommand,
  helpCommand(() => COMMANDS),
];

const BY_NAME = new Map(COMMANDS.map((command) => [command.name, command]));

/**
 * Answers what somebody typed: a subcommand where the first word is one and the rest fits it, a question otherwise, a
 * welcome where nothing was typed. The same for a slash command, a mention, and a direct message.
 */
export function respondTo(text: string, context: CommandContext): Note | Promise<Note> {
  const typed = asTyped(text).trim();
  if (typed === '') return welcomeNote(context.map);
  const { command, rest } = partsOf(typed);
  if (command?.fits(rest, context)) return runAllowed(command, rest, context);
  const answer = ask(context.map, typed, context);
  if (answer.kind === 'activity') context.desk.store.asked.count(answer.activity.id);
  const isOpen = answer.kind === 'unknown' || answer.kind === 'ambiguous';
  const meant = isOpen ? COMMANDS.find(({ inWords }) => inWords?.test(typed)) : undefined;
  return meant ? runAllowed(meant, '', context) : questionNote(typed, context, answer);
}

/** The words that somebody typed are their own from the second on; see Command.takesWords. */
export function isOwnWords(text: string, context: CommandContext): boolean {
  const { command, rest } = partsOf(asTyped(text).trim());
  return command?.takesWords === true && command.fits(rest, context);
}

/** Whether the answer is for whoever typed alone, in a channel too: it holds what only they may press, or what others have asked. */
export function isForOneself(text: string, context: CommandContext): boolean {
  const { command, rest } = partsOf(asTyped(text).trim());
  return command !== undefined && (command.deed ?? 'write') === 'write' && command.fits(rest, context);
}

/** What whoever types must be allowed to do at the least: who may look nothing up may still answer a page by command. */
export function gateOf(text: string): Deed {
  return partsOf(text.trim()).command?.deed === 'acknowledge' ? 'acknowledge' : 'look_up';
}

/** What whoever types has come for, as far as a refusal is to say so: to look something up, or to page and what goes with it. */
export function wantedBy(text: string): Deed {
  return partsOf(text.trim()).command?.deed === 'page' ? 'page' : gateOf(text);
}

/** The command that the first word names, if one does, and what stands behind it. Each question comes by here three times. */
function partsOf(typed: string): { readonly command: Command | undefined; readonly rest: string } {
  const end = typed.search(/\s/);
  const first = end < 0 ? typed : typed.slice(0, end);
  return { command: BY_NAME.get(first.toLowerCase()), rest: end < 0 ? '' : typed.slice(end).trimStart() };
}

/** Whoever types has been let in to look things up; a command that does more is let through by itself. */
function runAllowed(command: Command, rest: string, context: CommandContext): Note | Promise<Note> {
  if (command.deed === 'look_up') return command.run(rest, context);
  const { desk, user } = context;
  const ran = refuseDeed(desk, user, command.deed).then(() => command.run(rest, context));
  // Who is to hear of it hears at once, and keeps nobody waiting for the answer.
  return ran.finally(() => desk.afterwards(() => tellDue(desk)));
}

/** Slack sends three characters of a text as entities; undone in one pass, so that what somebody typed as `&lt;` stays that. */
export function asTyped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(amp|lt|gt);/g, (_entity, name: string) => (name === 'amp' ? '&' : name === 'lt' ? '<' : '>'));
}
