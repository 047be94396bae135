import type { DomainError } from '../../domain/error.ts';
import { code, line, type Note } from './note.ts';

/** A refusal: the sentence says what is wrong and what helps. */
export function refusalNote(error: DomainError): Note {
  return { lines: error.message.split('\n').map((sentence) => line(sentence)) };
}

/** Something broke on our side. The id is in the log, so that whoever runs the bot finds what happened. */
export function faultNote(id: string): Note {
  return {
    lines: [line('Something broke on my side, and I have no answer for you. Please try once more.')],
    small: [`If it happens again, give whoever runs me this id: ${id}`],
  };
}

/** Said to somebody whose request came from another workspace than the one this bot serves. */
export function foreignNote(): Note {
  return {
    lines: [line('I belong to another workspace, so I cannot answer here. Ask in your own: ', code('/whoowns help'))],
  };
}
