import { expect, test } from '@jest/globals';
import { raceAtTheEdge } from '../../bench/torture/race.ts';
import { describeEachEngine } from '../store/engine.ts';
import { MINUTE, promised, until } from './incident-app.ts';

/** `npm run torture` runs five thousand. */
const TRIALS = 60;

describeEachEngine('an acknowledgement at the moment at which a step is due', ({ name, shared }) => {
  if (!shared) return test('is left out: PGlite has one connection', () => undefined);
  test('has one winner, and no step comes after it, whoever is faster', async () => {
    const figures = await raceAtTheEdge(name === 'sqlite' ? 'sqlite' : 'postgres', TRIALS);
    expect(figures).toMatchObject({ withoutOneWinner: 0, doubledSteps: 0, stepsAfterAck: 0 });
  }, 60_000);
});

promised('what Slack delivers again', (start) => {
  test('has one effect and the first answer, four times over, also in two processes', async () => {
    const app = await start();
    const { paging } = app.bot;
    const opened = await Promise.all([1, 2, 3, 4].map(() => app.open({}, 'cmd:same')));
    expect(new Set(opened.map(({ number }) => number))).toEqual(new Set([1]));
    await until('Cai is paged', () => app.pages('U0CAI').length === 1);

    const verbs = [
      (by: { by: string; delivery: string }) => paging.escalateNow(1, by, 1),
      (by: { by: string; delivery: string }) => paging.addNote(1, 'the disk is full', by),
      (by: { by: string; delivery: string }) => paging.acknowledge(1, by),
      (by: { by: string; delivery: string }) => paging.resolve(1, by),
    ];
    for (const [i, verb] of verbs.entries()) {
      const verdicts = await Promise.all([1, 2, 3, 4].map(() => verb({ by: 'U0BO', delivery: `act:${i}` })));
      expect(verdicts.filter(({ repeated }) => !repeated)).toHaveLength(1);
      expect(verdicts.every(({ won }) => won)).toBe(true);
    }
    const kinds = (await paging.store.timeline(opened[0]?.id ?? '')).map(({ deed }) => deed.kind);
    for (const kind of ['opened', 'escalated', 'note', 'acknowledged', 'resolved'] as const) {
      expect([kind, kinds.filter((one) => one === kind).length]).toEqual([kind, 1]);
    }
    app.pass(60 * MINUTE);
    expect(app.pages('U0CAI')).toHaveLength(1);
  });
});
