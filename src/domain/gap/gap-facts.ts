import { type Attestations, confirmation } from '../attestation/attestation.ts';
import type { CompanyMap } from '../map/company-map.ts';
import type { IncidentStore } from '../paging/incident-store.ts';
import type { GapFacts } from './gap.ts';

/** A page that nobody answered is held against an activity for so long. */
const UNANSWERED_FOR_MS = 30 * 86_400_000;

/** What is known beside the map of who answers and who confirms. */
export async function gapFacts(
  attestations: Attestations,
  incidents: Pick<IncidentStore, 'stats'>,
  map: CompanyMap,
  now: number,
): Promise<GapFacts> {
  const stats = await incidents.stats(now - UNANSWERED_FOR_MS);
  const unanswered = stats.filter((each) => each.unanswered > 0).map(({ activity }) => activity);
  return { unanswered: new Set(unanswered), unconfirmed: unconfirmedIn(attestations, map, now) };
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
