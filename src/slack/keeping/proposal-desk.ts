import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { proposalFor } from '../../domain/proposal/proposal-answer.ts';
import type { ActionOutcome } from '../action.ts';
import type { Desk } from '../desk.ts';
import type { Note } from '../messages/note.ts';
import { toReply } from '../messages/render.ts';
import { writerOf } from './edit-desk.ts';

/** A proposal, and somebody who is about to deal with it. */
export interface ProposalAtHand {
  readonly map: CompanyMap;
  /** Their e-mail. */
  readonly actor: string;
  readonly proposal: Proposal;
}

/**
 * The proposal that a button or a form names, for whoever used it.
 * @throws DomainError where it is not theirs to see, or gone.
 */
export async function proposalAtHand(desk: Desk, user: string, id: string | undefined): Promise<ProposalAtHand> {
  const actor = await writerOf(desk, user);
  const map = await desk.live.current();
  return { map, actor, proposal: await proposalFor(desk, map, { actor, id: id ?? '' }) };
}

/** A note in the place of the message with the button. */
export function inPlace(note: Note): readonly ActionOutcome[] {
  return [{ ...toReply(note, { mentions: 'all' }), audience: 'person', replaces: true }];
}
