import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Seen } from '../../src/local-slack/seen.ts';
import { type IncidentApp, startIncidentApp, until } from '../promises/incident-app.ts';
import { comesAgain } from './redelivery.ts';
import { talk } from './talk.ts';
import { GENERAL } from './whole-app.ts';

/** Slack delivers again what it thinks was lost: every kind of payload has one effect, however often it comes. */

const DAY = 24 * 3_600_000;

let app: IncidentApp;
const { types, opens, asksBelow } = talk(() => app);
beforeEach(async () => {
  app = await startIncidentApp();
});
afterEach(async () => {
  expect(app.slack.violations).toEqual([]);
  await app.stop();
});

const again = (seen: Seen) => comesAgain(app, seen);

const deeds = async (kind: string) => {
  const { id } = await app.incident(1);
  return (await app.bot.paging.store.timeline(id)).filter(({ deed }) => deed.kind === kind);
};
const opened = async () => (await app.bot.paging.store.openOnes()).length;

describe('what Slack delivers again', () => {
  test('a mention and a direct message page once', async () => {
    await again(await app.slack.as('U0DIL').say('@whoowns page deploy it is down --now', { channel: GENERAL }));
    await until('it is open', async () => (await opened()) === 1);
    await app.bot.paging.resolve(1, { by: 'U0DIL', delivery: null });
    await again(await app.slack.as('U0DIL').dm('page deploy it is down --now'));
    await until('it is open', async () => (await opened()) === 1);
  });

  test('a form pages once, and adds its note once', async () => {
    const form = await opens('U0DIL', await types('U0DIL', 'deploy'), 'Page');
    await app.slack.as('U0DIL').submit(form, { text: 'it hangs' });
    await again(await app.slack.as('U0DIL').submit(app.slack.as('U0DIL').modal ?? form));
    expect(await opened()).toBe(1);
    const shown = await types('U0DIL', 'incident 1');
    const note = await opens('U0DIL', shown, 'Add a note');
    await again(await app.slack.as('U0DIL').submit(note, { text: 'once' }));
    expect(await deeds('note')).toHaveLength(1);
  });

  test('a shortcut opens one form', async () => {
    const { message } = await app.slack.as('U0CAI').say('the deploy hangs', { channel: GENERAL });
    const since = app.slack.recorder.last;
    const seen = await app.slack.as('U0DIL').shortcut('page_accountable', message);
    await app.slack.nextView('U0DIL', { since, change: 'updated' });
    await again(seen);
    expect(app.slack.views.stack('U0DIL')).toHaveLength(1);
  });

  test('each command and each button does what it does once', async () => {
    await app.open();
    await again(await app.slack.as('U0DIL').command('/whoowns note 1 the disk is full', { channel: GENERAL }));
    const escalated = await app.slack.as('U0DIL').command('/whoowns escalate 1', { channel: GENERAL });
    await until('Ana is paged', () => app.pages('U0ANA').length === 1);
    await again(escalated);
    await again(await app.slack.as('U0ANA').command('/whoowns ack', { channel: GENERAL }));
    await again(await app.slack.as('U0ANA').command('/whoowns resolve 1 a fuse', { channel: GENERAL }));
    for (const kind of ['escalated', 'acknowledged', 'resolved']) expect(await deeds(kind)).toHaveLength(1);
    expect(await deeds('note')).toHaveLength(2);
    expect(app.pages('U0BO')).toEqual([]);
  });

  test('two who press at once: one has it, the other hears who', async () => {
    await app.open();
    await until('Cai is paged', () => app.pages('U0CAI').length === 1);
    const page = app.slack.seenDm('U0CAI')[0];
    if (!page) throw new Error('There is no page');
    const [own, other] = await Promise.all([asksBelow('U0CAI', page, 'Acknowledge'), types('U0BO', 'ack 1')]);
    const texts = [own.text, other.text];
    expect(texts.filter((text) => text.startsWith('You have it.'))).toHaveLength(1);
    expect(texts.filter((text) => text.includes(' has it, since '))).toHaveLength(1);
  });
});

test('a page and its post say how far the map could be trusted', async () => {
  await until('the bot knows what Ana is asked to confirm', async () =>
    (await types('U0ANA', 'confirm')).text.includes('Deploy'),
  );
  app.pass(200 * DAY);
  await app.open();
  await until('Cai is paged', () => app.pages('U0CAI').length === 1);
  const truth = /Who is Accountable: unconfirmed for \d+ days/;
  expect(app.slack.seenDm('U0CAI').at(-1)?.text).toMatch(truth);
  await until('the post says so', () => app.slack.seen('U0DIL', GENERAL).some(({ text }) => truth.test(text)));
});
