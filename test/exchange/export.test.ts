import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CompanyMap } from '../../src/domain/map/company-map.ts';
import { ENTITY_KINDS } from '../../src/domain/map/entity.ts';
import { violations } from '../../src/domain/map/rule.ts';
import { exportCsv } from '../../src/exchange/export-csv.ts';
import { exportMarkdown } from '../../src/exchange/export-markdown.ts';
import { exportYaml } from '../../src/exchange/export-yaml.ts';
import { planImport } from '../../src/exchange/plan.ts';
import { planJson } from '../../src/exchange/plan-report.ts';
import { readFiles } from '../../src/exchange/read-files.ts';
import { contentsOf } from './memory-store.ts';
import { anyMap } from './random-map.ts';

const LARCH = fs.readFileSync(path.join(import.meta.dirname, 'fixture/larch.yml'), 'utf8');

async function planOf(map: CompanyMap, name: string, content: string, prune = false) {
  return planImport(map, await readFiles([{ name, content }]), { prune });
}

async function mapOf(name: string, content: string): Promise<CompanyMap> {
  const map = new CompanyMap();
  const { edits, problems } = await planOf(map, name, content);
  expect(problems).toEqual([]);
  for (const edit of edits) map.apply(edit);
  return map;
}

const NO_CHANGE = { creates: 0, updates: 0, deletes: 0, changes: [], problems: [] };

describe('the map as YAML', () => {
  test('an export reads as a person would write it', async () => {
    const text = exportYaml(await mapOf('larch.yml', LARCH));
    expect(text).toContain(
      '  - { role: release-manager, person: nora@larch.example, deputies: [ben@larch.example] }\n',
    );
    expect(text).toContain(
      '    description: |\n      The last word before customers see it.\n      Never on a Friday.\n',
    );
    expect(text).toContain('      - { scope: checkout, raci: { A: tech-lead, C: [] } }\n');
    expect(text).toContain('  - { person: nora@larch.example, from: 2026-12-20, to: 2027-01-03 }\n');
    expect(text).toContain('      - { page: "person:nora@larch.example", wait: 90s }\n'.replaceAll('"', ''));
    expect(text).toContain('  - { id: ship, words: [ship, push live, "yeet, please"] }\n');
    const sections = [...text.matchAll(/^(\w+):/gm)].map(([, section]) => section);
    expect(sections).toEqual([
      'version',
      'areas',
      'scopes',
      'people',
      'roles',
      'holders',
      'absences',
      'activities',
      'escalation_policies',
      'synonyms',
    ]);
  });

  test('an export imported again is no change, pruning included, and an empty map becomes the same map', async () => {
    const map = await mapOf('larch.yml', LARCH);
    const text = exportYaml(map);
    expect(planJson(await planOf(map, 'out.yml', text, true))).toMatchObject(NO_CHANGE);
    expect(contentsOf(await mapOf('out.yml', text))).toEqual(contentsOf(map));
    expect(exportYaml(await mapOf('out.yml', text))).toBe(text);
  });

  test('it is no change for any map, whatever its texts are', async () => {
    await fc.assert(
      fc.asyncProperty(anyMap, async (map) => {
        expect(
          violations(
            map,
            ENTITY_KINDS.flatMap((kind) => [...map.entities(kind)]),
          ),
        ).toEqual([]);
        const text = exportYaml(map);
        expect(planJson(await planOf(map, 'out.yml', text, true))).toMatchObject(NO_CHANGE);
        expect(contentsOf(await mapOf('out.yml', text))).toEqual(contentsOf(map));
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

describe('the map as CSV', () => {
  test('the matrix has a row for each activity and override, and formulas are defused', async () => {
    const map = await mapOf('larch.yml', LARCH.replace('name: Key rotation', 'name: "=Key rotation"'));
    expect(exportCsv(map).split('\r\n')).toEqual([
      'Activity,Area,Aliases,Description,Scope,Engineer,Release Manager,Tech Lead,person:kim@larch.example,Nobody',
      'Deploy approval,Delivery,prod sign-off,"The last word before customers see it.\nNever on a Friday.\n",,R,A,C,I,',
      'Deploy approval,,,,Checkout,,,A,,C',
      "'=Key rotation,Security & Risk,,,,R,,A,,",
      '',
    ]);
  });

  test('an export imported again is no change for any map, whatever its texts are', async () => {
    await fc.assert(
      fc.asyncProperty(anyMap, async (map) => {
        expect(planJson(await planOf(map, 'out.csv', exportCsv(map)))).toMatchObject({ ...NO_CHANGE, notes: [] });
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

describe('the map as Markdown', () => {
  test('each area has a table that names who carries which letter', async () => {
    const text = exportMarkdown(await mapOf('larch.yml', LARCH.replace('name: Tech Lead', 'name: "Tech | *Lead*"')));
    expect(text).toContain('## Delivery\n\nGets changes out of the door.\n\n| Activity | Accountable |');
    expect(text).toContain('| Deploy approval | Release Manager | Engineer | Tech \\| \\*Lead\\* | Kim "KJ" Jung |\n');
    expect(text).toContain('| ↳ for Checkout | Tech \\| \\*Lead\\* |  | nobody |  |\n');
  });
});
