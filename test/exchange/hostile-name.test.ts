import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CompanyMap } from '../../src/domain/map/company-map.ts';
import { exportXlsx } from '../../src/exchange/export-xlsx.ts';
import { planImport } from '../../src/exchange/plan.ts';
import { problemText } from '../../src/exchange/plan-report.ts';
import { readFiles } from '../../src/exchange/read-files.ts';
import { activity, area, deputies, holder, mapOf, person, role, scope } from '../domain/sample.ts';
import { anyMap } from './random-map.ts';

/** A workbook into an empty map: what it says comes out the same, whatever things are called. */

const NAMES = [
  '=SUM(A1:A9)',
  '+1',
  '-1',
  '@here',
  "'quoted",
  "''",
  '=HYPERLINK("http://x.test.example","y")',
  'Who decides whether a release goes out, and who says no?',
  'two\nlines',
  '"quotes", and; semis',
  '\u202Eevil',
  'שלום \u200Fעולם',
  'A',
  'A/R',
  'R',
  '-',
  'n/a',
  'Activity',
  'Scope',
  'Id',
  'Nobody',
  'Legend',
  'person:x@y.test.example',
  'role:other',
  'a@b.test.example',
  '_x0041_',
  'A name of thirty-one characters',
  'Sheet[1]:*?/\\',
  '🚀',
  'e\u0301',
  'İstanbul',
  '#REF!',
  '1e5',
  'TRUE',
  '2026-01-01',
  '<b>&amp;</b>',
];

async function takenFrom(map: CompanyMap): Promise<CompanyMap> {
  const back = new CompanyMap();
  const plan = await planImport(back, await readFiles([{ name: 'map.xlsx', content: await exportXlsx(map) }]));
  expect(plan.problems.map(problemText)).toEqual([]);
  for (const edit of plan.edits) back.apply(edit);
  return back;
}

const namesIn = (things: ReadonlyMap<string, { readonly id: string; readonly name: string }>) =>
  [...things.values()].map(({ id, name }) => [id, name]).sort();

test('names that a spreadsheet would compute, cut off, turn round or take for something else', async () => {
  const map = mapOf(
    person('ana', { name: '=cmd()', phone: '+351 1' }),
    person('bo', { name: 'Bo\n“Bo” Lind', manager: 'ana@test.example' }),
    ...NAMES.flatMap((name, i) => [
      role(`role-${i}`, { name }),
      area(`area-${i}`, { name }),
      scope(`scope-${i}`, { name }),
      activity(`act-${i}`, {
        name,
        area: `area-${i}`,
        description: name,
        aliases: [`${name} too`, 'b; c'],
        raci: { A: [`role-${i}`], R: [`role-${i}`] },
        overrides: [{ scope: `scope-${i}`, raci: { R: ['person:ana@test.example'] } }],
      }),
      holder(`role-${i}`, 'ana', { scope: `scope-${i}`, ...deputies('bo') }),
    ]),
    role('held', { name: 'Held and named nowhere' }),
    holder('held', 'bo'),
  );
  const back = await takenFrom(map);
  expect(back.activities.size).toBe(map.activities.size);
  for (const [id, each] of map.activities) expect(back.activities.get(id)).toEqual(each);
  for (const [id, each] of map.people) expect(back.people.get(id)).toEqual(each);
  for (const things of ['roles', 'areas', 'scopes'] as const)
    expect(namesIn(back[things])).toEqual(namesIn(map[things]));
  const held = (each: CompanyMap) => [...each.entities('holder')].map(({ value }) => JSON.stringify(value)).sort();
  expect(held(back)).toEqual(held(map));
});

test('any map', async () => {
  await fc.assert(
    fc.asyncProperty(anyMap, async (map) => {
      const back = await takenFrom(map);
      const letters = (each: CompanyMap) => [...each.activities.values()].map(({ id, raci }) => [id, raci.A]).sort();
      expect(letters(back)).toEqual(letters(map));
    }),
    { numRuns: 60 },
  );
});
