import { describe, expect, test } from '@jest/globals';
import { resolveScope } from '../../src/domain/answer/resolution.ts';
import { CompanyMap } from '../../src/domain/map/company-map.ts';
import { groupsInUse } from '../../src/domain/people/group-plan.ts';
import { planImport } from '../../src/exchange/plan.ts';
import { problemText } from '../../src/exchange/plan-report.ts';
import { readFiles } from '../../src/exchange/read-files.ts';
import { NOON } from '../domain/sample.ts';

const CATALOG = `# What we run
apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: payments-api
  title: Payments API
  annotations: { github.com/project-slug: acme/payments }
  tags: [java]
spec:
  type: service
  lifecycle: production
  owner: payments-team
  system: payments
---
apiVersion: backstage.io/v1alpha1
kind: System
metadata: { name: payments }
spec: { owner: "user:default/ana" }
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: payments-team }
spec:
  type: team
  profile: { displayName: Payments Team }
  children: []
  members: [bo]
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata: { name: ana }
spec: { profile: { displayName: Ana Ito, email: Ana@test.example }, memberOf: [payments-team] }
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata: { name: bo }
spec: { profile: { email: bo@test.example } }
---
apiVersion: backstage.io/v1alpha1
kind: Location
metadata: { name: more }
spec: { targets: [./other.yaml] }
`;

async function planOf(content: string, map = new CompanyMap(), aliases = new Map<string, string>()) {
  return planImport(map, await readFiles([{ name: 'catalog-info.yaml', content }]), { aliases });
}

async function taken(content: string, map = new CompanyMap(), aliases = new Map<string, string>()) {
  const plan = await planOf(content, map, aliases);
  expect(plan.problems.map(problemText)).toEqual([]);
  for (const edit of plan.edits) map.apply(edit);
  return map;
}

const ownersOf = (map: CompanyMap, scope: string) =>
  resolveScope(map, scope, NOON)?.letters.A.map(({ person, group }) => person ?? group);

const component = (name: string, owner: string, more = '') =>
  `apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: { name: ${name} }\nspec: { type: service, owner: "${owner}"${more} }\n---\n`;

describe('a Backstage catalog', () => {
  test('makes scopes whose owner is Accountable and Responsible, groups and people', async () => {
    const map = await taken(CATALOG);
    expect(map.scopes.get('payments-api')).toEqual({
      id: 'payments-api',
      name: 'Payments API',
      kind: 'service',
      aliases: [],
      parent: 'payments',
      raci: { A: ['owner'], R: ['owner'] },
    });
    expect(map.scopes.get('payments')).toMatchObject({ kind: 'system', parent: null });
    expect(map.groups.get('payments-team')).toMatchObject({
      name: 'Payments Team',
      members: ['bo@test.example', 'ana@test.example'],
      unreadable: null,
    });
    expect(map.people.get('ana@test.example')?.name).toBe('Ana Ito');
    expect(ownersOf(map, 'payments-api')).toEqual(['payments-team']);
    expect(ownersOf(map, 'payments')).toEqual(['ana@test.example']);
  });

  test('taken in twice is no change, and says what it passed over', async () => {
    const map = await taken(CATALOG);
    const { edits, notes, named, claims } = await planOf(CATALOG, map);
    expect(edits).toEqual([]);
    expect(notes.map(({ line, text }) => [line, text.slice(0, 10)])).toEqual([[40, 'Passed ove']]);
    expect(named).toContainEqual({ kind: 'scope', key: 'payments-api' });
    expect(named).not.toContainEqual({ kind: 'role', key: 'owner' });
    expect(claims).toEqual([
      { line: 12, type: 'scope', subject: 'payments-api', section: null, owners: ['group:payments-team'] },
      { line: 18, type: 'scope', subject: 'payments', section: null, owners: ['user:ana'] },
    ]);
  });

  test('takes the role from whoever owned a thing before', async () => {
    const map = await taken(CATALOG);
    await taken(CATALOG.replace('owner: payments-team', 'owner: user:bo'), map);
    expect(ownersOf(map, 'payments-api')).toEqual(['bo@test.example']);
    expect([...map.holdersOf('owner')]).toHaveLength(2);
  });

  test('leaves what it does not speak of as the map has it', async () => {
    const map = await taken(CATALOG);
    const before = map.scopes.get('payments-api');
    if (before)
      map.put({ kind: 'scope', value: { ...before, aliases: ['pay'], raci: { ...before.raci, C: ['owner'] } } });
    const ana = map.people.get('ana@test.example');
    if (ana) map.put({ kind: 'person', value: { ...ana, slack: 'U0ANA', phone: '1', active: false } });
    expect((await planOf(CATALOG, map)).edits).toEqual([]);
  });

  test('goes by what somebody has said a name means', async () => {
    const map = await taken(
      component('ledger', 'group:acme/ledger-team'),
      new CompanyMap(),
      new Map([['group:ledger-team', 'group:S01LEDGER']]),
    );
    expect(ownersOf(map, 'ledger')).toEqual(['S01LEDGER']);
    expect(map.groups.size).toBe(0);
  });

  test('puts a group that nobody knows on the map as one that can’t be read', async () => {
    const plan = await planOf(component('ledger', 'ledger-team'));
    expect(plan.notes.map(({ text }) => text)).toContainEqual(expect.stringContaining('nobody knows who is in it'));
    const map = await taken(component('ledger', 'ledger-team'));
    expect(resolveScope(map, 'ledger', NOON)?.letters.A).toMatchObject([{ person: null, group: null }]);
  });

  test('keeps things of different kinds apart that share a name', async () => {
    const system = 'apiVersion: backstage.io/v1alpha1\nkind: System\nmetadata: { name: pay }\nspec: { owner: t }\n';
    const map = await taken(component('pay', 't', ', system: pay') + system);
    expect(map.scopes.get('pay')).toMatchObject({ kind: 'service', parent: 'pay-system' });
    expect(map.scopes.get('pay-system')).toMatchObject({ kind: 'system' });
    const alone = await taken(system);
    await taken(component('pay', 't', ', system: pay'), alone);
    expect([...alone.scopes.values()].map(({ id, parent }) => [id, parent])).toEqual([
      ['pay', null],
      ['pay-component', 'pay'],
    ]);
  });

  test('passes over kinds that mean nothing here, counts them, and reads the rest', async () => {
    const other = (version: string, kind: string) =>
      `apiVersion: ${version}\nkind: ${kind}\nmetadata: { name: x }\nspec: { owner: 7, type: [a] }\n---\n`;
    const others =
      other('scaffolder.backstage.io/v1beta3', 'Template') +
      other('backstage.io/v1alpha1', 'Widget') +
      other('scaffolder.backstage.io/v1beta3', 'Template') +
      other('apps/v1', 'Deployment');
    const plan = await planOf(others + component('ledger', 't'));
    expect(plan.problems).toEqual([]);
    expect(plan.named).toContainEqual({ kind: 'scope', key: 'ledger' });
    expect(plan.notes[0]).toMatchObject({
      line: 2,
      text: 'Passed over, as they say nothing of who owns what: 2 Template, 1 Widget, 1 Deployment.',
    });
    expect(plan.isPartial).toBe(false);
    const templates = await planOf(other('scaffolder.backstage.io/v1beta3', 'Template'));
    expect(templates).toMatchObject({ edits: [], problems: [], notes: [{ line: 2 }] });
  });

  test('names a damaged document with its line, and reads the rest', async () => {
    const damaged = `${component('x', 't')}kind: [\n---\n${component('a b', 't')}${component('y', 't').replace('owner', 'owns')}- just a list\n---\n`;
    const plan = await planOf(damaged + component('z', 't'));
    expect(plan.problems).toEqual([]);
    expect(plan.named.filter(({ kind }) => kind === 'scope').map(({ key }) => key)).toEqual(['x', 'z']);
    const damage = plan.notes.filter(({ text }) => text.startsWith('Damaged and left out: found '));
    expect(damage.map(({ line }) => line)).toEqual([6, 10, 16, 18]);
    expect(plan.isPartial).toBe(true);
    const whole = await planImport(
      new CompanyMap(),
      await readFiles([{ name: 'catalog-info.yaml', content: damaged }]),
      { prune: true },
    );
    expect(whole.problems.length).toBeGreaterThan(0);
  });

  test('has its problems at the line', async () => {
    const problems = async (text: string) => (await planOf(text)).problems.map(problemText);
    expect(await problems(component('ledger', 'user:nobody'))).toEqual([
      expect.stringMatching(/^catalog-info.yaml:4:\d+: found user:nobody, expected a person of the map/),
    ]);
    expect(await problems(component('a b', 't'))).toEqual([
      expect.stringContaining(':3:19: found a b, expected a name'),
    ]);
    expect(await problems(component('x', 't').replace('owner', 'owns'))).toEqual([
      expect.stringContaining('found no owner of x, expected spec.owner'),
    ]);
    expect(await problems(component('x', 't') + component('x', 't'))).toEqual([
      expect.stringContaining('found x, expected each scope once'),
      expect.stringContaining('each holder once'),
    ]);
    expect(await problems('apiVersion: backstage.io/v1alpha1\na: [\n---\n')).toHaveLength(1);
    const circle = component('x', 't', ', subcomponentOf: y') + component('y', 't', ', subcomponentOf: x');
    expect((await problems(circle)).length).toBeGreaterThan(0);
  });
});

test('a group of a catalog is none that Slack is asked about', async () => {
  const map = await taken(CATALOG);
  expect([...groupsInUse(map)]).toEqual([]);
  map.put({ kind: 'holder', value: { role: 'owner', scope: null, person: null, group: 'S01SRE', deputies: [] } });
  expect([...groupsInUse(map)]).toEqual(['S01SRE']);
});

test('a catalog of many documents keeps its places, and one document without end is refused', async () => {
  const many = Array.from({ length: 300 }, (_, i) => component(`c-${i}`, 't')).join('');
  const plan = await planOf(`${many}---\nkind: [\n---\n# ${'x'.repeat(600_000)}\n`);
  const damage = plan.notes.filter(({ text }) => text.startsWith('Damaged'));
  expect(damage.map(({ line }) => line)).toEqual([expect.any(Number), 1503]);
  expect(damage[1]?.text).toContain('a document without end');
  expect(plan.named.filter(({ kind }) => kind === 'scope')).toHaveLength(300);
});
