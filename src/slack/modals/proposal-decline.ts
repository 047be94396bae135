import type { CompanyMap } from '../../domain/map/company-map.ts';
import { type Proposal, wishersOf } from '../../domain/proposal/proposal.ts';
import { decline } from '../../domain/proposal/proposal-answer.ts';
import type { Modal } from '../form/modal.ts';
import { proposalAtHand } from '../keeping/proposal-desk.ts';
import { differenceLines } from '../messages/difference.ts';
import { peopleSpans } from '../messages/edit-outcome.ts';
import { line } from '../messages/note.ts';
import type { Form } from './form.ts';

const REASON_LIMIT = 300;

/** The form behind *Decline*. */
export function declineForm(map: CompanyMap, proposal: Proposal): Form {
  const { id, edits } = proposal;
  const wishers = wishersOf(proposal).map((email) => map.people.get(email)?.name ?? email);
  const who = `${wishers.join(' and ')} ${wishers.length === 1 ? 'reads' : 'read'}`;
  return {
    id: 'proposal:decline',
    title: 'Decline',
    submit: 'Decline',
    about: id,
    lines: differenceLines(map, edits),
    fields: [
      {
        kind: 'text',
        id: 'reason',
        label: 'Why not?',
        hint: `${who} this. Perhaps you know somebody it fits better.`,
        limit: REASON_LIMIT,
        multiline: true,
      },
    ],
  };
}

export const proposalDeclineModal: Modal = {
  id: 'proposal:decline',
  async submit(desk, { user, about, entered }) {
    const { map, actor, proposal } = await proposalAtHand(desk, user, about);
    const reason = (entered.reason ?? '').slice(0, REASON_LIMIT);
    const declined = await decline(desk, { actor, id: proposal.id, reason }, desk.clock());
    const told = [...new Set([declined.sponsor ?? declined.proposer, ...wishersOf(declined)])].filter(
      (email) => email !== actor,
    );
    const hears = told.length > 1 ? ' are told why.' : ' is told why.';
    return { lines: [line('Declined. ', ...(told.length > 0 ? [...peopleSpans(map, told), hears] : []))] };
  },
};
