import { ManagedElsewhere } from '../../domain/edit/managed.ts';
import type { DomainError } from '../../domain/error.ts';
import { code, line, type Note } from './note.ts';

/** A refusal: the sentence says what is wrong and what helps. The place where something is changed instead can be clicked. */
export function refusalNote(error: DomainError): Note {
  const link = error instanceof ManagedElsewhere && error.link ? error.link : null;
  if (link === null || !error.message.endsWith(link)) {
    return { lines: error.message.split('\n').map((sentence) => line(sentence)) };
  }
  return { lines: [line(error.message.slice(0, -link.length), { link, title: link })] };
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
