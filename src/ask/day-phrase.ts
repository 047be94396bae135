import { DomainError } from '../domain/error.ts';
import { dayFrom, monthEnd, monthNamed, plusDays, weekdayNamed, weekdayOf, yearOf } from './day.ts';

/** The days that a phrase may mean, earliest first. `isGuessed` where the year was not said. */
export interface DayChoice {
  readonly days: readonly string[];
  readonly isGuessed: boolean;
}

const EXACTLY = (day: string): DayChoice => ({ days: [day], isGuessed: false });

/** A date in a leap year's February may be years away. */
const YEARS_AHEAD = 8;
const WEEKS_AHEAD = 3;

/**
 * The days that a phrase may mean, such as `20 dec`, `dec 20 2026`, `20.12.`, `friday`, `next monday`, `end of the month`.
 * @param phrase in small letters, days like 2026-12-20 written as `@20261220`.
 * @param month of the day at the other end (1 … 12), for a bare number; 0 for none.
 * @returns null where it is no day at all.
 * @throws DomainError('invalid') for a day that there is not, or that can be read in two ways.
 */
export function readDays(phrase: string, today: string, month: number): DayChoice | null {
  const text = phrase
    .replace(/^(on|the|from|starting|as of) /, '')
    .replace(/^the /, '')
    .trim();
  return relativeDay(text, today) ?? weekday(text, today) ?? writtenDate(text, today, month);
}

/** The month that a phrase names, 1 … 12; 0 where it names none. */
export function monthIn(phrase: string): number {
  const word = phrase.split(/[\s\d]+/).find((each) => monthNamed(each) > 0);
  return word ? monthNamed(word) : 0;
}

function relativeDay(text: string, today: string): DayChoice | null {
  switch (text) {
    case 'now':
    case 'today':
      return EXACTLY(today);
    case 'tomorrow':
      return EXACTLY(plusDays(today, 1));
    case 'day after tomorrow':
      return EXACTLY(plusDays(today, 2));
    case 'yesterday':
      return EXACTLY(plusDays(today, -1));
    case 'end of week':
    case 'end of the week':
      return EXACTLY(plusDays(today, 6 - weekdayOf(today)));
    case 'end of month':
    case 'end of the month':
      return EXACTLY(monthEnd(today));
    case 'end of year':
    case 'end of the year':
      return EXACTLY(`${yearOf(today)}-12-31`);
    default:
      return null;
  }
}

/** `next friday` is the one of next week, from Monday on; a bare `friday` is the first that comes, today included. */
function weekday(text: string, today: string): DayChoice | null {
  const [, which = '', name = ''] = /^(?:(this|next|coming) )?([a-z]+\.?)$/.exec(text) ?? [];
  const day = weekdayNamed(name);
  if (day < 0) return null;
  const monday = plusDays(today, -weekdayOf(today));
  if (which === 'this') return EXACTLY(plusDays(monday, day));
  if (which === 'next') return EXACTLY(plusDays(monday, 7 + day));
  const first = plusDays(today, (day - weekdayOf(today) + 7) % 7);
  return { days: Array.from({ length: WEEKS_AHEAD }, (_, week) => plusDays(first, 7 * week)), isGuessed: false };
}

function writtenDate(text: string, today: string, monthBeside: number): DayChoice | null {
  const iso = /^@(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (iso) return dated(Number(iso[3]), Number(iso[2]), iso[1], text, today);
  const first = /^(\d{1,2})\.? (?:of )?([a-z]+\.?)(?: (\d{4}))?$/.exec(text);
  if (first) return dated(Number(first[1]), monthNamed(first[2] ?? ''), first[3], text, today);
  const second = /^([a-z]+\.?) (\d{1,2})(?: (\d{4}))?$/.exec(text);
  if (second) return dated(Number(second[2]), monthNamed(second[1] ?? ''), second[3], text, today);
  const dots = /^(\d{1,2})\. ?(\d{1,2})\.? ?(\d{4})?$/.exec(text);
  if (dots) return dated(Number(dots[1]), Number(dots[2]), dots[3], text, today);
  const slashes = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/.exec(text);
  if (slashes) return slashed(Number(slashes[1]), Number(slashes[2]), slashes[3], text, today);
  const bare = /^(\d{1,2})\.?(?: (\d{4}))?$/.exec(text);
  return bare && monthBeside > 0 ? dated(Number(bare[1]), monthBeside, bare[2], text, today) : null;
}

/** Half the world writes the month first: where both can be a month, there is no telling. */
function slashed(a: number, b: number, year: string | undefined, text: string, today: string): DayChoice | null {
  if (a > 12 || a === b) return dated(a, b, year, text, today);
  if (b > 12) return dated(b, a, year, text, today);
  throw new DomainError(
    'invalid',
    `${text} can be read in two ways. Write the month as a word: ${a} ${monthWord(b)}, or ${b} ${monthWord(a)}.`,
  );
}

function dated(date: number, month: number, year: string | undefined, text: string, today: string): DayChoice | null {
  if (month === 0) return null;
  const around = yearOf(today);
  const years = year ? [Number(year)] : Array.from({ length: YEARS_AHEAD + 2 }, (_, i) => around - 1 + i);
  const days = years.flatMap((each) => dayFrom(each, month, date) ?? []);
  if (days.length > 0) return { days, isGuessed: year === undefined };
  throw new DomainError('invalid', `There is no such day as ${text.replace(/^@(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')}.`);
}

function monthWord(month: number): string {
  const words = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  return words[month - 1] ?? '';
}
