import { isGone } from '../answer/resolution.ts';
import { DomainError } from '../error.ts';
import type { CompanyMap } from '../map/company-map.ts';
import type { Entity } from '../map/entity.ts';
import { LETTERS, personEntry, type Raci } from '../map/raci.ts';
import { type DepartureKeep, goneReason } from '../people/departure.ts';
import { areasWithout, stewardsOf } from '../people/rights.ts';
import { told } from './new-proposal.ts';
import { moved, type Proposal, type ProposalStore, wishersOf } from './proposal.ts';
import { backTo } from './proposal-telling.ts';

/** More proposals than this do not wait at once. */
const MANY = 1000;

/**
 * Withdraws what was proposed because somebody had left who is back now: their work is theirs again, and nobody is to give it
 * away by a late yes. Who wanted it, who answers for it and who was asked are told. To be called before it is told that they are
 * back; after that nobody counts as returned any more.
 * @returns how many were withdrawn.
 */
export async function withdrawForReturned(
  proposals: ProposalStore,
  map: CompanyMap,
  { departures, stewards }: DepartureKeep,
  now: number,
): Promise<number> {
  const back = (await departures.all()).filter((person) => map.people.has(person) && !isGone(map, person));
  if (back.length === 0) return 0;
  let count = 0;
  for (const proposal of await proposals.open(MANY)) {
    const person = back.find((each) => isBecauseOf(map, proposal, each));
    if (person === undefined) continue;
    const why = `${map.people.get(person)?.name ?? person} is here again`;
    const move = moved(proposal, { state: 'withdrawn', closedAt: now, why });
    const known = new Set([...wishersOf(proposal), proposal.sponsor]);
    const asked = askedBy(map, stewards, proposal).filter((email) => !known.has(email));
    const notices = [...backTo(proposal, []), ...asked.map((email) => told(email, proposal, 'concerned'))];
    try {
      await proposals.write({ opened: [], moved: [move], notices }, now);
      count += 1;
    } catch (error) {
      // Another replica, or an answer at the last moment.
      if (!(error instanceof DomainError) || error.code !== 'conflict') throw error;
    }
  }
  return count;
}

/** Those (e-mails) whose yes was wanted, whether they have said it or not. */
function askedBy(map: CompanyMap, ofAll: DepartureKeep['stewards'], { step, people, edits }: Proposal): string[] {
  return step === 'acceptance' ? [...people] : stewardsOf(map, ofAll, areasWithout(map, ofAll, edits, []));
}

/**
 * Whether something was proposed because somebody had left: it says so in the words of *Reassign all…*, and takes from them what
 * was theirs. Whoever typed the same words by hand meant the same.
 */
function isBecauseOf(map: CompanyMap, { reason, edits }: Proposal, person: string): boolean {
  const words = goneReason(map.people.get(person)?.name ?? person);
  if (!reason?.startsWith(words)) return false;
  return edits.some(({ before, after }) => before && carries(before, person) && !(after && carries(after, person)));
}

/** Whether a thing of the map puts anything on somebody. */
function carries({ kind, value }: Entity, person: string): boolean {
  const entry = personEntry(person);
  const names = (raci: Raci | null) => LETTERS.some((letter) => raci?.[letter]?.includes(entry));
  switch (kind) {
    case 'holder':
      return value.person === person || value.deputies.includes(person);
    case 'activity':
      return [value, ...value.overrides].some(({ raci }) => names(raci));
    case 'scope':
      return names(value.raci);
    case 'escalation_policy':
      return value.steps.some(({ page }) => page === entry);
    default:
      return false;
  }
}
