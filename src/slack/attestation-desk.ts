import type { Charge } from '../domain/accountable.ts';
import { type Confirmation, confirmation } from '../domain/attestation.ts';
import type { CompanyMap } from '../domain/company-map.ts';
import type { Desk } from './desk.ts';

/** Something somebody is Accountable for, and what is known of its truth. */
export interface ClockedCharge {
  readonly charge: Charge;
  readonly confirmation: Confirmation | null;
}

/** What somebody (an e-mail) is Accountable for since a moment or longer. */
export function chargesOf(desk: Desk, map: CompanyMap, person: string, until: number): ClockedCharge[] {
  const known = desk.attestations.of(person)?.charges ?? [];
  const now = desk.clock();
  return known
    .filter(({ since }) => since <= until)
    .map(({ charge }) => ({ charge, confirmation: confirmation(map, charge, now) }));
}
