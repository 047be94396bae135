import type { Action } from '../action.ts';
import { inPlace, proposalAtHand } from '../keeping/proposal-desk.ts';
import { proposalNote } from '../messages/proposal.ts';
import { openForm } from '../modals/open-form.ts';
import { declineForm } from '../modals/proposal-decline.ts';

/** Opens the form that asks why not. */
export const proposalDeclineAction: Action = {
  id: 'proposal:decline',
  async run(desk, request) {
    const { map, proposal } = await proposalAtHand(desk, request.user, request.value);
    if (proposal.state !== 'open') return inPlace(proposalNote(map, proposal, desk.clock()));
    await openForm(desk, request, declineForm(map, proposal));
    return [];
  },
};
