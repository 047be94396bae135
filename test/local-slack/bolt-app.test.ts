import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { App, HTTPReceiver, LogLevel, SocketModeReceiver } from '@slack/bolt';
import { type LocalSlack, startLocalSlack } from '../../src/local-slack/local-slack.ts';

const MODAL = {
  type: 'modal' as const,
  callback_id: 'wish',
  title: { type: 'plain_text' as const, text: 'A wish' },
  submit: { type: 'plain_text' as const, text: 'Send' },
  blocks: [
    {
      type: 'input' as const,
      block_id: 'what',
      label: { type: 'plain_text' as const, text: 'What?' },
      element: { type: 'plain_text_input' as const, action_id: 'text' },
    },
  ],
};

/** A small app with a command, a button, a form, a shortcut and mentions. */
function teach(app: App): void {
  app.command('/whoowns', async ({ command, ack, client, respond }) => {
    if (command.text === 'form') {
      await ack();
      await client.views.open({ trigger_id: command.trigger_id, view: MODAL });
    } else if (command.text === 'later') {
      await ack();
      await respond('At last.');
    } else if (command.text === 'button') {
      const button = {
        type: 'button' as const,
        action_id: 'count:up',
        text: { type: 'plain_text' as const, text: 'Up' },
      };
      await ack({ text: 'Press it', blocks: [{ type: 'actions', elements: [{ ...button, value: '1' }] }] });
    } else if (command.text !== 'never') await ack(`pong ${command.text}`);
  });
  app.action('count:up', async ({ ack, respond, action }) => {
    await ack();
    await respond({ text: `Pressed ${'value' in action ? action.value : ''}`, replace_original: true });
  });
  app.view('wish', async ({ ack, view, client, body }) => {
    const wish = view.state.values.what?.text?.value ?? '';
    if (wish.length < 3) return ack({ response_action: 'errors', errors: { what: 'Say a little more.' } });
    await ack();
    await client.chat.postMessage({ channel: body.user.id, text: `You wish for ${wish}.` });
  });
  app.shortcut('who_for', async ({ ack, respond }) => {
    await ack();
    await respond('Ana, I think.');
  });
  app.event('app_mention', async ({ event, say }) => {
    await say({ text: `You said ${event.text}`, thread_ts: event.ts });
  });
  app.message('hello', async ({ say }) => {
    await say('hello yourself');
  });
}

const quiet = { logLevel: LogLevel.ERROR };

async function bareHttpApp(slack: LocalSlack): Promise<() => Promise<void>> {
  const receiver = new HTTPReceiver({
    signingSecret: slack.signingSecret,
    unhandledRequestTimeoutMillis: 450,
    ...quiet,
  });
  const app = new App({ token: slack.botToken, receiver, clientOptions: { slackApiUrl: slack.apiUrl }, ...quiet });
  teach(app);
  const server = (await app.start({ port: 0, host: '127.0.0.1' })) as { address(): { port: number } };
  slack.connect({ requestUrl: `http://127.0.0.1:${server.address().port}/slack/events` });
  return async () => void (await app.stop());
}

async function bareSocketApp(slack: LocalSlack): Promise<() => Promise<void>> {
  const clientOptions = { slackApiUrl: slack.apiUrl };
  const receiver = new SocketModeReceiver({ appToken: slack.appToken, installerOptions: { clientOptions }, ...quiet });
  const app = new App({ token: slack.botToken, receiver, clientOptions: { slackApiUrl: slack.apiUrl }, ...quiet });
  teach(app);
  await app.start();
  await slack.sockets.connected();
  return async () => void (await receiver.client.disconnect());
}

describe.each([
  ['HTTP', bareHttpApp],
  ['Socket Mode', bareSocketApp],
])('a real Bolt app over %s', (_name, startApp) => {
  let slack: LocalSlack;
  let stopApp: () => Promise<void>;

  beforeAll(async () => {
    slack = await startLocalSlack({ ackMs: 400 });
    stopApp = await startApp(slack);
  });

  afterAll(async () => {
    await stopApp();
    await slack.stop();
  });

  afterEach(() => expect(slack.violations).toEqual([]));

  test('answers a command within its acknowledgement, seen by the asker alone', async () => {
    const seen = await slack.as('U0ANA').command('/whoowns payroll & co', { channel: 'general' });
    expect(seen).toMatchObject({ ok: true, text: 'pong payroll &amp; co' });
    expect(slack.seen('U0ANA', 'general').at(-1)).toBe(seen.message);
    expect(slack.seen('U0BEN', 'general')).not.toContain(seen.message);
  });

  test('answers a command later through the response_url', async () => {
    const seen = await slack.as('U0ANA').command('/whoowns later', { channel: 'general' });
    expect(seen.message).toBeUndefined();
    expect(await slack.answer(seen)).toMatchObject({ text: 'At last.', ephemeralTo: 'U0ANA' });
  });

  test('replaces a message when its button is clicked', async () => {
    const ana = slack.as('U0ANA');
    const { message } = await ana.command('/whoowns button');
    if (!message) throw new Error('no message');
    const edited = slack.nextMessage((one) => one.ts === message.ts, { change: 'edited' });
    expect((await ana.click(message, 'Up')).ok).toBe(true);
    expect((await edited).text).toBe('Pressed 1');
  });

  test('opens a form, refuses what the app refuses, then takes it', async () => {
    const ben = slack.as('U0BEN');
    const { since } = await ben.command('/whoowns form');
    const form = await slack.nextView('U0BEN', { since });
    expect((await ben.submit(form)).errors).toEqual({ what: 'Please complete this required field.' });
    expect((await ben.submit(form, { what: 'x' })).errors).toEqual({ what: 'Say a little more.' });
    expect(ben.modal).toBe(form);
    const sent = await ben.submit(form, { text: 'a pony' });
    expect(sent).toMatchObject({ ok: true, view: undefined });
    expect((await slack.answer(sent)).text).toBe('You wish for a pony.');
    expect(slack.seenDm('U0BEN').at(-1)?.text).toBe('You wish for a pony.');
  });

  test('answers a mention in its thread, a direct message and a message shortcut', async () => {
    const chloe = slack.as('U0CHLOE');
    const mention = await chloe.say('@whoowns see #ops <now>', { channel: 'general' });
    expect(mention.deliveries.map((delivery) => delivery.type)).toEqual(['app_mention']);
    const reply = await slack.answer(mention);
    expect(reply).toMatchObject({
      text: 'You said <@U0WHOOWNS> see <#C0OPS|ops> &lt;now&gt;',
      threadTs: mention.message?.ts,
    });
    expect((await slack.answer(await chloe.dm('hello there'))).text).toBe('hello yourself');
    expect((await slack.answer(await chloe.shortcut('who_for', mention.message))).text).toBe('Ana, I think.');
  });

  test('shows the person that a command was not acknowledged in time', async () => {
    const seen = await slack.as('U0ANA').command('/whoowns never', { channel: 'general' });
    expect(seen).toMatchObject({ ok: false, error: 'operation_timeout' });
    expect(slack.seen('U0ANA', 'general').at(-1)?.text).toBe('/whoowns failed with the error "operation_timeout"');
  });
});
