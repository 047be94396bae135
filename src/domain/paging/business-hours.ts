const WINDOW = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/;
const BUSINESS = { from: 9 * 60, to: 17 * 60, weekdays: true };

interface Hours {
  /** Minutes after midnight; a window whose end is before its beginning runs through the night. */
  readonly from: number;
  readonly to: number;
  /** From Monday to Friday only. */
  readonly weekdays: boolean;
}

/** The meaning of a step's hours: `business` (Monday to Friday, 09:00-17:00) or `09:00-18:00` (every day); null for anything else. */
export function parseHours(text: string): Hours | null {
  if (text === 'business') return BUSINESS;
  const match = WINDOW.exec(text);
  if (!match) return null;
  const [, fromHour, fromMinute, toHour, toMinute] = match.map(Number);
  const from = (fromHour ?? 0) * 60 + (fromMinute ?? 0);
  const to = (toHour ?? 0) * 60 + (toMinute ?? 0);
  return from === to ? null : { from, to, weekdays: false };
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Whether a moment is within a step's hours, as the clock on the wall says in a zone. Hours that say nothing never close. */
export function isWithinHours(text: string | null, timezone: string, now: number): boolean {
  const hours = text === null ? null : parseHours(text);
  if (!hours) return true;
  const { minute, isWeekend } = wallClock(timezone, now);
  if (hours.weekdays && isWeekend) return false;
  const { from, to } = hours;
  return from < to ? minute >= from && minute < to : minute >= from || minute < to;
}

function wallClock(timezone: string, now: number): { minute: number; isWeekend: boolean } {
  let formatter = formatters.get(timezone);
  if (!formatter) {
    formatter = formatterFor(timezone);
    formatters.set(timezone, formatter);
  }
  const parts = Object.fromEntries(formatter.formatToParts(now).map(({ type, value }) => [type, value]));
  const isWeekend = parts.weekday === 'Sat' || parts.weekday === 'Sun';
  return { minute: Number(parts.hour) * 60 + Number(parts.minute), isWeekend };
}

/** An unknown zone counts as UTC. */
function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const options = { hour: '2-digit', minute: '2-digit', weekday: 'short', hourCycle: 'h23' } as const;
  try {
    return new Intl.DateTimeFormat('en-US', { ...options, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' });
  }
}
