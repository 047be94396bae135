import type { CompanyMap } from '../domain/company-map.ts';
import { type GapFacts, NO_FACTS } from '../domain/gap.ts';
import type { DeskStore } from './desk.ts';

/** What is known beside the map of who answers and who confirms. */
export async function gapFacts(_store: DeskStore, _map: CompanyMap, _now: number): Promise<GapFacts> {
  return NO_FACTS;
}
