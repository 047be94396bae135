import { withdraw } from '../../domain/proposal/proposal-answer.ts';
import type { Action } from '../action.ts';
import { inPlace, proposalAtHand } from '../keeping/proposal-desk.ts';
import { leftNote, proposalNote } from '../messages/proposal.ts';

/** Takes a proposal back, for whoever made it. */
export const proposalWithdrawAction: Action = {
  id: 'proposal:withdraw',
  async run(desk, { user, value }) {
    const { map, actor, proposal } = await proposalAtHand(desk, user, value);
    const now = desk.clock();
    const withdrawn = proposal.state === 'open' ? await withdraw(desk, { actor, id: proposal.id }, now) : proposal;
    return inPlace(withdrawn.state === 'open' ? leftNote(map, withdrawn) : proposalNote(map, withdrawn, now));
  },
};
