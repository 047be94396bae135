import type { Action } from '../action.ts';
import { answerAbout } from '../asking/subject.ts';
import { answerNote } from '../messages/answer.ts';
import { withFeedback } from '../messages/feedback.ts';
import { toReply } from '../messages/render.ts';
import { readSubjectValue } from '../messages/subject-button.ts';

/** One of several that fit was chosen: its card takes the place of the question. */
export const chooseAction: Action = {
  id: 'subject:choose',
  deed: 'look_up',
  async run(desk, request) {
    const subject = readSubjectValue(request.value);
    if (!subject) return [];
    const map = await desk.live.current();
    const now = desk.clock();
    // As the question itself would have been: about the channel's scope where it named none.
    const scope = subject.scope ?? (subject.type === 'activity' ? desk.channels.of(request.channel ?? '') : null);
    const note = withFeedback(answerNote(map, answerAbout(map, { ...subject, scope }, now), now));
    const { channel, thread } = request;
    const isDirect = channel?.startsWith('D') ?? false;
    if (channel && (thread || isDirect))
      await desk.store.threads.remember(channel, [thread ?? ''], { ...subject, scope }, now);
    return [{ ...toReply(note, { mentions: 'all' }), audience: 'person', replaces: true }];
  },
};
