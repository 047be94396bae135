import { describe, expect, test } from '@jest/globals';
import { answered, hospitals, inShort, putActivity } from './company.ts';

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
      expect(score).toBeGreaterThanOrEqual(0.1);
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
    ['who is the deputy for the fire drill', 'accountable fire-drill'],
  ])('may be all that is said: %s', (question, expected) => {
    expect(inShort(map, question)).toBe(expected);
  });
});

describe('chat around a question', () => {
  test.each([
    '@channel sorry to bug u all, does any1 know who runs the fire drill 😅',
    'sry another q!! who runs the firedrill',
    '@whoowns   who  runs   the fire drill   ???   cheers x',
  ])('is no part of it: %s', (question) => {
    expect(inShort(map, question)).toBe('accountable fire-drill');
  });
});

describe('a decision that an activity is called after', () => {
  test('is made or given by who is Accountable', () => {
    const own = hospitals();
    putActivity(own, 'go-live-decision', 'Go-live decision');
    expect(inShort(own, 'who makes the go-live decision')).toBe('accountable go-live-decision');
    expect(inShort(own, 'the go-live decision, who makes it?')).toBe('accountable go-live-decision');
    expect(inShort(own, 'who prepares the go-live decision')).toBe('responsible go-live-decision');
  });
});

describe('small words', () => {
  test('that say when ask for nothing', () => {
    expect(inShort(map, 'whom do i have to tell about the fire drill afterwards')).toBe('informed fire-drill');
  });

  test('that leave a place out do not ask for it', () => {
    expect(inShort(map, 'who owns the fire drill except riverside')).not.toContain('for riverside');
  });

  test('behind a name ask for its owner', () => {
    const own = hospitals();
    putActivity(own, 'ramp-plan', 'Ramp plan');
    expect(inShort(own, 'ramp plan who owns it')).toBe('accountable ramp-plan');
  });
});

describe('a word that hints at another word of the question', () => {
  test('explains nothing that is not explained already', () => {
    const own = hospitals();
    putActivity(own, 'park-hours', 'Park hours');
    expect(answered(own, 'park trees').kind).toBe('unknown');
  });
});

describe('a word of English that the map does not have', () => {
  test('may be a slip, or two of its words', () => {
    const own = hospitals();
    putActivity(own, 'api-deprecation', 'API deprecation');
    putActivity(own, 'fence-rota', 'On fence rota');
    expect(inShort(own, 'api depreciation')).toBe('all api-deprecation');
    expect(inShort(own, 'onfence rota')).toBe('all fence-rota');
  });
});

describe('leave', () => {
  test('is not about leavers', () => {
    const own = hospitals();
    putActivity(own, 'leaver-process', 'Leaver process');
    for (const question of ['who can i ask about parental leave', 'who pays for annual leave'])
      expect(inShort(own, question)).not.toContain('leaver-process');
  });
});

describe('a deed that is none of the activity', () => {
  test.each(['who paints the ward', 'who tunes the beds'])('is not answered with what it is done to: %s', (q) => {
    expect(answered(map, q).kind).toBe('unknown');
  });

  test('is passed over where it is done with anything at work', () => {
    expect(inShort(map, 'who writes the ward budget')).toBe('responsible ward-budget');
  });

  test('counts for less where the story was told before', () => {
    expect(inShort(map, 'the ward wifi is weak, who handles it').split(' ')[1]).not.toBe('ward-budget');
  });
});

describe('a place', () => {
  test('that the map does not know is said, not dropped', () => {
    expect(answered(map, 'fire drill for narnia')).toMatchObject({
      kind: 'activity',
      subject: { id: 'fire-drill', scope: null },
      unknown_scope: 'narnia',
    });
  });

  test('that it knows is not taken for a word of the activity', () => {
    expect(answered(map, 'fire drill for riverside')).not.toHaveProperty('unknown_scope');
  });

  test('is found by one country of a region that has several', () => {
    const iberia = { id: 'iberia', name: 'Spain and Portugal', kind: 'region', aliases: [], parent: null, raci: null };
    const other = hospitals();
    other.put({ kind: 'scope', value: iberia });
    expect(inShort(other, 'who owns the fire drill in portugal')).toBe('accountable fire-drill for iberia');
  });
});

describe('a name that nothing bears', () => {
  test.each([
    ['role banana', { type: 'role', name: 'banana' }],
    ['person zzz', { type: 'person', name: 'zzz' }],
    ['do we need both a charge nurse and a banana', { type: 'role', name: 'banana' }],
    ["what's a flibbet", { type: 'word', name: 'flibbet' }],
  ])('is what is wrong: %s', (question, missing) => {
    expect(answered(map, question)).toMatchObject({ kind: 'unknown', missing });
  });
});
