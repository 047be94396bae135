import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CompanyMap } from '../../src/domain/map/company-map.ts';
import { type Plan, planImport } from '../../src/exchange/plan.ts';
import { planJson, planText, problemText } from '../../src/exchange/plan-report.ts';
import { readFiles } from '../../src/exchange/read-files.ts';

const LARCH = fs.readFileSync(path.join(import.meta.dirname, 'fixture/larch.yml'), 'utf8');

async function planOf(map: CompanyMap, files: { [name: string]: string }, prune = false): Promise<Plan> {
  const incoming = Object.entries(files).map(([name, content]) => ({ name, content }));
  return planImport(map, await readFiles(incoming), { prune });
}

async function larch(): Promise<CompanyMap> {
  const map = new CompanyMap();
  for (const edit of (await planOf(map, { 'larch.yml': LARCH })).edits) map.apply(edit);
  return map;
}

describe('what an import would do', () => {
  test('the plan as JSON names each change, and in an update the fields that differ', async () => {
    const files = {
      'a.yml':
        'roles:\n  - { id: tech-lead, name: Tech Lead, reports_to: engineer }\n  - { id: engineer, name: Engineer }\n  - { id: painter, name: Painter }\n',
    };
    expect(planJson(await planOf(await larch(), files))).toEqual({
      creates: 1,
      updates: 2,
      deletes: 0,
      changes: [
        { action: 'update', kind: 'role', id: 'tech-lead', fields: ['reports_to'] },
        { action: 'update', kind: 'role', id: 'engineer', fields: ['reports_to'] },
        { action: 'create', kind: 'role', id: 'painter' },
      ],
      problems: [],
      notes: [],
    });
  });

  test('a thing that is named is replaced whole, its lists included', async () => {
    const map = await larch();
    const { edits } = await planOf(map, {
      'a.yml': 'activities:\n  - { id: deploy-approval, name: Deploy approval, raci: { A: engineer, R: engineer } }\n',
    });
    expect(edits.map(({ after }) => after?.value)).toEqual([
      {
        id: 'deploy-approval',
        name: 'Deploy approval',
        aliases: [],
        area: null,
        description: '',
        links: [],
        raci: { A: ['engineer'], R: ['engineer'] },
        overrides: [],
        escalation: null,
      },
    ]);
  });

  test('the same things in another order and another spelling are no change', async () => {
    const map = await larch();
    const plan = await planOf(map, {
      'a.yml':
        'activities:\n  - raci: { R: engineer, I: [], A: [tech-lead], C: [] }\n    area: security\n    name: "Key rotation"\n    id: key-rotation\n',
      'b.json': JSON.stringify({
        people: [
          { timezone: 'UTC', name: 'Ben Achebe', id: 'BEN@larch.example', manager: 'Nora@Larch.example', phone: null },
        ],
      }),
    });
    expect(planJson(plan)).toMatchObject({ changes: [], problems: [] });
  });

  test('without pruning nothing is ever deleted', async () => {
    expect(planJson(await planOf(await larch(), { 'a.yml': 'version: 1\nareas: []\nroles: []\n' })).deletes).toBe(0);
  });

  test('pruning deletes only within the sections that the files have', async () => {
    const map = await larch();
    const plan = planJson(
      await planOf(map, { 'a.yml': 'absences: []\nholders:\n  - { role: engineer, group: S01ENG }\n' }, true),
    );
    expect(plan.problems).toEqual([]);
    expect(plan.changes).toEqual([
      { action: 'delete', kind: 'absence', id: 'nora@larch.example / 2026-12-20' },
      { action: 'delete', kind: 'holder', id: 'release-manager / * / nora@larch.example' },
      { action: 'delete', kind: 'holder', id: 'tech-lead / checkout / ben@larch.example' },
    ]);
  });

  test('a delete that would leave a reference dangling is a problem at the section', async () => {
    const { problems } = await planOf(
      await larch(),
      { 'a.yml': '# areas\n\nareas:\n  - { id: delivery, name: Delivery }\n' },
      true,
    );
    expect(problems.map(problemText)).toEqual([
      'a.yml:3:1: found no security, yet the activity key-rotation still refers to it, expected the area security to stay, or nothing that refers to it',
    ]);
  });

  test('a reference from the same files to what they delete is a problem at the reference', async () => {
    const text = LARCH.replace('  - { id: security, name: Security & Risk }\n', '');
    const { problems } = await planOf(await larch(), { 'larch.yml': text }, true);
    expect(problems.map(problemText)).toEqual([
      'larch.yml:52:51: found security, expected the id of an area in the map',
    ]);
  });

  test('what nothing refers to any more can be deleted with what referred to it', async () => {
    const plan = await planOf(await larch(), { 'a.yml': 'activities: []\nescalation_policies: []\n' }, true);
    expect(planJson(plan)).toMatchObject({ creates: 0, updates: 0, deletes: 3, problems: [] });
  });

  test('a circle through things that are not in the file is found', async () => {
    const { problems } = await planOf(await larch(), {
      'a.yml': 'people:\n  - { id: nora@larch.example, name: Nora, manager: kim@larch.example }\n',
    });
    expect(problems).toMatchObject([{ line: 2, column: 52, expected: 'no circle' }]);
  });
});

describe('an own synonym', () => {
  test('is replaced whole, and pruned only where a file has the section', async () => {
    const map = await larch();
    const changesOf = async (text: string) => planJson(await planOf(map, { 'a.yml': text }, true)).changes;
    expect(await changesOf('version: 1\n')).toEqual([]);
    expect(await changesOf('synonyms:\n  - { id: ship, words: [push live, ship] }\n')).toEqual([
      { action: 'update', kind: 'synonym', id: 'ship', fields: ['words'] },
    ]);
    expect(await changesOf('synonyms:\n  - { id: till, words: [till, checkout] }\n')).toEqual([
      { action: 'create', kind: 'synonym', id: 'till' },
      { action: 'delete', kind: 'synonym', id: 'ship' },
    ]);
  });
});

describe('a plan for a terminal', () => {
  test('it counts, shows the first changes and says how many more there are', async () => {
    const areas = Array.from({ length: 1234 }, (_, i) => `  - { id: a${i}, name: Area }\n`).join('');
    const lines = planText(await planOf(new CompanyMap(), { 'a.yml': `areas:\n${areas}` })).split('\n');
    expect(lines[0]).toBe('1,234 creates, 0 updates, 0 deletes.');
    expect(lines[1]).toBe('  + area a0');
    expect(lines).toHaveLength(22);
    expect(lines.at(-1)).toBe('  … and 1,214 more');
  });

  test('it tells notes and every problem, one a line', async () => {
    const text = planText(await planOf(await larch(), { 'm.csv': 'Activity,Painter\nPaint,X\nKey rotation,A\n' }));
    expect(text.split('\n')).toEqual([
      '1 create, 1 update, 0 deletes.',
      '  + role painter',
      '  ~ activity key-rotation (raci)',
      'Note: m.csv:1:2: New role "Painter" (painter). It has no holders yet.',
      '2 problems: nothing is imported until all are mended.',
      'm.csv:2:2: found X, expected A, R, C, I, several of them such as A/R, or an empty cell',
      'm.csv:3:1: found no R, expected at least one R: who does the work',
    ]);
  });

  test('it says so where there is nothing to change', async () => {
    expect(planText(await planOf(await larch(), { 'larch.yml': LARCH }))).toBe('Nothing to change.');
  });
});

describe('a large import', () => {
  test('lets others have their turn and takes no longer than it may', async () => {
    const roles = Array.from({ length: 10 }, (_, i) => `Role ${i}`);
    const row = (i: number) =>
      `Activity ${i},${roles.map((_, j) => (j === i % 10 ? 'A' : j === (i + 1) % 10 ? 'R' : '')).join(',')}`;
    const sheet = `Activity,${roles.join(',')}\n${Array.from({ length: 20_000 }, (_, i) => row(i)).join('\n')}\n`;
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 1);
    const started = performance.now();
    const { edits, problems } = await planOf(new CompanyMap(), { 'm.csv': sheet });
    const took = performance.now() - started;
    clearInterval(timer);
    expect(problems).toEqual([]);
    expect(edits).toHaveLength(20_010);
    // Generous bounds, for busy machines: it takes about half a second in slices of about 8 ms.
    expect(took).toBeLessThan(8_000);
    expect(took / turns).toBeLessThan(60);
  });
});
