import type { Edit } from '../map/change.ts';
import type { NewNotice } from '../notice.ts';

/** Somebody who is about to become Accountable is asked, and has so long to answer. */
export const ACCEPTANCE_MS = 72 * 3_600_000;

/** A proposal that no steward has answered for so long goes back to who made it. */
export const APPROVAL_MS = 30 * 86_400_000;

/** Whoever has so many proposals open makes no more: stewards are people. */
export const OPEN_LIMIT = 20;

/** More at once nobody can judge. */
export const EDITS_LIMIT = 300;

/** `approval`: stewards say whether it may be. `acceptance`: those who would be Accountable say whether they are. */
export type ProposalStep = 'approval' | 'acceptance';

/** `overtaken`: it no longer fitted the map when it was to be applied. */
export type ProposalState = 'open' | 'applied' | 'declined' | 'expired' | 'withdrawn' | 'overtaken';

/** Somebody who has proposed what waited already. */
export interface Joiner {
  /** Their e-mail. */
  readonly person: string;
  readonly reason: string | null;
}

/** Edits that are not in force until others have said yes. */
export interface Proposal {
  readonly id: string;
  readonly step: ProposalStep;
  readonly state: ProposalState;
  /** The e-mail of who wants it. */
  readonly proposer: string;
  /** The e-mail of the steward on whose word it rests; null while none has approved it. */
  readonly sponsor: string | null;
  readonly reason: string | null;
  /** Who has proposed the same since, in their order: they hear of it as the proposer does. */
  readonly joined: readonly Joiner[];
  /** As they were worked out then; they are fitted to the newest map before they are applied. */
  readonly edits: readonly Edit[];
  /** The e-mails of those who have to accept; empty where stewards are asked. */
  readonly people: readonly string[];
  /** The e-mails of those who have said yes so far. */
  readonly yes: readonly string[];
  readonly at: number;
  /** When silence ends it, UTC ms. */
  readonly due: number;
  /** Who ended it; null where nobody did (silence). */
  readonly closedBy: string | null;
  readonly closedAt: number | null;
  /** Why it was declined, or what stood in its way. */
  readonly why: string | null;
  /** Counts up with everything that happens to it, so that of two who answer at once the second looks again. */
  readonly version: number;
}

/** What happens to a proposal that was last read at `version`. */
export interface ProposalMove {
  readonly id: string;
  readonly version: number;
  readonly state: ProposalState;
  readonly proposer: string;
  readonly reason: string | null;
  readonly joined: readonly Joiner[];
  readonly yes: readonly string[];
  readonly closedBy: string | null;
  readonly closedAt: number | null;
  readonly why: string | null;
}

/** What is written in one transaction, that of a change of the map where there is one: all of it or nothing. */
export interface Along {
  readonly opened: readonly Proposal[];
  readonly moved: readonly ProposalMove[];
  readonly notices: readonly NewNotice[];
}

export interface ProposalStore {
  get(id: string): Promise<Proposal | null>;
  /** Those that wait for somebody, oldest first. */
  open(limit: number): Promise<readonly Proposal[]>;
  /** How many of somebody's (an e-mail) wait for an answer. */
  openOf(proposer: string): Promise<number>;
  /** Those that silence has ended by now. */
  overdue(now: number, limit: number): Promise<readonly Proposal[]>;
  /** @throws DomainError('conflict') where something has happened meanwhile to what is moved. */
  write(along: Along, now: number): Promise<void>;
}

export const NOTHING_ALONG: Along = { opened: [], moved: [], notices: [] };

/** A move that leaves everything but the named as it was. */
export function moved(proposal: Proposal, change: Partial<ProposalMove>): ProposalMove {
  const { id, version, state, proposer, reason, joined, yes, closedBy, closedAt, why } = proposal;
  return { id, version, state, proposer, reason, joined, yes, closedBy, closedAt, why, ...change };
}

/** Everybody (e-mails) who wants it, whoever was first in front. */
export function wishersOf({ proposer, joined }: Pick<Proposal, 'proposer' | 'joined'>): string[] {
  return [proposer, ...joined.map(({ person }) => person)];
}
