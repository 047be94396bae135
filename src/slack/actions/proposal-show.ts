import { wishersOf } from '../../domain/proposal/proposal.ts';
import { isAsked } from '../../domain/proposal/proposal-answer.ts';
import type { Action } from '../action.ts';
import { below } from '../asking/private-answer.ts';
import { proposalAtHand } from '../keeping/proposal-desk.ts';
import { proposalNote, withdrawButton } from '../messages/proposal.ts';

/** One of the proposals that wait, with what whoever asks can do about it. */
export const proposalShowAction: Action = {
  id: 'proposal:show',
  async run(desk, { user, value }) {
    const { map, actor, proposal } = await proposalAtHand(desk, user, value);
    const { buttons = [], ...note } = proposalNote(map, proposal, desk.clock());
    const answers = isAsked(desk, map, proposal, actor) ? buttons : [];
    const isOwn = proposal.state === 'open' && [...wishersOf(proposal), proposal.sponsor].includes(actor);
    return below({ ...note, buttons: [...answers, ...(isOwn ? [withdrawButton(proposal.id)] : [])] });
  },
};
