import { expect, test } from '@jest/globals';
import { absence } from '../domain/sample.ts';
import { describeEachEngine } from '../store/engine.ts';
import { fill, GENERAL, startWholeApp, type WholeApp } from './whole-app.ts';

/** The whole bot on each database: the answers are the same, and what one process writes the others answer from. */

describeEachEngine('the whole bot', ({ name, fresh, shared }) => {
  const withApp = async (promise: (app: WholeApp) => Promise<void>) => {
    const { url } = await fresh();
    const app = await startWholeApp({ databaseUrl: url });
    await promise(app).finally(() => app.stop());
  };
  const textOf = async (app: WholeApp, line: string) =>
    (await app.slack.as('U0ANA').command(line, { channel: GENERAL })).text;

  if (!shared) {
    console.warn(
      'The whole bot is NOT tested on PGlite: it takes one connection, and the bot is a second process to its database.',
    );
    test.skip('needs a database that several processes can open', () => undefined);
    return;
  }

  test('answers a command, a mention and a direct message', () =>
    withApp(async (app) => {
      expect(await textOf(app, '/whoowns deploy-approval')).toContain('Ana is Accountable');
      const mention = await app.slack.as('U0BO').say('@whoowns audit', { channel: GENERAL });
      expect((await app.slack.answer(mention)).text).toContain('Nobody is Accountable right now');
      const direct = await app.slack.as('U0BO').dm('hello');
      expect((await app.slack.answer(direct)).text).toContain('Hello!');
    }));

  test('answers from what another process wrote, within a second', () =>
    withApp(async (app) => {
      await textOf(app, '/whoowns deploy-approval');
      await fill(app.databaseUrl, [absence('ana', '2026-12-20', '2027-01-03')]);
      const deadline = Date.now() + 1000;
      let text = '';
      do {
        text = await textOf(app, '/whoowns deploy-approval');
      } while (!text.includes('acting for Ana') && Date.now() < deadline);
      expect(text).toContain('Bo is Accountable, as Release Manager, acting for Ana, who is absent until 3 Jan 2027');
    }));

  test('dates what it says by the change that made it so', () =>
    withApp(async (app) => {
      expect(await textOf(app, '/whoowns audit')).toContain('From roles.yml, 20 Nov 2026');
    }));

  // A SQLite file is one process's alone: a second bot on it is refused.
  if (name !== 'sqlite') {
    test('answers a message once, also where two replicas get it', () =>
      withApp(async (app) => {
        const twin = await startWholeApp({ databaseUrl: app.databaseUrl, entities: [] });
        const leave = app.slack.connect({ requestUrl: twin.url });
        const seen = await app.slack.as('U0BO').say('@whoowns deploy-approval', { channel: GENERAL });
        await app.slack.answer(seen);
        const [mention] = seen.deliveries;
        for (let attempt = 1; attempt <= 3 && mention; attempt += 1) {
          await app.slack.redeliver(mention, { attempt, reason: 'http_timeout' });
        }
        leave();
        await twin.stop();
        const posted = app.slack.calls.filter(({ method }) => method === 'chat.postMessage');
        expect(posted).toHaveLength(1);
      }));
  }
});
