import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type LocalSlack, startLocalSlack } from '../../src/local-slack/local-slack.ts';

let slack: LocalSlack;
let clock: number;

beforeEach(async () => {
  clock = Date.UTC(2026, 10, 21);
  slack = await startLocalSlack({ now: () => clock });
});

afterEach(() => slack.stop());

async function post(channel: string, signal?: AbortSignal) {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${slack.botToken}` };
  const body = JSON.stringify({ channel, text: 'hi' });
  const init = { method: 'POST', headers, body, ...(signal ? { signal } : {}) };
  const response = await fetch(`${slack.apiUrl}chat.postMessage`, init);
  const text = await response.text();
  return { status: response.status, wait: response.headers.get('retry-after'), text };
}

const posted = () => slack.seenDm('U0ANA').length;

describe('a fault switch', () => {
  test('answers the next calls to one channel with an error, and no others', async () => {
    const fault = slack.fault({
      method: 'chat.postMessage',
      channel: 'U0ANA',
      times: 2,
      trouble: { kind: 'error', code: 'account_inactive' },
    });
    expect((await post('U0BEN')).text).toContain('"ok":true');
    expect((await post('U0ANA')).text).toContain('account_inactive');
    expect((await post(slack.workspace.appDm('U0ANA').id)).text).toContain('account_inactive');
    expect((await post('U0ANA')).text).toContain('"ok":true');
    expect(fault.hits).toBe(2);
    expect(posted()).toBe(1);
  });

  test.each([
    ['before accepting', false, 0],
    ['after accepting', true, 1],
  ])('answers 500 %s', async (_when, accepted, count) => {
    slack.fault({ method: 'chat.postMessage', trouble: { kind: 'status', status: 500, accepted } });
    expect((await post('U0ANA')).status).toBe(500);
    expect(posted()).toBe(count);
    expect(slack.calls.at(-1)).toMatchObject({ fault: 'status', accepted });
  });

  test.each([
    ['before accepting', false, 0],
    ['after accepting', true, 1],
  ])('cuts the connection %s', async (_when, accepted, count) => {
    slack.fault({ method: '*', trouble: { kind: 'reset', accepted } });
    await expect(post('U0ANA')).rejects.toThrow();
    expect(posted()).toBe(count);
  });

  test('never answers, and yet the message is there', async () => {
    slack.fault({ method: 'chat.postMessage', trouble: { kind: 'hang', accepted: true } });
    const call = slack.nextCall('chat.postMessage');
    const controller = new AbortController();
    const sent = post('U0ANA', controller.signal);
    expect(await call).toMatchObject({ status: undefined, fault: 'hang', accepted: true });
    controller.abort();
    await expect(sent).rejects.toThrow();
    expect(posted()).toBe(1);
  });

  test('asks to wait', async () => {
    slack.fault({ method: 'chat.postMessage', trouble: { kind: 'rate_limit', retryAfterSeconds: 30 } });
    expect(await post('U0ANA')).toMatchObject({ status: 429, wait: '30' });
    expect(posted()).toBe(0);
  });

  test('can be cleared', async () => {
    const trouble = { kind: 'status' as const, status: 503 };
    const fault = slack.fault({ method: 'chat.postMessage', times: Number.POSITIVE_INFINITY, trouble });
    expect((await post('U0ANA')).status).toBe(503);
    fault.clear();
    expect((await post('U0ANA')).status).toBe(200);
  });
});

test('the rate limit holds back one channel for a second and leaves the others alone', async () => {
  slack.limitRate(1);
  expect((await post('U0ANA')).status).toBe(200);
  expect(await post('U0ANA')).toMatchObject({ status: 429, wait: '1' });
  expect((await post('U0BEN')).status).toBe(200);
  clock += 1000;
  expect((await post('U0ANA')).status).toBe(200);
});
