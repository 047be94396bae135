import { describe, expect, test } from '@jest/globals';
import { answered, hospitals, inShort } from './company.ts';

const map = hospitals();

describe('what is not on the map', () => {
  test.each([
    'who repairs the roof of the ward', // a ward is cleaned, but nobody's roof is on the map
    'who signs birth certificates',
    'who picks the graduation speaker',
    'thank you so much!',
  ])('is not explained away: %s', (question) => {
    expect(answered(map, question).kind).toBe('unknown');
  });

  test('has no near misses that merely share a verb or a small word', () => {
    expect(answered(map, 'who waters the plants').candidates).toEqual([]);
  });

  test('has those that are really near', () => {
    const near = answered(map, 'who cleans the windows of the ward kitchen').candidates.map(({ id }) => id);
    expect(near.length).toBeLessThanOrEqual(5);
    for (const { score } of answered(map, 'who collects sharps and jewellery').candidates)
      expect(score).toBeGreaterThanOrEqual(0.4);
  });
});

describe('what two things are asked about at once', () => {
  test.each(['meals and badges', 'who owns the rota or the budget'])('is asked back about: %s', (question) => {
    expect(answered(map, question).kind).toBe('ambiguous');
  });

  test('is one where one activity has both', () => {
    expect(inShort(map, 'wifi and cabling')).toBe('all network-cabling');
  });
});

describe('one word of a description', () => {
  test('is enough where it is all that is asked, and no other has it', () => {
    expect(inShort(map, 'we are out of gloves')).toBe('all consumables-order');
  });
});

describe('the letters of a matrix', () => {
  test.each([
    ['who is the A on the fire drill', 'accountable fire-drill'],
    ['who is R for the fire drill', 'responsible fire-drill'],
    ["who's c on the fire drill", 'consulted fire-drill'],
    ['who gets a say in the fire drill', 'consulted fire-drill'],
    ['who has a veto over the fire drill', 'accountable fire-drill'],
  ])('may be all that is said: %s', (question, expected) => {
    expect(inShort(map, question)).toBe(expected);
  });
});
