import { refuseManaged } from '../edit/managed.ts';
import { rebase } from '../edit/rebase.ts';
import { DomainError } from '../error.ts';
import type { Edit } from '../map/change.ts';
import type { CompanyMap } from '../map/company-map.ts';
import type { NewNotice } from '../notice.ts';
import { areasWithout, mayWrite, stewardsOf } from '../people/rights.ts';
import { isSteward, mayEdit } from '../people/steward.ts';
import type { EditOutcome, Keep } from './edit-outcome.ts';
import { enact, knowing, type Word } from './enactment.ts';
import { onceMore } from './hand-edit.ts';
import { handshake } from './handshake.ts';
import { withoutWisher } from './joining.ts';
import { moved, type Proposal, type ProposalMove, type ProposalStore, wishersOf } from './proposal.ts';
import { backTo, toConcerned } from './proposal-telling.ts';
import { brokenBy } from './refusal.ts';

/** Somebody's yes or no to a proposal. */
export interface Answer {
  /** Their e-mail. */
  readonly actor: string;
  /** The proposal's id. */
  readonly id: string;
}

/** What a yes has come to: the proposal as it is now, what is in force, and who (e-mails) still has to say yes. */
export interface Agreed {
  readonly proposal: Proposal;
  readonly outcome: EditOutcome | null;
  readonly missing: readonly string[];
}

/**
 * A proposal that somebody has to do with: who proposed it, who answers for it, whose word is asked.
 * @throws DomainError where it is gone or not theirs to see.
 */
export async function proposalFor(keep: Keep, map: CompanyMap, { actor, id }: Answer): Promise<Proposal> {
  const proposal = await keep.store.proposals.get(id.slice(0, 100));
  const isTheirs = proposal ? isParty(keep, map, proposal, actor) : isSteward(map, keep.stewards, actor);
  if (!isTheirs) throw new DomainError('forbidden', 'That proposal is between others.');
  if (!proposal) throw new DomainError('not_found', 'That proposal is no longer here.');
  return proposal;
}

/** Whether somebody may see a proposal. */
function isParty(keep: Keep, map: CompanyMap, proposal: Proposal, actor: string): boolean {
  return (
    [...wishersOf(proposal), proposal.sponsor, ...proposal.people].includes(actor) ||
    answersFor(keep, map, proposal, actor)
  );
}

/** Whether somebody is a steward of a part of what is proposed. */
function answersFor(keep: Keep, map: CompanyMap, { edits }: Proposal, actor: string): boolean {
  const all = areasWithout(map, keep.stewards, edits, []);
  return all.some((area) => mayEdit(map, keep.stewards, actor, area));
}

/** Whether somebody is the one, or among those, whose yes a proposal waits for. */
export function isAsked(keep: Keep, map: CompanyMap, proposal: Proposal, actor: string): boolean {
  if (proposal.state !== 'open' || proposal.yes.includes(actor)) return false;
  return proposal.step === 'acceptance' ? proposal.people.includes(actor) : answersFor(keep, map, proposal, actor);
}

/**
 * Says yes. When the last one whose yes is needed has said it, the edits are fitted to the newest map and put into force; what
 * makes somebody Accountable who has not been asked is then put to them.
 * @throws DomainError where it is not theirs to say, or somebody has ended it: the sentence says so.
 */
export async function agree(keep: Keep, answer: Answer, now: number): Promise<Agreed> {
  return await onceMore(() => agreeOnce(keep, answer, now));
}

async function agreeOnce(keep: Keep, answer: Answer, now: number): Promise<Agreed> {
  const { store, stewards } = keep;
  const map = await keep.live.settled();
  const proposal = await proposalFor(keep, map, answer);
  refuseAnswer(keep, map, proposal, answer.actor);
  const yes = [...new Set([...proposal.yes, answer.actor])];
  const missing =
    proposal.step === 'acceptance'
      ? proposal.people.filter((person) => !yes.includes(person))
      : stewardsOf(map, stewards, areasWithout(map, stewards, proposal.edits, yes));
  if (missing.length > 0) {
    await store.proposals.write({ opened: [], moved: [moved(proposal, { yes })], notices: [] }, now);
    return { proposal: { ...proposal, yes }, outcome: null, missing };
  }
  const fitted = fittedTo(keep, map, proposal);
  if (typeof fitted === 'string') return await overtake(keep, proposal, answer.actor, fitted, now);
  await refuseManaged(store.sources, map, fitted);
  const applied = moved(proposal, { state: 'applied', yes, closedBy: answer.actor, closedAt: now });
  const word = wordOf(map, proposal, answer.actor, yes);
  const { atOnce } = handshake(map, fitted, knowing(word));
  const notices = [...backTo(proposal, [answer.actor]), ...toConcerned(map, proposal, answer.actor, atOnce)];
  const outcome = await enact(keep, map, fitted, word, along(applied, notices), now);
  return { proposal: after(proposal, applied), outcome, missing: [] };
}

function wordOf(map: CompanyMap, proposal: Proposal, actor: string, yes: readonly string[]): Word {
  const { step, proposer, sponsor, joined } = proposal;
  const name = (email: string) => map.people.get(email)?.name ?? email;
  // What is accepted has the reasons of its approval already.
  const reasons = step === 'approval' ? [proposal.reason, ...joined.map((each) => each.reason)] : [proposal.reason];
  const reason = reasons.filter(Boolean).join(' ');
  const by =
    step === 'approval'
      ? `proposed by ${wishersOf(proposal).map(name).join(' and ')}`
      : `accepted by ${yes.map(name).join(', ')}`;
  return {
    proposer,
    sponsor: step === 'approval' ? actor : (sponsor ?? proposer),
    joined,
    reason: reason === '' ? by : `${reason} (${by})`,
    skip: null,
    undoes: null,
    accepted: step === 'acceptance' ? yes : [],
  };
}

/** The edits as they are to be made now; a text says what stands in the way. */
function fittedTo(keep: Keep, map: CompanyMap, { edits, step, sponsor }: Proposal): readonly Edit[] | string {
  const rebased = edits.map((edit) => rebase(map, edit));
  const clash = rebased.findIndex(({ clashes }) => clashes.length > 0);
  if (clash >= 0) return 'somebody has changed the same meanwhile';
  const fitted = rebased.flatMap(({ edit }) => edit ?? []);
  const broken = brokenBy(map, fitted);
  if (broken) return broken;
  const rests = step === 'approval' || (sponsor !== null && mayWrite(map, keep.stewards, sponsor, fitted));
  return rests ? fitted : 'whoever assigned it is no steward of it any more';
}

async function overtake(keep: Keep, proposal: Proposal, actor: string, why: string, now: number): Promise<Agreed> {
  const move = moved(proposal, { state: 'overtaken', closedBy: actor, closedAt: now, why });
  const notices = backTo(proposal, [actor]);
  await keep.store.proposals.write(along(move, notices), now);
  return { proposal: after(proposal, move), outcome: null, missing: [] };
}

/**
 * Says no; the reason goes to who proposed it and who assigned it.
 * @throws DomainError as `agree` does, and 'invalid' without a reason.
 */
export async function decline(
  keep: Keep,
  answer: Answer & { readonly reason: string },
  now: number,
): Promise<Proposal> {
  const why = answer.reason.trim();
  if (why === '') throw new DomainError('invalid', 'Say in a few words why not: whoever proposed it reads them.');
  return await onceMore(async () => {
    const map = await keep.live.settled();
    const proposal = await proposalFor(keep, map, answer);
    refuseAnswer(keep, map, proposal, answer.actor);
    const move = moved(proposal, { state: 'declined', closedBy: answer.actor, closedAt: now, why });
    await keep.store.proposals.write(along(move, backTo(proposal, [answer.actor])), now);
    return after(proposal, move);
  });
}

/**
 * Takes a proposal back: whoever proposed it, or on whose word it rests. Where others have proposed the same it stays theirs.
 * @throws DomainError where that is somebody else.
 */
export async function withdraw(keep: Keep, answer: Answer, now: number): Promise<Proposal> {
  return await onceMore(async () => {
    const map = await keep.live.settled();
    const proposal = await proposalFor(keep, map, answer);
    refuseClosed(map, proposal);
    const { actor } = answer;
    if (![...wishersOf(proposal), proposal.sponsor].includes(actor)) {
      throw new DomainError('forbidden', 'Only whoever made a proposal can withdraw it.');
    }
    const left = actor === proposal.sponsor ? null : withoutWisher(proposal, actor);
    if (left) {
      const move = moved(proposal, left);
      await keep.store.proposals.write(along(move, []), now);
      return after(proposal, move);
    }
    const move = moved(proposal, { state: 'withdrawn', closedBy: actor, closedAt: now });
    await keep.store.proposals.write(along(move, backTo(proposal, [answer.actor])), now);
    return after(proposal, move);
  });
}

/** Ends what nobody has answered in time; who assigned it and who proposed it are told. @returns how many. */
export async function expire(proposals: ProposalStore, now: number): Promise<number> {
  let count = 0;
  for (const proposal of await proposals.overdue(now, 50)) {
    const move = moved(proposal, { state: 'expired', closedAt: now });
    const isOurs = await proposals.write(along(move, backTo(proposal, [])), now).then(
      () => true,
      (error: unknown) => {
        // Another replica, or an answer at the last moment.
        if (error instanceof DomainError && error.code === 'conflict') return false;
        throw error;
      },
    );
    if (isOurs) count += 1;
  }
  return count;
}

function refuseAnswer(keep: Keep, map: CompanyMap, proposal: Proposal, actor: string): void {
  refuseClosed(map, proposal);
  if (isAsked(keep, map, proposal, actor)) return;
  if (proposal.yes.includes(actor))
    throw new DomainError('invalid', 'You have said yes to this already. Others still have to.');
  const who = proposal.step === 'approval' ? 'a steward of that part of the map' : 'whoever is asked';
  throw new DomainError('forbidden', `Only ${who} can answer this.`);
}

function refuseClosed(map: CompanyMap, { state, closedBy, yes, step, why }: Proposal): void {
  if (state === 'open') return;
  const by = state === 'applied' && step === 'acceptance' ? yes : closedBy === null ? [] : [closedBy];
  const who = by.map((email) => map.people.get(email)?.name ?? email).join(' and ');
  const ENDED = {
    applied: step === 'approval' ? `${who} has approved this already.` : `${who} has accepted this already.`,
    declined: `${who} has declined this already.`,
    withdrawn: closedBy === null ? `${why}, so this was withdrawn.` : `${who} has withdrawn this.`,
    expired: 'Nobody answered this in time, so it is closed.',
    overtaken: 'The map has changed meanwhile, so this is closed.',
  };
  throw new DomainError('invalid', ENDED[state]);
}

function along(move: ProposalMove, notices: readonly NewNotice[]) {
  return { opened: [], moved: [move], notices };
}

function after(proposal: Proposal, move: ProposalMove): Proposal {
  return { ...proposal, ...move, version: move.version + 1 };
}
