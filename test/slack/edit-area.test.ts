import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Entity } from '../../src/domain/map/entity.ts';
import { activity, area, smallCompany } from '../domain/sample.ts';
import { fieldsOf, hands, wordsOf } from './hands.ts';
import { startWholeApp, type WholeApp } from './whole-app.ts';

/** Areas, and words that mean the same, have forms as well. Bo keeps everything, Dil the parks. */

const SHIP: Entity = { kind: 'synonym', value: { id: 'ship', words: ['ship', 'yeet'] } };

let app: WholeApp;
const { asks, typed, pressed, send, errorsOf } = hands(() => app);
beforeAll(async () => {
  app = await startWholeApp({
    stewards: 'bo@test.example',
    entities: [
      ...smallCompany(),
      area('parks', { stewards: ['dil@test.example'], name: 'Parks and ponds' }),
      activity('weeding', { area: 'parks' }),
      SHIP,
    ],
  });
});
afterAll(async () => {
  expect(app.slack.violations).toEqual([]);
  await app.stop();
});

const map = async () => await app.bot.live.settled();

describe('an area', () => {
  test('is edited from its card, by its name, and by who keeps it', async () => {
    const view = await pressed('U0DIL', await asks('U0DIL', 'area parks'), 'Edit');
    expect(fieldsOf(view)).toEqual(['name', 'stewards', 'summary', 'language', 'metrics', 'confirm', 'why']);
    const done = await send('U0DIL', view, {
      stewards: ['dil@test.example', 'zoe@test.example'],
      summary: 'What grows.',
      language: 'mulch: what keeps the ground wet\ntoil: weeding',
      confirm: '30 days',
    });
    expect(wordsOf(done.view)).toContain('in force');
    expect((await map()).areas.get('parks')).toMatchObject({
      name: 'Parks and ponds',
      stewards: ['dil@test.example', 'zoe@test.example'],
      summary: 'What grows.',
      language: ['mulch: what keeps the ground wet', 'toil: weeding'],
      confirmEveryMs: 30 * 86_400_000,
    });
    const again = await typed('U0ZOE', 'edit area parks');
    expect(JSON.stringify(again.content.submit)).toContain('Save');
    expect(errorsOf(await send('U0ZOE', again, { confirm: 'often' })).confirm).toBe(
      'Write a number of days, such as 90d, or off.',
    );
    await send('U0ZOE', again, { confirm: 'off' });
    expect((await map()).areas.get('parks')?.confirmEveryMs).toBeNull();
    expect(wordsOf(await typed('U0BO', 'edit parks and ponds'))).toContain('off');
  });

  test('is made, and deleted while nothing belongs to it', async () => {
    await send('U0BO', await typed('U0BO', 'add area Night life'), { stewards: ['cai@test.example'] });
    expect((await map()).areas.get('night-life')).toMatchObject({
      name: 'Night life',
      confirmEveryMs: 90 * 86_400_000,
    });
    const refused = await pressed('U0BO', await typed('U0BO', 'edit area parks'), 'Delete…');
    expect(wordsOf(refused)).toContain('the activity Weeding');
    const view = await pressed('U0BO', await typed('U0BO', 'edit night life'), 'Delete…');
    await send('U0BO', view, {});
    expect((await map()).areas.has('night-life')).toBe(false);
  });

  test('of others is a proposal', async () => {
    const view = await typed('U0CAI', 'edit area parks');
    expect(JSON.stringify(view.content.submit)).toContain('Propose');
    expect(wordsOf((await send('U0CAI', view, { stewards: ['cai@test.example'] })).view)).toContain('your proposal');
    expect((await map()).areas.get('parks')?.stewards).not.toContain('cai@test.example');
  });
});

describe('words that mean the same', () => {
  test('are listed, and edited from there; what is saved is understood at once', async () => {
    const list = await asks('U0BO', 'list synonyms');
    expect(list.text).toContain('Words that mean the same\n• ship, yeet');
    const view = await pressed('U0BO', list, 'Edit ship, yeet');
    expect(fieldsOf(view)).toEqual(['words', 'why']);
    expect(errorsOf(await send('U0BO', view, { words: 'ship\nSHIP' })).words).toContain('at least two different words');
    const done = await send('U0BO', view, { words: 'ship\nyeet\nweeding' });
    expect(wordsOf(done.view)).toContain('ship, yeet, weeding');
    expect((await map()).synonyms.get('ship')?.words).toEqual(['ship', 'yeet', 'weeding']);
    expect((await asks('U0CAI', 'who yeets?')).text).toMatch(/^Weeding\n/);
  });

  test('are found by one of them, made, and deleted', async () => {
    expect(wordsOf(await typed('U0BO', 'edit synonym yeet'))).toContain('ship');
    const fresh = await pressed('U0BO', await asks('U0BO', 'list synonyms'), 'Add words…');
    await send('U0BO', fresh, { words: 'snag\nhiccup' });
    expect((await map()).synonyms.get('snag')?.words).toEqual(['snag', 'hiccup']);
    await send('U0BO', await typed('U0BO', 'add synonym snag'), { words: 'snag\nglitch' });
    expect((await map()).synonyms.get('snag-2')?.words).toEqual(['snag', 'glitch']);
    const view = await pressed('U0BO', await typed('U0BO', 'edit synonym hiccup'), 'Delete…');
    expect(wordsOf(view)).toContain('snag, hiccup');
    await send('U0BO', view, {});
    expect((await map()).synonyms.has('snag')).toBe(false);
  });
});
