import { expect, test } from '@jest/globals';
import { describeEachEngine, runSql } from './engine.ts';

describeEachEngine('the tour', ({ fresh, shared }) => {
  test('remembers where each person is, and goes on from there', async () => {
    const { store } = await fresh();
    expect(await store.tours.stepOf('U0ANA')).toBeNull();
    await store.tours.remember('U0ANA', 'letters', 1000);
    await store.tours.remember('U0BO', 'asked', 1000);
    await store.tours.remember('U0ANA', 'people', 2000);
    expect(await store.tours.stepOf('U0ANA')).toBe('people');
    expect(await store.tours.stepOf('U0BO')).toBe('asked');
  });

  (shared ? test : test.skip)('is remembered by every process', async () => {
    const { store, again } = await fresh();
    await store.tours.remember('U0ANA', 'role', 1000);
    expect(await (await again()).tours.stepOf('U0ANA')).toBe('role');
  });
});

describeEachEngine('what is asked about', ({ fresh, shared }) => {
  test('is counted at once, and put down when it is kept', async () => {
    const { store } = await fresh();
    for (const activity of ['audit', 'deploy', 'deploy']) store.asked.count(activity);
    const counts = [
      { activity: 'deploy', times: 2 },
      { activity: 'audit', times: 1 },
    ];
    expect(await store.asked.most(10)).toEqual(counts);
    await store.asked.keep();
    await store.asked.keep();
    expect(await store.asked.most(10)).toEqual(counts);
    expect(await store.asked.most(1)).toEqual(counts.slice(0, 1));
  });

  (shared ? test : test.skip)('adds up over processes, also where they keep at once', async () => {
    const { store, again } = await fresh();
    const other = await again();
    for (const each of [store, other]) for (const id of ['a', 'b', 'c', 'b']) each.asked.count(id);
    await Promise.all([store.asked.keep(), other.asked.keep()]);
    expect(await store.asked.most(1)).toEqual([{ activity: 'b', times: 4 }]);
  });

  (shared ? test : test.skip)('is not lost where it could not be put down', async () => {
    const { store, url } = await fresh();
    store.asked.count('audit');
    await runSql(url, 'ALTER TABLE asked RENAME TO mislaid');
    await expect(store.asked.keep()).rejects.toThrow();
    await runSql(url, 'ALTER TABLE mislaid RENAME TO asked');
    store.asked.count('audit');
    await store.asked.keep();
    expect(await store.asked.most(10)).toEqual([{ activity: 'audit', times: 2 }]);
  });
});
