import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { activity, area, role, smallCompany } from '../domain/sample.ts';
import { blockOf, fieldsOf, hands, wordsOf } from './hands.ts';
import { PEOPLE, startWholeApp, type WholeApp } from './whole-app.ts';

/** People of the workspace who are not on the map yet come onto it when somebody names them there. Bo keeps all, Dil the parks. */

let app: WholeApp;
const { typed, pressed, asks, send, errorsOf } = hands(() => app);
beforeAll(async () => {
  const raci = { A: ['gardener'], R: ['gardener'] };
  const names = ['nell', 'otto', 'pia', 'quin', 'rosa', 'sven', 'tilda', 'udo'];
  app = await startWholeApp({
    stewards: 'bo@test.example',
    people: [
      ...PEOPLE,
      ...names.map((name) => ({
        id: `U0${name.toUpperCase()}`,
        name,
        realName: `${name.charAt(0).toUpperCase()}${name.slice(1)} New`,
        email: `${name}@test.example`,
        tz: 'Europe/Lisbon',
      })),
      { id: 'U0GUEST', name: 'guest', realName: 'Gus New', email: 'gus@test.example', guest: 'restricted' as const },
    ],
    entities: [
      ...smallCompany(),
      area('parks', { stewards: ['dil@test.example'] }),
      role('gardener', { area: 'parks' }),
      activity('weeding', { area: 'parks', raci }),
    ],
  });
  // The first look at everybody: it finds Zoe's account by her address.
  while ((await app.bot.live.settled()).people.get('zoe@test.example')?.slack !== 'U0ZOE') await setTimeout(20);
});
afterAll(async () => {
  expect(app.slack.violations).toEqual([]);
  await app.stop();
});

const map = async () => await app.bot.live.settled();
const person = async (name: string) => (await map()).people.get(`${name}@test.example`);

describe('a menu of people', () => {
  test('offers members of the workspace who are not on the map, behind those who are, and no guests', async () => {
    const view = await typed('U0BO', 'add holder');
    const labels = async (text: string) =>
      (await app.slack.as('U0BO').suggest(view, `${blockOf(view, 'who')}/holder:search`, text)).map(
        ({ text: label }) => (label as { text: string }).text,
      );
    expect(await labels('nell')).toEqual(['Nell New (not on the map yet)']);
    expect(await labels('zoe')).toEqual(['Zoe']);
    expect(await labels('gus')).toEqual([]);
  });

  test('puts whom one chooses on the map with the change, as Slack knows them', async () => {
    const view = await typed('U0BO', 'add holder');
    const values = { role: 'gardener', who: 'person:nell@test.example', deputies: ['otto@test.example'] };
    const done = await send('U0BO', view, { ...values, skip: 'She does it already' });
    expect(wordsOf(done.view)).toContain('Nell New as Gardener');
    expect(await person('nell')).toEqual({
      id: 'nell@test.example',
      name: 'Nell New',
      slack: 'U0NELL',
      timezone: 'Europe/Lisbon',
      manager: null,
      phone: null,
      active: true,
    });
    expect((await person('otto'))?.slack).toBe('U0OTTO');
  });

  test('takes a name directly as a letter, and nobody who is not in the workspace', async () => {
    const view = await typed('U0BO', 'edit weeding');
    const nobody = await send('U0BO', view, { consulted: ['person:nobody@else.example'] });
    expect(errorsOf(nobody).consulted).toContain('stands here where the e-mail of a person in the map belongs');
    const guest = await send('U0BO', view, { consulted: ['person:gus@test.example'] });
    expect(errorsOf(guest).consulted).toContain('stands here where');
    await send('U0BO', view, { consulted: ['person:pia@test.example'] });
    expect((await map()).activities.get('weeding')?.raci.C).toEqual(['person:pia@test.example']);
    expect((await person('pia'))?.name).toBe('Pia New');
  });

  test('lets the steward of an area bring somebody onto the map for what is theirs', async () => {
    const view = await typed('U0DIL', 'edit weeding');
    const done = await send('U0DIL', view, { informed: ['person:quin@test.example'] });
    expect(wordsOf(done.view)).toContain('in force');
    expect((await person('quin'))?.slack).toBe('U0QUIN');
    expect((await asks('U0DIL', 'assign weeding C <@U0ROSA>')).text).toContain('Saved, and in force');
  });
});

describe('/whoowns add person', () => {
  test('has a form with their account, manager, roles and zone; what Slack knows need not be typed', async () => {
    const view = await typed('U0BO', 'add person');
    expect(fieldsOf(view)).toEqual(['account', 'email', 'name', 'manager', 'roles', 'timezone', 'phone', 'why']);
    const done = await send('U0BO', view, { account: 'U0SVEN', manager: 'bo@test.example', roles: ['auditor'] });
    expect(await person('sven')).toMatchObject({
      name: 'Sven New',
      slack: 'U0SVEN',
      timezone: 'Europe/Lisbon',
      manager: 'bo@test.example',
    });
    expect(wordsOf(done.view)).toContain('In force already:');
    // The auditor is Accountable for something: they are asked first.
    expect(wordsOf(done.view)).toContain('has been asked to take this on');
  });

  test('is for somebody without an account as well, and opens with whom one mentions', async () => {
    const view = await typed('U0BO', 'add person Vera Vann');
    expect(errorsOf(await send('U0BO', view, {})).email).toContain('Choose their Slack account, or write their e-mail');
    expect(errorsOf(await send('U0BO', view, { email: 'vera' })).email).toContain('an e-mail address');
    await send('U0BO', view, { email: 'Vera@Else.example', roles: ['gardener'], phone: '+351 1' });
    expect((await map()).people.get('vera@else.example')).toMatchObject({
      name: 'Vera Vann',
      slack: null,
      timezone: 'UTC',
    });
    const mentioned = await typed('U0BO', 'add person <@U0TILDA>');
    await send('U0BO', mentioned, {});
    expect((await person('tilda'))?.slack).toBe('U0TILDA');
  });

  test('does not give an account to another address, nor twice', async () => {
    const view = await typed('U0BO', 'add person');
    const other = await send('U0BO', view, { account: 'U0UDO', email: 'boss@test.example' });
    expect(errorsOf(other).email).toBe(
      'Slack says udo@test.example for that account. Leave this empty, or write that.',
    );
    const known = await send('U0BO', view, { account: 'U0ZOE' });
    expect(errorsOf(known).account).toBe('Zoe is on the map already: /whoowns edit zoe@test.example');
    const guest = await send('U0BO', view, { account: 'U0GUEST' });
    expect(errorsOf(guest).account).toContain('Only members of this workspace');
    const twin = await send('U0BO', view, { account: null, email: 'cai@test.example' });
    expect(errorsOf(twin).email).toContain('Cai is on the map already');
  });

  test('by somebody who may not decide is a proposal', async () => {
    const view = await pressed('U0CAI', await asks('U0CAI', 'add person'), 'Open it again');
    expect(wordsOf((await send('U0CAI', view, { account: 'U0UDO' })).view)).toContain('has your proposal');
    expect(await person('udo')).toBeUndefined();
  });
});
