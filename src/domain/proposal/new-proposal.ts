import { sameValue } from '../edit/rebase.ts';
import type { NewNotice, ProposalParty } from '../notice.ts';
import { ACCEPTANCE_MS, APPROVAL_MS, type Proposal, type ProposalStore } from './proposal.ts';

/** More proposals than this do not wait at once. */
const MANY = 1000;

export type NewProposal = Pick<Proposal, 'step' | 'proposer' | 'sponsor' | 'reason' | 'edits' | 'people' | 'yes'>;

export function newProposal(fresh: NewProposal, now: number): Proposal {
  const due = now + (fresh.step === 'approval' ? APPROVAL_MS : ACCEPTANCE_MS);
  const open = { state: 'open', closedBy: null, closedAt: null, why: null, version: 1 } as const;
  return { ...fresh, ...open, id: crypto.randomUUID(), at: now, due };
}

export function told(recipient: string, { id }: Proposal, to: ProposalParty): NewNotice {
  return { recipient, body: { kind: 'proposal', proposal: id, to } };
}

/** Those that say the same and wait already: who presses twice asks once. Null for what is new, in the order of `wanted`. */
export async function openLike(store: ProposalStore, wanted: readonly NewProposal[]): Promise<(Proposal | null)[]> {
  if (wanted.length === 0) return [];
  const open = await store.open(MANY);
  return wanted.map(({ step, proposer, sponsor, people, edits }) => {
    const isLike = (other: Proposal) =>
      other.step === step &&
      (other.proposer === proposer || step === 'acceptance') &&
      other.sponsor === sponsor &&
      sameValue(other.people, people);
    return open.find((other) => isLike(other) && sameValue(other.edits, edits)) ?? null;
  });
}
