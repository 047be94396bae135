import { afterEach, describe, expect, test } from '@jest/globals';
import { editOf } from '../../src/domain/map/change.ts';
import type { Message } from '../../src/local-slack/message.ts';
import type { Delivery } from '../../src/local-slack/recorder.ts';
import { openStore } from '../../src/store/open.ts';
import { activity, NOON, smallCompany } from '../domain/sample.ts';
import { GENERAL, startWholeApp, type WholeApp, type WholeAppOptions } from './whole-app.ts';

/** Whoever is Accountable is asked whether that is still so, and says yes or not. The map of these tests is of 20 November 2026. */

let app: WholeApp;
afterEach(async () => {
  expect(app.slack.violations).toEqual([]);
  await app.stop();
});

const DAY = 86_400_000;
/** A Wednesday, when it is half past three in London and Lisbon; everybody's first round is due. */
const ROUND = Date.parse('2027-03-03T15:30:00Z');

async function start(options: WholeAppOptions = {}): Promise<void> {
  app = await startWholeApp({ stewards: 'cai@test.example', ...options });
  await until(async () => (await listed('U0ANA')).includes('Deploy approval'));
}

async function until(isSo: () => boolean | Promise<boolean>, ms = 12_000): Promise<void> {
  const end = Date.now() + ms;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('it did not come to that');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function asks(line: string, who = 'U0CAI'): Promise<Message> {
  const seen = await app.slack.as(who).command(line, { channel: GENERAL });
  return await app.slack.nextMessage(({ channel, ephemeralTo }) => channel === GENERAL && ephemeralTo === who, {
    since: seen.since,
  });
}

async function textOf(line: string, who?: string): Promise<string> {
  return (await asks(line, who)).text;
}

async function listed(who: string): Promise<string> {
  return await textOf('/whoowns confirm', who);
}

function askedOf(user: string): Message[] {
  return app.slack.seenDm(user).filter(({ text }) => text.startsWith('Is this still so?'));
}

describe('being asked whether it is still so', () => {
  test('comes once an interval, in working hours, and a click counts', async () => {
    await start();
    app.setNow(Date.parse('2027-03-03T03:00:00Z'));
    await app.settle();
    expect(askedOf('U0ANA')).toEqual([]);
    expect(await textOf('/whoowns deploy-approval')).toContain('unconfirmed for 102 days');
    app.setNow(ROUND);
    await until(() => askedOf('U0ANA').length === 1 && askedOf('U0DIL').length === 1 && askedOf('U0BO').length === 1);
    const [question] = askedOf('U0ANA');
    expect(question?.text).toContain('The map says that you are Accountable for one thing:\n• Deploy approval');
    if (!question) throw new Error('she was not asked');
    await app.slack.as('U0ANA').click(question, 'All true');
    await until(() => app.slack.seenDm('U0ANA').some(({ text }) => text.includes('It is confirmed.')));
    expect(await textOf('/whoowns deploy-approval')).toContain('confirmed today by Ana');
    app.setNow(ROUND + 12 * DAY);
    expect(await textOf('/whoowns deploy-approval')).toContain('confirmed 12 days ago by Ana');
    await app.settle();
    expect([askedOf('U0DIL').length, askedOf('U0BO').length]).toEqual([1, 1]);
    app.setNow(ROUND + 91 * DAY);
    await until(() => askedOf('U0ANA').length === 1);
    expect(await textOf('/whoowns deploy-approval')).toContain('unconfirmed for 91 days');
  });

  test('is told to a steward once where no answer comes for a fortnight', async () => {
    await start();
    app.setNow(ROUND);
    await until(() => askedOf('U0BO').length === 1);
    app.setNow(ROUND + 15 * DAY);
    const silent = () => app.slack.seenDm('U0CAI').filter(({ text }) => text.includes('has not answered for 15 days'));
    await until(() => silent().length === 3);
    expect(silent().map(({ text }) => text)).toContainEqual(expect.stringContaining('Bo was asked on 3 Mar 2027'));
    app.setNow(ROUND + 20 * DAY);
    await app.settle();
    expect(silent().length).toBe(3);
  });

  test('is asked once more by a steward, or given to somebody else, from the message that says so', async () => {
    await start();
    app.setNow(ROUND);
    await until(() => askedOf('U0ANA').length === 1 && askedOf('U0BO').length === 1);
    app.setNow(ROUND + 15 * DAY);
    const silent = () => app.slack.seenDm('U0CAI').find(({ text }) => text.startsWith('No word from Ana'));
    await until(() => silent() !== undefined);
    const notice = silent() as Message;
    await app.slack.as('U0CAI').click(notice, 'Ask again');
    await until(() => askedOf('U0ANA').length === 2);
    await until(() => app.slack.seenDm('U0CAI').some(({ text }) => text.startsWith('Ana is asked once more.')));
    const click = app.slack.deliveries.findLast(({ type }) => type === 'block_actions') as Delivery;
    const answer = async (user: string, trigger_id: string) => {
      const since = app.slack.recorder.last;
      const by = { ...(click.payload.user as object), id: user };
      await app.slack.redeliver({ ...click, payload: { ...click.payload, user: by, trigger_id } });
      return (await app.slack.nextMessage(({ text }) => /Ana|steward/.test(text), { since })).text;
    };
    expect(await answer('U0CAI', '1.2.again')).toContain('Ana has been asked again since this was sent.');
    expect(await answer('U0KWAME', '1.2.kwame')).toContain('Only a steward of it can ask again.');
    // Two weeks later it is said once more, with the same ways out.
    app.setNow(ROUND + 30 * DAY);
    await until(() => app.slack.seenDm('U0CAI').filter(({ text }) => text.startsWith('No word from Ana')).length === 1);
    const second = silent() as Message;
    const since = app.slack.recorder.last;
    await app.slack.as('U0CAI').click(second, 'Release Manager: name another…');
    const view = await app.slack.nextView('U0CAI', { since, change: 'updated' });
    expect(JSON.stringify(view.content)).toContain('Who holds it?');
  });

  test('confirms what was on the list, and nothing that came later', async () => {
    await start();
    app.setNow(ROUND);
    await until(() => askedOf('U0ANA').length === 1);
    const store = await openStore({ url: app.databaseUrl, mode: 'existing' });
    const later = activity('park-gates', { raci: { A: ['release-manager'], R: ['devops-engineer'] } });
    const word = { at: ROUND, actor: 'cli', source: 'more.yml', reason: null };
    app.setNow(ROUND + 60_000);
    await store.map.apply([editOf(null, later)], word, await store.map.revision());
    await store.close();
    await until(async () => (await listed('U0ANA')).includes('Park gates'));
    const [question] = askedOf('U0ANA');
    if (!question) throw new Error('she was not asked');
    await app.slack.as('U0ANA').click(question, 'All true');
    await until(async () => (await listed('U0ANA')).includes('Deploy approval: confirmed today'));
    expect(await listed('U0ANA')).toMatch(/Park gates$/m);
  });

  test('comes when a deputy has left, with the reason', async () => {
    await start();
    app.slack.workspace.change('U0BO', { deleted: true });
    await until(async () => (await app.bot.live.current()).people.get('bo@test.example')?.active === false);
    app.setNow(NOON + 4 * 3_600_000);
    await until(() => askedOf('U0ANA').length === 1);
    expect(askedOf('U0ANA')[0]?.text).toContain('Somebody who stood in for you no longer does.');
  });

  test('is not done to an area that has it switched off', async () => {
    const area = { id: 'quiet', name: 'Quiet', summary: '', language: [], metrics: [], stewards: [] };
    const known = smallCompany().filter(({ value }) => !('id' in value) || value.id !== 'deploy-approval');
    const quiet = activity('deploy-approval', {
      area: 'quiet',
      raci: { A: ['release-manager'], R: ['devops-engineer'] },
    });
    await start({ entities: [{ kind: 'area', value: { ...area, confirmEveryMs: null } }, ...known, quiet] });
    app.setNow(ROUND);
    await until(() => askedOf('U0BO').length === 1);
    await app.settle();
    expect(askedOf('U0ANA')).toEqual([]);
    expect(await textOf('/whoowns deploy-approval')).not.toContain('confirmed');
  });

  test('can be answered with what is not so, which the stewards read', async () => {
    await start();
    const list = await asks('/whoowns confirm', 'U0ANA');
    const since = app.slack.recorder.last;
    await app.slack.as('U0ANA').click(list, 'Change…');
    const form = await app.slack.nextView('U0ANA', { since });
    await app.slack.as('U0ANA').submit(form, { what: 'activity deploy-approval ', words: 'Dil does that now.' });
    await until(() => app.slack.seenDm('U0CAI').some(({ text }) => text.includes('Dil does that now.')));
  });
});
