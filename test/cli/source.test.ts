import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { run as drift } from '../../src/cli/drift.ts';
import { run as fileCommand } from '../../src/cli/file.ts';
import { importInto } from '../../src/cli/import.ts';
import { run as source } from '../../src/cli/source.ts';
import { readConfig } from '../../src/config.ts';
import { readMap } from '../../src/exchange/import.ts';
import { openStore } from '../../src/store/open.ts';

/** Files as sources, as the command line takes them. */

const folder = mkdtempSync(join(tmpdir(), 'whoowns-source-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let url = '';
let count = 0;
beforeEach(() => {
  count += 1;
  url = `file:${join(folder, `${count}.db`)}`;
});

async function typed(run: typeof source, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: [] as string[], err: [] as string[] };
  const code = await run(args, {
    config: readConfig({ DATABASE_URL: url }),
    out: (text) => said.out.push(text),
    err: (text) => said.err.push(text),
    stdin: (async function* () {})(),
    clock: () => 1_000 * count,
  });
  return { code, out: said.out.join('\n'), err: said.err.join('\n') };
}

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function mapNow() {
  const store = await openStore({ url, mode: 'existing' });
  try {
    return await readMap(store.map);
  } finally {
    await store.close();
  }
}

async function managing(kind: 'scope' | 'role', key: string) {
  const store = await openStore({ url, mode: 'existing' });
  try {
    return await store.sources.managing(kind, key);
  } finally {
    await store.close();
  }
}

const component = (name: string, owner: string) =>
  `apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: { name: ${name} }\nspec: { type: service, owner: "${owner}" }\n---\n`;
const LINK = 'https://git.test.example/catalog-info.yaml';

test('of many owners whom nobody knows the first are named, and the others counted', async () => {
  await importInto(
    [{ name: 'map.yml', content: 'scopes:\n  - { id: mono, name: Mono }\n' }],
    {
      config: readConfig({ DATABASE_URL: url }),
      out: () => {},
      err: () => {},
      stdin: (async function* () {})(),
      clock: () => 1,
    },
    {},
  );
  const lines = Array.from({ length: 25 }, (_, i) => `/part-${i}/ @acme/team-${i}`).join('\n');
  const { out } = await typed(source, 'add', written('CODEOWNERS', lines), '--repo', 'mono');
  expect(out).toContain('25 lines about mono.');
  expect(out).toMatch(/Nobody on the map: @acme\/team-0, .*@acme\/team-19 and 5 more\. whoowns source alias/);
});

describe('a managed catalog', () => {
  test('with a damaged document takes nothing back until it is whole again', async () => {
    const path = written('catalog-info.yaml', component('payments', 'pay') + component('ledger', 'pay'));
    await typed(source, 'add', path, '--managed', '--link', LINK);
    written('catalog-info.yaml', component('payments', 'pay') + component('ledger', 'pay').replace('owner', 'owns'));
    const synced = await typed(source, 'sync');
    expect(synced).toMatchObject({ code: 0, err: '' });
    expect(synced.out).toContain('Damaged and left out: found no owner of ledger');
    expect([...(await mapNow()).scopes.keys()]).toEqual(['ledger', 'payments']);
    expect(await managing('scope', 'ledger')).toEqual({ name: 'catalog-info.yaml', link: LINK });

    written('catalog-info.yaml', component('payments', 'pay'));
    await typed(source, 'sync');
    expect([...(await mapNow()).scopes.keys()]).toEqual(['payments']);
  });

  test('brings its things, is named as what they are managed by, and takes them back when they leave it', async () => {
    const path = written('catalog-info.yaml', component('payments', 'pay') + component('ledger', 'pay'));
    const added = await typed(source, 'add', path, '--managed', '--link', LINK);
    expect(added).toMatchObject({ code: 0, err: '' });
    expect(added.out).toContain('catalog-info.yaml (backstage): 6 creates');
    expect(await managing('scope', 'ledger')).toEqual({ name: 'catalog-info.yaml', link: LINK });
    expect(await managing('role', 'owner')).toBeNull();
    expect((await mapNow()).provenanceOf('scope', 'ledger')?.source).toBe('catalog-info.yaml');

    expect((await typed(source, 'sync')).out).toBe('catalog-info.yaml: unchanged.');
    expect((await typed(source, 'sync', 'catalog-info.yaml')).out).toContain('Nothing to change.');
    written('catalog-info.yaml', component('payments', 'core'));
    expect((await typed(source, 'sync', 'catalog-info.yaml')).code).toBe(0);
    const map = await mapNow();
    expect([...map.scopes.keys()]).toEqual(['payments']);
    expect([...map.holdersOf('owner')].map(({ group }) => group)).toEqual(['core']);
    expect(await managing('scope', 'ledger')).toBeNull();
  });

  test('deletes nothing that something else still refers to', async () => {
    const path = written('held.yaml', component('payments', 'pay') + component('ledger', 'pay'));
    await typed(source, 'add', path, '--managed');
    const child = written('child.yml', 'scopes: [{ id: child, name: Child, parent: ledger }]\n');
    await typed(source, 'add', child);
    written('held.yaml', component('payments', 'pay'));
    const { code, err } = await typed(source, 'sync', 'held.yaml');
    expect(code).toBe(1);
    expect(err).toContain('no ledger, yet the scope child still refers to it');
    expect((await mapNow()).scopes.has('ledger')).toBe(true);
  });

  test('with problems takes nothing, and keeps no other from being read', async () => {
    const bad = written('bad.yaml', component('payments', 'user:nobody'));
    expect(await typed(source, 'add', bad)).toMatchObject({ code: 1, err: expect.stringContaining('bad.yaml:4:') });
    expect((await typed(source, 'list')).out).toContain('No sources.');
    const good = written('a-gone.yaml', component('ledger', 'pay'));
    await typed(source, 'add', good);
    await typed(source, 'add', written('b-good.yaml', component('search', 'pay')));
    rmSync(good);
    const synced = await typed(source, 'sync');
    expect(synced).toMatchObject({ code: 1, out: 'b-good.yaml: unchanged.' });
    expect(synced.err).toContain('a-gone.yaml: ');
  });
});

describe('a CODEOWNERS', () => {
  test('belongs to a scope of the map', async () => {
    const path = written('CODEOWNERS', '* @acme/pay\n');
    await expect(typed(source, 'add', path)).rejects.toThrow('--repo');
    await typed(source, 'add', written('c.yaml', component('payments', 'pay')));
    await expect(typed(source, 'add', path, '--repo', 'nothing')).rejects.toThrow('There is no scope "nothing"');
    expect(await typed(source, 'add', path, '--repo', 'Payments')).toMatchObject({
      code: 0,
      out: 'payments/CODEOWNERS (codeowners): 1 lines about payments.',
    });
  });

  test('answers who owns a file, and where it disagrees with the map', async () => {
    await typed(source, 'add', written('c.yaml', component('payments', 'pay')));
    const path = written('CODEOWNERS', '* @acme/pay\n/src/ @acme/core word\n/gen/\n');
    const added = await typed(source, 'add', path, '--repo', 'payments');
    expect(added.out).toContain(`Note: ${path}:2:18: word is no owner and was passed over`);
    expect(added.out).toContain('Nobody on the map: @acme/core.');
    expect((await typed(fileCommand, 'src/a.ts')).out).toBe(
      'src/a.ts\n@acme/core (nobody on the map) owns it.\npayments/CODEOWNERS, payments, line 2: /src/',
    );
    expect((await typed(fileCommand, 'gen/a.ts')).out).toContain('Nobody owns it, on purpose.');
    expect(JSON.parse((await typed(fileCommand, 'x', '--json')).out)).toMatchObject({
      path: 'x',
      answers: [{ state: 'owned', owners: [{ name: '@acme/pay', onMap: { type: 'group', id: 'pay' } }] }],
    });
    expect(await typed(drift)).toMatchObject({ code: 0, out: 'All sources agree on who owns what.' });
    written('CODEOWNERS', '* @acme/core\n');
    await typed(source, 'sync');
    const { code, out } = await typed(drift);
    expect(code).toBe(1);
    expect(out).toContain('• payments/CODEOWNERS, line 1 says @acme/core (nobody on the map), since 1 Jan 1970');
    await typed(source, 'alias', '@Acme/Core', 'group:pay');
    expect((await typed(drift, '--json')).out).toBe('[]');
    expect((await typed(source, 'alias')).out).toBe('@acme/core → group:pay');
    await typed(source, 'alias', '@acme/core');
    await typed(source, 'remove', 'payments/CODEOWNERS');
    expect((await typed(drift)).code).toBe(0);
    await expect(typed(source, 'remove', 'payments/CODEOWNERS')).rejects.toThrow('There is no source');
  });
});

test('a map file as a source is held against what the map says later', async () => {
  const text = (owner: string) =>
    `roles: [{ id: lead, name: Lead }, { id: boss, name: Boss }]\nscopes: [{ id: payments, name: Payments, raci: { A: ${owner}, R: [lead] } }]\n`;
  await typed(source, 'add', written('map.yml', text('lead')));
  expect((await typed(drift)).code).toBe(0);
  const file = { name: 'other.yml', content: text('boss') };
  await importInto(
    [file],
    {
      config: readConfig({ DATABASE_URL: url }),
      out: () => {},
      err: () => {},
      stdin: (async function* () {})(),
      clock: () => 9,
    },
    {},
  );
  const { out } = await typed(drift);
  expect(out).toContain('the map says Boss');
  expect(out).toContain('map.yml, line 1 says Lead');
});
