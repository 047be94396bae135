import { expect, test } from '@jest/globals';
import { Engine, type Job } from '../src/engine.ts';

/** A job that wants to be asked again at once until it has run so often, and tells when that is. */
function counting(
  times: number,
  work: (round: number) => void = () => undefined,
): { job: Job; done: Promise<void>; rounds: () => number } {
  let rounds = 0;
  let finish: () => void = () => undefined;
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const job: Job = {
    name: 'counting',
    run: async (now) => {
      rounds += 1;
      if (rounds >= times) finish();
      work(rounds);
      return rounds >= times ? now + 3_600_000 : now;
    },
  };
  return { job, done, rounds: () => rounds };
}

test('the engine asks a job again when it wants to be asked', async () => {
  const { job, done, rounds } = counting(3);
  const engine = new Engine({ jobs: [job], clock: Date.now, onFault: () => undefined });
  engine.start();
  await done;
  await engine.stop();
  expect(rounds()).toBe(3);
});

test('a job that fails is told of, and keeps no other from its turn', async () => {
  const faults: string[] = [];
  const broken: Job = { name: 'broken', run: () => Promise.reject(new Error('no such table')) };
  const { job, done } = counting(2);
  const engine = new Engine({
    jobs: [broken, job],
    clock: Date.now,
    onFault: (name, error) => faults.push(`${name}: ${error}`),
  });
  engine.start();
  await done;
  await engine.stop();
  expect(faults).toEqual(['broken: Error: no such table']);
});

test('a stop waits for the job under way, and asks no more', async () => {
  let release: () => void = () => undefined;
  let rounds = 0;
  const slow: Job = {
    name: 'slow',
    run: async (now) => {
      rounds += 1;
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return now;
    },
  };
  const engine = new Engine({ jobs: [slow], clock: Date.now, onFault: () => undefined });
  engine.start();
  const stopped = engine.stop();
  release();
  await stopped;
  expect(rounds).toBe(1);
});

/** A job that wants to be asked once an hour, and counts how often it is. */
function hourly(): { job: Job; rounds: () => number } {
  let rounds = 0;
  const run = async (now: number) => {
    rounds += 1;
    return now + 3_600_000;
  };
  return { job: { name: 'hourly', run }, rounds: () => rounds };
}

test('a look asks every job at once, after the round that is under way', async () => {
  const begun: number[] = [];
  let now = 1;
  let release: () => void = () => undefined;
  const slow: Job = {
    name: 'slow',
    run: async (at) => {
      begun.push(at);
      if (at > 1) return at + 3_600_000;
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return at + 3_600_000;
    },
  };
  const { job, rounds } = hourly();
  const engine = new Engine({ jobs: [slow, job], clock: () => now, onFault: () => undefined });
  engine.start();
  await new Promise(setImmediate);
  now = 2;
  const looks = [engine.look(), engine.look()];
  release();
  await Promise.all(looks);
  expect(begun).toEqual([1, 2]);
  expect(rounds()).toBeGreaterThan(1);
  await engine.stop();
});

test('an engine in haste sleeps for a part of the time', async () => {
  const { job, done, rounds } = counting(3);
  const run = (now: number) => job.run(now).then((next) => Math.max(next, now + 600_000));
  const engine = new Engine({
    jobs: [{ ...job, run }],
    clock: Date.now,
    onFault: () => undefined,
    haste: 600_000,
  });
  engine.start();
  await done;
  await engine.stop();
  expect(rounds()).toBe(3);
});
