import { expect, test } from '@jest/globals';
import { describeEachEngine, runSql } from './engine.ts';
import { creating, manyEdits, roleNamed, WORD } from './sample-map.ts';

describeEachEngine('the change log', ({ name, fresh, shared }) => {
  const sharedTest = shared ? test : test.skip;

  const refused = [
    "UPDATE change SET key = 'other'",
    'DELETE FROM change',
    'UPDATE revision SET at = 0',
    'DELETE FROM revision',
    "INSERT INTO change SELECT workspace_id, batch, 9, kind, 'smuggled', before, after FROM change",
    ...(name === 'sqlite'
      ? ['INSERT OR REPLACE INTO change SELECT * FROM change', 'INSERT OR REPLACE INTO revision SELECT * FROM revision']
      : ['TRUNCATE change CASCADE', 'TRUNCATE revision CASCADE', 'TRUNCATE workspace CASCADE']),
  ];

  for (const statement of refused) {
    sharedTest(`stays as it is under: ${statement}`, async () => {
      const { store, url } = await fresh();
      await store.map.apply(creating([roleNamed('lead')]), WORD, 0);
      const before = await store.map.changesSince(0);
      await expect(runSql(url, statement)).rejects.toThrow('the change log is append-only');
      expect(await store.map.changesSince(0)).toEqual(before);
    });
  }

  sharedTest('forgets batches that came to nothing once they are a day old', async () => {
    const { store, url } = await fresh();
    await runSql(url, "INSERT INTO change VALUES (1, 5, 0, 'role', 'lost', NULL, '{}')");
    expect(await store.map.countSince(0)).toBe(0);
    expect(await store.map.changesSince(0)).toEqual([]);
    await store.map.apply(manyEdits(1100), WORD, 0);
    await expect(runSql(url, "INSERT INTO change VALUES (1, 5, 0, 'role', 'again', NULL, '{}')")).resolves.toEqual([]);
  });
});
