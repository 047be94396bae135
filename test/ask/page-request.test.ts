import { describe, expect, test } from '@jest/globals';
import { readPageRequest } from '../../src/ask/page-request.ts';
import { activity, mapOf, NOON, scope, smallCompany } from '../domain/sample.ts';

/** `/whoowns page …`: where the name ends and the words of whoever pages begin. */

const map = mapOf(
  ...smallCompany(),
  activity('checkout', { escalation: 'default' }),
  activity('checkout-returns', { escalation: 'default' }),
  activity('night-audit', { aliases: ['audit of the night'] }),
  activity('day-audit', { aliases: ['twin'] }),
  activity('other-audit', { aliases: ['twin'] }),
  scope('payments-emea', { name: 'Payments EMEA' }),
);

function read(typed: string) {
  const {
    activities,
    scope: place,
    text,
    unknownScope,
    flags,
    isExact,
  } = readPageRequest(map, typed, {
    now: NOON,
    asker: null,
    scope: null,
  });
  return { about: activities.map(({ id }) => id), scope: place, text, unknownScope, flags, isExact };
}

const none = { now: false, drill: false, own: false, severity: null };

describe('what somebody types to page', () => {
  test.each([
    ['deploy-approval checkout returns 500s', 'deploy-approval', null, 'checkout returns 500s'],
    ['deploy-approval for payments checkout returns 500s', 'deploy-approval', 'payments', 'checkout returns 500s'],
    ['deploy-approval for payments: checkout returns 500s', 'deploy-approval', 'payments', 'checkout returns 500s'],
    ['deploy-approval: for payments everything is down', 'deploy-approval', 'payments', 'everything is down'],
    ['Deploy approval for the payments - down', 'deploy-approval', 'payments', 'down'],
    ['prod sign-off for pay it hangs', 'deploy-approval', 'payments', 'it hangs'],
    ['deploy-approval for payments emea it hangs', 'deploy-approval', 'payments-emea', 'it hangs'],
    ['checkout returns are lost', 'checkout-returns', null, 'are lost'],
    ['checkout: returns are lost', 'checkout', null, 'returns are lost'],
    ['checkout — returns are lost', 'checkout', null, 'returns are lost'],
    ['deploy-approval -5 degrees in the hall', 'deploy-approval', null, '-5 degrees in the hall'],
    ['deploy-approval', 'deploy-approval', null, ''],
    ['deploy-approval for payments', 'deploy-approval', 'payments', ''],
    ['deploy-approval line one\nline two', 'deploy-approval', null, 'line one\nline two'],
  ])('%s', (typed, about, place, text) => {
    expect(read(typed)).toMatchObject({ about: [about], scope: place, text, unknownScope: null, isExact: true });
  });

  test.each([
    ['deploy-approval it is down --sev 9 --now', '--sev 9'],
    ['deploy-approval it is down --now --sev', '--sev'],
    ['deploy-approval --sev high it is down --now', '--sev high'],
    ['deploy-approval --sev9 it is down', '--sev9'],
    ['deploy-approval the log says --sev 9 and stops', null],
    ['deploy-approval it is down --sev 2 --now', null],
  ])('may say how bad it is so that it is not read: %s', (typed, unread) => {
    const { unreadFlag } = readPageRequest(map, typed, { now: NOON, asker: null, scope: null });
    expect(unreadFlag).toBe(unread);
  });

  test('may say how, before and behind; in the middle of the text it is text', () => {
    expect(read('--now deploy-approval --sev 2 it is down --drill')).toMatchObject({
      text: 'it is down',
      flags: { now: true, drill: true, own: false, severity: 2 },
    });
    expect(read('deploy-approval for payments —channel --sev=1 down').flags).toEqual({
      ...none,
      own: true,
      severity: 1,
    });
    expect(read('deploy-approval the job ran with --now and died')).toMatchObject({
      text: 'the job ran with --now and died',
      flags: none,
    });
    expect(read('deploy-approval --sev 9 is what it printed').flags).toEqual(none);
  });

  test('keeps what follows "for" where that names nothing, and says so', () => {
    expect(read('deploy-approval for checkout: down')).toMatchObject({
      about: ['deploy-approval'],
      scope: null,
      unknownScope: 'checkout',
      text: 'for checkout: down',
    });
  });

  test('is asked back where a name has several bearers', () => {
    expect(read('twin is down')).toMatchObject({
      about: ['day-audit', 'other-audit'],
      isExact: false,
      text: 'is down',
    });
  });

  test('loses no word where the activity is a guess', () => {
    expect(read('deploy-aproval the shop is closed')).toMatchObject({
      about: ['deploy-approval'],
      isExact: false,
      text: 'deploy-aproval the shop is closed',
    });
    expect(read('zzz yyy xxx')).toMatchObject({ about: [], text: 'zzz yyy xxx' });
    expect(read('')).toMatchObject({ about: [], text: '' });
  });
});
