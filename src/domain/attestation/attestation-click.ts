import { peopleFor } from '../answer/accountable.ts';
import { DomainError } from '../error.ts';
import type { CompanyMap } from '../map/company-map.ts';
import type { Attestations } from './attestation.ts';

const TRIES = 3;

/**
 * Somebody (an e-mail) says that what they are Accountable for since a moment or longer is true. What came later was not on
 * the list that they saw, and is not confirmed by it.
 * @returns how many things they have confirmed.
 * @throws DomainError('conflict') where the list was changed under their click again and again.
 */
export async function confirmAll(
  map: CompanyMap,
  attestations: Attestations,
  person: string,
  until: number,
  now: number,
): Promise<number> {
  for (let tries = 0; tries < TRIES; tries++) {
    await attestations.refresh();
    const known = attestations.of(person);
    const isMeant = ({ charge, since }: { charge: Parameters<typeof peopleFor>[1]; since: number }) =>
      since <= until && peopleFor(map, charge).includes(person);
    const count = known?.charges.filter(isMeant).length ?? 0;
    if (!known || count === 0) return 0;
    const charges = known.charges.map((clock) => (isMeant(clock) ? { ...clock, confirmedAt: now } : clock));
    if (await attestations.put({ ...known, charges, answeredAt: now }, [], now)) return count;
  }
  throw new DomainError(
    'conflict',
    'What you are Accountable for is being changed right now. Press the button once more.',
  );
}
