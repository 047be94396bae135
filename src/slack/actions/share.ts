import type { Action } from '../action.ts';
import { answerAbout } from '../asking/subject.ts';
import { answerNote } from '../messages/answer.ts';
import type { Note } from '../messages/note.ts';
import { toReply } from '../messages/render.ts';
import { readSubjectValue } from '../messages/subject-button.ts';

/** Shows an answer to the whole channel: worked out anew, so that what everybody sees is true now. */
export const shareAction: Action = {
  id: 'answer:share',
  deed: 'look_up',
  async run(desk, request) {
    const subject = readSubjectValue(request.value);
    if (!subject) return [];
    const map = await desk.live.current();
    const now = desk.clock();
    const { buttons: _buttons, ...card }: Note = answerNote(map, answerAbout(map, subject, now), now);
    if (!(await desk.inbox.claim(request.key, now))) return [];
    const sharer = map.personBySlack(request.user)?.name;
    const small = [...(card.small ?? []), ...(sharer ? [`Shared by ${sharer}`] : [])];
    return [{ ...toReply({ ...card, small }, { mentions: 'lead' }), audience: 'channel', replaces: false }];
  },
};
