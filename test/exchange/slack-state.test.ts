import { describe, expect, test } from '@jest/globals';
import { CompanyMap } from '../../src/domain/map/company-map.ts';
import { exportYaml } from '../../src/exchange/export-yaml.ts';
import { planImport } from '../../src/exchange/plan.ts';
import { planJson } from '../../src/exchange/plan-report.ts';
import { readFiles } from '../../src/exchange/read-files.ts';

/** What Slack knows of people and groups, in map files. */

const FILE = `version: 1
areas:
  - { id: quiet, name: Quiet, confirm_every: off }
  - { id: quick, name: Quick, confirm_every: 30d }
people:
  - { id: ben@larch.example, name: Ben, timezone: UTC, active: false }
  - { id: ann@larch.example, name: Ann, timezone: UTC }
groups:
  - { id: S01, name: On call, members: [Ann@larch.example, new@larch.example] }
  - { id: S02, name: S02, unreadable: user groups need a paid Slack plan }
`;

async function imported(map: CompanyMap, name: string, content: string) {
  const plan = await planImport(map, await readFiles([{ name, content }]), {});
  for (const edit of plan.edits) map.apply(edit);
  return planJson(plan);
}

describe('a map file with people who have left, and groups', () => {
  test('is read, and written as it was', async () => {
    const map = new CompanyMap();
    expect((await imported(map, 'a.yml', FILE)).problems).toEqual([]);
    expect(map.people.get('ben@larch.example')?.active).toBe(false);
    expect(map.people.get('ann@larch.example')?.active).toBe(true);
    expect(map.groups.get('S01')?.members).toEqual(['ann@larch.example', 'new@larch.example']);
    expect([...map.areas.values()].map(({ confirmEveryMs }) => confirmEveryMs)).toEqual([null, 30 * 86_400_000]);
    const text = exportYaml(map);
    expect(text).toContain('confirm_every: off');
    expect(text.match(/active/g)).toHaveLength(1);
    expect((await imported(map, 'b.yml', text)).changes).toEqual([]);
  });

  test('that says nothing of who is active leaves it, whatever kind of file it is; one that does is taken', async () => {
    const map = new CompanyMap();
    await imported(map, 'a.yml', FILE);
    const people = [{ id: 'ben@larch.example', name: 'Ben', timezone: 'UTC' }];
    expect((await imported(map, 'b.json', JSON.stringify({ people }))).changes).toEqual([]);
    expect((await imported(map, 'c.csv', 'email,name\nben@larch.example,Ben\n')).changes).toEqual([]);
    expect(
      (await imported(map, 'd.json', JSON.stringify({ people: [{ ...people[0], active: true }] }))).changes,
    ).toEqual([{ action: 'update', kind: 'person', id: 'ben@larch.example', fields: ['active'] }]);
  });

  test.each([
    ['people:\n  - { id: a@larch.example, name: A, active: maybe }', 'true or false'],
    ['areas:\n  - { id: a, name: A, confirm_every: 0d }', 'a number of days such as 90d, or off'],
    ['groups:\n  - { id: S01, name: On call, members: [ann] }', 'an e-mail address'],
  ])('%s is a problem', async (text, expected) => {
    expect((await imported(new CompanyMap(), 'a.yml', text)).problems).toMatchObject([{ expected }]);
  });
});
