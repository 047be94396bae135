import { askAgain } from '../../domain/attestation/attestation-again.ts';
import type { Action } from '../action.ts';
import { inPlace } from '../asking/private-answer.ts';
import { writerOf } from '../keeping/edit-desk.ts';
import { askedAgainNote, readAsked } from '../messages/attestation.ts';

/** *Ask again*: somebody has not answered, and a steward wants them asked once more. */
export const confirmAskAction: Action = {
  id: 'confirm:ask',
  async run(desk, { user, value }) {
    const map = await desk.live.current();
    const steward = await writerOf(desk, user);
    const { person, at: asked } = readAsked(value);
    const { stewards, attestations } = desk;
    await askAgain(map, attestations, { person, steward, stewards, asked }, desk.clock());
    return inPlace(askedAgainNote(map, person));
  },
};
