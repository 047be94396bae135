import type { Action } from '../action.ts';
import { answerNote } from '../messages/answer.ts';
import { toReply } from '../messages/render.ts';
import { readSubjectValue } from '../messages/subject-button.ts';
import { answerAbout } from '../subject.ts';

/** One of several that fit was chosen: its card takes the place of the question. */
export const chooseAction: Action = {
  id: 'subject:choose',
  async run(desk, request) {
    const subject = readSubjectValue(request.value);
    if (!subject) return [];
    const map = await desk.live.current();
    const now = desk.clock();
    const note = answerNote(map, answerAbout(map, subject, now), now);
    return [{ ...toReply(note, { mentions: 'all' }), audience: 'person', replaces: true }];
  },
};
