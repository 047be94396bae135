import { expect, test } from '@jest/globals';
import type { NewClaim, NewSource } from '../../src/domain/source/source.ts';
import { describeEachEngine } from './engine.ts';

const CATALOG: NewSource = {
  name: 'catalog-info.yaml',
  kind: 'backstage',
  path: '/srv/catalog-info.yaml',
  link: 'https://git.test.example/catalog-info.yaml',
  scope: null,
  managed: true,
  digest: 'abc',
  at: 1000,
};
const claim = (subject: string, ...owners: string[]): NewClaim => ({
  line: 1,
  type: 'path',
  subject,
  section: null,
  owners,
});

describeEachEngine('the sources', ({ fresh }) => {
  test('say which file a thing is managed by, as long as one does', async () => {
    const { sources } = (await fresh()).store;
    const row = { kind: 'scope', key: 'payments' } as const;
    await sources.put(CATALOG, [row], []);
    expect(await sources.managing('scope', 'payments')).toEqual({ name: CATALOG.name, link: CATALOG.link });
    expect(await sources.managing('scope', 'ledger')).toBeNull();
    expect(await sources.rowsOf(CATALOG.name)).toEqual([row]);
    await sources.put({ ...CATALOG, managed: false }, [row], []);
    expect(await sources.managing('scope', 'payments')).toBeNull();
    await sources.put(CATALOG, [], []);
    expect(await sources.managing('scope', 'payments')).toBeNull();
  });

  test('have the last word on all who hold a role for a scope that the file speaks of', async () => {
    const { sources } = (await fresh()).store;
    await sources.put(CATALOG, [{ kind: 'holder', key: 'owner / payments / group:pay' }], []);
    const file = { name: CATALOG.name, link: CATALOG.link };
    expect(await sources.managing('holder', 'owner / payments / ana@test.example')).toEqual(file);
    expect(await sources.managing('holder', 'owner / ledger / ana@test.example')).toBeNull();
    expect(await sources.managing('holder', 'co-owner / payments / ana@test.example')).toBeNull();
    expect([...(await sources.managed())]).toEqual([['holder:owner / payments', file]]);
  });

  test('replace the source of a name, and forget it', async () => {
    const { sources } = (await fresh()).store;
    await sources.put(CATALOG, [], [claim('*', '@acme/core')]);
    await sources.put({ ...CATALOG, link: null, at: 2000 }, [], []);
    expect(await sources.all()).toEqual([{ ...CATALOG, id: expect.any(String), link: null, at: 2000 }]);
    expect(await sources.claims('path')).toEqual([]);
    expect(await sources.remove(CATALOG.name)).toBe(true);
    expect(await sources.remove(CATALOG.name)).toBe(false);
    expect(await sources.all()).toEqual([]);
  });

  test('remember since when a source says what it says', async () => {
    const { sources } = (await fresh()).store;
    await sources.put(CATALOG, [], [claim('*', '@acme/core'), claim('/docs/')]);
    const moved = { ...claim('/docs/'), line: 7 };
    await sources.put({ ...CATALOG, at: 5000 }, [], [claim('*', '@acme/edge'), moved]);
    expect(await sources.claims('path')).toEqual([
      { ...claim('*', '@acme/edge'), source: CATALOG.name, since: 5000 },
      { ...moved, source: CATALOG.name, since: 1000 },
    ]);
    expect(await sources.claims('scope')).toEqual([]);
  });

  test('know whom a name in a file means, until it is taken back', async () => {
    const { sources } = (await fresh()).store;
    await sources.setAlias('@acme/core', 'role:core');
    await sources.setAlias('@acme/core', 'group:S01CORE');
    expect([...(await sources.aliases())]).toEqual([['@acme/core', 'group:S01CORE']]);
    await sources.setAlias('@acme/core', null);
    expect((await sources.aliases()).size).toBe(0);
  });
});
