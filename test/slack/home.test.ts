import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { editOf } from '../../src/domain/map/change.ts';
import type { Entity } from '../../src/domain/map/entity.ts';
import { Paging } from '../../src/domain/paging/paging.ts';
import type { View } from '../../src/local-slack/view.ts';
import { openStore } from '../../src/store/open.ts';
import { absence, activity, NOON, person, role, smallCompany } from '../domain/sample.ts';
import { hands, wordsOf } from './hands.ts';
import { startWholeApp, type WholeApp } from './whole-app.ts';

/** The bot's home, as people see it when they open it. Bo is a steward of all. */

let app: WholeApp;
const { asks, pressed, send, typed } = hands(() => app);
beforeAll(async () => {
  app = await startWholeApp({
    stewards: 'bo@test.example',
    entities: [...smallCompany(), absence('cai', '2027-02-01', '2027-02-05')],
    people: [
      ...['ana', 'bo', 'cai', 'dil', 'kwame', 'zoe', 'stranger'].map((name) => ({
        id: `U0${name.toUpperCase()}`,
        name,
        realName: name,
        email: `${name}@test.example`,
      })),
      { id: 'U0GUS', name: 'gus', realName: 'Gus', email: 'gus@else.example', guest: 'restricted' },
    ],
  });
});
afterAll(async () => {
  expect(app.slack.violations).toEqual([]);
  await app.stop();
});

/** Opens the home, and gives it once it is there. */
async function opens(user: string): Promise<View> {
  const since = app.slack.recorder.last;
  await app.slack.as(user).openHome();
  return await app.slack.nextView(user, { since, change: 'published' });
}

function homeOf(user: string): View {
  const home = app.slack.as(user).home;
  if (!home) throw new Error(`${user} has no home yet`);
  return home;
}

/** What a home says, a line each, as its blocks have it. */
function says(view: View): string {
  const texts: string[] = [];
  const read = (part: unknown): void => {
    if (Array.isArray(part)) for (const each of part) read(each);
    else if (typeof part === 'object' && part !== null) {
      const { text, ...rest } = part as { text?: unknown };
      if (typeof text === 'string') texts.push(text);
      else read(text);
      read(Object.values(rest));
    }
  };
  read(view.content.blocks);
  return texts.join('\n');
}

/** Lets the rounds go on until a home says something. */
async function comesToSay(user: string, words: string): Promise<View> {
  const deadline = performance.now() + 5000;
  while (!says(homeOf(user)).includes(words) && performance.now() < deadline) {
    await app.bot.app.refreshHomes();
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(says(homeOf(user))).toContain(words);
  return homeOf(user);
}

function published(user: string): number {
  return app.slack.calls.filter(({ method, args }) => method === 'views.publish' && args.user_id === user).length;
}

async function writes(entity: Entity, before: Entity | null = null): Promise<void> {
  const store = await openStore({ url: app.databaseUrl, mode: 'existing' });
  const word = { at: NOON, actor: 'cli', source: 'map.yml', reason: null };
  await store.map.apply([editOf(before, entity)], word, await store.map.revision());
  await store.close();
}

describe('a home', () => {
  test('is there within a second of opening it', async () => {
    const began = performance.now();
    await opens('U0KWAME');
    expect(performance.now() - began).toBeLessThan(1000);
  });

  test('says what is mine: my letters, my roles and who stands in, my days off', async () => {
    const text = says(await opens('U0CAI'));
    expect(text).toContain('What is yours, Cai');
    expect(text).toContain('Tech Lead; nobody stands in for you');
    expect(text).toContain('You are deputy in\nRelease Manager, of \nAna');
    expect(text).toContain('1 Feb 2027 – 5 Feb 2027');
    expect(text).not.toContain('What is missing');
  });

  test('says what I answer for, and what I do', async () => {
    expect(says(await opens('U0ANA'))).toContain('You are Accountable for: \nDeploy approval');
    expect(says(await opens('U0ZOE'))).toContain('You do the work in: \nAudit, Deploy approval');
  });

  test('of a steward names what is missing, with the form that mends it', async () => {
    const home = await opens('U0BO');
    expect(says(home)).toContain('Nobody holds Auditor: Audit has nobody Accountable.');
    const form = await pressed('U0BO', home, 'Fix');
    expect(wordsOf(form)).toContain('Auditor');
    await send('U0BO', form, { who: 'person:kwame@test.example', skip: 'He always did' });
    await app.bot.app.refreshHomes();
    expect(says(homeOf('U0BO'))).not.toContain('Nobody holds');
  });

  test('shows a steward all that is missing in a window, and its forms open there', async () => {
    const home = await opens('U0BO');
    const since = app.slack.recorder.last;
    await app.slack.as('U0BO').click(home, 'Show all');
    const all = await app.slack.nextView('U0BO', { since });
    expect(wordsOf(all)).toContain('What is missing');
    expect(wordsOf(await pressed('U0BO', all, 'Fix'))).toContain('Name');
  });

  test('of somebody new is a welcome with the tour', async () => {
    const home = await opens('U0STRANGER');
    expect(says(home)).toContain('You are not on the map yet');
    const since = app.slack.recorder.last;
    await app.slack.as('U0STRANGER').click(home, 'Take the tour');
    expect(wordsOf(await app.slack.nextView('U0STRANGER', { since }))).toContain('Four letters');
  });

  test('of a guest, who may look nothing up, says nothing of the company', async () => {
    const home = await opens('U0GUS');
    expect(says(home)).toBe('I answer the members of this workspace. Ask whoever invited you who owns what you need.');
  });

  test('answers what is typed into its box, in a window of its own', async () => {
    const home = await opens('U0CAI');
    const since = app.slack.recorder.last;
    await app.slack.as('U0CAI').choose(home, 'home:ask', 'who approves a deploy? <!channel>');
    const answer = await app.slack.nextView('U0CAI', { since, change: 'updated' });
    expect(wordsOf(answer)).toContain('Deploy approval');
    expect(wordsOf(answer)).not.toContain('Share');
  });

  test('has examples that answer', async () => {
    const home = await opens('U0STRANGER');
    const since = app.slack.recorder.last;
    await app.slack.as('U0STRANGER').click(home, 'Deploy approval');
    const answer = await app.slack.nextView('U0STRANGER', { since, change: 'updated' });
    expect(wordsOf(answer)).toContain(' is ');
    expect(wordsOf(answer)).toContain('Accountable');
  });

  test('lets somebody note that they are away', async () => {
    const form = await pressed('U0ANA', await opens('U0ANA'), 'I am away…');
    await send('U0ANA', form, { from: '2027-03-01', to: '2027-03-03' });
    await app.bot.app.refreshHomes();
    expect(says(homeOf('U0ANA'))).toContain('1 Mar 2027 – 3 Mar 2027');
  });

  test('shows a steward the questions without an answer, and opens one above', async () => {
    const asked = await app.slack.as('U0CAI').click(await asks('U0CAI', 'flux capacitor'), 'Ask the steward');
    await app.slack.answer(asked);
    const home = await comesToSay('U0BO', '“flux capacitor”');
    const since = app.slack.recorder.last;
    await app.slack.as('U0BO').click(home, '1');
    expect(wordsOf(await app.slack.nextView('U0BO', { since }))).toContain('Add as alias');
  });

  test('has the proposals that wait for a word, which is given in a window', async () => {
    const form = await typed('U0CAI', 'edit audit');
    await send('U0CAI', form, { description: 'Once a year, before the summer.' });
    const home = await opens('U0BO');
    expect(says(home)).toContain('Once a year, before the summer.');
    let since = app.slack.recorder.last;
    await app.slack.as('U0BO').click(home, '1');
    const shown = await app.slack.nextView('U0BO', { since });
    since = app.slack.recorder.last;
    await app.slack.as('U0BO').click(shown, 'Approve');
    expect(wordsOf(await app.slack.nextView('U0BO', { since, change: 'updated' }))).toContain('in force');
    expect((await app.bot.live.settled()).activities.get('audit')?.description).toContain('Once a year');
  });

  test('shows what is open to those who carry it', async () => {
    const store = await openStore({ url: app.databaseUrl, mode: 'existing' });
    const paging = new Paging({
      store: store.incidents,
      live: app.bot.live,
      now: () => NOON,
      groupMembers: async () => null,
      pagers: () => [],
      wake: () => undefined,
    });
    const wanted = { activity: 'deploy-approval', scope: null, summary: 'checkout <!here> is down', channel: null };
    await paging.open({ ...wanted, openedBy: 'U0DIL' }, 'test:1');
    await store.close();
    expect(says(await opens('U0ANA'))).toContain('Open now\ncheckout <!here> is down');
    expect(says(await opens('U0CAI'))).not.toContain('checkout');
  });

  test('names people and things letter by letter', async () => {
    await writes(person('zoe', { name: 'Zoe <!channel> *bold* <@U0BO>' }), person('zoe'));
    await opens('U0ZOE');
    // A round that had begun before may publish the old one first.
    const home = await comesToSay('U0ZOE', 'What is yours, Zoe <!channel> *bold* <@U0BO>');
    expect(JSON.stringify(home.content)).not.toMatch(/"type":"(mrkdwn|broadcast)"/);
  });
});

describe('a home that is open', () => {
  test('follows the map, and is not published where it would be the same', async () => {
    await opens('U0KWAME');
    await app.bot.app.refreshHomes();
    const before = published('U0KWAME');
    await app.bot.app.refreshHomes();
    await writes(role('gardener'));
    await app.bot.app.refreshHomes();
    const unchanged = published('U0KWAME');
    expect(unchanged).toBeLessThanOrEqual(before + 1);
    await writes(activity('new-work', { raci: { A: ['devops-engineer'], R: ['devops-engineer'] } }));
    await app.bot.app.refreshHomes();
    await app.bot.app.refreshHomes();
    expect(says(homeOf('U0KWAME'))).toContain('New work');
    expect(published('U0KWAME')).toBe(unchanged + 1);
  });

  test.each([0, 1, 2])('is up to date after a look, also where another one began %i turns before', async (turns) => {
    await opens('U0KWAME');
    await app.bot.app.refreshHomes();
    await writes(activity(`more-work-${turns}`, { raci: { A: ['devops-engineer'], R: ['devops-engineer'] } }));
    const first = app.bot.app.refreshHomes();
    for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
    await app.bot.app.refreshHomes();
    expect(says(homeOf('U0KWAME'))).toContain(`More work ${turns}`);
    await first;
  });

  test('is left alone once nobody has looked at it for long', async () => {
    await opens('U0KWAME');
    const before = published('U0KWAME');
    app.setNow(NOON + 31 * 60_000);
    await writes(activity('later-work', { raci: { A: ['devops-engineer'], R: ['devops-engineer'] } }));
    await app.bot.app.refreshHomes();
    expect(published('U0KWAME')).toBe(before);
    app.setNow(NOON);
  });

  test('waits where Slack has had enough, and is published later', async () => {
    await opens('U0KWAME');
    app.slack.fault({ method: 'views.publish', trouble: { kind: 'rate_limit', retryAfterSeconds: 1 }, times: 1 });
    await writes(activity('last-work', { raci: { A: ['devops-engineer'], R: ['devops-engineer'] } }));
    await app.bot.app.refreshHomes();
    await app.bot.app.refreshHomes();
    app.slack.clearFaults();
    expect(says(homeOf('U0KWAME'))).not.toContain('Last work');
    await comesToSay('U0KWAME', 'Last work');
  });
});
