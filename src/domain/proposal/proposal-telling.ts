import { newlyAccountable, peopleFor } from '../answer/accountable.ts';
import type { Edit } from '../map/change.ts';
import type { CompanyMap } from '../map/company-map.ts';
import type { NewNotice } from '../notice.ts';
import { told } from './new-proposal.ts';
import { type Proposal, wishersOf } from './proposal.ts';

/** Who wanted it and who answers for it hear how it ended, except those (e-mails) who know. */
export function backTo(proposal: Proposal, known: readonly string[]): NewNotice[] {
  const { sponsor } = proposal;
  const sponsored = sponsor !== null && !known.includes(sponsor) ? [told(sponsor, proposal, 'sponsor')] : [];
  const wishers = wishersOf(proposal).filter((email) => email !== sponsor && !known.includes(email));
  return [...sponsored, ...wishers.map((email) => told(email, proposal, 'proposer'))];
}

/** Everybody else whose work it changes hears that it is in force. */
export function toConcerned(map: CompanyMap, proposal: Proposal, actor: string, edits: readonly Edit[]): NewNotice[] {
  const known = new Set([actor, ...wishersOf(proposal), proposal.sponsor, ...proposal.people]);
  return concernedBy(map, edits)
    .filter((person) => !known.has(person))
    .map((person) => told(person, proposal, 'concerned'));
}

/**
 * Those whom edits relieve of being Accountable, and holders and deputies who come or go, as e-mails; not those who become
 * Accountable, for they are asked.
 */
export function concernedBy(map: CompanyMap, edits: readonly Edit[]): string[] {
  const coming = newlyAccountable(map, edits);
  const people = new Set(coming.flatMap(({ charge }) => peopleFor(map, charge)));
  for (const entity of edits.flatMap(({ before, after }) => [before, after])) {
    if (entity?.kind === 'absence') people.add(entity.value.person);
    if (entity?.kind !== 'holder') continue;
    for (const person of [entity.value.person, ...entity.value.deputies]) if (person) people.add(person);
  }
  for (const { person } of coming) people.delete(person);
  return [...people];
}
