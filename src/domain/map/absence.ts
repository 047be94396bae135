/** Days on which a person is away, both included, as days of that person's own timezone (`2026-12-20`). */
export interface Absence {
  readonly person: string;
  readonly from: string;
  readonly to: string;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timezone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timezone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-CA', {
      timeZone: timezone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formatters.set(timezone, formatter);
  }
  return formatter;
}

/** Whether the runtime knows this IANA zone. */
export function isTimezone(timezone: string): boolean {
  try {
    formatterFor(timezone);
    return true;
  } catch {
    return false;
  }
}

/** Every zone's midnight falls on a quarter of an hour, so that within one the day is the same. */
const QUARTER_MS = 15 * 60_000;
const days = new Map<string, { readonly quarter: number; readonly day: string }>();

/** The day it is in a zone at a moment (UTC ms), as `2026-12-28`. An unknown zone counts as UTC. */
export function dayIn(timezone: string, now: number): string {
  const quarter = Math.floor(now / QUARTER_MS);
  const known = days.get(timezone);
  if (known?.quarter === quarter) return known.day;
  const day = formatterFor(isTimezone(timezone) ? timezone : 'UTC').format(now);
  days.set(timezone, { quarter, day });
  return day;
}

/** Whether a text is a day that exists, as `2026-02-28`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text);
}
