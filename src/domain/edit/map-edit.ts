import { DomainError } from '../error.ts';
import type { Edit, Provenance } from '../map/change.ts';
import type { CompanyMap } from '../map/company-map.ts';
import type { LiveMap } from '../map/live-map.ts';
import type { MapStore } from '../map/map-store.ts';
import { violations } from '../map/rule.ts';

/**
 * Changes the map by hand: the edits are worked out from the map as it is, held against the rules, written, and in force at
 * once. Where somebody else has changed the map meanwhile it is done once more from what they left.
 * @param plan may throw a DomainError; it is called again for the second try.
 * @returns the map with the edits.
 * @throws DomainError('invalid') where a rule is broken; what `plan` throws; DomainError('conflict') after the second try.
 */
export async function editMap(
  live: LiveMap,
  store: MapStore,
  word: Provenance,
  plan: (map: CompanyMap) => readonly Edit[],
): Promise<CompanyMap> {
  try {
    return await editOnce(live, store, word, plan);
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'conflict') throw error;
    return await editOnce(live, store, word, plan);
  }
}

async function editOnce(...[live, store, word, plan]: Parameters<typeof editMap>): Promise<CompanyMap> {
  const map = await live.settled();
  const edits = plan(map);
  const [broken] = violations(
    map,
    edits.flatMap(({ after }) => after ?? []),
  );
  if (broken) {
    throw new DomainError('invalid', `That can't be saved: ${broken.found} stands where ${broken.expected} belongs.`);
  }
  await store.apply(edits, word, map.revision);
  return await live.settled();
}
