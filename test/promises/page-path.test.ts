import { expect, test } from '@jest/globals';
import { keyOf, MINUTE, promised, until } from './incident-app.ts';

promised('a page', (start) => {
  test('arrives at once, goes up the path step by step, and ends where nobody answers', async () => {
    const app = await start();
    const began = app.slack.recorder.last;
    const opened = await app.open();
    const page = await app.slack.nextMessage(({ text }) => text.includes('pages you'), { since: began });
    expect(keyOf(page)).toBe(`${opened.id}:1:cai@test.example:0`);
    await until('the post stands', async () => (await app.incident(1)).home === 'C0GENERAL');
    expect(app.pages('U0ANA')).toEqual([]);
    app.pass(5 * MINUTE);
    await until('Ana is paged', () => app.pages('U0ANA').length === 1);
    app.pass(10 * MINUTE);
    await until('Bo is paged', () => app.pages('U0BO').length === 1);
    app.pass(15 * MINUTE);
    await until('the end is told', () =>
      app.slack.seen('U0DIL', 'C0GENERAL').some(({ text }) => text.includes('Nobody has acknowledged')),
    );
    expect(await app.incident(1)).toMatchObject({ state: 'exhausted' });
    expect([app.pages('U0CAI'), app.pages('U0ANA'), app.pages('U0BO')].map(({ length }) => length)).toEqual([1, 1, 1]);
    expect(app.slack.violations).toEqual([]);
  });

  test('says that it was acknowledged, and stops all the others', async () => {
    const app = await start();
    await app.open();
    await until('Cai is paged', () => app.pages('U0CAI').length === 1);
    await app.bot.paging.acknowledge(1, { by: 'U0CAI', delivery: null });
    await until('the page says so', () => app.slack.seenDm('U0CAI').some(({ text }) => /You have it/.test(text)));
    await until('the post says so', () =>
      app.slack.seen('U0DIL', 'C0GENERAL').some(({ text }) => /Acknowledged by Cai/i.test(text)),
    );
    app.pass(60 * MINUTE);
    await until('nothing is left to do', async () => (await app.incident(1)).dueAt === null);
    expect(app.pages('U0ANA')).toEqual([]);
  });
});
