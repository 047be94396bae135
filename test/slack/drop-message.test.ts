import { afterEach, expect, jest, test } from '@jest/globals';
import type { Desk } from '../../src/slack/desk.ts';
import { DropMessage } from '../../src/slack/file/drop-message.ts';
import type { DropProgress } from '../../src/slack/file/drop-plan.ts';

/** How often Slack is told how far the work on a file is, by a clock that is moved by hand. */

afterEach(() => void jest.restoreAllMocks());

test('a message tells how far the work is at most once a second, also where Slack takes its time', async () => {
  let now = 10_000;
  jest.spyOn(performance, 'now').mockImplementation(() => now);
  const answers: (() => void)[] = [];
  const update = jest.fn(() => new Promise<void>((resolve) => answers.push(resolve)));
  const message = new DropMessage({ client: { chat: { update } } } as unknown as Desk, 'D1', '1.1');
  const told: number[] = [];
  const work = async (onProgress: DropProgress) => {
    const passes = async (ms: number) => {
      now += ms;
      onProgress({ phase: 'plan', done: now, total: 99_000 });
      await new Promise((resolve) => setImmediate(resolve));
      told.push(update.mock.calls.length);
    };
    await passes(999);
    await passes(1);
    // The first one is not answered for two seconds: none is sent meanwhile, and none is kept to follow on its heels.
    await passes(1000);
    await passes(1000);
    answers[0]?.();
    await new Promise((resolve) => setImmediate(resolve));
    await passes(999);
    await passes(1);
    answers[1]?.();
    return { lines: [] };
  };
  let isDone = false;
  const done = message.during(work).finally(() => {
    isDone = true;
  });
  while (!isDone) {
    for (const answer of told.length < 6 ? [] : answers) answer();
    await new Promise((resolve) => setImmediate(resolve));
  }
  await done;
  expect(told).toEqual([0, 1, 1, 1, 1, 2]);
  // And what came of it.
  expect(update).toHaveBeenCalledTimes(3);
});
