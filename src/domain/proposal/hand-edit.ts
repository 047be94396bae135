import { refuseManaged } from '../edit/managed.ts';
import { sameValue } from '../edit/rebase.ts';
import { DomainError } from '../error.ts';
import { type Edit, editOf } from '../map/change.ts';
import type { CompanyMap } from '../map/company-map.ts';
import type { NewNotice } from '../notice.ts';
import { areasTouched, areasWithout, mayWrite, stewardsOf } from '../people/rights.ts';
import { stewardMend } from '../people/steward-mend.ts';
import type { EditOutcome, Keep } from './edit-outcome.ts';
import { enact } from './enactment.ts';
import { refuseGuests } from './guest.ts';
import { handshake } from './handshake.ts';
import { join } from './joining.ts';
import { newProposal, openLike, told } from './new-proposal.ts';
import { EDITS_LIMIT, NOTHING_ALONG, OPEN_LIMIT } from './proposal.ts';
import { refuseBroken } from './refusal.ts';

/** Something a person wants changed. */
export interface HandEdit {
  /** Their e-mail. */
  readonly actor: string;
  readonly reason: string | null;
  /** Works the edits out from the newest map; may throw a DomainError. Called again where somebody else was first. */
  plan(map: CompanyMap): readonly Edit[];
  /** A steward's reason for asking nobody who becomes Accountable by it; null where they are asked. */
  readonly skipHandshake: string | null;
  /** The revision that it takes back: whoever is Accountable again by that is told, and not asked. */
  readonly undoes?: number;
}

/**
 * Changes the map by hand: every edit that a person types or clicks comes this way. It is worked out from the newest map, held
 * against the rules, and is in force at once where they may make it and nobody has to be asked; else it is put to the stewards,
 * or to whoever would be Accountable.
 * @throws DomainError what `plan` throws; 'invalid' for a broken rule, and for a thing that a file manages; 'conflict' where
 * somebody else was first twice.
 */
export async function submitEdit(keep: Keep, edit: HandEdit, now: number): Promise<EditOutcome> {
  return await onceMore(() => submitOnce(keep, edit, now));
}

async function submitOnce(keep: Keep, edit: HandEdit, now: number): Promise<EditOutcome> {
  const map = await keep.live.settled();
  const edits = meant(map, edit.plan(map));
  if (edits.length === 0) return { kind: 'saved', map, revision: map.revision, edits, at: now };
  await refuseManaged(keep.store.sources, map, edits);
  refuseBroken(map, edits);
  if (!mayWrite(map, keep.stewards, edit.actor, edits)) return await propose(keep, map, edits, edit, now);
  const { actor, reason, skipHandshake, undoes = null } = edit;
  const word = { proposer: actor, sponsor: actor, reason, joined: [], skip: skipHandshake, undoes, accepted: [] };
  return await enact(keep, map, edits, word, NOTHING_ALONG, now);
}

/** What the edits come to: against what is there, and without those that change nothing. */
export function meant(map: CompanyMap, edits: readonly Edit[]): Edit[] {
  return edits.flatMap(({ kind, key, after }) => {
    const before = map.get(kind, key);
    if (!before && !after) return [];
    return before && sameValue(before.value, after?.value) ? [] : editOf(before, after);
  });
}

async function propose(
  keep: Keep,
  map: CompanyMap,
  edits: readonly Edit[],
  { actor, reason, skipHandshake }: HandEdit,
  now: number,
): Promise<EditOutcome> {
  const { proposals } = keep.store;
  if (skipHandshake !== null) {
    throw new DomainError('forbidden', 'Only a steward may leave out asking those who would be Accountable.');
  }
  // Whoever is a steward of a part of it has said yes to that part by proposing it.
  const areas = areasWithout(map, keep.stewards, edits, [actor]);
  const who = stewardsOf(map, keep.stewards, areas).filter((steward) => steward !== actor);
  if (who.length === 0) {
    const mend = stewardMend(map, keep.stewards, actor);
    throw new DomainError('forbidden', `Nobody keeps this part of the map yet who could approve it. ${mend}`);
  }
  await refuseGuests(keep, map, handshake(map, edits, new Set([actor])).waiting, who);
  if (edits.length > EDITS_LIMIT) {
    const sentence = `A proposal has at most ${EDITS_LIMIT} changes; this one has ${edits.length}. Make several of it.`;
    throw new DomainError('invalid', sentence);
  }
  const yes = areas.length < areasTouched(map, edits).size ? [actor] : [];
  const fresh = {
    step: 'approval' as const,
    proposer: actor,
    sponsor: null,
    reason,
    joined: [],
    edits,
    people: [],
    yes,
  };
  const [again] = await openLike(proposals, map, [fresh]);
  if (again) {
    const proposal = await join(proposals, map, again, { person: actor, reason, mayApprove: yes.length > 0, who }, now);
    return { kind: 'proposed', map, proposal, first: again.proposer === actor ? null : again.proposer, who };
  }
  if ((await proposals.openOf(actor)) >= OPEN_LIMIT) {
    const sentence = `${OPEN_LIMIT} of your proposals wait for an answer already. Withdraw one, or wait for the stewards.`;
    throw new DomainError('conflict', sentence);
  }
  const proposal = newProposal(fresh, now);
  const notices = who.map((recipient): NewNotice => told(recipient, proposal, 'steward'));
  await proposals.write({ opened: [proposal], moved: [], notices }, now);
  return { kind: 'proposed', map, proposal, first: null, who };
}

/** Does a thing again where somebody else was first, once. */
export async function onceMore<T>(doing: () => Promise<T>): Promise<T> {
  try {
    return await doing();
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'conflict') throw error;
    return await doing();
  }
}
