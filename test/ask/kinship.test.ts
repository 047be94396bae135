import { describe, expect, test } from '@jest/globals';
import { KINSHIP } from '../../src/ask/kinship.ts';
import { stem } from '../../src/ask/stem.ts';
import { answered, hospitals } from './company.ts';

const place = (word: string) => KINSHIP.placeOf(stem(word));
const nearness = (one: string, other: string) => KINSHIP.nearness(place(one), place(other));

describe('kinship', () => {
  test.each([
    ['flooded', 'water', 'invoice'],
    ['salary', 'payroll', 'network'],
    ['nicked', 'stolen', 'approval'],
  ])('brings %s nearer to %s than to %s', (word, near, far) => {
    expect(nearness(word, near)).toBeGreaterThan(nearness(word, far));
  });

  test('is the same from both sides, and whole with itself', () => {
    expect(nearness('laptop', 'computer')).toBeCloseTo(nearness('computer', 'laptop'), 6);
    expect(nearness('laptop', 'laptop')).toBeCloseTo(1, 6);
  });

  test('knows nothing of words it has never seen', () => {
    expect(place('zxqvbn')).toBe(-1);
    expect(nearness('zxqvbn', 'laptop')).toBe(0);
  });

  test('hears more in a word that says something', () => {
    expect(KINSHIP.weightOf(place('payroll'))).toBeGreaterThan(KINSHIP.weightOf(place('make')));
    expect(KINSHIP.weightOf(place('zxqvbn'))).toBeGreaterThan(0);
  });
});

describe('how sure an answer is', () => {
  const map = hospitals();

  test('is said of each near miss, the surest first', () => {
    const { candidates } = answered(map, 'who collects sharps and jewellery');
    const scores = candidates.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    for (const score of scores) expect(score > 0 && score < 1).toBe(true);
  });
});
