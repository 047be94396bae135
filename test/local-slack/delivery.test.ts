import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { WebSocket } from 'ws';
import { type LocalSlack, startLocalSlack } from '../../src/local-slack/local-slack.ts';
import { type Heard, startSmallApp } from './small-app.ts';

let slack: LocalSlack;
let clock: number;
let app: Awaited<ReturnType<typeof startSmallApp>>;
let answer: (heard: Heard) => { status?: number; body?: unknown };

beforeEach(async () => {
  clock = Date.UTC(2026, 10, 21);
  answer = () => ({});
  app = await startSmallApp((heard, response) => {
    const { status = 200, body } = answer(heard);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(body === undefined ? '' : JSON.stringify(body));
  });
  slack = await startLocalSlack({ now: () => clock, retryDelaysMs: [1, 1, 1] });
  slack.connect({ requestUrl: app.requestUrl });
});

afterEach(async () => {
  await slack.stop();
  await app.close();
});

const heardForm = (at: number) => Object.fromEntries(new URLSearchParams(app.heard[at]?.body));
const post = async (url: string, body: object) => {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  return { status: response.status, ...((await response.json()) as { ok: boolean; error?: string }) };
};

describe('a slash command', () => {
  test('has every field Slack sends, is signed, and resolves names', async () => {
    await slack.as('U0ANA').command('/whoowns @Ben Okafor & #ops <x> @nobody https://a.b/c', { channel: 'general' });
    expect(heardForm(0)).toMatchObject({
      text: '<@U0BEN|ben> &amp; <#C0OPS|ops> &lt;x&gt; @nobody <https://a.b/c>',
      command: '/whoowns',
      channel_id: 'C0GENERAL',
      channel_name: 'general',
      user_id: 'U0ANA',
      team_id: 'T0LOCAL',
      api_app_id: 'A0WHOOWNS',
    });
    const { headers, body } = app.heard[0] as Heard;
    const signed = `v0:${headers['x-slack-request-timestamp']}:${body}`;
    const signature = createHmac('sha256', slack.signingSecret).update(signed).digest('hex');
    expect(headers['x-slack-signature']).toBe(`v0=${signature}`);
    expect(headers['content-type']).toBe('application/x-www-form-urlencoded');
  });

  test('shows an answer that breaks a limit as an invalid one, and notes it', async () => {
    answer = () => ({ body: { text: 'x', blocks: [{ type: 'header', text: { type: 'mrkdwn', text: 'x' } }] } });
    const seen = await slack.as('U0ANA').command('/whoowns x', { channel: 'general' });
    expect(seen).toMatchObject({ ok: false, error: 'invalid_command_response' });
    expect(slack.violations).toMatchObject([{ where: 'ack of /whoowns', error: 'invalid_blocks' }]);
  });

  test('fails visibly when the app answers with an error or is away', async () => {
    answer = () => ({ status: 500 });
    expect((await slack.as('U0ANA').command('/whoowns x')).error).toBe('http_service_error');
    await app.close();
    expect((await slack.as('U0ANA').command('/whoowns x')).error).toBe('dispatch_failed');
  });
});

describe('a response_url', () => {
  test('takes five posts, and none after thirty minutes', async () => {
    await slack.as('U0ANA').command('/whoowns x', { channel: 'general' });
    const url = String(heardForm(0).response_url);
    for (let use = 0; use < 5; use += 1) expect((await post(url, { text: `${use}` })).ok).toBe(true);
    expect(await post(url, { text: '6' })).toMatchObject({ status: 404, error: 'used_url' });
    await slack.as('U0ANA').command('/whoowns x', { channel: 'general' });
    clock += 30 * 60_000 + 1;
    expect(await post(String(heardForm(1).response_url), { text: 'x' })).toMatchObject({ error: 'expired_url' });
    expect(slack.violations.map((violation) => violation.error)).toEqual(['used_url', 'expired_url']);
  });

  test('speaks to the asker alone unless told otherwise, and can delete what was clicked', async () => {
    await slack.as('U0ANA').command('/whoowns x', { channel: 'general' });
    await post(String(heardForm(0).response_url), { text: 'all', response_type: 'in_channel' });
    expect(slack.seen('U0BEN', 'general').map((message) => message.text)).toEqual(['all']);
    const button = { type: 'button', action_id: 'x:y', text: { type: 'plain_text', text: 'X' } };
    answer = () => ({ body: { text: 'b', blocks: [{ type: 'actions', elements: [button] }] } });
    const { message } = await slack.as('U0ANA').command('/whoowns b', { channel: 'general' });
    answer = () => ({});
    if (message) await slack.as('U0ANA').click(message, 'x:y');
    const clicked = JSON.parse(heardForm(2).payload as string) as { response_url: string; message?: object };
    expect(clicked.message).toBeUndefined();
    await post(clicked.response_url, { delete_original: true });
    expect(slack.seen('U0ANA', 'general').map((one) => one.text)).toEqual(['all']);
  });
});

describe('a trigger_id', () => {
  test('opens one modal, within three seconds', async () => {
    const open = async (trigger_id: unknown) => {
      const view = { type: 'modal', title: { type: 'plain_text', text: 'T' }, blocks: [{ type: 'divider' }] };
      const body = JSON.stringify({ trigger_id, view });
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${slack.botToken}` };
      const response = await fetch(`${slack.apiUrl}views.open`, { method: 'POST', headers, body });
      return ((await response.json()) as { error?: string }).error;
    };
    const ana = slack.as('U0ANA');
    await ana.command('/whoowns x');
    expect(await open(heardForm(0).trigger_id)).toBeUndefined();
    expect(ana.modal?.type).toBe('modal');
    expect(await open(heardForm(0).trigger_id)).toBe('exchanged_trigger_id');
    await ana.command('/whoowns x');
    clock += 3001;
    expect(await open(heardForm(1).trigger_id)).toBe('expired_trigger_id');
    expect(await open('made-up')).toBe('invalid_trigger_id');
  });
});

describe('an event', () => {
  test('comes as mention and as message where both are subscribed to', async () => {
    slack.app.events = ['app_mention', 'message.channels'];
    const seen = await slack.as('U0ANA').say('@whoowns hi', { channel: 'general' });
    const sent = app.heard.map(
      ({ body }) => JSON.parse(body) as { event_id: string; event: { type: string; ts: string } },
    );
    expect(sent.map(({ event }) => event.type).sort()).toEqual(['app_mention', 'message']);
    expect(new Set(sent.map(({ event_id }) => event_id)).size).toBe(2);
    expect(sent.every(({ event }) => event.ts === seen.message?.ts)).toBe(true);
  });

  test('is not sent from channels the app is not in', async () => {
    await slack.as('U0ANA').say('@whoowns hi', { channel: 'quiet' });
    expect(app.heard).toEqual([]);
  });

  test('is tried three times more when the app fails, with the same event_id', async () => {
    answer = () => ({ status: 500 });
    const seen = await slack.as('U0ANA').dm('hi');
    await slack.nextDelivery('message', (delivery) => delivery.attempt === 3, { since: seen.since });
    expect(app.heard.map(({ headers }) => headers['x-slack-retry-num'])).toEqual([undefined, '1', '2', '3']);
    expect(app.heard[1]?.headers['x-slack-retry-reason']).toBe('http_error');
    expect(new Set(app.heard.map(({ body }) => body)).size).toBe(1);
  });

  test('can be redelivered, replayed byte for byte, forged and dated otherwise', async () => {
    const { deliveries } = await slack.as('U0ANA').dm('hi');
    const [delivery] = deliveries;
    if (!delivery) throw new Error('nothing was delivered');
    await slack.redeliver(delivery, { attempt: 0, reason: 'http_timeout' });
    expect(app.heard[1]).toMatchObject({ body: app.heard[0]?.body, headers: { 'x-slack-retry-num': '0' } });
    const signed = slack.sign(delivery, { at: Date.now() - 600_000 });
    await slack.postRaw(app.requestUrl, signed);
    await slack.postRaw(app.requestUrl, signed);
    expect(app.heard[3]).toEqual(app.heard[2]);
    expect(Number(app.heard[3]?.headers['x-slack-request-timestamp'])).toBeLessThan(Date.now() / 1000 - 500);
    const forged = slack.sign(delivery, { secret: 'guessed' });
    expect(forged.headers['x-slack-signature']).not.toBe(slack.sign(delivery).headers['x-slack-signature']);
  });

  test('tells of people who come, change and enter channels', async () => {
    const since = slack.recorder.last;
    slack.workspace.join({ id: 'U0NEW', name: 'nia', realName: 'Nia New' });
    slack.workspace.change('U0BEN', { deleted: true });
    slack.as('U0CHLOE').enter('ops');
    const joined = await slack.nextDelivery('team_join', undefined, { since });
    const changed = await slack.nextDelivery('user_change', undefined, { since });
    const entered = await slack.nextDelivery('member_joined_channel', undefined, { since });
    expect(joined.payload).toMatchObject({ event: { user: { id: 'U0NEW', real_name: 'Nia New' } } });
    expect(changed.payload).toMatchObject({ event: { user: { id: 'U0BEN', deleted: true } } });
    expect(entered.payload).toMatchObject({ event: { user: 'U0CHLOE', channel: 'C0OPS' } });
  });
});

describe('Socket Mode', () => {
  test('takes each address once and says hello; a refused refresh reaches the oldest socket', async () => {
    const headers = { authorization: `Bearer ${slack.appToken}` };
    const response = await fetch(`${slack.apiUrl}apps.connections.open`, { method: 'POST', headers });
    const { url } = (await response.json()) as { url: string };
    const socket = new WebSocket(url);
    const messages: { type: string; reason?: string }[] = [];
    const said = (type: string) =>
      new Promise<void>((resolve) => {
        socket.on('message', (data) => {
          const message = JSON.parse(String(data)) as { type: string };
          messages.push(message);
          if (message.type === type) resolve();
        });
      });
    await said('hello');
    const second = new WebSocket(url);
    await new Promise((resolve) => second.on('error', resolve));
    const asked = said('disconnect');
    slack.sockets.disconnect('refresh_requested');
    await asked;
    expect(messages.at(-1)).toMatchObject({ type: 'disconnect', reason: 'refresh_requested' });
    expect(slack.sockets.count).toBe(0);
    socket.terminate();
  });
});

describe('waiting', () => {
  test('finds what came in the meantime, and says what was seen when nothing fits', async () => {
    const { since } = await slack.as('U0ANA').dm('hi');
    expect((await slack.nextMessage(undefined, { since })).text).toBe('hi');
    await expect(slack.nextMessage((one) => one.text === 'no', { since, timeoutMs: 20 })).rejects.toThrow(
      /posted.*hi/s,
    );
  });
});
