import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { activity, person, smallCompany } from '../domain/sample.ts';
import { talk } from './talk.ts';
import { PEOPLE, startWholeApp, type WholeApp } from './whole-app.ts';

/** A letter given in a line of text, by any names. */

let app: WholeApp;
const { types, presses } = talk(() => app);
beforeAll(async () => {
  const namesakes = [
    person('kim', { name: 'Kim One', slack: null }),
    person('kim.two', { name: 'Kim Two', slack: null }),
  ];
  const more = [
    activity('plan-a-release', { name: 'Plan a release' }),
    activity('audit-trail', { name: 'Audit trail' }),
  ];
  const guest = { id: 'U0GUEST', name: 'guest', email: 'guest@test.example', guest: 'restricted' as const };
  app = await startWholeApp({
    people: [...PEOPLE, guest],
    stewards: 'bo@test.example',
    entities: [...smallCompany(), ...namesakes, ...more],
  });
});
afterAll(async () => {
  expect(app.slack.violations).toEqual([]);
  await app.stop();
});

async function letters(id: string) {
  return (await app.bot.live.settled()).activities.get(id)?.raci;
}

describe('a letter in a line', () => {
  test.each([
    ['assign audit C <@U0ZOE>', 'C', 'person:zoe@test.example'],
    ['assign Audit consulted KWAME@test.example', 'C', 'person:kwame@test.example'],
    ['assign audit informed to the RM', 'I', 'release-manager'],
    ['assign audit i cai', 'I', 'person:cai@test.example'],
    ['assign audit  R   tech  lead', 'R', 'tech-lead'],
  ] as const)('is given by %s', async (text, letter, entry) => {
    expect((await types('U0BO', text)).text).toContain('Saved, and in force from now on');
    expect((await letters('audit'))?.[letter]).toContain(entry);
  });

  test('puts whom it mentions on the map where the map does not know them yet', async () => {
    const seen = await types('U0BO', 'assign audit R <@U0STRANGER>');
    expect(seen.text).toContain('• stranger is new');
    expect((await letters('audit'))?.R).toContain('person:stranger@test.example');
    const map = await app.bot.live.settled();
    expect(map.people.get('stranger@test.example')).toMatchObject({ slack: 'U0STRANGER', manager: null, active: true });
    expect((await types('U0BO', 'assign audit R <@U0GUEST>')).text).toContain('Only members of this workspace');
    expect((await types('U0BO', 'assign audit R <@U0WHOOWNS>')).text).toContain('Only members of this workspace');
    expect((await types('U0BO', 'assign audit R <@U0NOBODY>')).text).toContain('Only members of this workspace');
  });

  test('is for an activity whose name has a letter in it', async () => {
    expect((await types('U0BO', 'assign plan a release C auditor')).text).toContain(
      'Plan a release, C: nothing → Auditor',
    );
  });

  test('asks which one is meant where several are called that, and does it then', async () => {
    const open = await types('U0BO', 'assign audit-trail R kim');
    expect(open.text).toBe('Several are called that. Which one do you mean?');
    const done = await presses('U0BO', open, 'Kim Two');
    expect(done.text).toContain('Audit trail, R: Devops Engineer → Devops Engineer, Kim Two');
  });

  test('gives nobody a right that pressed the button of somebody else', async () => {
    const open = await types('U0ZOE', 'assign audit-trail R kim');
    const done = await presses('U0ZOE', open, 'Kim One');
    expect(done.text).toContain('Bo has your proposal.');
  });

  test('is a question where it is none', async () => {
    expect((await types('U0BO', 'assign somebody a parking space')).text).not.toContain('There is no activity');
    expect((await types('U0BO', 'assign')).text).not.toContain('Saved');
  });

  test('that leaves something missing says what, with the form that mends it', async () => {
    const seen = await types('U0BO', 'assign audit A bo');
    expect(seen.text).toContain('Bo is named for Audit in person, without a role: nobody can stand in.');
    const since = app.slack.recorder.last;
    await app.slack.as('U0BO').click(seen, 'Fix');
    const form = await app.slack.nextView('U0BO', { since, change: 'updated' });
    expect(JSON.stringify(form.content)).toContain('Audit');
    // What is missing still is no news the second time.
    const again = await types('U0BO', 'assign audit I auditor');
    expect(again.text).not.toContain('is named for Audit in person');
  });

  test('says so where the map says it already', async () => {
    await types('U0BO', 'assign audit R tech-lead');
    expect((await types('U0BO', 'assign audit R tech-lead')).text).toBe(
      'The map says so already; nothing had to be changed.',
    );
  });
});
