import { DomainError } from '../error.ts';
import type { CompanyMap } from '../map/company-map.ts';
import { told } from './new-proposal.ts';
import { type Joiner, moved, type Proposal, type ProposalStore, wishersOf } from './proposal.ts';

/** Somebody wants what another has proposed already. */
export interface Joining extends Joiner {
  /** Whether a part of it is theirs to approve. */
  readonly mayApprove: boolean;
  /** The e-mails of the stewards whose yes it waits for. */
  readonly who: readonly string[];
}

/** So many may join in one moment. */
const TRIES = 5;

/**
 * Joins a proposal that waits: it stays one, and whoever joins hears how it ends. Who asks twice for the same has joined already.
 * @throws DomainError('conflict') where it waits for their own yes: that is all that is wanted of them; and where it has ended.
 */
export async function join(
  store: ProposalStore,
  map: CompanyMap,
  proposal: Proposal,
  joining: Joining,
  now: number,
): Promise<Proposal> {
  const { person, mayApprove } = joining;
  if (mayApprove && !wishersOf(proposal).includes(person)) {
    const first = map.people.get(proposal.proposer)?.name ?? proposal.proposer;
    throw new DomainError('conflict', `${first} has proposed the same, and it waits for you: /whoowns proposals`);
  }
  for (let left = TRIES, newest: Proposal | null = proposal; newest?.state === 'open'; left -= 1) {
    if (wishersOf(newest).includes(person)) return newest;
    try {
      return await joinOnce(store, newest, joining, now);
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'conflict' || left === 1) throw error;
      newest = await store.get(proposal.id);
    }
  }
  throw new DomainError('conflict', 'It has just been answered. Look at it again.');
}

async function joinOnce(
  store: ProposalStore,
  proposal: Proposal,
  { person, reason, who }: Joining,
  now: number,
): Promise<Proposal> {
  const move = moved(proposal, { joined: [...proposal.joined, { person, reason }] });
  // That one more wants it is no news to who has to decide; why they do is.
  const notices = reason === null ? [] : who.map((steward) => told(steward, proposal, 'steward'));
  await store.write({ opened: [], moved: [move], notices }, now);
  return { ...proposal, ...move, version: move.version + 1 };
}

/**
 * What is left of a proposal when one of several who want it no longer does: whoever has joined first takes the place of who
 * proposed it. Null where nobody else wants it.
 */
export function withoutWisher(
  proposal: Proposal,
  person: string,
): Pick<Proposal, 'proposer' | 'reason' | 'joined' | 'yes'> | null {
  const { proposer, reason, joined } = proposal;
  const yes = proposal.yes.filter((email) => email !== person);
  if (person !== proposer) return { proposer, reason, yes, joined: joined.filter((each) => each.person !== person) };
  const [next, ...others] = joined;
  return next ? { proposer: next.person, reason: next.reason, joined: others, yes } : null;
}
