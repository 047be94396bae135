import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GENERAL, startWholeApp, type WholeApp } from './whole-app.ts';

/** The same bot over Socket Mode, where nothing of it has to be reachable from outside. */

describe('over Socket Mode', () => {
  let app: WholeApp;
  beforeAll(async () => {
    app = await startWholeApp({ mode: 'socket' });
    await app.slack.sockets.connected(2);
  });
  afterAll(async () => {
    expect(app.slack.violations).toEqual([]);
    await app.stop();
  });

  test('a command is answered in the acknowledgement itself', async () => {
    const seen = await app.slack.as('U0ANA').command('/whoowns deploy-approval', { channel: GENERAL });
    expect(seen.message?.ephemeralTo).toBe('U0ANA');
    expect(seen.text).toContain('Ana is Accountable');
  });

  test('a mention is answered in its thread, and a button does its work', async () => {
    const seen = await app.slack.as('U0BO').say('@whoowns who approves deploys for payments?', { channel: GENERAL });
    const answer = await app.slack.answer(seen);
    expect(answer.threadTs).toBe(seen.message?.ts);
    const card = await app.slack.answer(await app.slack.as('U0BO').command('/whoowns audit', { channel: GENERAL }));
    const click = await app.slack.as('U0BO').click(card, 'Share in channel');
    const shared = await app.slack.nextMessage(({ ephemeralTo }) => !ephemeralTo, { since: click.since });
    expect(shared.text).toMatch(/^Audit\n/);
  });

  test('one of the two connections may go at any time: the other answers', async () => {
    app.slack.sockets.disconnect('refresh_requested');
    for (let i = 0; i < 3; i += 1) {
      const seen = await app.slack.as('U0ANA').command('/whoowns deploy-approval', { channel: GENERAL });
      expect(seen.text).toContain('Ana is Accountable');
    }
  });

  test('nothing listens for requests from outside', async () => {
    expect((await fetch(app.url, { method: 'POST', body: 'text=x' })).status).toBe(404);
  });
});

describe('a stop', () => {
  test('waits for an answer that is on its way, and takes nothing new', async () => {
    const app = await startWholeApp();
    app.slack.fault({ method: 'chat.postMessage', trouble: { kind: 'delay', ms: 300 } });
    const seen = await app.slack.as('U0BO').say('@whoowns deploy-approval', { channel: GENERAL });
    await app.bot.stop();
    const posted = app.slack.seen('U0BO', GENERAL).filter(({ threadTs }) => threadTs === seen.message?.ts);
    expect(posted.map(({ text }) => text.split('\n')[0])).toEqual(['Deploy approval']);
    await expect(fetch(app.url, { method: 'POST' })).rejects.toThrow();
    await app.stop();
  });
});
