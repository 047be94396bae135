import type { Activity } from '../map/activity.ts';
import type { CompanyMap } from '../map/company-map.ts';
import { LETTERS } from '../map/raci.ts';

/** How often an activity was asked about. */
export interface Asked {
  readonly activity: string;
  readonly times: number;
}

/** Counts what is asked about: ids and numbers, never who asked or in what words. */
export interface AskedStore {
  /** Counts one more; in memory, so that it costs an answer nothing. */
  count(activity: string): void;
  /** Puts down what was counted since the last time; what can't be put down is kept for the next. */
  keep(): Promise<void>;
  /** Those asked about most, most first. What another process has not put down yet is missing. */
  most(limit: number): Promise<readonly Asked[]>;
}

export interface Popular {
  readonly activity: Activity;
  /** 0 for one that nobody has asked about yet, and that is here because many roles take part in it. */
  readonly times: number;
}

/**
 * The activities of an area (null: of the whole map) that are asked about most. Where there are fewer than `most`, those with the
 * most roles and people taking part fill up.
 */
export function popularActivities(
  map: CompanyMap,
  area: string | null,
  asked: readonly Asked[],
  most: number,
): Popular[] {
  const here = (activity: Activity) => area === null || activity.area === area;
  const counted = asked.flatMap(({ activity: id, times }) => {
    const activity = map.activities.get(id);
    return activity && here(activity) ? [{ activity, times }] : [];
  });
  const shown = counted.slice(0, most);
  if (shown.length === most) return shown;
  const known = new Set(shown.map(({ activity }) => activity.id));
  const others = [...map.activities.values()].filter((activity) => here(activity) && !known.has(activity.id));
  others.sort((a, b) => takingPart(b) - takingPart(a) || (a.name < b.name ? -1 : 1));
  return [...shown, ...others.slice(0, most - shown.length).map((activity) => ({ activity, times: 0 }))];
}

function takingPart({ raci }: Activity): number {
  return LETTERS.reduce((sum, letter) => sum + (raci[letter]?.length ?? 0), 0);
}
