import { type PastTime, readPastTime } from '../../ask/past-time.ts';
import { DomainError } from '../../domain/error.ts';
import type { CommandContext } from '../command.ts';
import { replyFromMap } from '../map-commands.ts';
import type { Note } from '../messages/note.ts';
import { pastNote } from '../messages/past.ts';
import { subjectButtonValue } from './topic.ts';

/**
 * A question about a day gone by, as in `deploy-approval at 2026-03-01` or `who approved deploys last year`; null, after one
 * look at its end, for all others.
 * @throws DomainError('invalid') for a day that does not exist.
 */
export function readPastQuestion(text: string, now: number): PastTime | null {
  const past = readPastTime(text, now);
  if (past && 'bad' in past)
    throw new DomainError('invalid', `There is no day ${past.bad}. Write a day like 2026-03-01.`);
  return past;
}

/** The answer from the map as it stood at a moment, marked as the past. Nothing can be done with it but read it. */
export async function pastAnswer({ question, moment }: PastTime, context: CommandContext): Promise<Note> {
  const { map, state } = await context.desk.pasts.at(context.map, moment);
  const { asker, scope } = context;
  const { buttons, ...note } = replyFromMap(question, { map, now: moment, asker, scope }).note;
  const about = subjectButtonValue(buttons);
  return pastNote({ ...note, ...(about === undefined ? {} : { about }) }, state, moment, context.now);
}
