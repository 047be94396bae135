import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { editOf } from '../../src/domain/map/change.ts';
import { openStore } from '../../src/store/open.ts';
import { activity, NOON, role, smallCompany } from '../domain/sample.ts';
import { blockOf, hands, wordsOf } from './hands.ts';
import { startWholeApp, type WholeApp } from './whole-app.ts';

/** Two people at the same thing: the second sees what the first has changed, and nothing is overwritten. Bo and Ana are stewards. */

let app: WholeApp;
const { typed, send, errorsOf } = hands(() => app);
const watering = activity('watering', {
  description: 'Before nine.',
  aliases: ['sprinkling'],
  raci: { A: ['gardener'], R: ['gardener'], C: ['tech-lead'] },
});
beforeAll(async () => {
  app = await startWholeApp({
    stewards: 'bo@test.example,ana@test.example',
    entities: [...smallCompany(), role('gardener'), watering],
  });
});
afterAll(async () => {
  expect(app.slack.violations).toEqual([]);
  await app.stop();
});

const now = async () => (await app.bot.live.settled()).activities.get('watering');

beforeEach(async () => {
  const store = await openStore({ url: app.databaseUrl, mode: 'existing' });
  const before = (await app.bot.live.settled()).get('activity', 'watering');
  const word = { at: NOON, actor: 'cli', source: 'roles.yml', reason: null };
  await store.map.apply([editOf(before, watering)], word, await store.map.revision());
  await store.close();
});

describe('two people with the same form open', () => {
  test('the second sees who changed what, keeps what they wrote, and may send again', async () => {
    const bos = await typed('U0BO', 'edit watering');
    const anas = await typed('U0ANA', 'edit watering');
    const before = blockOf(anas, 'description');
    await send('U0BO', bos, { description: 'Before eight.', consulted: [] });
    app.setNow(NOON + 120_000);
    const told = await send('U0ANA', anas, { description: 'Before ten.', aliases: 'hosing', why: 'It is winter' });
    expect((await now())?.description).toBe('Before eight.');
    const words = wordsOf(told.view);
    expect(words).toContain('Bo');
    expect(words).toContain('changed this 2 minutes ago');
    expect(words).toContain('“Before nine.” is now “Before eight.”; you changed it too, and yours stands below');
    expect(words).toContain('“Tech Lead (a role)” was taken out');
    expect(words).toContain('Changed meanwhile');
    const again = told.view;
    if (!again) throw new Error('the form has not come back');
    expect(words).toContain('"initial_value":"Before ten."');
    expect(words).toContain('"initial_value":"hosing"');
    expect(words).toContain('"initial_value":"It is winter"');
    expect(words).not.toContain('"initial_options":[{"text":{"type":"plain_text","text":"Tech Lead');
    expect(blockOf(again, 'description')).not.toBe(before);

    await send('U0ANA', again, {});
    expect(await now()).toMatchObject({ description: 'Before ten.', aliases: ['hosing'], raci: { A: ['gardener'] } });
    expect((await now())?.raci.C ?? []).toEqual([]);
    app.setNow(NOON);
  });

  test('a third change meanwhile is shown once more', async () => {
    const anas = await typed('U0ANA', 'edit watering');
    await send('U0BO', await typed('U0BO', 'edit watering'), { description: 'One' });
    const first = (await send('U0ANA', anas, { aliases: 'hosing' })).view;
    if (!first) throw new Error('the form has not come back');
    await send('U0BO', await typed('U0BO', 'edit watering'), { description: 'Two' });
    const second = (await send('U0ANA', first, {})).view;
    if (!second) throw new Error('the form has not come back');
    expect(wordsOf(second)).toContain('“One” is now “Two”');
    await send('U0ANA', second, {});
    expect(await now()).toMatchObject({ description: 'Two', aliases: ['hosing'] });
  });

  test('what the form does not show is nobody’s to lose', async () => {
    const anas = await typed('U0ANA', 'edit watering');
    const letters = await typed('U0BO', 'edit watering for commerce');
    await send('U0BO', letters, { accountable: 'gardener' });
    const sent = await send('U0ANA', anas, { description: 'Quietly' });
    expect(wordsOf(sent.view)).toContain('in force');
    expect(await now()).toMatchObject({
      description: 'Quietly',
      overrides: [{ scope: 'commerce', raci: { A: ['gardener'] } }],
    });
  });

  test('sending at the same moment loses neither', async () => {
    const bos = await typed('U0BO', 'edit watering');
    const anas = await typed('U0ANA', 'edit watering');
    const sent = await Promise.all([
      send('U0BO', bos, { description: 'From Bo' }),
      send('U0ANA', anas, { aliases: 'from Ana' }),
    ]);
    const back = sent.findIndex(({ view }) => wordsOf(view).includes('while you had it open'));
    expect(back).toBeGreaterThanOrEqual(0);
    const view = sent[back]?.view;
    if (view) await send(back === 0 ? 'U0BO' : 'U0ANA', view, {});
    expect(await now()).toMatchObject({ description: 'From Bo', aliases: ['from Ana'] });
  });

  test('what one has deleted the other can not save', async () => {
    const anas = await typed('U0ANA', 'edit watering');
    const store = await openStore({ url: app.databaseUrl, mode: 'existing' });
    const before = (await app.bot.live.settled()).get('activity', 'watering');
    const word = { at: NOON, actor: 'bo@test.example', source: 'slack', reason: null };
    await store.map.apply([editOf(before, null)], word, await store.map.revision());
    await store.close();
    const sent = await send('U0ANA', anas, { description: 'Too late' });
    expect(errorsOf(sent).name).toContain('no longer on the map');
    expect(await now()).toBeUndefined();
  });
});
