import { createHmac } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { ReplayGuard } from '../../src/slack/door/replay-guard.ts';
import { SignatureCheck } from '../../src/slack/door/signature.ts';

const SECRET = 'a-signing-secret';
const NOW = Date.parse('2026-11-21T12:00:00Z');
const BODY = Buffer.from('text=deploy-approval&team=Ä');
const timestamp = String(NOW / 1000);
const hex = createHmac('sha256', SECRET).update(`v0:${timestamp}:`).update(BODY).digest('hex');
const check = new SignatureCheck(SECRET);

describe('a signature', () => {
  test('of Slack is genuine', () => {
    expect(check.isGenuine({ signature: `v0=${hex}`, timestamp }, BODY)).toBe(true);
  });

  test.each([
    ['missing', ''],
    ['a bare version', 'v0='],
    ['of a version that does not exist', `v1=${hex}`],
    ['without its version', hex],
    ['cut short', `v0=${hex.slice(0, -2)}`],
    ['one digit off', `v0=${hex.slice(0, -1)}${hex.endsWith('0') ? '1' : '0'}`],
    ['no number at all', `v0=${'z'.repeat(64)}`],
    ['too long', `v0=${hex}00`],
  ])('%s is refused', (_what, signature) => {
    expect(check.isGenuine({ signature, timestamp }, BODY)).toBe(false);
  });

  test('does not hold for another body, another time or another secret', () => {
    const signature = `v0=${hex}`;
    expect(check.isGenuine({ signature, timestamp }, Buffer.from('text=deploy-approval&team=A'))).toBe(false);
    expect(check.isGenuine({ signature, timestamp: String(NOW / 1000 + 1) }, BODY)).toBe(false);
    expect(new SignatureCheck('another-secret').isGenuine({ signature, timestamp }, BODY)).toBe(false);
  });

  test.each([
    ['now', 0, true],
    ['five minutes ago', -300, true],
    ['five minutes and a second ago', -301, false],
    ['in five minutes', 300, true],
    ['in five minutes and a second', 301, false],
  ])('dated %s', (_when, seconds, isInTime) => {
    expect(check.isInTime({ signature: '', timestamp: String(NOW / 1000 + seconds) }, NOW)).toBe(isInTime);
  });

  test.each(['', 'NaN', '1e9', '-1', ' 1795262400', '0x6b000000'])('dated "%s" is never in time', (odd) => {
    expect(check.isInTime({ signature: '', timestamp: odd }, NOW)).toBe(false);
  });
});

describe('the replay guard', () => {
  test('takes a signature once, for as long as it could be good', () => {
    const guard = new ReplayGuard();
    expect(guard.take('v0=a', NOW)).toBe(true);
    expect(guard.take('v0=a', NOW + 1)).toBe(false);
    expect(guard.take('v0=b', NOW + 599_000)).toBe(true);
    expect(guard.take('v0=a', NOW + 601_000)).toBe(false);
    expect(guard.take('v0=b', NOW + 1_195_000)).toBe(false);
  });

  test('forgets in time, so that its memory does not grow for ever', () => {
    const guard = new ReplayGuard();
    guard.take('v0=a', NOW);
    guard.take('v0=b', NOW + 700_000);
    guard.take('v0=c', NOW + 1_400_000);
    expect(guard.take('v0=a', NOW + 1_400_001)).toBe(true);
  });
});
