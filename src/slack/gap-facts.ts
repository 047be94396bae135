import { type Attestations, confirmation } from '../domain/attestation.ts';
import type { CompanyMap } from '../domain/company-map.ts';
import { type GapFacts, NO_FACTS } from '../domain/gap.ts';

/** What is known beside the map of who answers and who confirms. */
export async function gapFacts(attestations: Attestations, map: CompanyMap, now: number): Promise<GapFacts> {
  return { ...NO_FACTS, unconfirmed: unconfirmedIn(attestations, map, now) };
}

/** The activities that whoever is Accountable for them has not confirmed in time. */
function unconfirmedIn(attestations: Attestations, map: CompanyMap, now: number): Set<string> {
  const unconfirmed = new Set<string>();
  for (const { charges } of attestations.all()) {
    for (const { charge } of charges) {
      if (charge.type !== 'activity' || !map.activities.has(charge.id)) continue;
      if (confirmation(map, charge, now)?.kind === 'unconfirmed') unconfirmed.add(charge.id);
    }
  }
  return unconfirmed;
}
