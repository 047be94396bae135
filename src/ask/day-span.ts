import { DomainError } from '../domain/error.ts';
import { dayInWords, daysIn, monthEnd, plusDays, weekdayOf } from './day.ts';
import { type DayChoice, monthIn, readDays } from './day-phrase.ts';

/** From one day to another, both included, as `2026-12-20`. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/** Nobody plans to be away for longer; a longer one is a slip. */
const LONGEST_DAYS = 731;
/** Where years are left out, a longer span is more likely two ends the wrong way round. */
const LONGEST_GUESSED_DAYS = 183;

const EXAMPLES = 'Try: 20 Dec – 3 Jan, tomorrow, next week, until Friday, from Monday for 2 weeks.';

/**
 * Reads when somebody is away: one day, two ends, or a length. Days without a year are the next that come; weeks begin on Monday.
 * @param today where that person is, as `2026-11-21`.
 * @throws DomainError('invalid') with a sentence that says how to write it: it never guesses between two readings.
 */
export function readSpan(typed: string, today: string): DaySpan {
  const text = tidy(typed);
  if (text === '') throw new DomainError('invalid', `When? ${EXAMPLES}`);
  return checked(wholeSpan(text, today) ?? lengthOf(text, today) ?? twoEnds(text, today), today);
}

interface Found extends DaySpan {
  readonly isGuessed: boolean;
}

/** Small letters, one kind of dash, days like 2026-12-20 as one word, and without what says nothing. */
function tidy(typed: string): string {
  return typed
    .toLowerCase()
    .replace(/[.!]+$/, (end) => (/\d\.$/.test(typed) ? end : ''))
    .replace(/\b(\d{4})-(\d\d)-(\d\d)\b/g, '@$1$2$3')
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .replace(/,/g, ' ')
    .replace(/\s*[‐‑‒–—―-]\s*/g, ' - ')
    .replace(/\b(?:inclusive|included|please)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function wholeSpan(text: string, today: string): Found | null {
  const monday = plusDays(today, -weekdayOf(today));
  const nextMonth = plusDays(monthEnd(today), 1);
  const spans: Readonly<Record<string, readonly [string, string]>> = {
    'this week': [today, plusDays(monday, 6)],
    'rest of the week': [today, plusDays(monday, 6)],
    'next week': [plusDays(monday, 7), plusDays(monday, 13)],
    'this month': [today, monthEnd(today)],
    'next month': [nextMonth, monthEnd(nextMonth)],
    weekend: [plusDays(monday, 5), plusDays(monday, 6)],
    'this weekend': [plusDays(monday, 5), plusDays(monday, 6)],
    'next weekend': [plusDays(monday, 12), plusDays(monday, 13)],
  };
  const key = text.replace(/^the /, '').replace(/^all /, '');
  const span = Object.hasOwn(spans, key) ? spans[key] : undefined;
  return span ? { from: span[0], to: span[1], isGuessed: false } : null;
}

/** `for 2 weeks`, `from monday for 3 days`, `2 weeks from 4 jan`. */
function lengthOf(text: string, today: string): Found | null {
  const behind = /^(?:(.*?) )?for (?:the next )?(\d{1,3}|an?|one|two|three) (day|week)s?$/.exec(text);
  const before = /^(?:for )?(\d{1,3}|an?|one|two|three) (day|week)s? (?:from|starting|as of) (.+)$/.exec(text);
  const [start, count, unit] = behind ? behind.slice(1) : before ? [before[3], before[1], before[2]] : [];
  if (!count) return null;
  const choice = readDays(start ?? 'today', today, 0);
  const from = choice?.days.find((day) => day >= today);
  if (!choice || !from) throw unreadable(start ?? text, choice !== null);
  const days = numberOf(count) * (unit === 'week' ? 7 : 1);
  if (days < 1) throw new DomainError('invalid', `When? ${EXAMPLES}`);
  return { from, to: plusDays(from, days - 1), isGuessed: false };
}

function numberOf(word: string): number {
  return { a: 1, an: 1, one: 1, two: 2, three: 3 }[word] ?? Number(word);
}

const BETWEEN = /^(?:from )?(.+?) (?:-|to|until|till|til|through|thru|and) (.+)$/;
const TWO_DAYS = /^(@\d{8}) (@\d{8})$/;

function twoEnds(text: string, today: string): Found {
  const until = /^(?:until|till|til|to|through|thru|-) (.+)$/.exec(text)?.[1];
  const [, first, second] = TWO_DAYS.exec(text) ?? BETWEEN.exec(text.replace(/^between /, 'from ')) ?? [];
  if (until !== undefined) return paired('today', until, today);
  if (first !== undefined && second !== undefined) return paired(first, second, today);
  const only = readDays(text, today, 0);
  if (!only) throw unreadable(text, false);
  const day = only.days.find((each) => each >= today) ?? only.days.at(-1) ?? today;
  return { from: day, to: day, isGuessed: false };
}

/** The earliest end that is not over, and the latest beginning before it. */
function paired(first: string, second: string, today: string): Found {
  const from = endOf(first, today, monthIn(second));
  const to = endOf(second, today, monthIn(first));
  const isGuessed = from.isGuessed || to.isGuessed;
  // What is over is told as such: it is tried last.
  const ends = [...to.days.filter((day) => day >= today), ...to.days.filter((day) => day < today).reverse()];
  for (const end of ends) {
    const begin = from.days.findLast((day) => day <= end);
    if (begin !== undefined) return { from: begin, to: end, isGuessed };
  }
  return { from: from.days[0] ?? today, to: to.days.at(-1) ?? today, isGuessed };
}

function endOf(phrase: string, today: string, monthBeside: number): DayChoice {
  const choice = readDays(phrase, today, monthBeside);
  if (!choice) throw unreadable(phrase, false);
  return choice;
}

function unreadable(phrase: string, isPast: boolean): DomainError {
  const shown = phrase.replace(/@(\d{4})(\d\d)(\d\d)/g, '$1-$2-$3').slice(0, 60);
  if (isPast) return new DomainError('invalid', `${shown} is over already.`);
  return new DomainError('invalid', `I can't read "${shown}" as a day. ${EXAMPLES}`);
}

function checked({ from, to, isGuessed }: Found, today: string): DaySpan {
  const between = `from ${dayInWords(from)} to ${dayInWords(to)}`;
  if (to < from) throw new DomainError('invalid', `That ends before it begins: ${between}.`);
  if (to < today) throw new DomainError('invalid', `That is over already: ${from === to ? dayInWords(to) : between}.`);
  const days = daysIn(from, to);
  if (isGuessed && days > LONGEST_GUESSED_DAYS) {
    throw new DomainError('invalid', `That would be ${days} days, ${between}. Write the years if you mean that.`);
  }
  if (days > LONGEST_DAYS)
    throw new DomainError('invalid', `That would be ${days} days, ${between}. Two years is the most.`);
  return { from, to };
}
