import { DomainError } from '../../domain/error.ts';
import { complaintTo } from '../../domain/feedback.ts';
import { areaOf, stewardsFor } from '../../domain/people/steward.ts';
import { answerAbout } from '../asking/subject.ts';
import type { Modal } from '../form/modal.ts';
import { answerNote } from '../messages/answer.ts';
import { complainedNote, WRONGS } from '../messages/feedback.ts';
import type { Note } from '../messages/note.ts';
import { toPlain } from '../messages/render.ts';
import { readSubjectValue, type SubjectValue } from '../messages/subject-button.ts';
import type { Form } from './form.ts';

const WORDS_LIMIT = 1000;
/** What was answered first is what is most likely wrong. */
const LINES_PREFILLED = 3;

/** The form behind *Not right*: what was answered stands there, to be put right. */
export function wrongForm(subject: SubjectValue, { title, lines }: Note): Form {
  return {
    id: 'answer:wrong',
    title: 'What is wrong?',
    submit: 'Send',
    about: JSON.stringify(subject),
    fields: [
      {
        kind: 'choice',
        id: 'what',
        label: 'What is wrong?',
        options: Object.entries(WRONGS).map(([value, label]) => ({ value, label })),
        initial: 'person',
      },
      {
        kind: 'text',
        id: 'words',
        label: 'How should it be?',
        hint: 'This is what I answered. Put it right; whoever keeps this part of the map reads it.',
        limit: WORDS_LIMIT,
        multiline: true,
        initial: prefilled({ lines, ...(title ? { title } : {}) }),
      },
    ],
  };
}

function prefilled({ title, lines }: Note): string {
  return toPlain({ ...(title ? { title } : {}), lines: lines.slice(0, LINES_PREFILLED) });
}

export const answerWrongModal: Modal = {
  id: 'answer:wrong',
  async submit(desk, { about, entered, user, key }) {
    const topic = readSubjectValue(about);
    const map = await desk.live.current();
    const now = desk.clock();
    if (!topic) throw new DomainError('not_found', 'That is no longer on the map. Ask again to see what is there now.');
    const note = answerNote(map, answerAbout(map, topic, now), now);
    const words = (entered.words ?? '').trim();
    const { type, id, scope } = topic;
    const stewards = stewardsFor(map, desk.stewards, areaOf(map, topic));
    const complaint = {
      topic: { type, id, scope },
      what: entered.what ?? 'other',
      // What stands there as it was answered says nothing of how it should be.
      words: words === prefilled(note).trim() ? '' : words,
      from: user,
    };
    if (await desk.inbox.claim(key, now)) await desk.store.notices.add(complaintTo(stewards, complaint), now);
    return complainedNote(map, stewards);
  },
};
