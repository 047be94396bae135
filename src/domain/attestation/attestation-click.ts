import { type Charge, peopleFor } from '../answer/accountable.ts';
import { DomainError } from '../error.ts';
import type { CompanyMap } from '../map/company-map.ts';
import { areaOf, mayEdit, type StewardsOfAll } from '../people/steward.ts';
import type { Attestations, ChargeClock } from './attestation.ts';

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
  return await confirm(map, attestations, { person, by: null, isTheirs: () => true }, until, now);
}

/**
 * A steward (an e-mail) says so of a guest, who may not: of what the steward keeps, and of nothing else.
 * @returns how many things they have confirmed.
 * @throws DomainError as `confirmAll` does.
 */
export async function confirmForGuest(
  map: CompanyMap,
  attestations: Attestations,
  {
    person,
    steward,
    stewards,
  }: { readonly person: string; readonly steward: string; readonly stewards: StewardsOfAll },
  until: number,
  now: number,
): Promise<number> {
  const isTheirs = (charge: Charge) => mayEdit(map, stewards, steward, areaOf(map, charge));
  return await confirm(map, attestations, { person, by: steward, isTheirs }, until, now);
}

interface Confirming {
  readonly person: string;
  readonly by: string | null;
  isTheirs(charge: Charge): boolean;
}

async function confirm(
  map: CompanyMap,
  attestations: Attestations,
  { person, by, isTheirs }: Confirming,
  until: number,
  now: number,
): Promise<number> {
  for (let tries = 0; tries < TRIES; tries++) {
    await attestations.refresh();
    const known = attestations.of(person);
    const isMeant = ({ charge, since }: ChargeClock) =>
      since <= until && peopleFor(map, charge).includes(person) && isTheirs(charge);
    const count = known?.charges.filter(isMeant).length ?? 0;
    if (!known || count === 0) return 0;
    const charges = known.charges.map((clock) => (isMeant(clock) ? confirmed(clock, by, now) : clock));
    if (await attestations.put({ ...known, charges, answeredAt: now }, [], now)) return count;
  }
  throw new DomainError(
    'conflict',
    'What you are Accountable for is being changed right now. Press the button once more.',
  );
}

function confirmed({ charge, since }: ChargeClock, by: string | null, now: number): ChargeClock {
  return { charge, since, confirmedAt: now, ...(by === null ? {} : { by }) };
}
