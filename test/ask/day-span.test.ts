import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayFrom, plusDays, weekdayOf } from '../../src/ask/day.ts';
import { readSpan } from '../../src/ask/day-span.ts';

/** How people write when they are away. Today is Saturday, 21 November 2026, where nothing else is said. */

const TODAY = '2026-11-21';

const read = (text: string, today = TODAY) => {
  const { from, to } = readSpan(text, today);
  return `${from} ${to}`;
};

describe('days as they are typed', () => {
  test.each([
    ['20 Dec – 3 Jan', '2026-12-20 2027-01-03'],
    ['Dec 20 to Jan 3', '2026-12-20 2027-01-03'],
    ['from 20 December until 3 January', '2026-12-20 2027-01-03'],
    ['between 20 Dec and 3 Jan', '2026-12-20 2027-01-03'],
    ['20th of December through 3rd January 2027', '2026-12-20 2027-01-03'],
    ['20.12. - 3.1.', '2026-12-20 2027-01-03'],
    ['20.12.2026–3.1.2027', '2026-12-20 2027-01-03'],
    ['2026-12-20 2027-01-03', '2026-12-20 2027-01-03'],
    ['2026-12-20 — 2027-01-03', '2026-12-20 2027-01-03'],
    ['20-24 Dec', '2026-12-20 2026-12-24'],
    ['Dec 20–24, 2026', '2026-12-20 2026-12-24'],
    ['today', '2026-11-21 2026-11-21'],
    ['tomorrow', '2026-11-22 2026-11-22'],
    ['until Friday', '2026-11-21 2026-11-27'],
    ['Friday', '2026-11-27 2026-11-27'],
    ['Saturday', '2026-11-21 2026-11-21'],
    ['next Friday', '2026-11-27 2026-11-27'],
    ['Monday - Friday', '2026-11-23 2026-11-27'],
    ['Fri to Mon', '2026-11-27 2026-11-30'],
    ['next week', '2026-11-23 2026-11-29'],
    ['this week', '2026-11-21 2026-11-22'],
    ['next month', '2026-12-01 2026-12-31'],
    ['the weekend', '2026-11-21 2026-11-22'],
    ['from Monday for 2 weeks', '2026-11-23 2026-12-06'],
    ['for 3 days', '2026-11-21 2026-11-23'],
    ['a week from 4 Jan', '2027-01-04 2027-01-10'],
    ['until the end of the year', '2026-11-21 2026-12-31'],
    ['1 Nov - 30 Nov', '2026-11-01 2026-11-30'],
    ['3/3', '2027-03-03 2027-03-03'],
    ['13/4', '2027-04-13 2027-04-13'],
    ['4/13/2027', '2027-04-13 2027-04-13'],
    ['29 Feb', '2028-02-29 2028-02-29'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('an absence that has begun goes on, also over the turn of the year', () => {
    expect(read('20 Dec – 3 Jan', '2026-12-28')).toBe('2026-12-20 2027-01-03');
    expect(read('20 Dec – 3 Jan', '2027-01-02')).toBe('2026-12-20 2027-01-03');
    expect(read('20 Dec – 3 Jan', '2027-01-04')).toBe('2027-12-20 2028-01-03');
  });

  test.each([
    ['3/4', 'can be read in two ways. Write the month as a word: 3 Apr, or 4 Mar.'],
    ['3 Jan – 20 Dec', 'That would be 352 days'],
    ['24 Dec 2026 - 20 Dec 2026', 'That ends before it begins: from 24 December 2026 to 20 December 2026.'],
    ['1 Jan 2020', 'That is over already: 1 January 2020.'],
    ['1 - 20 Nov 2026', 'That is over already: from 1 November 2026 to 20 November 2026.'],
    ['yesterday', 'That is over already'],
    ['30 Feb', 'There is no such day as 30 feb.'],
    ['2026-02-30', 'There is no such day as 2026-02-30.'],
    ['2026-12-20 - 2036-12-20', 'Two years is the most'],
    ['', 'When? Try: 20 Dec'],
    ['20', 'I can\'t read "20" as a day. Try: 20 Dec'],
    ['for 0 days', 'When?'],
    ['soon', 'I can\'t read "soon" as a day.'],
    ['from Monday until soon', 'I can\'t read "soon" as a day.'],
    ['constructor', 'I can\'t read "constructor" as a day.'],
  ])('%s is refused: %s', (text, sentence) => {
    expect(() => read(text)).toThrow(sentence);
  });
});

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'December'];

/** The ways to write a day with its year that mean that day and no other. */
const WAYS: readonly ((day: string) => string)[] = [
  (day) => day,
  (day) => `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`,
  (day) => `${MONTHS[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(8))}, ${day.slice(0, 4)}`,
  (day) => `${Number(day.slice(8))}.${Number(day.slice(5, 7))}.${day.slice(0, 4)}`,
];
const BETWEEN = [' – ', '-', ' - ', ' to ', ' until ', ' through '];

const days = fc.integer({ min: 0, max: 3000 }).map((count) => plusDays('2024-01-01', count));
const way = fc.constantFrom(...WAYS);

describe('whatever the day', () => {
  test('both ends are read as they were meant, however they are written', () => {
    fc.assert(
      fc.property(days, fc.nat(400), way, way, fc.constantFrom(...BETWEEN), (from, length, one, other, between) => {
        const to = plusDays(from, length);
        expect(readSpan(one(from) + between + other(to), from)).toEqual({ from, to });
      }),
    );
  });

  test('without a year it is the next that comes', () => {
    fc.assert(
      fc.property(days, fc.nat(364), fc.nat(100), (today, ahead, length) => {
        const from = plusDays(today, ahead);
        const to = plusDays(from, length);
        const short = (day: string) => (WAYS[1]?.(day) ?? '').slice(0, -5);
        fc.pre(!from.endsWith('02-29') && !to.endsWith('02-29') && plusDays(to, -364) < today);
        expect(readSpan(`${short(from)} - ${short(to)}`, today)).toEqual({ from, to });
      }),
    );
  });

  test('a weekday is within the week that comes, and a span never ends before it begins or before today', () => {
    const weekday = fc.constantFrom('mon', 'tuesday', 'wed', 'thurs', 'fri', 'saturday', 'sun');
    const word = fc.oneof(weekday, fc.constantFrom('tomorrow', 'today'));
    fc.assert(
      fc.property(days, word, weekday, (today, first, second) => {
        const only = readSpan(first, today);
        expect(only.from >= today && only.from <= plusDays(today, 6)).toBe(true);
        const both = readSpan(`${first} - ${second}`, today);
        expect(both.from <= both.to && both.to >= today).toBe(true);
        expect(weekdayOf(both.to)).toBe(weekdayOf(readSpan(second, today).from));
      }),
    );
  });

  test('no text is anything but days or a refusal that can be read', () => {
    const part = fc.constantFrom(
      '20',
      'dec',
      '-',
      'to',
      'for',
      'next',
      'week',
      'fri',
      '3/4',
      '.',
      '2026-12-20',
      '2',
      'days',
      'until',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 7 }), fc.string({ maxLength: 12 }), (parts, noise) => {
        try {
          const { from, to } = readSpan(parts.join(' ') + noise, TODAY);
          expect(from <= to && to >= TODAY).toBe(true);
        } catch (error) {
          expect((error as Error).name).toBe('DomainError');
        }
      }),
    );
  });

  test('a date that there is not is none', () => {
    expect(dayFrom(2026, 2, 29)).toBeNull();
    expect(dayFrom(2028, 2, 29)).toBe('2028-02-29');
  });
});
