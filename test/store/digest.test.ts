import { expect, test } from '@jest/globals';
import { describeEachEngine } from './engine.ts';

describeEachEngine('the digest', ({ fresh, shared }) => {
  const notice = {
    recipient: 'bo@test.example',
    body: { kind: 'digest' as const, person: 'bo@test.example', week: '' },
  };

  test('is taken once a week, with its message, and remembers what was missing', async () => {
    const { store } = await fresh();
    const take = (week: string, count: number) =>
      store.digests.take('bo@test.example', week, { no_policy: count }, [notice], 1000);
    expect(await store.digests.before('bo@test.example', '2026-12-28')).toBeNull();
    expect(await take('2026-12-28', 1)).toBe(true);
    expect(await take('2026-12-28', 2)).toBe(false);
    expect(await take('2027-01-04', 3)).toBe(true);
    expect(await store.digests.before('bo@test.example', '2027-01-04')).toEqual({ no_policy: 1 });
    expect(await store.digests.before('bo@test.example', '2027-01-11')).toEqual({ no_policy: 3 });
    expect(await store.digests.before('ana@test.example', '2027-01-11')).toBeNull();
    expect(await store.notices.take(2000, 1000, 10)).toHaveLength(2);
    await store.digests.forgetBefore(1001);
    expect(await store.digests.before('bo@test.example', '2027-01-11')).toBeNull();
  });

  (shared ? test : test.skip)('is taken by one of many replicas', async () => {
    const { store, again } = await fresh();
    const other = await again();
    const taken = await Promise.all(
      [store, other].map(({ digests }) => digests.take('bo@test.example', '2026-12-28', {}, [notice], 1000)),
    );
    expect(taken.filter((mine) => mine)).toHaveLength(1);
    expect(await store.notices.take(2000, 1000, 10)).toHaveLength(1);
  });
});
