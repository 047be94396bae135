import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { editOf } from '../../src/domain/map/change.ts';
import type { Entity } from '../../src/domain/map/entity.ts';
import { openStore } from '../../src/store/open.ts';
import { activity, NOON, role, scope, smallCompany } from '../domain/sample.ts';
import { blockOf, fieldsOf, hands, wordsOf } from './hands.ts';
import { startWholeApp, type WholeApp } from './whole-app.ts';

/** Editing the map in forms, as people do it. Bo is a steward of all; Cai is nobody's. */

const PARKS: Entity = {
  kind: 'area',
  value: { id: 'parks', name: 'Parks', summary: '', language: [], metrics: [], stewards: [], confirmEveryMs: null },
};

/** More steps than a form has room for. */
const MANY = Array.from({ length: 22 }, () => ({ page: 'A', waitMs: 60_000 }));

const WEEKENDS: Entity = {
  kind: 'escalation_policy',
  value: {
    id: 'weekends',
    steps: [{ page: 'R', waitMs: 300_000, hours: '22:00-06:00' }, { page: 'A', waitMs: 600_000 }, ...MANY],
    repeat: 0,
    fallback: null,
    severities: { 1: 'default' },
    remindMs: 1_800_000,
  },
};

let app: WholeApp;
const { asks, typed, pressed, form, send, errorsOf } = hands(() => app);
beforeAll(async () => {
  app = await startWholeApp({
    stewards: 'bo@test.example',
    entities: [
      ...smallCompany(),
      PARKS,
      WEEKENDS,
      role('gardener'),
      role('head-gardener', { reportsTo: 'gardener' }),
      scope('rose-garden', { parent: 'search' }),
      activity('watering', {
        links: [{ title: 'Old wiki', url: 'http://wiki.test.example/water' }],
        raci: { A: ['gardener'], R: ['gardener'] },
      }),
      activity('add-team-mate', { name: 'Add team mates' }),
      activity('weeding', { raci: { A: ['gardener'], R: ['gardener'] } }),
    ],
  });
});
afterAll(async () => {
  expect(app.slack.violations).toEqual([]);
  await app.stop();
});

const map = async () => await app.bot.live.settled();

describe('a form', () => {
  test('opens from a card with what is there, and what it saves is in force at once', async () => {
    const card = await asks('U0BO', 'watering');
    const view = await pressed('U0BO', card, 'Edit');
    expect(fieldsOf(view)).toEqual([
      'name',
      'accountable',
      'responsible',
      'consulted',
      'informed',
      'area',
      'aliases',
      'description',
      'links',
      'escalation',
      'severity',
      'skip',
      'why',
    ]);
    const done = await send('U0BO', view, {
      name: 'Watering the plants',
      area: 'parks',
      consulted: ['tech-lead', 'person:zoe@test.example'],
      aliases: 'sprinkling\n\n hosing \nsprinkling',
      why: 'It was never written down',
    });
    expect(wordsOf(done.view)).toContain('in force');
    const saved = (await map()).activities.get('watering');
    expect(saved).toMatchObject({
      name: 'Watering the plants',
      area: 'parks',
      aliases: ['sprinkling', 'hosing'],
      raci: { A: ['gardener'], R: ['gardener'], C: ['tech-lead', 'person:zoe@test.example'] },
      links: [{ title: 'Old wiki', url: 'http://wiki.test.example/water' }],
    });
    expect((await map()).provenanceOf('activity', 'watering')).toMatchObject({
      actor: 'bo@test.example',
      reason: 'It was never written down',
    });
    expect((await asks('U0CAI', 'hosing')).text).toMatch(/^Watering the plants\n/);
  });

  test('says what became of it, and takes it back from there', async () => {
    const view = await typed('U0BO', 'edit role gardener');
    const done = (await send('U0BO', view, { summary: 'Looks after what grows.' })).view;
    expect(wordsOf(done)).toContain('Looks after what grows.');
    if (!done) throw new Error('nothing is said');
    const undone = await form('U0BO', () => app.slack.as('U0BO').click(done, 'Undo'));
    expect(wordsOf(undone)).toContain('Looks after what grows.');
    expect((await map()).roles.get('gardener')?.summary).toBe('');
  });

  test('stands there as "Loading…" first, and one click opens one form', async () => {
    const card = await asks('U0BO', 'weeding');
    const since = app.slack.recorder.last;
    await pressed('U0BO', card, 'Edit');
    const opened = app.slack.calls.filter(({ seq, method }) => seq > since && method === 'views.open');
    expect(JSON.stringify(opened[0]?.args)).toContain('Loading…');
    const click = app.slack.deliveries.findLast(({ type }) => type === 'block_actions');
    if (click) await app.slack.redeliver(click);
    expect(app.slack.calls.filter(({ seq, method }) => seq > since && method === 'views.open')).toHaveLength(1);
  });

  test('says what is wrong beside its fields, each at its own, and saves nothing', async () => {
    const view = await typed('U0BO', 'edit weeding');
    const sent = await send('U0BO', view, {
      name: '🌱🌱',
      accountable: 'no-such-role',
      links: 'Runbook http://wiki.test.example/x',
    });
    expect(errorsOf(sent)).toEqual({
      name: 'A name needs at least one letter or digit.',
      links:
        '"Runbook http://wiki.test.example/x" has no address that begins with https://. Write the name, then the address.',
    });
    const again = await send('U0BO', view, { name: 'Weeding', links: '' });
    expect(errorsOf(again)).toEqual({
      accountable: '"no-such-role" stands here where the id of a role in the map belongs.',
    });
    expect((await map()).activities.get('weeding')?.raci.A).toEqual(['gardener']);
  });

  test('finds a circle at its field', async () => {
    const roleForm = await typed('U0BO', 'edit role gardener');
    const circle = await send('U0BO', roleForm, { reports_to: 'head-gardener' });
    expect(errorsOf(circle).reports_to).toContain('That would make a circle: Gardener → Head Gardener → Gardener.');
    const scopeForm = await typed('U0BO', 'edit search');
    const parent = await send('U0BO', scopeForm, { parent: 'rose-garden' });
    expect(errorsOf(parent).parent).toContain('circle');
    const personForm = await typed('U0BO', 'edit person bo');
    const manager = await send('U0BO', personForm, { manager: 'ana@test.example', timezone: 'Mars/Olympus' });
    expect(errorsOf(manager).manager).toContain('circle');
    expect(errorsOf(manager).timezone).toContain('a timezone such as Europe/Lisbon');
  });

  test('takes a text of 3,000 characters and names with mark-up as they are', async () => {
    const description = `*bold* <!channel> ${'a'.repeat(2980)}`;
    const view = await typed('U0BO', 'edit weeding');
    await send('U0BO', view, { description, aliases: '<script> & co' });
    expect((await map()).activities.get('weeding')).toMatchObject({ description, aliases: ['<script> & co'] });
    const again = await typed('U0BO', 'edit weeding');
    await send('U0BO', again, { name: 'Weeding now' });
    expect((await map()).activities.get('weeding')).toMatchObject({ name: 'Weeding now', description });
  });

  test('keeps what is longer than a form takes', async () => {
    const description = 'b'.repeat(5000);
    const before = (await map()).get('activity', 'weeding');
    if (before?.kind !== 'activity') throw new Error('weeding is gone');
    const edit = editOf(before, { kind: 'activity', value: { ...before.value, description } });
    const word = { at: NOON, actor: 'cli', source: 'roles.yml', reason: null };
    const store = await openStore({ url: app.databaseUrl, mode: 'existing' });
    await store.map.apply([edit], word, await store.map.revision());
    await store.close();
    const view = await typed('U0BO', 'edit weeding');
    expect(fieldsOf(view)).not.toContain('description');
    expect(wordsOf(view)).toContain('holds more than a form takes');
    await send('U0BO', view, { aliases: '' });
    expect((await map()).activities.get('weeding')).toMatchObject({ description, aliases: [] });
  });
});

describe('something new', () => {
  test('is made by a form, once', async () => {
    const view = await typed('U0BO', 'add activity Feeding the ducks');
    const done = await send('U0BO', view, { accountable: 'gardener', responsible: ['gardener'] });
    expect(done.ok).toBe(true);
    expect((await map()).activities.get('feeding-the-ducks')).toMatchObject({ name: 'Feeding the ducks' });
    const twin = await typed('U0BO', 'add activity feeding the Ducks');
    const refused = await send('U0BO', twin, { accountable: 'gardener', responsible: ['gardener'] });
    expect(errorsOf(refused).name).toContain('There is an activity "Feeding the ducks" already');
  });

  test('may have a name of any alphabet', async () => {
    const view = await typed('U0BO', 'add role 園丁');
    await send('U0BO', view, {});
    expect([...(await map()).roles.values()].find(({ name }) => name === '園丁')?.id).toBe('role-1');
  });

  test('can be a policy, with steps, and one of them taken out later', async () => {
    const view = await typed('U0BO', 'add policy Nights');
    const bad = await send('U0BO', view, { 'page-1': 'R', 'wait-1': 'soon', repeat: '0', fallback: 'incidents' });
    expect(errorsOf(bad)).toEqual({
      'wait-1': 'Write a time such as 5m, 2h or 1d.',
      fallback: 'Write a channel as #name, or its id.',
    });
    const steps = {
      'page-1': 'R',
      'wait-1': '5 min',
      'page-2': 'role:gardener',
      'page-3': 'manager-of-A',
      'wait-3': '1h',
    };
    const sent = await send('U0BO', view, { ...steps, repeat: '1', fallback: '#incidents' });
    expect(errorsOf(sent)).toEqual({});
    expect((await map()).policies.get('nights')).toMatchObject({
      steps: [
        { page: 'R', waitMs: 300_000 },
        { page: 'role:gardener', waitMs: 600_000 },
        { page: 'manager-of-A', waitMs: 3_600_000 },
      ],
      repeat: 1,
      fallback: '#incidents',
    });
    const again = await typed('U0BO', 'edit policy nights');
    await send('U0BO', again, { 'page-2': null });
    expect((await map()).policies.get('nights')?.steps.map(({ page }) => page)).toEqual(['R', 'manager-of-A']);
  });
});

describe('a policy that says more than a form shows', () => {
  test('keeps what is not shown, and takes hours with the wait', async () => {
    const first = await typed('U0BO', 'edit policy weekends');
    await send('U0BO', first, { 'page-2': 'manager-of-A', 'wait-2': '20m', repeat: '2' });
    expect((await map()).policies.get('weekends')).toEqual({
      id: 'weekends',
      steps: [
        { page: 'R', waitMs: 300_000, hours: '22:00-06:00' },
        { page: 'manager-of-A', waitMs: 1_200_000 },
        ...MANY,
      ],
      repeat: 2,
      fallback: null,
      severities: { 1: 'default' },
      remindMs: 1_800_000,
    });
    const again = await typed('U0BO', 'edit policy weekends');
    const refused = await send('U0BO', again, { 'wait-2': '20m 9:00-9:00', severities: '7 default', remind: 'often' });
    expect(errorsOf(refused)).toEqual({
      'wait-2': 'Write hours as business, or as 09:00-18:00.',
      severities: 'Write "7 default" as a severity and a policy: 1 major.',
      remind: 'Write a time such as 5m, 2h or 1d.',
    });
    const unknown = await send('U0BO', again, { 'wait-2': '20m', severities: '2 no-such', remind: '' });
    expect(errorsOf(unknown).severities).toContain('the id of an escalation policy in the map');
    await send('U0BO', again, { 'wait-1': '5m', 'wait-2': '20 min business', severities: '', remind: '' });
    const { steps, severities, remindMs } = (await map()).policies.get('weekends') ?? {};
    expect([steps?.[0], steps?.[1], severities, remindMs]).toEqual([
      { page: 'R', waitMs: 300_000 },
      { page: 'manager-of-A', waitMs: 1_200_000, hours: 'business' },
      undefined,
      undefined,
    ]);
  });
});

describe('the letters of one team', () => {
  test('are set, can be nobody, and are taken away again', async () => {
    const pick = await pressed('U0BO', await typed('U0BO', 'edit watering'), 'For one team or service…');
    const nowhere = await send('U0BO', pick, { scope: 'no-such-scope' });
    expect(errorsOf(nowhere).scope).toContain('Choose a team or service');
    const letters = (await send('U0BO', pick, { scope: 'rose-garden' })).view;
    if (!letters) throw new Error('there is no next form');
    await send('U0BO', letters, { accountable: 'head-gardener', consulted: ['nobody'] });
    expect((await map()).activities.get('watering')?.overrides).toEqual([
      { scope: 'rose-garden', raci: { A: ['head-gardener'], C: [] } },
    ]);
    const again = await typed('U0BO', 'edit watering for rose-garden');
    expect(wordsOf(again)).toContain('Nobody here');
    const both = await send('U0BO', again, { consulted: ['nobody', 'tech-lead'] });
    expect(errorsOf(both).consulted).toContain('Choose either nobody');
    await send('U0BO', again, { accountable: null, consulted: [] });
    expect((await map()).activities.get('watering')?.overrides).toEqual([]);
  });
});

describe('who holds a role', () => {
  test('is chosen with deputies, for one team, and moves to another person', async () => {
    const first = await pressed('U0BO', await typed('U0BO', 'edit role gardener'), 'Who holds it…');
    const values = {
      who: 'person:zoe@test.example',
      scope: 'rose-garden',
      deputies: ['dil@test.example', 'cai@test.example'],
    };
    const self = await send('U0BO', first, { ...values, deputies: ['zoe@test.example'] });
    expect(errorsOf(self).deputies).toContain('somebody other than the holder');
    await send('U0BO', first, { ...values, skip: 'She does it already' });
    expect([...(await map()).holdersOf('gardener')]).toEqual([
      {
        role: 'gardener',
        scope: 'rose-garden',
        person: 'zoe@test.example',
        group: null,
        deputies: ['dil@test.example', 'cai@test.example'],
      },
    ]);
    const pick = await pressed('U0BO', await typed('U0BO', 'edit role gardener'), 'Who holds it…');
    expect(wordsOf(pick)).toContain('Zoe for Rose-garden');
    const moved = (await send('U0BO', pick, {})).view;
    if (!moved) throw new Error('there is no next form');
    await send('U0BO', moved, { who: 'group:S01GARDEN', skip: 'They share it' });
    expect([...(await map()).holdersOf('gardener')].map(({ group, person }) => [group, person])).toEqual([
      ['S01GARDEN', null],
    ]);
  });
});

describe('deleting', () => {
  test('names what refers to it, and there is nothing to press', async () => {
    const view = await pressed('U0BO', await typed('U0BO', 'edit role gardener'), 'Delete…');
    expect(wordsOf(view)).toContain('can not be deleted while this names it');
    expect(wordsOf(view)).toContain('the activity Weeding now');
    expect(view.content.submit).toBeUndefined();
  });

  test('asks first, and is on the record with its reason', async () => {
    await send('U0BO', await typed('U0BO', 'add role Night watch'), {});
    const view = await pressed('U0BO', await typed('U0BO', 'edit role night-watch'), 'Delete…');
    expect((await map()).roles.has('night-watch')).toBe(true);
    await send('U0BO', view, { why: 'A slip' });
    expect((await map()).roles.has('night-watch')).toBe(false);
    const gone = await form('U0BO', () => asks('U0BO', 'add role x'));
    const about = JSON.stringify({
      editor: 'role',
      key: 'night-watch',
      scope: null,
      start: '',
      revision: 1,
      edition: 0,
    });
    gone.content.private_metadata = about;
    const late = await send('U0BO', gone, { name: 'x' });
    expect(errorsOf(late).name).toContain('no longer on the map');
  });
});

describe('what comes from outside', () => {
  test.each([
    ['nonsense'],
    ['{"editor":"constructor","key":null,"scope":null,"start":"","revision":0,"edition":0}'],
    ['{}'],
  ])('is not trusted: a form that says it is about %s', async (about) => {
    const view = await typed('U0BO', 'edit weeding');
    view.content.private_metadata = about;
    const sent = await send('U0BO', view, { name: 'Taken' });
    expect(sent.ok).toBe(false);
    expect(Object.values(errorsOf(sent))[0]).toMatch(/open it again/);
    expect((await map()).activities.get('weeding')?.name).toBe('Weeding now');
  });

  test('a forged revision gives nobody more than they have', async () => {
    const view = await typed('U0CAI', 'edit weeding');
    const about = JSON.parse(String(view.content.private_metadata));
    view.content.private_metadata = JSON.stringify({ ...about, revision: 9_000_000 });
    const sent = await send('U0CAI', view, { name: 'Taken' });
    expect(wordsOf(sent.view)).toContain('your proposal');
    expect((await map()).activities.get('weeding')?.name).toBe('Weeding now');
  });

  test('a button that names a form of nobody’s making is refused in a sentence', async () => {
    const value = JSON.stringify({ editor: 'constructor', key: 'x', scope: null, start: '' });
    const button = { type: 'button', action_id: 'thing:edit', text: { type: 'plain_text', text: 'Edit' }, value };
    const forged = app.slack.conversation.post({
      channel: app.slack.workspace.appDm('U0CAI').id,
      user: app.slack.app.userId,
      text: 'Edit',
      blocks: [{ type: 'actions', elements: [button] }],
    });
    const seen = await app.slack.as('U0CAI').click(forged, 'Edit');
    expect((await app.slack.answer(seen)).text).toContain('I do not know this form.');
  });

  test('a click that comes too late is told so, and can be repeated', async () => {
    const card = await asks('U0BO', 'weeding');
    app.slack.fault({ method: 'views.open', trouble: { kind: 'error', code: 'expired_trigger_id' } });
    const seen = await app.slack.as('U0BO').click(card, 'Edit');
    expect((await app.slack.answer(seen)).text).toContain('could not open the form in time');
    app.slack.clearFaults();
    expect(fieldsOf(await pressed('U0BO', card, 'Edit'))).toContain('name');
  });

  test('a form that was closed while it was made is left closed', async () => {
    const card = await asks('U0BO', 'weeding');
    const log = app.log.length;
    app.slack.fault({ method: 'views.update', trouble: { kind: 'error', code: 'not_found' } });
    const since = app.slack.recorder.last;
    await app.slack.as('U0BO').click(card, 'Edit');
    await app.slack.nextCall('views.update', () => true, { since });
    expect(app.log.slice(log).filter((line) => line.includes('a request failed'))).toEqual([]);
  });

  test('a menu offers what is on the map, by any of its names', async () => {
    const view = await typed('U0BO', 'add activity Pruning');
    const name = (field: string) => `${blockOf(view, field)}/${field === 'area' ? 'area:search' : 'carrier:search'}`;
    const roles = await app.slack.as('U0BO').suggest(view, name('accountable'), 'gard');
    expect(JSON.stringify(roles)).toContain('Head Gardener (a role)');
    const areas = await app.slack.as('U0BO').suggest(view, name('area'), 'park');
    expect(JSON.stringify(areas)).toContain('Parks');
  });
});

describe('somebody who may not decide', () => {
  test('proposes, and is told so on the button already', async () => {
    const view = await pressed('U0CAI', await asks('U0CAI', 'weeding'), 'Edit');
    expect(JSON.stringify(view.content.submit)).toContain('Propose');
    expect(fieldsOf(view)).not.toContain('skip');
    const sent = await send('U0CAI', view, { name: 'Pulling weeds', why: 'Nobody says weeding' });
    expect(wordsOf(sent.view)).toContain('your proposal');
    expect((await map()).activities.get('weeding')?.name).toBe('Weeding now');
  });

  test('asking for something that is called like a subcommand gets the answer', async () => {
    expect((await asks('U0CAI', 'add team mates')).text).toMatch(/^Add team mates\n/);
    expect((await asks('U0CAI', 'edit nothing that is there')).text).not.toContain('is open');
    expect((await asks('U0CAI', 'edit zzzz')).text).toContain('/whoowns add activity zzzz');
  });

  test('typing where there is no trigger gets a button', async () => {
    const { since } = await app.slack.as('U0CAI').dm('edit weeding');
    const said = await app.slack.nextMessage(({ text }) => text.includes('Here you can change'), { since });
    expect(said.text).toBe('Here you can change Weeding now.');
    expect(fieldsOf(await pressed('U0CAI', said, 'Edit'))).toContain('name');
  });
});
