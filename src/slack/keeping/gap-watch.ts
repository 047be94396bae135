import { setImmediate as othersTurn } from 'node:timers/promises';
import type { Gap, GapFacts } from '../../domain/gap/gap.ts';
import { summedUp } from '../../domain/gap/gap-sum.ts';
import { surveyed } from '../../domain/gap/gap-survey.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { LiveMap } from '../../domain/map/live-map.ts';

/** How long gaps are taken for true while the map is as it was: absences begin and end, pages go unanswered. */
const KEPT_MS = 60_000;
/** Areas come from buttons too, in any combination. */
const SUMMED_AT_MOST = 200;

interface Found {
  readonly map: CompanyMap;
  readonly revision: number;
  readonly at: number;
  readonly gaps: readonly Gap[];
  readonly summed: Map<string, readonly Gap[]>;
}

/** The gaps of the map as it is now. A large map is looked through in slices, once for all who ask meanwhile. */
export class GapWatch {
  readonly #live: LiveMap;
  readonly #clock: () => number;
  readonly #facts: (map: CompanyMap, now: number) => Promise<GapFacts>;
  #found: Found | null = null;
  #looking: Promise<Found> | null = null;

  constructor(live: LiveMap, clock: () => number, facts: (map: CompanyMap, now: number) => Promise<GapFacts>) {
    this.#live = live;
    this.#clock = clock;
    this.#facts = facts;
  }

  /** Summed up, worst first: of some areas (by id), or of the whole map. */
  async gaps(areas: readonly string[] | null): Promise<readonly Gap[]> {
    const { map, gaps, summed } = await this.#current();
    const key = areas === null ? '' : JSON.stringify(areas.toSorted());
    let wanted = summed.get(key);
    if (!wanted) {
      wanted = summedUp(map, gaps, areas);
      if (summed.size >= SUMMED_AT_MOST) summed.clear();
      summed.set(key, wanted);
    }
    return wanted;
  }

  /** Each by itself, in no order. */
  async every(): Promise<readonly Gap[]> {
    return (await this.#current()).gaps;
  }

  async #current(): Promise<Found> {
    const map = await this.#live.current();
    const { revision } = map;
    if (this.#found && this.#isFresh(this.#found, map)) return this.#found;
    this.#looking ??= this.#look(map).finally(() => {
      this.#looking = null;
    });
    const found = await this.#looking;
    // Whoever joined a look that had begun before the last change looks once more.
    return found.map === map && found.revision >= revision ? found : await this.#current();
  }

  #isFresh({ map: looked, revision, at }: Found, map: CompanyMap): boolean {
    return looked === map && revision === map.revision && Math.abs(this.#clock() - at) < KEPT_MS;
  }

  async #look(map: CompanyMap): Promise<Found> {
    const at = this.#clock();
    const { revision } = map;
    const gaps = await surveyed({ map, now: at, facts: await this.#facts(map, at) }, othersTurn);
    const found = { map, revision, at, gaps, summed: new Map() };
    this.#found = found;
    return found;
  }
}
