import { expect, test } from '@jest/globals';
import { killAtRandom } from '../../bench/torture/kill.ts';
import { describeEachEngine } from '../store/engine.ts';

/** `npm run torture` kills two hundred times. */
const KILLS = 3;

describeEachEngine('kill -9 at random instants, while Slack loses replies', ({ name, shared }) => {
  if (!shared) return test('is left out: PGlite has one connection', () => undefined);
  test('loses no page, doubles none, and fires no step after an acknowledgement', async () => {
    const isSqlite = name === 'sqlite';
    const figures = await killAtRandom(isSqlite ? 'sqlite' : 'postgres', isSqlite ? 1 : 2, KILLS);
    expect(figures).toMatchObject({ lost: 0, doubled: 0, stepsAfterAck: 0, landedLate: 0, unfinished: 0 });
    expect(figures.pages).toBeGreaterThan(100);
    // A restart, and twenty seconds.
    expect(figures.afterRestartMax).toBeLessThanOrEqual(20_000);
  }, 240_000);
});
