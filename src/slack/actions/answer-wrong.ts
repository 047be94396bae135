import type { Action } from '../action.ts';
import { answerAbout } from '../asking/subject.ts';
import { answerNote } from '../messages/answer.ts';
import { readSubjectValue } from '../messages/subject-button.ts';
import { wrongForm } from '../modals/answer-wrong.ts';
import { openForm } from '../modals/open-form.ts';

/** Asks what is wrong with an answer, and counts that something is. */
export const answerWrongAction: Action = {
  id: 'answer:wrong',
  async run(desk, request) {
    const subject = readSubjectValue(request.value);
    if (!subject) return [];
    const map = await desk.live.current();
    const now = desk.clock();
    const note = answerNote(map, answerAbout(map, subject, now), now);
    if (await openForm(desk, request, wrongForm(subject, note))) await desk.store.feedback.count(subject, 'wrong');
    return [];
  },
};
