import { expect, test } from '@jest/globals';
import { NOON } from '../domain/sample.ts';
import { describeReplicas } from '../store/engine.ts';
import { startWholeApp, type WholeApp } from './whole-app.ts';

/** Several bots on one database: what happens to people is taken in once, and told once. */

describeReplicas('two bots on one database', ({ fresh }) => {
  const withTwins = async (promise: (app: WholeApp, twin: WholeApp) => Promise<void>) => {
    const { url } = await fresh();
    const app = await startWholeApp({ databaseUrl: url, stewards: 'cai@test.example' });
    const twin = await startWholeApp({ databaseUrl: url, stewards: 'cai@test.example', entities: [] });
    const leave = app.slack.connect({ requestUrl: twin.url });
    try {
      await promise(app, twin);
    } finally {
      leave();
      await twin.stop();
      await app.stop();
    }
  };
  const until = async (isSo: () => boolean | Promise<boolean>) => {
    const end = Date.now() + 10_000;
    while (!(await isSo())) {
      if (Date.now() > end) throw new Error('it did not come to that');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  /** Each does what is due, then what the other has brought about. */
  const settle = async (apps: readonly WholeApp[]) => {
    for (let round = 0; round < 2; round++) {
      for (const app of apps) {
        // What the other has written to the map is asked for, which otherwise is noticed a moment later.
        await app.bot.live.settled();
        await app.settle();
      }
    }
  };
  /** How often somebody was told something, by whichever bot. */
  const told = (apps: readonly WholeApp[], user: string, words: string) =>
    apps.flatMap(({ slack }) => slack.seenDm(user)).filter(({ text }) => text.includes(words)).length;

  test('look at everybody once, take a departure in once, and tell of it once', () =>
    withTwins(async (app, twin) => {
      const both = [app, twin];
      await until(() => both.some(({ slack }) => slack.calls.some(({ method }) => method === 'users.list')));
      await settle(both);
      const looks = both.flatMap(({ slack }) => slack.calls.filter(({ method }) => method === 'users.list'));
      expect(looks).toHaveLength(1);
      const before = (await app.bot.live.current()).revision;
      app.slack.workspace.change('U0ANA', { deleted: true });
      await until(async () => (await twin.bot.live.current()).people.get('ana@test.example')?.active === false);
      const delivery = app.slack.deliveries.find(({ type }) => type === 'user_change');
      if (!delivery) throw new Error('nobody heard of it');
      for (const attempt of [1, 2, 3]) await app.slack.redeliver(delivery, { attempt, reason: 'http_timeout' });
      await until(() => told(both, 'U0BO', 'no longer here') > 0 && told(both, 'U0CAI', 'no longer here') > 0);
      await settle(both);
      expect([told(both, 'U0BO', 'no longer here'), told(both, 'U0CAI', 'no longer here')]).toEqual([1, 1]);
      expect((await app.bot.live.current()).revision).toBe(before + 1);
    }));

  test('ask whether it is still so once', () =>
    withTwins(async (app, twin) => {
      const both = [app, twin];
      await settle(both);
      for (const each of both) each.setNow(NOON + 66 * 86_400_000);
      await until(() => told(both, 'U0ANA', 'Is this still so?') > 0 && told(both, 'U0DIL', 'Is this still so?') > 0);
      await settle(both);
      expect(['U0ANA', 'U0BO', 'U0DIL'].map((user) => told(both, user, 'Is this still so?'))).toEqual([1, 1, 1]);
    }));
});
