import { ask } from '../ask/inquiry.ts';
import { isDay } from '../domain/absence.ts';
import { DomainError } from '../domain/error.ts';
import type { CommandContext } from './command.ts';
import { answerNote } from './messages/answer.ts';
import type { Note } from './messages/note.ts';
import { pastNote } from './messages/past.ts';

export interface PastQuestion {
  readonly question: string;
  /** `2026-03-01`: its beginning, UTC. */
  readonly day: string;
}

const AT_DAY = /^([\s\S]*\S)\s+(?:at|on|as of)\s+(\d{4}-\d{2}-\d{2})[\s?.!]*$/i;

/** A question that ends with a day, as in `deploy-approval at 2026-03-01`; null, after one look at its end, for all others. */
export function readPastQuestion(text: string): PastQuestion | null {
  if (!/\d[\s?.!]*$/.test(text.slice(-12))) return null;
  const [, question, day] = AT_DAY.exec(text) ?? [];
  return question && day ? { question, day } : null;
}

/**
 * The answer from the map as it stood at the beginning of a day, marked as the past. Nothing can be done with it but read it.
 * @throws DomainError('invalid') for a day that does not exist.
 */
export async function pastAnswer({ question, day }: PastQuestion, context: CommandContext): Promise<Note> {
  if (!isDay(day)) throw new DomainError('invalid', `There is no day ${day}. Write it as 2026-03-01.`);
  const moment = Date.parse(day);
  const { map, state } = await context.desk.pasts.at(context.map, moment);
  const answer = ask(map, question, { ...context, now: moment });
  const { buttons: _buttons, ...note } = answerNote(map, answer, moment);
  return pastNote(note, state, moment);
}
