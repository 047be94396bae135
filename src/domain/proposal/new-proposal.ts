import { rebase, sameValue } from '../edit/rebase.ts';
import type { Edit } from '../map/change.ts';
import type { CompanyMap } from '../map/company-map.ts';
import type { NewNotice, ProposalParty } from '../notice.ts';
import { ACCEPTANCE_MS, APPROVAL_MS, type Proposal, type ProposalStore } from './proposal.ts';

/** More proposals than this do not wait at once. */
const MANY = 1000;

export type NewProposal = Pick<
  Proposal,
  'step' | 'proposer' | 'sponsor' | 'reason' | 'joined' | 'edits' | 'people' | 'yes'
>;

export function newProposal(fresh: NewProposal, now: number): Proposal {
  const due = now + (fresh.step === 'approval' ? APPROVAL_MS : ACCEPTANCE_MS);
  const open = { state: 'open', closedBy: null, closedAt: null, why: null, version: 1 } as const;
  return { ...fresh, ...open, id: crypto.randomUUID(), at: now, due };
}

export function told(recipient: string, { id }: Proposal, to: ProposalParty): NewNotice {
  return { recipient, body: { kind: 'proposal', proposal: id, to } };
}

/**
 * Those that say the same and wait already, whoever has proposed them: what is wished twice is asked once. Null for what is new,
 * in the order of `wanted`.
 */
export async function openLike(
  store: ProposalStore,
  map: CompanyMap,
  wanted: readonly NewProposal[],
): Promise<(Proposal | null)[]> {
  if (wanted.length === 0) return [];
  const open = await store.open(MANY);
  return wanted.map(({ step, sponsor, people, edits }) => {
    const isLike = (other: Proposal) =>
      other.step === step && other.sponsor === sponsor && sameValue(other.people, people);
    return open.find((other) => isLike(other) && isSameChange(map, other.edits, edits)) ?? null;
  });
}

/** Whether earlier edits come to the same on the map as it is now: what others have changed since makes no difference. */
function isSameChange(map: CompanyMap, earlier: readonly Edit[], edits: readonly Edit[]): boolean {
  if (sameValue(earlier, edits)) return true;
  if (earlier.length !== edits.length || earlier.some(({ key }, i) => key !== edits[i]?.key)) return false;
  return sameValue(
    earlier.map((edit) => rebase(map, edit).edit),
    edits,
  );
}
