import { expect, test } from '@jest/globals';
import { endAtPoint, POINTS } from '../../bench/torture/point.ts';
import { describeEachEngine } from '../store/engine.ts';

/** `npm run torture` tries each point fifty times. Three, since a process ends in its first, second and third life. */
const TRIALS = 3;

describeEachEngine('a process that ends', ({ name, shared }) => {
  if (!shared) return test('is left out: PGlite has one connection', () => undefined);
  test.each(POINTS)('%s: every page is there once', async (...point) => {
    const figures = await endAtPoint(name === 'sqlite' ? 'sqlite' : 'postgres', point, TRIALS);
    expect(figures).toMatchObject({ missed: 0, lost: 0, doubled: 0, unfinished: 0 });
  });
});
