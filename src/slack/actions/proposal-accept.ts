import { agree } from '../../domain/proposal/proposal-answer.ts';
import type { Action } from '../action.ts';
import { inPlace, proposalAtHand } from '../keeping/proposal-desk.ts';
import { agreedNote, proposalNote } from '../messages/proposal.ts';

/** A steward's *Approve*, or the *Accept* of somebody who is to be Accountable. Of a proposal that is done it says how it ended. */
export const proposalAcceptAction: Action = {
  id: 'proposal:accept',
  async run(desk, { user, value }) {
    const { map, actor, proposal } = await proposalAtHand(desk, user, value);
    const now = desk.clock();
    if (proposal.state !== 'open') return inPlace(proposalNote(map, proposal, now));
    const agreed = await agree(desk, { actor, id: proposal.id }, now);
    return inPlace(agreedNote(await desk.live.current(), agreed));
  },
};
