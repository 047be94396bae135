import type { Answer } from '../../ask/answer.ts';
import { nameKey } from '../../domain/map/name.ts';
import type { CommandContext } from '../command.ts';
import { answerNote } from '../messages/answer.ts';
import { askStewardButton } from '../messages/miss.ts';
import type { Note } from '../messages/note.ts';
import { scopeName } from '../messages/people.ts';

/** The answer to a question as a message, with what depends on who asks where. */
export function questionNote(question: string, context: CommandContext, answer: Answer): Note {
  const note = answerNote(context.map, answer, context.now);
  if (answer.kind === 'unknown') return answer.reason === 'no_match' ? withSteward(note, question) : note;
  if (context.scope !== null && answer.kind === 'activity') return withChannelScope(note, question, context, answer);
  return note;
}

function withSteward(note: Note, question: string): Note {
  if (nameKey(question) === '') return note;
  return { ...note, buttons: [...(note.buttons ?? []), askStewardButton(question)] };
}

/** Says so where the scope comes from the channel and not from the question. */
function withChannelScope(
  note: Note,
  question: string,
  { map, scope: given }: CommandContext,
  { scope }: Extract<Answer, { kind: 'activity' }>,
): Note {
  if (!scope || scope.id !== given) return note;
  const asked = ` ${nameKey(question)} `;
  if ([scope.id, scope.name, ...scope.aliases].some((name) => asked.includes(` ${nameKey(name)} `))) return note;
  return { ...note, small: [`For ${scopeName(map, scope.id)}, as set for this channel`, ...(note.small ?? [])] };
}
