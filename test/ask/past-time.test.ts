import { describe, expect, test } from '@jest/globals';
import { readPastTime } from '../../src/ask/past-time.ts';

const NOW = Date.parse('2026-11-21T15:30:00Z');

function read(text: string): string | null {
  const past = readPastTime(text, NOW);
  if (past === null) return null;
  return 'bad' in past ? `bad ${past.bad}` : `${past.question} @ ${new Date(past.moment).toISOString().slice(0, 10)}`;
}

describe('a day gone by at the end of a question', () => {
  test.each([
    ['deploy-approval at 2026-03-01', 'deploy-approval @ 2026-03-01'],
    ['deploy-approval on 1 March', 'deploy-approval @ 2026-03-01'],
    ['deploy-approval on the 1st of March 2025?', 'deploy-approval @ 2025-03-01'],
    ['deploy-approval as of March 3rd', 'deploy-approval @ 2026-03-03'],
    ['deploy-approval at yesterday', 'deploy-approval @ 2026-11-20'],
    ['deploy-approval as of last month', 'deploy-approval @ 2026-10-21'],
    ['deploy-approval as of two weeks ago', 'deploy-approval @ 2026-11-07'],
    ['who approved deploys last year', 'who approved deploys @ 2025-11-21'],
    ['who owned dns in March', 'who owned dns @ 2026-03-01'],
    ['who was the release manager in 2025?', 'who was the release manager @ 2025-01-01'],
    ['who signed off deploys three months ago', 'who signed off deploys @ 2026-08-21'],
    ['pillar reliability at 2026-11-01', 'pillar reliability @ 2026-11-01'],
  ])('is read: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('is the latest one where no year is said', () => {
    expect(read('deploy-approval on 24 December')).toBe('deploy-approval @ 2025-12-24');
  });

  test('that does not exist is named', () => {
    expect(read('deploy-approval at 2026-02-30')).toBe('bad 2026-02-30');
    expect(read('deploy-approval on 31 April')).toBe('bad 31 April');
  });

  test('is the last of a shorter month', () => {
    const past = readPastTime('who approved deploys last month', Date.parse('2026-03-31T00:00:00Z'));
    expect(past).toMatchObject({ moment: Date.parse('2026-02-28') });
  });
});

describe('what is no day gone by', () => {
  test.each([
    'who approves deploys',
    'who reviews what we spent last month', // it is asked who does so now
    'who approves deploys in May Street',
    'who pays the invoices of last year',
    'plan for 2027',
    'deploy approval',
    'who owned dns in 2031',
  ])('is left alone: %s', (text) => {
    expect(read(text)).toBeNull();
  });
});
