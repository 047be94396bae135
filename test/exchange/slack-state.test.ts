import { describe, expect, test } from '@jest/globals';
import { CompanyMap } from '../../src/domain/map/company-map.ts';
import type { Member } from '../../src/domain/people/member.ts';
import { accountsWith } from '../../src/domain/people/people-plan.ts';
import { exportYaml } from '../../src/exchange/export-yaml.ts';
import { planImport } from '../../src/exchange/plan.ts';
import { planJson, problemText } from '../../src/exchange/plan-report.ts';
import { readFiles } from '../../src/exchange/read-files.ts';
import { NO_ACCOUNTS } from '../../src/exchange/same-account.ts';
import { person } from '../domain/sample.ts';

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

describe('a file of people whose e-mails have changed in Slack', () => {
  const account = (slackId: string, email: string, kind: Member['kind'] = 'member'): Member => {
    return { slackId, email, name: slackId, kind, timezone: null };
  };

  async function planned(content: string, accounts: readonly Member[], prune = false, name = 'a.yml') {
    const map = new CompanyMap();
    map.put(person('ann', { slack: 'U0ANN', phone: '1' }));
    map.put(person('ben', { slack: 'U0BEN' }));
    const known = accountsWith(accounts, NO_ACCOUNTS);
    const plan = await planImport(map, await readFiles([{ name, content }]), { accounts: known, prune });
    return { ...planJson(plan), said: plan.problems.map(problemText), edits: plan.edits };
  }

  const RENAMED = [account('U0ANN', 'ann.lee@test.example'), account('U0BEN', 'ben@test.example')];
  const SECOND =
    'found ann.lee@test.example, expected ann@test.example: Ann has that Slack account (U0ANN) already, and nobody stands on the map twice';

  test.each([
    ['by its Slack id', 'people:\n  - { id: ann.lee@test.example, name: Ann Lee, slack: U0ANN }\n', 'a.yml', ':2:55: '],
    ['by its address', 'people:\n  - { id: ann.lee@test.example, name: Ann Lee }\n', 'a.yml', ':2:11: '],
    ['in a sheet', 'email,name\nann.lee@test.example,Ann Lee\n', 'a.csv', ':2:1: '],
  ])('makes no second person of one account, %s', async (_how, content, name, place) => {
    expect((await planned(content, RENAMED, false, name)).said).toEqual([`${name}${place}${SECOND}`]);
  });

  test('may give an account to somebody else, and take the old address off the map with it', async () => {
    const swapped = `people:
  - { id: ann@test.example, name: Ann, slack: U0BEN }
  - { id: ben@test.example, name: Ben, slack: U0ANN }
`;
    expect((await planned(swapped, RENAMED)).problems).toEqual([]);
    const renamed = `people:
  - { id: ann.lee@test.example, name: Ann Lee, slack: U0ANN }
  - { id: ben@test.example, name: Ben }
`;
    expect(await planned(renamed, RENAMED, true)).toMatchObject({ problems: [], creates: 1, deletes: 1 });
  });

  test('names nobody twice by itself either', async () => {
    const twice = `people:
  - { id: cy@test.example, name: Cy, slack: U0CY }
  - { id: cyrus@test.example, name: Cyrus, slack: U0CY }
`;
    expect((await planned(twice, [])).said).toEqual([
      'a.yml:3:51: found cyrus@test.example, expected cy@test.example: Cy has that Slack account (U0CY) already, and nobody stands on the map twice',
    ]);
  });

  test('that has not their Slack ids leaves those that no address leads to any more', async () => {
    const both = 'people:\n  - { id: ann@test.example, name: Ann }\n  - { id: ben@test.example, name: Ben }\n';
    const { edits } = await planned(both, RENAMED);
    const slackOf = edits.map(({ key, after }) => [key, after?.kind === 'person' ? after.value.slack : null]);
    expect(slackOf).toEqual([
      ['ann@test.example', 'U0ANN'],
      ['ben@test.example', null],
    ]);
  });

  test('says by which address somebody is known whom it names by the new one', async () => {
    const holders = 'role,person\nlead,ann.lee@test.example\n';
    const { said } = await planned(
      `roles:\n  - { id: lead, name: Lead }\nholders:\n  - { role: lead, person: ann.lee@test.example }\n`,
      RENAMED,
    );
    expect(said).toEqual([
      expect.stringContaining(
        'found ann.lee@test.example, expected ann@test.example: by that address Ann stands on the map',
      ),
    ]);
    const matrix = await planned('Activity,ann.lee@test.example\nDeploy,AR\n', RENAMED, false, 'm.csv');
    expect(matrix.said[0]).toContain('m.csv:1:2: found ann.lee@test.example, expected ann@test.example: by that');
    expect((await planned(holders, [], false, 'h.csv')).said.join()).not.toContain('by that address');
  });

  test('leaves alone two people who share an account on the map already', async () => {
    const map = new CompanyMap();
    for (const name of ['ann', 'ben']) map.put(person(name, { slack: 'U0ANN' }));
    expect(
      planJson(await planImport(map, await readFiles([{ name: 'a.yml', content: exportYaml(map) }]))),
    ).toMatchObject({
      problems: [],
      changes: [],
    });
  });
});
