import type { Topic } from '../../domain/notice.ts';
import type { Button, Note } from '../messages/note.ts';
import { readSubjectValue, type SubjectValue } from '../messages/subject-button.ts';

/** What a card is about, by ids; null for a message that is about nothing in particular. */
export function topicOf(note: Note): SubjectValue | null {
  return readSubjectValue(note.about ?? subjectButtonValue(note.buttons));
}

/** What a card is about, as its buttons say it. */
export function subjectButtonValue(buttons: readonly Button[] | undefined): string | undefined {
  return buttons?.find(({ action }) => action === 'answer:share')?.value;
}

/** What a topic names, in the words of an answer; null where it names none that can be answered. */
export function subjectOf({ type, id, scope }: Topic): SubjectValue | null {
  return readSubjectValue(JSON.stringify({ type, id, scope, intent: 'all' }));
}
