import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { CompanyMap } from '../../src/domain/map/company-map.ts';
import { LiveMap } from '../../src/domain/map/live-map.ts';
import { exportYaml } from '../../src/exchange/export-yaml.ts';
import { importFiles } from '../../src/exchange/import.ts';
import { planImport } from '../../src/exchange/plan.ts';
import { planJson } from '../../src/exchange/plan-report.ts';
import { readFiles } from '../../src/exchange/read-files.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import { contentsOf, PROVENANCE } from './memory-store.ts';

const LARCH = fs.readFileSync(path.join(import.meta.dirname, 'fixture/larch.yml'), 'utf8');

let folder: string;
let store: Store;

beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'whoowns-'));
  store = await openStore({ url: `file:${path.join(folder, 'map.db')}`, mode: 'create' });
});

afterEach(async () => {
  await store.close();
  fs.rmSync(folder, { recursive: true });
});

async function take(files: { [name: string]: string }, prune = false) {
  const incoming = Object.entries(files).map(([name, content]) => ({ name, content }));
  const { plan } = await importFiles({ files: incoming, store: store.map, provenance: PROVENANCE, prune });
  expect(plan.problems).toEqual([]);
  return planJson(plan);
}

const storedMap = async () => (await LiveMap.open(store.map)).current();

describe('importing into a database', () => {
  test('what is stored is what the file says, and its export is no change', async () => {
    await take({ 'larch.yml': LARCH });
    const stored = await storedMap();
    const expected = new CompanyMap();
    const reading = await readFiles([{ name: 'larch.yml', content: LARCH }]);
    for (const edit of (await planImport(expected, reading)).edits) expected.apply(edit);
    expect(contentsOf(stored)).toEqual(contentsOf(expected));
    expect(await take({ 'out.yml': exportYaml(stored) }, true)).toMatchObject({ changes: [] });
  });

  test('things may refer to each other in any order, also where they come and go together', async () => {
    await take({ 'larch.yml': LARCH });
    const renamed = exportYaml(await storedMap())
      .replaceAll('tech-lead', 'a-lead')
      .replaceAll('checkout', 'a-shop');
    const plan = await take({ 'out.yml': renamed }, true);
    expect(plan.changes).toContainEqual({ action: 'delete', kind: 'role', id: 'tech-lead' });
    expect((await storedMap()).roles.get('release-manager')?.reportsTo).toBe('a-lead');
  });

  test('a matrix of thousands of rows is stored whole', async () => {
    const rows = Array.from({ length: 3_000 }, (_, i) => `Activity ${i},A,R`).join('\n');
    expect(await take({ 'm.csv': `Activity,Lead,Maker\n${rows}\n` })).toMatchObject({ creates: 3_002 });
    expect((await storedMap()).activities.size).toBe(3_000);
  });
});
