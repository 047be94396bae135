import { ask } from '../../ask/inquiry.ts';
import type { MapContext } from '../command.ts';
import { idsNamed } from '../form/name-list.ts';

/** A subcommand's name and at most so many words behind it are taken for a slip of that subcommand, more for a sentence. */
const SLIP_WORDS = 4;

/** Whether a text that begins like a subcommand is nothing that can be answered as a question: then its name was mistyped. */
export function isNoQuestion(text: string, context: MapContext): boolean {
  return text.split(/\s+/).length <= SLIP_WORDS && ask(context.map, text, context).kind === 'unknown';
}

/** Whether a text that begins like a subcommand is what something on the map is called: then that is what is meant. */
export function isNameOnMap(text: string, { map }: MapContext): boolean {
  const name = text.trim().replace(/[?!.]+$/, '');
  return idsNamed(map, 'activity', name, 1).length > 0 || idsNamed(map, 'role', name, 1).length > 0;
}
