import { expect, test } from '@jest/globals';
import { activity, area, smallCompany } from '../domain/sample.ts';
import { describeReplicas } from '../store/engine.ts';
import { talk } from './talk.ts';
import { startWholeApp, type WholeApp } from './whole-app.ts';

/** Two bots on one database: what one is told, the other knows. */

/** How soon an edit has to be in force everywhere. */
const EVERYWHERE_MS = 1000;

describeReplicas('an edit', ({ fresh }) => {
  test('is in force on every replica within a second of the click', async () => {
    const { url } = await fresh();
    const apps: WholeApp[] = [];
    try {
      const gates = activity('gates', { area: 'parks', raci: { A: ['auditor'], R: ['devops-engineer'] } });
      const entities = [...smallCompany(), area('parks', { stewards: ['bo@test.example'] }), gates];
      apps.push(await startWholeApp({ databaseUrl: url, entities }));
      apps.push(await startWholeApp({ databaseUrl: url, entities: [] }));
      const [here, there] = apps.map((app) => talk(() => app)) as [ReturnType<typeof talk>, ReturnType<typeof talk>];
      expect((await there.types('U0KWAME', 'gates')).text).toContain('nobody');

      const until = async (text: string, of: string): Promise<number> => {
        const began = performance.now();
        while (!(await there.types('U0KWAME', text)).text.includes(of)) {
          if (performance.now() - began > 5 * EVERYWHERE_MS) throw new Error(`"${of}" never came`);
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        return performance.now() - began;
      };
      await here.types('U0BO', 'assign gates A bo');
      expect(await until('gates', 'Bo is Accountable')).toBeLessThan(EVERYWHERE_MS);

      // A yes that is said to one bot counts for the other, and so does who has said it.
      await here.types('U0BO', 'assign gates A zoe');
      expect((await there.types('U0ZOE', 'proposals')).text).toContain('They wait for you');
      const shown = await there.asksBelow('U0ZOE', await there.types('U0ZOE', 'proposals'), '1');
      await there.presses('U0ZOE', shown, 'Accept');
      expect(await until('gates', 'Zoe is Accountable')).toBeLessThan(EVERYWHERE_MS);
      expect((await here.types('U0ZOE', 'proposals')).text).toContain('No proposal waits');
      for (const app of apps) expect(app.slack.violations).toEqual([]);
    } finally {
      for (const app of apps) await app.stop();
    }
  });
});
