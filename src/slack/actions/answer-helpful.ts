import type { Action } from '../action.ts';
import { answerAbout } from '../asking/subject.ts';
import { thanksNote } from '../messages/feedback.ts';
import { toReply } from '../messages/render.ts';
import { readSubjectValue } from '../messages/subject-button.ts';

/** Counts that an answer was of use; who said so is not kept. */
export const answerHelpfulAction: Action = {
  id: 'answer:helpful',
  async run(desk, request) {
    const subject = readSubjectValue(request.value);
    if (!subject) return [];
    const now = desk.clock();
    answerAbout(await desk.live.current(), subject, now);
    if (!(await desk.inbox.claim(request.key, now))) return [];
    await desk.store.feedback.count(subject, 'helpful');
    return [{ ...toReply(thanksNote(), { mentions: 'all' }), audience: 'person', replaces: false }];
  },
};
