import { dayIn, isTimezone } from '../map/absence.ts';
import type { CompanyMap } from '../map/company-map.ts';
import type { NewNotice } from '../notice.ts';
import type { StewardsOfAll } from '../people/steward.ts';
import { type Gap, gapKey } from './gap.ts';

/** The digest comes on Mondays from nine, on the clock of who gets it. */
const HOUR = 9;

/** Digests are kept for so long: the last one is what the next is compared with. */
export const DIGEST_KEPT_MS = 100 * 24 * 3_600_000;

/** What was missing, by the gap's key, and how much of it. */
export type DigestCounts = Readonly<Record<string, number>>;

export interface DigestStore {
  /**
   * Takes somebody's week, once for all replicas, and writes what is to be told with it.
   * @returns false where it was taken before; then nothing is written.
   */
  take(person: string, week: string, gaps: DigestCounts, notices: readonly NewNotice[], now: number): Promise<boolean>;
  /** What was missing the last time before a week; null where there was none. */
  before(person: string, week: string): Promise<DigestCounts | null>;
  forgetBefore(moment: number): Promise<void>;
}

/** The Monday (as a day) whose digest is due for somebody at a moment: on that day from nine, in their zone; else null. */
export function weekDue(timezone: string, now: number): string | null {
  const zone = isTimezone(timezone) ? timezone : 'UTC';
  const { weekday, hour } = clockIn(zone, now);
  return weekday === 'Mon' && hour >= HOUR ? dayIn(zone, now) : null;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function clockIn(timeZone: string, now: number): { readonly weekday: string; readonly hour: number } {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', { timeZone, weekday: 'short', hour: '2-digit', hourCycle: 'h23' });
    formatters.set(timeZone, formatter);
  }
  const parts = new Map(formatter.formatToParts(now).map(({ type, value }) => [type, value]));
  return { weekday: parts.get('weekday') ?? '', hour: Number(parts.get('hour')) };
}

/** Who keeps which areas (by id); null is the whole map. */
export function keepersOf(map: CompanyMap, ofAll: StewardsOfAll): Map<string, readonly string[] | null> {
  const keepers = new Map<string, string[] | null>();
  for (const { id, stewards } of map.areas.values()) {
    for (const email of stewards) keepers.set(email, [...(keepers.get(email) ?? []), id]);
  }
  for (const email of ofAll) keepers.set(email, null);
  return keepers;
}

/** What a digest is about: a role that is only read about needs nobody. */
export function worthTelling(gaps: readonly Gap[]): Gap[] {
  return gaps.filter(({ code }) => code !== 'dictionary_role');
}

export function digestCounts(gaps: readonly Gap[]): DigestCounts {
  return Object.fromEntries(gaps.map((gap) => [gapKey(gap), gap.of]));
}

/** Those that were not there the last time, or were fewer. */
export function newSince(gaps: readonly Gap[], last: DigestCounts): Gap[] {
  return gaps.filter((gap) => gap.of > (last[gapKey(gap)] ?? 0));
}
