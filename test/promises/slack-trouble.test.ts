import { expect, test } from '@jest/globals';
import type { Trouble } from '../../src/local-slack/fault.ts';
import { type IncidentApp, promisedOnce, until } from './incident-app.ts';

/** What is promised takes so long at most, by the bot's own clock, from the moment at which the incident opened. */
const PROMPT_MS = 5_000;

/** What Slack may say to a page, and what is promised then. Every one of them within five seconds, and none in silence. */
const NEXT_STEP = ['user_not_found', 'user_disabled', 'user_not_visible', 'cannot_dm_bot', 'messages_tab_disabled'];
const NEXT_PLACE = ['channel_not_found', 'not_in_channel', 'is_archived', 'restricted_action'];
const PLAIN = ['invalid_blocks', 'msg_too_long', 'invalid_metadata_format'];
const AGAIN = ['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout'];
const APP = ['invalid_auth', 'missing_scope', 'a_code_that_slack_has_not_yet'];

const error = (code: string): Trouble => ({ kind: 'error', code });

/** Resolves when the rows whose keys end so have been sent; none of them later than is promised. */
async function promptly(app: IncidentApp, ...ends: readonly string[]): Promise<void> {
  const { id, openedAt } = await app.incident(1);
  const sentAt = async (end: string) =>
    (await app.bot.paging.store.rows(id)).find(({ key }) => key.endsWith(end))?.sentAt ?? null;
  for (const end of ends) {
    await until(`${end} is sent`, async () => (await sentAt(end)) !== null);
    expect([end, ((await sentAt(end)) ?? 0) - openedAt <= PROMPT_MS]).toEqual([end, true]);
  }
}

promisedOnce('what Slack says to a page', (start) => {
  test.each(NEXT_STEP)('%s: the next step is due, and the channel is told', async (code) => {
    const app = await start();
    app.slack.fault({
      method: 'chat.postMessage',
      channel: 'U0CAI',
      times: Number.POSITIVE_INFINITY,
      trouble: error(code),
    });
    await app.open();
    await promptly(app, ':2:ana@test.example:0', ':said:undelivered');
    expect(app.pages('U0ANA')).toHaveLength(1);
    const told = app.slack.seen('U0DIL', 'C0GENERAL');
    expect(told.some(({ text }) => /Cai can’t be reached by Slack/.test(text))).toBe(true);
  });

  test.each(NEXT_PLACE)('%s: the post goes to the fallback channel, and the page goes out', async (code) => {
    const app = await start();
    app.slack.fault({
      method: 'chat.postMessage',
      channel: 'C0EMPTY',
      times: Number.POSITIVE_INFINITY,
      trouble: error(code),
    });
    await app.open({ channel: 'C0EMPTY' });
    await promptly(app, ':1:cai@test.example:0', ':post:general', ':said:unposted');
    expect((await app.incident(1)).home).toBe('C0GENERAL');
    const told = app.slack.seen('U0DIL', 'C0GENERAL');
    expect(told.some(({ text }) => /could not be posted in #empty/.test(text))).toBe(true);
  });

  test.each(PLAIN)('%s: it is sent as plain text', async (code) => {
    const app = await start();
    app.slack.fault({ method: 'chat.postMessage', channel: 'U0CAI', trouble: error(code) });
    await app.open();
    await promptly(app, ':1:cai@test.example:0');
    const isPlain = ({ text, blocks }: { text: string; blocks: unknown[] }) =>
      text.includes('checkout returns 500s') && blocks.length === 0;
    expect(app.slack.seenDm('U0CAI').some(isPlain)).toBe(true);
  });

  test.each(AGAIN)('%s: it is tried again, and arrives once', async (code) => {
    const app = await start();
    app.slack.fault({ method: 'chat.postMessage', channel: 'U0CAI', trouble: error(code) });
    await app.open();
    await promptly(app, ':1:cai@test.example:0');
    expect(app.pages('U0CAI')).toHaveLength(1);
  });

  test.each(APP.slice(0, 2))('%s: readiness is red at once, and the page goes out when it is mended', async (code) => {
    const app = await start();
    const fault = app.slack.fault({
      method: 'chat.postMessage',
      times: Number.POSITIVE_INFINITY,
      trouble: error(code),
    });
    const { openedAt } = await app.open();
    await until('readiness is red', async () => {
      const { status, body } = await app.ask('/readyz');
      return status === 503 && body.includes(`Slack refuses: ${code}`);
    });
    expect(app.now() - openedAt).toBeLessThanOrEqual(PROMPT_MS);
    fault.clear();
    app.pass(5_000);
    await until('Cai is paged', () => app.pages('U0CAI').length === 1);
    await until('readiness is green', async () => (await app.ask('/readyz')).status === 200);
  });

  test('a code that nobody knows yet: the next step is due, rather than silence', async () => {
    const app = await start();
    app.slack.fault({ method: 'chat.postMessage', channel: 'U0CAI', times: 9, trouble: error(APP[2] as string) });
    await app.open();
    await promptly(app, ':2:ana@test.example:0', ':said:undelivered');
  });

  test.each([
    ['an answer that is lost', { kind: 'reset', accepted: true }],
    ['a 500 after it was taken', { kind: 'status', status: 500, accepted: true }],
    ['internal_error after it was taken', { kind: 'error', code: 'internal_error', accepted: true }],
    ['fatal_error after it was taken', { kind: 'error', code: 'fatal_error', accepted: true }],
    ['a 503 before it was', { kind: 'status', status: 503 }],
    ['a connection that breaks', { kind: 'reset' }],
  ] as const)('%s: it is looked for before it is repeated, and is there once', async (_name, trouble) => {
    const app = await start();
    app.slack.fault({ method: 'chat.postMessage', channel: 'U0CAI', trouble });
    const { id } = await app.open();
    await until(
      'it is recorded',
      async () => (await app.bot.paging.store.row(`${id}:1:cai@test.example:0`))?.state === 'sent',
    );
    expect(app.pages('U0CAI')).toHaveLength(1);
  });

  test('where it may not look, the repeat says that it is one', async () => {
    const app = await start();
    app.slack.fault({ method: 'conversations.open', times: 9, trouble: error('missing_scope') });
    app.slack.fault({
      method: 'chat.postMessage',
      channel: 'U0CAI',
      trouble: { kind: 'status', status: 500, accepted: true },
    });
    await app.open();
    await until('it comes again, labelled', () =>
      app.slack.seenDm('U0CAI').some(({ text }) => text.includes('(repeat)')),
    );
  });

  test('a channel that is limited holds back nobody else', async () => {
    const app = await start();
    app.slack.fault({
      method: 'chat.postMessage',
      channel: 'C0GENERAL',
      times: Number.POSITIVE_INFINITY,
      trouble: { kind: 'rate_limit', retryAfterSeconds: 30 },
    });
    for (let i = 0; i < 20; i++) await app.open();
    // Whatever is held back for thirty seconds would come too late for this.
    await until('all twenty pages are there', () => app.pages('U0CAI').length === 20);
    app.slack.clearFaults();
    app.pass(30_000);
    await until('the posts follow', async () => (await app.incident(20)).home !== null);
  });

  test('a conversation that is limited is given its rest unasked: the next message is taken at the first try', async () => {
    const app = await start();
    app.slack.limitRate(1);
    for (let i = 0; i < 6; i++) await app.open({ channel: null });
    await until('all six pages are there', () => app.pages('U0CAI').length === 6);
    const refused = app.slack.calls.filter(({ method, args, fault }) => {
      return method === 'chat.postMessage' && args.channel === 'U0CAI' && fault !== undefined;
    });
    // The first says that there is a limit; one more may come of what was on its way.
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length).toBeLessThanOrEqual(2);
  });
});
