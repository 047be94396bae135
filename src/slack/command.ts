import type { Asking } from '../ask/answer.ts';
import type { CompanyMap } from '../domain/map/company-map.ts';
import type { Deed } from '../domain/people/rights.ts';
import type { Desk } from './desk.ts';
import type { Note } from './messages/note.ts';

/** What a subcommand may use that needs but a map: as it is now, or as it was. */
export interface MapContext extends Asking {
  readonly map: CompanyMap;
}

/** What any subcommand may use: the map as it is now, and who asks, when, from where. */
export interface CommandContext extends MapContext {
  readonly desk: Desk;
  /** The Slack id of who asks. */
  readonly user: string;
  readonly channel: string;
  /** What opens a form, within three seconds; null where it was not a slash command that was typed. */
  readonly trigger: string | null;
  /** The same for every delivery of what was typed; null where nothing is delivered twice. */
  readonly delivery: string | null;
}

/** One subcommand of `/whoowns`. Its line in `help` comes from here. */
export interface Command {
  readonly name: string;
  /** What whoever types it must be allowed to do; a write where it is left out. */
  readonly deed?: Deed;
  /** What is typed behind the name: `<name or id>`; empty where nothing is. */
  readonly usage: string;
  /** What it does, in half a line. */
  readonly summary: string;
  /** Whether what follows the name is somebody's own words, in which no day and no path is looked for. */
  readonly takesWords?: boolean;
  /** A question that means this subcommand, where nothing on the map answers it. */
  readonly inWords?: RegExp;
  /** Whether the words behind the name make it this subcommand; where they don't, the whole text is a question. */
  fits(rest: string, context: CommandContext): boolean;
  run(rest: string, context: CommandContext): Note | Promise<Note>;
}

/** A subcommand that answers from a map alone. */
export interface MapCommand extends Command {
  fits(rest: string, context: MapContext): boolean;
  run(rest: string, context: MapContext): Note;
}
