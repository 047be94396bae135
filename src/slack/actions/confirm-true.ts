import { confirmAll } from '../../domain/attestation/attestation-click.ts';
import type { Action } from '../action.ts';
import { confirmedNote, nothingToConfirmNote, readMoment } from '../messages/attestation.ts';
import { toReply } from '../messages/render.ts';

/** *All true*: whoever clicks confirms what was theirs when the list was made, and nothing else. */
export const confirmTrueAction: Action = {
  id: 'confirm:true',
  async run(desk, request) {
    const map = await desk.live.current();
    const now = desk.clock();
    const person = await desk.directory.emailOf(map, request.user);
    const until = Math.min(readMoment(request.value), now);
    const count = person === null ? 0 : await confirmAll(map, desk.attestations, person, until, now);
    const note = count > 0 ? confirmedNote(count) : nothingToConfirmNote();
    return [{ ...toReply(note, { mentions: 'all' }), audience: 'person', replaces: true }];
  },
};
