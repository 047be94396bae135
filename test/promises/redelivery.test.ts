import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { CHANNEL, createWorld, type World } from '../../bench/torture/world.ts';
import type { Seen } from '../../src/local-slack/seen.ts';
import { describeReplicas } from '../store/engine.ts';
import { keyOf, until } from './incident-app.ts';

const TIMES = 4;

/** Two processes on one PostgreSQL, and everything that Slack sends comes four times more, to both of them at once. */
describeReplicas('what Slack delivers again, to two processes', () => {
  let world: World;
  let urls: string[];
  let ago = 0;

  beforeAll(async () => {
    world = await createWorld('postgres', 3_600_000, 6);
    urls = (await Promise.all([world.start(), world.start()])).map((bot) => world.urlOf(bot));
    world.slack.connect({ requestUrl: urls[0] as string });
  }, 30_000);
  afterAll(async () => await world.end());

  /** Each time as of another second: signed within the same one it would be the very same request, refused at the door. */
  const comesAgain = async ({ deliveries }: Seen) => {
    expect(deliveries.length).toBeGreaterThan(0);
    const requests = deliveries.flatMap((delivery) =>
      Array.from({ length: TIMES }, async (_, i) => {
        const { body, headers } = world.slack.sign(delivery, { at: Date.now() - ++ago * 2_000 });
        return await fetch(urls[i % 2] as string, { method: 'POST', body, headers });
      }),
    );
    for (const answer of await Promise.all(requests)) expect(answer.status).toBe(200);
  };
  const asker = () => world.slack.as('U0ASKER');
  const open = async () => await world.store.incidents.openOnes();
  const deeds = async (number: number, kind: string) => {
    const incident = await world.store.incidents.find(number);
    const timeline = await world.store.incidents.timeline(incident?.id ?? '');
    return timeline.filter(({ deed }) => deed.kind === kind);
  };
  const pages = (user: string) => world.slack.seenDm(user).filter((message) => /:0$/.test(keyOf(message)));

  test('a command pages once', async () => {
    await comesAgain(await asker().command('/whoowns page a0 it is down --now', { channel: CHANNEL }));
    await until('the page is there', () => pages('U0P0').length > 0);
    expect(await open()).toHaveLength(1);
  });

  test('a mention and a direct message page once each', async () => {
    const mention = await asker().say('@whoowns page a1 it is down --now', { channel: CHANNEL });
    await comesAgain(mention);
    const answers = () =>
      world.slack.seen('U0ASKER', CHANNEL).filter(({ threadTs }) => threadTs === mention.message?.ts).length;
    await until('it is open', async () => (await open()).length >= 2);
    await comesAgain(await asker().dm('page a2 it is down --now'));
    await until('it is open', async () => (await open()).length >= 3);
    await until('both pages are there', () => pages('U0P3').length > 0 && pages('U0P6').length > 0);
    expect(await open()).toHaveLength(3);
    const told = () => world.slack.seenDm('U0ASKER').filter(({ text }) => text.includes('It is incident')).length;
    await until('both are answered', () => answers() > 0 && told() > 0);
    // Once each: whoever had it again has been answered by now, with nothing.
    expect([answers(), told()]).toEqual([1, 1]);
  });

  test('a button acknowledges once', async () => {
    const page = pages('U0P0')[0];
    if (!page) throw new Error('There is no page');
    await comesAgain(await world.slack.as('U0P0').click(page, 'Acknowledge'));
    await until('somebody has it', async () => (await deeds(1, 'acknowledged')).length > 0);
    expect(await deeds(1, 'acknowledged')).toHaveLength(1);
    // Each time the stored answer, and never that it was taken before.
    const said = () => world.slack.seenDm('U0P0').flatMap(({ ephemeralTo, text }) => (ephemeralTo ? [text] : []));
    await until('each is answered', () => said().length > TIMES);
    for (const text of said()) expect(text).toMatch(/^You have it\. Nobody else is paged/);
  });

  test('a form adds its note once', async () => {
    const since = world.slack.recorder.last;
    const shown = await asker().command('/whoowns incident 1', { channel: CHANNEL });
    await asker().click(shown.message ?? (await world.slack.answer(shown)), 'Add a note');
    const form = await world.slack.nextView('U0ASKER', { since, change: 'opened' });
    await comesAgain(await asker().submit(form, { text: 'the disk is full' }));
    await until('it is there', async () => (await deeds(1, 'note')).length > 0);
    expect(await deeds(1, 'note')).toHaveLength(1);
  });

  test('a shortcut opens one form', async () => {
    const { message } = await world.slack.as('U0P9').say('a3 hangs', { channel: CHANNEL });
    const since = world.slack.recorder.last;
    const seen = await world.slack.as('U0P10').shortcut('page_accountable', message);
    await world.slack.nextView('U0P10', { since, change: 'opened' });
    await comesAgain(seen);
    expect(world.slack.views.stack('U0P10')).toHaveLength(1);
    // Nor is anybody told that it could not be opened.
    expect(world.slack.seen('U0P10', CHANNEL).filter(({ ephemeralTo }) => ephemeralTo)).toEqual([]);
  });

  test('nobody was paged twice by any of it', async () => {
    for (const user of ['U0P0', 'U0P3', 'U0P6']) expect([user, pages(user).length]).toEqual([user, 1]);
    expect(await open()).toHaveLength(3);
  });
});
