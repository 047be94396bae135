import { expect, test } from '@jest/globals';
import { describeEachEngine } from './engine.ts';

describeEachEngine('the inbox', ({ fresh, shared }) => {
  test('lets a delivery be claimed once, and again when it is forgotten', async () => {
    const { store } = await fresh();
    expect(await store.inbox.claim('event:Ev1', 1000)).toBe(true);
    expect(await store.inbox.claim('event:Ev1', 2000)).toBe(false);
    expect(await store.inbox.claim('event:Ev2', 2000)).toBe(true);
    expect(await store.inbox.forgetBefore(2000)).toBe(1);
    expect(await store.inbox.claim('event:Ev1', 3000)).toBe(true);
    expect(await store.inbox.claim('event:Ev2', 3000)).toBe(false);
  });

  (shared ? test : test.skip)(
    'gives a delivery to one of many that want it at once, whatever their process',
    async () => {
      const { store, again } = await fresh();
      const stores = [store, await again(), store, await again()];
      const claims = await Promise.all(stores.map(({ inbox }) => inbox.claim('act:1', 1)));
      expect(claims.filter(Boolean)).toHaveLength(1);
    },
  );
});
