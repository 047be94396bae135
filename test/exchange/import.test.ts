import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { DomainError } from '../../src/domain/error.ts';
import { keyOf } from '../../src/domain/map/entity.ts';
import { type ImportRequest, importFiles } from '../../src/exchange/import.ts';
import type { Progress } from '../../src/exchange/pace.ts';
import { planJson } from '../../src/exchange/plan-report.ts';
import { readFiles } from '../../src/exchange/read-files.ts';
import { MemoryStore, PROVENANCE } from './memory-store.ts';

const LARCH = fs.readFileSync(path.join(import.meta.dirname, 'fixture/larch.yml'), 'utf8');

function importInto(store: MemoryStore, files: { [name: string]: string }, more: Partial<ImportRequest> = {}) {
  const incoming = Object.entries(files).map(([name, content]) => ({ name, content }));
  return importFiles({ files: incoming, store, provenance: PROVENANCE, ...more });
}

describe('importing a map file', () => {
  test('a company with one of everything comes in whole', async () => {
    const store = new MemoryStore();
    const { plan, applied, revision } = await importInto(store, { 'larch.yml': LARCH });
    expect(plan.problems).toEqual([]);
    expect({ applied, revision }).toEqual({ applied: true, revision: 1 });
    expect(store.map.activities.get('deploy-approval')).toEqual({
      id: 'deploy-approval',
      name: 'Deploy approval',
      aliases: ['prod sign-off'],
      area: 'delivery',
      description: 'The last word before customers see it.\nNever on a Friday.\n',
      links: [{ title: 'Runbook', url: 'https://wiki.larch.example/deploys' }],
      raci: { A: ['release-manager'], R: ['engineer'], C: ['tech-lead'], I: ['person:kim@larch.example'] },
      overrides: [{ scope: 'checkout', raci: { A: ['tech-lead'], C: [] } }],
      escalation: 'default',
    });
    expect(store.map.activities.get('key-rotation')?.raci).toEqual({ A: ['tech-lead'], R: ['engineer'] });
    expect(store.map.people.get('kim@larch.example')?.name).toBe('Kim "KJ" Jung');
    expect(store.map.people.get('ben@larch.example')?.timezone).toBe('UTC');
    expect(store.map.areas.get('delivery')?.stewards).toEqual(['nora@larch.example']);
    expect([...store.map.absencesOf('nora@larch.example')]).toEqual([
      { person: 'nora@larch.example', from: '2026-12-20', to: '2027-01-03' },
    ]);
    expect(store.map.policies.get('default')?.steps).toEqual([
      { page: 'R', waitMs: 300_000 },
      { page: 'person:nora@larch.example', waitMs: 90_000 },
      { page: 'group:S01ENG', waitMs: 7_200_000 },
    ]);
  });

  test('a second import of the same file changes nothing and writes nothing', async () => {
    const store = new MemoryStore();
    await importInto(store, { 'larch.yml': LARCH });
    const { plan, applied } = await importInto(store, { 'larch.yml': LARCH });
    expect(plan.edits).toEqual([]);
    expect(applied).toBe(true);
    expect(store.map.revision).toBe(1);
  });

  test('a dry run plans and writes nothing', async () => {
    const store = new MemoryStore();
    const { plan, applied } = await importInto(store, { 'larch.yml': LARCH }, { dryRun: true });
    expect(planJson(plan).creates).toBe(18);
    expect(applied).toBe(false);
    expect(store.map.isEmpty).toBe(true);
  });

  test('with one problem among many good things nothing is written', async () => {
    const store = new MemoryStore();
    const { plan, applied } = await importInto(store, {
      'larch.yml': LARCH.replace('reports_to: tech-lead }', 'reports_to: boss }'),
    });
    expect(plan.problems).toHaveLength(1);
    expect(applied).toBe(false);
    expect(store.map.isEmpty).toBe(true);
  });

  test('somebody who writes in between makes it plan again, on top of what they wrote', async () => {
    const store = new MemoryStore();
    await importInto(store, { 'larch.yml': LARCH });
    store.interruption = () =>
      store.put({ kind: 'role', value: { ...must(store.map.roles.get('engineer')), name: 'Maker' } });
    const { plan, revision } = await importInto(store, { 'larch.yml': LARCH.replace('name: Tech Lead', 'name: Lead') });
    expect(planJson(plan).changes.map(({ id }) => id)).toEqual(['tech-lead', 'engineer']);
    expect(revision).toBe(3);
    expect(store.map.roles.get('engineer')?.name).toBe('Engineer');
  });

  test('somebody who always writes in between ends it with a conflict', async () => {
    const store = new MemoryStore();
    const interrupt = () => {
      store.map.revision += 1;
      store.interruption = interrupt;
    };
    store.interruption = interrupt;
    const imported = importInto(store, { 'larch.yml': LARCH });
    await expect(imported).rejects.toThrow(DomainError);
  });

  test('it says how far it is', async () => {
    const phases: Progress[] = [];
    await importInto(new MemoryStore(), { 'larch.yml': LARCH }, { onProgress: (progress) => phases.push(progress) });
    expect([...new Set(phases.map(({ phase }) => phase))]).toEqual(['read', 'plan', 'save']);
    for (const { done, total } of phases) expect(done).toBeLessThanOrEqual(total);
  });
});

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the test needs it');
  return value;
}

test('a big file is read in pieces to the same things at the same places as in one go', async () => {
  const whole = await readFiles([{ name: 'm.yml', content: LARCH }]);
  const filler = Array.from({ length: 3_000 }, (_, i) => `  - { id: filler-${i}, name: Filler }\n`).join('');
  const big = LARCH.replace('areas:\n', `areas:\n${filler}`);
  for (const content of [big, big.replaceAll('\n', '\r\n'), `${LARCH}# ${'x'.repeat(70_000)}\n`]) {
    const pieces = await readFiles([{ name: 'm.yml', content }]);
    expect(pieces.problems).toEqual([]);
    const items = pieces.items.filter(({ entity }) => entity.value && !keyOf(entity).startsWith('filler'));
    expect(items.map(({ entity }) => entity)).toEqual(whole.items.map(({ entity }) => entity));
    const shift = content.startsWith(LARCH) ? 0 : 3_000;
    for (const [i, item] of items.entries()) {
      for (const way of [['id'], ['name'], ['raci', 'A', 0], ['overrides', 0, 'scope']]) {
        const { line = 0, column } = whole.items[i]?.placeOf(way) ?? {};
        expect(item.placeOf(way)).toEqual({ file: 'm.yml', line: line + shift, column });
      }
    }
  }
});
