/** Days as texts, `2026-12-20`: they are compared as texts, and have no hour and no zone. */

const DAY_MS = 86_400_000;

export function plusDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}

/** How many days lie from one to the other, both counted. */
export function daysIn(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1;
}

/** 0 for a Monday … 6 for a Sunday. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** The day of a date; null where there is none such, as on 30 February. */
export function dayFrom(year: number, month: number, date: number): string | null {
  const moment = new Date(Date.UTC(year, month - 1, date));
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== date) return null;
  return moment.toISOString().slice(0, 10);
}

/** The last day of the month that a day is in. */
export function monthEnd(day: string): string {
  return new Date(Date.UTC(yearOf(day), Number(day.slice(5, 7)), 0)).toISOString().slice(0, 10);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WHOLE_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** 1 … 12 for `dec`, `dec.`, `sept` or `december`; 0 where it is no month. */
export function monthNamed(word: string): number {
  const name = word.replace(/\.$/, '');
  if (name === 'sept') return 9;
  return Math.max(MONTHS.indexOf(name), WHOLE_MONTHS.indexOf(name)) + 1;
}

/** 0 … 6 for `mon`, `tues` or `wednesday`; -1 where it is no weekday. */
export function weekdayNamed(word: string): number {
  const name = word.replace(/\.$/, '');
  return name.length < 3 ? -1 : WEEKDAYS.findIndex((day) => day.startsWith(name));
}

/** `2026-12-20` → `20 December 2026`. */
export function dayInWords(day: string): string {
  const name = WHOLE_MONTHS[Number(day.slice(5, 7)) - 1] ?? '';
  return `${Number(day.slice(8))} ${name.charAt(0).toUpperCase()}${name.slice(1)} ${day.slice(0, 4)}`;
}
