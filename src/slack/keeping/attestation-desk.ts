import type { Charge } from '../../domain/answer/accountable.ts';
import { chargesFor } from '../../domain/answer/charge-list.ts';
import { type Confirmation, confirmation } from '../../domain/attestation/attestation.ts';
import { inStep } from '../../domain/attestation/attestation-change.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import { areaOf, mayEdit } from '../../domain/people/steward.ts';
import type { Desk } from '../desk.ts';

/** Something somebody is Accountable for, and what is known of its truth. */
export interface ClockedCharge {
  readonly charge: Charge;
  readonly confirmation: Confirmation | null;
}

/** Brings what is kept of somebody's word in step with the map, where nobody has come to that yet. */
export async function bringInStep({ attestations, clock }: Desk, map: CompanyMap, person: string): Promise<void> {
  await attestations.refresh();
  const known = attestations.of(person);
  const next = inStep(map, person, chargesFor(map, person), known, () => false, clock());
  if (next !== known && (known || next.charges.length > 0)) await attestations.put(next, [], clock());
}

/** What somebody (an e-mail) is Accountable for since a moment or longer; what has been taken off the map is nobody's. */
export function chargesOf(desk: Desk, map: CompanyMap, person: string, until: number): ClockedCharge[] {
  const known = desk.attestations.of(person)?.charges ?? [];
  const now = desk.clock();
  return known
    .filter(({ since, charge }) => since <= until && map.get(charge.type, charge.id) !== null)
    .map(({ charge }) => ({ charge, confirmation: confirmation(map, charge, now) }));
}

/** Whether somebody (an e-mail) is a guest or of another organisation, who may confirm nothing; not where nobody knows. */
export function isGuest({ roster }: Pick<Desk, 'roster'>, map: CompanyMap, person: string): boolean {
  const slack = map.people.get(person)?.slack ?? null;
  const kind = ((slack === null ? null : roster.bySlack(slack)) ?? roster.byEmail(person))?.kind;
  return kind === 'guest' || kind === 'external';
}

/** What a guest is Accountable for since a moment or longer, as far as a steward keeps it; none of whoever is no guest any more. */
export function guestChargesOf(
  desk: Desk,
  map: CompanyMap,
  { person, steward, at }: { readonly person: string; readonly steward: string; readonly at: number },
): ClockedCharge[] {
  if (!isGuest(desk, map, person)) return [];
  return chargesOf(desk, map, person, at).filter(({ charge }) =>
    mayEdit(map, desk.stewards, steward, areaOf(map, charge)),
  );
}
