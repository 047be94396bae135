import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { activity, holder, NOON, person, role, smallCompany } from '../domain/sample.ts';
import { fieldsOf, hands, wordsOf } from './hands.ts';
import { startWholeApp, type WholeApp } from './whole-app.ts';

/** Days off as people type them. It is noon on Monday, 28 December 2026; Ana is in Lisbon, Kiri where tomorrow has begun. */

let app: WholeApp;
const { asks, pressed, send } = hands(() => app);
beforeAll(async () => {
  app = await startWholeApp({
    stewards: 'bo@test.example',
    people: [...['ana', 'bo', 'cai', 'dil', 'kwame', 'zoe', 'kiri', 'stranger'].map(seedPerson)],
    entities: [
      ...smallCompany(),
      person('kiri', { timezone: 'Pacific/Kiritimati', manager: 'dil@test.example' }),
      role('night-watch'),
      holder('night-watch', 'zoe'),
      activity('lock-up', { raci: { A: ['person:zoe@test.example'], R: ['night-watch'] } }),
    ],
  });
});
afterAll(async () => {
  expect(app.slack.violations).toEqual([]);
  await app.stop();
});

function seedPerson(name: string) {
  return { id: `U0${name.toUpperCase()}`, name, realName: name, email: `${name}@test.example` };
}

async function daysOf(name: string): Promise<string[]> {
  const map = await app.bot.live.settled();
  return [...map.absencesOf(`${name}@test.example`)].map(({ from, to }) => `${from} ${to}`).sort();
}

describe('away', () => {
  test('says who stands in for what, and the answers follow at once', async () => {
    const said = await asks('U0ANA', 'away 28 Dec – 3 Jan');
    expect(said.text).toBe(
      'You are away 28 Dec 2026 – 3 Jan 2027.\nBo stands in for Release Manager until 3 Jan 2027.',
    );
    expect(await daysOf('ana')).toEqual(['2026-12-28 2027-01-03']);
    expect((await asks('U0CAI', 'deploy-approval')).text).toContain(
      'Bo is Accountable, as Release Manager, acting for Ana',
    );
  });

  test('back ends it now', async () => {
    expect((await asks('U0ANA', 'back')).text).toContain('Welcome back');
    expect(await daysOf('ana')).toEqual([]);
    expect((await asks('U0CAI', 'deploy-approval')).text).toContain('Ana is Accountable');
    expect((await asks('U0ANA', 'back')).text).toContain('You are not noted as away');
  });

  test('one deputy after the other, where the first is away as well', async () => {
    await asks('U0BO', 'away 1 Feb - 3 Feb');
    const said = await asks('U0ANA', 'away 1 Feb to 5 Feb');
    expect(said.text).toContain('For Release Manager: Cai until 3 Feb 2027, then Bo until 5 Feb 2027.');
  });

  test('where nobody stands in it says so, and a deputy can be chosen', async () => {
    const said = await asks('U0ZOE', 'away next week');
    expect(said.text).toContain('You are away 4 Jan 2027 – 10 Jan 2027.');
    expect(said.text).toContain('Nobody stands in for Night Watch.');
    expect(said.text).toContain('Nobody stands in where the map names you in person: Lock up.');
    // Kwame does the same work, so that nobody has to stand in for her there.
    expect(said.text).not.toContain('Devops');
    const view = await pressed('U0ZOE', said, 'Choose a deputy');
    expect(fieldsOf(view)).toEqual(['deputies', 'why']);
    expect(wordsOf(view)).toContain('Night Watch');
    const sent = await send('U0ZOE', view, { deputies: ['dil@test.example'] });
    expect(wordsOf(sent.view)).toContain('your proposal');
  });

  test('is read in the person’s own zone', async () => {
    expect((await asks('U0KIRI', 'away today')).text).toContain('You are away 29 Dec 2026.');
    expect((await asks('U0CAI', 'away today')).text).toContain('You are away 28 Dec 2026.');
    await asks('U0CAI', 'back');
  });

  test.each([
    ['away 3/4', 'can be read in two ways. Write the month as a word: 3 Apr, or 4 Mar.'],
    ['away 24 Dec 2026 – 20 Dec 2026', 'That ends before it begins'],
    ['away 1 – 20 Dec 2026', 'That is over already'],
    ['away 30 Feb', 'There is no such day'],
    ['away sometime', 'I can\'t read "sometime" as a day. Try: 20 Dec – 3 Jan'],
  ])('%s is refused with a clear sentence', async (words, sentence) => {
    expect((await asks('U0DIL', words)).text).toContain(sentence);
    expect(await daysOf('dil')).toEqual([]);
  });

  test('alone lists mine, each with its buttons', async () => {
    await asks('U0KWAME', 'away 2026-12-30 2027-01-02');
    await asks('U0KWAME', 'away from 1 March for 2 weeks');
    const list = await asks('U0KWAME', 'away');
    expect(list.text).toContain('30 Dec 2026 – 2 Jan 2027');
    expect(list.text).toContain('1 Mar 2027 – 14 Mar 2027');
    const since = app.slack.recorder.last;
    await app.slack.as('U0KWAME').click(list, 'absence:remove');
    await app.slack.next((entry) => entry.kind === 'message', { since });
    expect(await daysOf('kwame')).toEqual(['2027-03-01 2027-03-14']);
    const left = await asks('U0KWAME', 'away');
    const view = await pressed('U0KWAME', left, 'Change…');
    await send('U0KWAME', view, { from: '2027-03-02' });
    expect(await daysOf('kwame')).toEqual(['2027-03-02 2027-03-14']);
    const reversed = await pressed('U0KWAME', await asks('U0KWAME', 'away'), 'Change…');
    const refused = await send('U0KWAME', reversed, { to: '2027-03-01' });
    expect(Object.values(refused.errors)[0]).toContain('a day not before 2027-03-02');
  });

  test('of others: a steward or their manager notes it, anybody else proposes it', async () => {
    expect((await asks('U0DIL', 'away @kiri 5 June')).text).toContain('Kiri is away 5 Jun 2027.');
    const noted = await asks('U0BO', 'away @zoe 20 Jan – 21 Jan');
    expect(noted.text).toContain('Zoe is away 20 Jan 2027 – 21 Jan 2027.');
    const proposed = await asks('U0KWAME', 'away zoe 1 May – 3 May');
    expect(proposed.text).toContain('your proposal');
    expect(await daysOf('zoe')).toEqual(['2027-01-04 2027-01-10', '2027-01-20 2027-01-21']);
    expect((await asks('U0BO', 'away @stranger tomorrow')).text).toContain('not on the map');
    expect((await asks('U0STRANGER', 'away tomorrow')).text).toContain('not on the map');
  });

  test('what one is told does not depend on the clock of the machine', async () => {
    app.setNow(NOON + 7 * 24 * 3_600_000);
    expect((await asks('U0DIL', 'away today')).text).toContain('You are away 4 Jan 2027.');
    app.setNow(NOON);
  });
});
