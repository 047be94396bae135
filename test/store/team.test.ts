import { expect, test } from '@jest/globals';
import { describeEachEngine } from './engine.ts';

describeEachEngine('the Slack team of a database', ({ fresh, shared }) => {
  test('is the first that comes, and no other', async () => {
    const { store } = await fresh();
    await store.bindTeam('T01');
    await store.bindTeam('T01');
    await expect(store.bindTeam('T02')).rejects.toThrow('belongs to the Slack team T01');
  });

  test('is taken by several processes that start at once', async () => {
    const { store, again } = await fresh();
    const stores = shared ? [store, await again(), await again(), await again()] : [store];
    await expect(Promise.all(stores.map((one) => one.bindTeam('T01')))).resolves.toBeDefined();
  });
});
