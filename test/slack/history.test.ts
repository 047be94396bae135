import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { editOf } from '../../src/domain/map/change.ts';
import type { Delivery } from '../../src/local-slack/recorder.ts';
import { openStore } from '../../src/store/open.ts';
import { activity, area, NOON, smallCompany } from '../domain/sample.ts';
import { talk } from './talk.ts';
import { startWholeApp, type WholeApp } from './whole-app.ts';

/** What was changed, by whom and why, and the way back. */

const MINUTE = 60_000;

let app: WholeApp;
let minutes = 0;
const { types, asksBelow, presses, greet, told } = talk(() => app);
beforeAll(async () => {
  const parks = area('parks', { stewards: ['bo@test.example'] });
  const raci = { A: ['person:cai@test.example'], R: ['devops-engineer'] };
  const things = ['gates', 'lamps', 'roses'].map((id) => activity(id, { area: 'parks', raci }));
  app = await startWholeApp({ stewards: 'dil@test.example', entities: [...smallCompany(), parks, ...things] });
  await greet('U0BO', 'U0DIL', 'U0CAI', 'U0ZOE');
});
afterAll(async () => {
  expect(app.slack.violations).toEqual([]);
  await app.stop();
});

/** Types a command, a minute after the one before. */
async function later(user: string, text: string) {
  minutes += 1;
  app.setNow(NOON + minutes * MINUTE);
  return await types(user, text);
}

async function raciOf(id: string) {
  return (await app.bot.live.settled()).activities.get(id)?.raci;
}

describe('the history of a thing', () => {
  test('has who, when, what, before and after, and from where, newest first', async () => {
    await later('U0BO', 'assign gates C tech-lead');
    await later('U0DIL', 'assign gates C auditor');
    const { text } = await types('U0ZOE', 'history gates');
    expect(text).toBe(
      [
        'History of Gates',
        'Dil, 28 Dec 2026, 12:02, in Slack',
        '• Gates, C: Tech Lead → Tech Lead, Auditor',
        'Bo, 28 Dec 2026, 12:01, in Slack',
        '• Gates, C: nothing → Tech Lead',
        'The command line, 20 Nov 2026, 09:00, from roles.yml (with 26 more)',
        '• Gates is new: area Parks; A Cai; R Devops Engineer',
      ].join('\n'),
    );
  });

  test('is there for roles, people, teams and areas by any of their names, and says what it does not know', async () => {
    expect((await types('U0ZOE', 'history RM')).text).toContain('Ana as Release Manager is new: deputies Bo, Cai');
    expect((await types('U0ZOE', 'history cai')).text).toContain('Cai as Tech Lead is new');
    // Whoever only stands in has that in their history as well.
    expect((await types('U0ZOE', 'history bo')).text).toContain('Ana as Release Manager is new: deputies Bo, Cai');
    expect((await types('U0ZOE', 'history <@U0DIL>')).text).toContain('Dil as Tech Lead for Commerce is new');
    expect((await types('U0ZOE', 'history commerce')).text).toContain('Commerce is new: A Product Owner; R Tech Lead');
    expect((await types('U0ZOE', 'history parks')).text).toContain('Parks is new');
    expect((await types('U0ZOE', 'history flibbertigibbet')).text).toContain('There is nothing called');
  });

  test('is there for what has been taken off the map, with the way back', async () => {
    const map = await app.bot.live.settled();
    const word = { at: NOON, actor: 'bo@test.example', source: 'slack', reason: null };
    const store = await openStore({ url: app.databaseUrl, mode: 'existing' });
    await store.map.apply([editOf(map.get('scope', 'search'), null)], word, map.revision);
    await store.close();
    const seen = await types('U0DIL', 'history Search');
    expect(seen.text).toContain('History of Search\nBo, 28 Dec 2026, 12:00, in Slack\n• Search is taken off the map');
    const back = await asksBelow('U0DIL', seen, 'Undo');
    expect(back.text).toContain(
      'Undone: what Bo changed on 28 Dec 2026, 12:00. In force from now on:\n• Search is new',
    );
  });

  test('comes a page at a time', async () => {
    for (const letter of ['C', 'I', 'C', 'I', 'C']) {
      await later('U0BO', `assign lamps ${letter} auditor`);
      await later('U0BO', `unassign lamps ${letter} auditor`);
    }
    const first = await types('U0ZOE', 'history lamps');
    expect(first.text.match(/^Bo, /gm)).toHaveLength(8);
    const second = await asksBelow('U0ZOE', first, 'Older');
    expect(second.text.match(/^Bo, /gm)).toHaveLength(2);
    expect(second.text).toContain('Lamps is new');
    expect(JSON.stringify(second.blocks)).not.toContain('Older');
  });
});

describe('an undo', () => {
  test('of one’s own last change puts back what was, and is a change itself', async () => {
    await later('U0BO', 'assign roses R tech-lead');
    const undone = await later('U0BO', 'undo');
    expect(undone.text).toContain(
      'Undone: what you changed on 28 Dec 2026, 12:13. In force from now on:\n• Roses, R: Devops Engineer, Tech Lead → Devops Engineer',
    );
    expect(await raciOf('roses')).toMatchObject({ R: ['devops-engineer'] });
    expect((await types('U0ZOE', 'history roses')).text).toMatch(/“undoes what \w+ changed on 28 Dec 2026”/);
    expect((await types('U0ZOE', 'undo')).text).toBe('You have changed nothing on the map yet.');
  });

  test('after an undo takes back the change before that one, and says what the next would take back', async () => {
    await later('U0CAI', 'away 5 Jan – 7 Jan');
    await later('U0CAI', 'away 12 Jan – 13 Jan');
    const days = async () => [...(await app.bot.live.settled()).absencesOf('cai@test.example')].map(({ from }) => from);
    const first = await later('U0CAI', 'undo');
    expect(first.text).toContain('• Cai away 12 Jan 2027 – 13 Jan 2027 is taken off the map');
    expect(first.text).toMatch(
      /The next \/whoowns undo takes back what you changed on 28 Dec 2026, 12:\d\d:\n• Cai away 5 Jan 2027/,
    );
    expect(await days()).toEqual(['2027-01-05']);
    const second = await later('U0CAI', 'undo');
    expect(second.text).toContain('• Cai away 5 Jan 2027 – 7 Jan 2027 is taken off the map');
    expect(second.text).toContain('Nothing else of yours is left to undo.');
    expect(second.text).toContain(
      'The change and its undoing stay in the history, and Undo there puts it back: /whoowns history cai@test.example',
    );
    expect(await days()).toEqual([]);
    expect((await later('U0CAI', 'undo')).text).toBe(
      'All that you have changed is undone already. Undo in a history puts it back: /whoowns history cai@test.example',
    );
    // What is put back by its name is the last change once more.
    const back = await asksBelow('U0CAI', await types('U0CAI', 'history cai'), 'Undo');
    expect(back.text).toContain('Put back: what you had undone on 28 Dec 2026');
    expect(await days()).toEqual(['2027-01-05']);
    expect((await later('U0CAI', 'undo')).text).toContain('• Cai away 5 Jan 2027 – 7 Jan 2027 is taken off the map');
    expect((await types('U0ZOE', 'history cai')).text).toContain('“puts back what Cai undid on 28 Dec 2026”');
  });

  test('walks on past what somebody else has undone, and stops at what somebody else has built on', async () => {
    await later('U0BO', 'assign gates I auditor');
    await later('U0BO', 'assign lamps I auditor');
    await asksBelow('U0DIL', await types('U0DIL', 'history lamps'), 'Undo');
    await later('U0DIL', 'unassign gates I auditor');
    await later('U0DIL', 'assign gates I tech-lead');
    const last = await later('U0BO', 'assign lamps C auditor');
    expect(last.text).toContain('Saved');
    const undone = await later('U0BO', 'undo');
    expect(undone.text).toContain('• Lamps, C: Auditor → nobody');
    expect(undone.text).toMatch(
      /The change of yours before that, of 28 Dec 2026, 12:\d\d, can not be undone as it is: Dil has changed the same of "Gates" \(I\) since/,
    );
  });

  test('by a steward is of any change that nothing later depends on; what others changed since stays', async () => {
    await later('U0BO', 'assign roses I tech-lead');
    await later('U0DIL', 'assign roses C tech-lead');
    const history = await types('U0DIL', 'history roses');
    // The newest is Dil's own; the second is Bo's.
    const [, second] = history.blocks.filter(({ type }) => type === 'actions') as { block_id?: string }[];
    const undone = await asksBelow('U0DIL', history, `${second?.block_id}/edit:undo`);
    expect(undone.text).toContain('• Roses, I: Tech Lead → nothing');
    expect(await raciOf('roses')).toMatchObject({ C: ['tech-lead'] });
  });

  test('that something later stands in the way of says who and what', async () => {
    const first = await later('U0BO', 'assign roses A bo');
    const asked = await told('U0DIL', () => later('U0BO', 'assign roses A dil'));
    await presses('U0DIL', asked, 'Accept');
    const refused = await asksBelow('U0BO', first, 'Undo');
    expect(refused.text).toContain(
      'Bo has changed the same of "Roses" (A) since. Undo that first, or change it by hand.',
    );
    expect(await raciOf('roses')).toMatchObject({ A: ['person:dil@test.example'] });
  });

  test('is not for those who are no stewards of it, whatever a button says', async () => {
    const saved = await later('U0BO', 'assign roses R auditor');
    await asksBelow('U0BO', saved, 'Undo');
    const click = app.slack.deliveries.findLast(({ type }) => type === 'block_actions') as Delivery;
    const [action] = click.payload.actions as readonly { value: string }[];
    await later('U0BO', 'assign roses R auditor');
    const revision = (await app.bot.live.settled()).revision;
    const tries = [
      [JSON.stringify({ revision }), 'You can undo your own last change; everything else its stewards can.'],
      [JSON.stringify({ revision: 1 }), 'That change was 27 things at once.'],
      [JSON.stringify({ revision: 9999 }), 'There is no such change in the history.'],
    ] as const;
    for (const [i, [value, sentence]] of tries.entries()) {
      const since = app.slack.recorder.last;
      const by = { ...(click.payload.user as object), id: 'U0ZOE' };
      const actions = [{ ...action, value, action_ts: `1.${i}` }];
      await app.slack.redeliver({ ...click, payload: { ...click.payload, user: by, actions } });
      if (i !== 1) await app.slack.nextMessage(({ text }) => text.includes(sentence), { since });
    }
    expect(await raciOf('roses')).toMatchObject({ R: ['devops-engineer', 'auditor'] });
  });

  test('that Slack delivers twice is done once', async () => {
    const saved = await later('U0BO', 'assign gates I auditor');
    await asksBelow('U0BO', saved, 'Undo');
    const { revision } = await app.bot.live.settled();
    await app.slack.redeliver(app.slack.deliveries.findLast(({ type }) => type === 'block_actions') as Delivery);
    expect((await app.bot.live.settled()).revision).toBe(revision);
  });
});
