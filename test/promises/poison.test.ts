import { expect, test } from '@jest/globals';
import { activity, person, policy } from '../domain/sample.ts';
import { runSql as runSqlOnce } from '../store/engine.ts';
import { MINUTE, pagingCompany, promised, until } from './incident-app.ts';

/** The bot may be writing at this moment, and gets its turn to end that. */
async function runSql(url: string, statement: string): Promise<void> {
  await until(
    'nobody else writes',
    async () => {
      await new Promise(setImmediate);
      return await runSqlOnce(url, statement).then(
        () => true,
        () => false,
      );
    },
    30_000,
  );
}

/** What is tried again waits for the bot's clock, which goes so many times as fast here. */
const SWIFT = 5;

promised('an incident that is broken', (start) => {
  test('holds up none of forty-five others, and ends loudly itself', async () => {
    const names = Array.from({ length: 10 }, (_, i) => `q${i}`);
    const users = names.map((name) => `U0${name.toUpperCase()}`);
    const paths = names.flatMap((name, i) => {
      const next = names[(i + 1) % names.length];
      const steps: [string, number][] = [
        [`person:${name}@test.example`, 5],
        [`person:${next}@test.example`, 5],
      ];
      return [person(name), policy(name, steps), activity(name, { escalation: name })];
    });
    const slackPeople = [...names, 'dil'].map((name) => ({
      id: `U0${name.toUpperCase()}`,
      name,
      email: `${name}@test.example`,
    }));
    const app = await start({ entities: [...pagingCompany(), ...paths], people: slackPeople });
    app.flow(SWIFT);
    const pages = () => users.flatMap((user) => app.pages(user));
    for (let i = 0; i < 50; i++) await app.open({ activity: names[i % 10] as string });
    await until('the first fifty pages are there', () => pages().length === 50, 30_000);
    for (const number of [3, 13, 23, 33, 43]) {
      await runSql(app.databaseUrl, `UPDATE incident SET steps = '{broken', severity = 1 WHERE number = ${number}`);
    }
    app.pass(5 * MINUTE);
    await until('forty-five have gone on', () => pages().length === 95, 20_000);
    await until('the five are at their end', async () => (await app.incident(43)).state === 'exhausted', 20_000);
    const said = () =>
      app.slack.seen('U0DIL', 'C0GENERAL').filter(({ text }) => text.includes('could not be followed'));
    await until(
      'and that is said of each',
      () => new Set(said().map(({ text }) => /incident (\d+)/.exec(text)?.[1])).size === 5,
      20_000,
    );
    expect(pages()).toHaveLength(95);
  }, 120_000);

  test('whose page can not be made goes on to the next step', async () => {
    const app = await start();
    app.flow(SWIFT);
    app.slack.fault({
      method: 'chat.postMessage',
      channel: 'U0CAI',
      times: 1,
      trouble: { kind: 'status', status: 503 },
    });
    await app.open();
    const { id } = await app.incident(1);
    await until(
      'the first try went wrong',
      async () => (await app.bot.paging.store.row(`${id}:1:cai@test.example:0`))?.state === 'pending',
    );
    await runSql(app.databaseUrl, `UPDATE outbox SET payload = '{broken' WHERE kind = 'page'`);
    await until('Ana is paged', () => app.pages('U0ANA').length === 1, 15_000);
  }, 30_000);
});
