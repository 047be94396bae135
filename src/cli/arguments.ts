import { type ParseArgsConfig, parseArgs } from 'node:util';
import { isDay } from '../domain/map/absence.ts';
import { UsageError } from './command.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads a command's words.
 * @throws UsageError for an option it does not know, one without its value, and more or fewer words than it takes.
 */
export function readArguments<const T extends Options>(
  args: readonly string[],
  options: T,
  words: { readonly least: number; readonly most: number } = { least: 0, most: 0 },
) {
  const parsed = parse(args, options);
  const count = parsed.positionals.length;
  if (count < words.least)
    throw new UsageError(words.least === 1 ? 'Something is missing.' : 'Some words are missing.');
  if (count > words.most) throw new UsageError(`"${parsed.positionals[words.most]}" is one word too many.`);
  return parsed;
}

function parse<const T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError((error as Error).message.split('. To specify')[0] ?? 'These words are not understood.');
  }
}

/**
 * A moment as people type it: `2026-03-01` (its beginning, UTC), or a full ISO time.
 * @returns UTC milliseconds.
 */
export function readMoment(text: string): number {
  // Date.parse would make 2 March of 30 February.
  const moment = /^\d{4}-\d{2}-\d{2}($|T)/.test(text) && isDay(text.slice(0, 10)) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(moment)) throw new UsageError(`"${text}" is no time: write 2026-03-01 or 2026-03-01T14:30:00Z.`);
  return moment;
}
