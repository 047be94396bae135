import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { ask } from '../../src/ask/inquiry.ts';
import { type Preset, presetSteps } from '../../src/cli/init.ts';
import { absentUntil, resolveActivity, resolveRole } from '../../src/domain/answer/resolution.ts';
import type { Activity } from '../../src/domain/map/activity.ts';
import { CompanyMap } from '../../src/domain/map/company-map.ts';
import { ENTITY_KINDS } from '../../src/domain/map/entity.ts';
import { nameKey } from '../../src/domain/map/name.ts';
import { LETTERS } from '../../src/domain/map/raci.ts';
import { violations } from '../../src/domain/map/rule.ts';
import { importFiles } from '../../src/exchange/import.ts';
import { MemoryStore, PROVENANCE } from '../exchange/memory-store.ts';

/** Inside the long leaves, outside the short holidays. */
const NOW = Date.parse('2026-11-21T12:00:00Z');

/** Where the one who decides must not be the one who does it, not even by a deputy. */
const FOUR_EYES = [
  ...['deploy-approval', 'change-approval', 'emergency-change', 'access-request', 'admin-rights', 'access-review'],
  ...['emergency-access', 'live-data-fix', 'restore-request', 'restore-test', 'risk-acceptance', 'security-exception'],
  ...['internal-audit', 'purchase', 'cloud-account', 'breach-notice', 'dataset-access', 'supplier-choice'],
];

const WORD_LIMIT = 24;

async function loaded(preset: Preset): Promise<CompanyMap> {
  const store = new MemoryStore();
  for (const paths of await presetSteps(preset)) {
    const files = paths.map((file) => ({ name: path.basename(file), content: fs.readFileSync(file) }));
    const { plan } = await importFiles({ files, store, provenance: PROVENANCE });
    expect(plan.problems).toEqual([]);
  }
  return store.map;
}

const maps: { [P in Preset]: CompanyMap } = {
  catalogue: new CompanyMap(),
  startup: new CompanyMap(),
  enterprise: new CompanyMap(),
};

beforeAll(async () => {
  for (const preset of ['catalogue', 'startup', 'enterprise'] as const) maps[preset] = await loaded(preset);
});

/** An activity as it is without a scope, and as it is for each scope that it has an override for. */
function* variants(map: CompanyMap): Generator<{ activity: Activity; scope: string | null; where: string }> {
  for (const activity of map.activities.values()) {
    for (const scope of [null, ...activity.overrides.map((override) => override.scope)]) {
      yield { activity, scope, where: [activity.id, scope ?? []].flat().join(' for ') };
    }
  }
}

describe.each(['startup', 'enterprise'] as const)('the example company %s', (preset) => {
  test('comes in after the catalogue and breaks no rule', () => {
    const map = maps[preset];
    const everything = ENTITY_KINDS.flatMap((kind) => [...map.entities(kind)]);
    expect(everything.length).toBeGreaterThan(maps.catalogue.roles.size);
    expect(violations(map, everything)).toEqual([]);
  });

  test('defines no role that the catalogue has, and every role of its activities is one', () => {
    expect([...maps[preset].roles.keys()].toSorted()).toEqual([...maps.catalogue.roles.keys()].toSorted());
  });

  test('every activity has one A and somebody for each other letter, with scopes too, and nobody has two letters but A and R', () => {
    for (const { activity, scope, where } of variants(maps[preset])) {
      const override = activity.overrides.find((candidate) => candidate.scope === scope)?.raci;
      const raci = { ...activity.raci, ...override };
      expect([where, raci.A?.length]).toEqual([where, 1]);
      for (const letter of LETTERS) expect([where, letter, raci[letter]?.length ?? 0]).not.toEqual([where, letter, 0]);
      const others = [...(raci.R ?? []), ...(raci.C ?? []), ...(raci.I ?? [])];
      expect([where, others.filter((entry, i) => others.indexOf(entry) < i)]).toEqual([where, []]);
      expect([where, [...(raci.C ?? []), ...(raci.I ?? [])].includes(raci.A?.[0] ?? '')]).toEqual([where, false]);
    }
  });

  test('every activity has an area, one to four aliases and one plain sentence that a new hire can take in', () => {
    for (const { id, area, aliases, description } of maps[preset].activities.values()) {
      expect([id, area !== null, aliases.length >= 1 && aliases.length <= 4]).toEqual([id, true, true]);
      expect([id, /^[A-Z][^.]+\.$/.test(description)]).toEqual([id, true]);
      expect([id, description.split(' ').length <= WORD_LIMIT]).toEqual([id, true]);
    }
  });

  test('no two things share a name or an alias, whatever the case and the hyphens', () => {
    const map = maps[preset];
    const owners = new Map<string, string>();
    const clashes: string[] = [];
    const claim = (owner: string, names: readonly string[]) => {
      for (const name of names) {
        const first = owners.get(nameKey(name)) ?? owner;
        if (first !== owner) clashes.push(`${name}: ${first} and ${owner}`);
        owners.set(nameKey(name), first);
      }
    };
    for (const { id, name, aliases } of map.roles.values()) claim(`role ${id}`, [id, name, ...aliases]);
    for (const { id, name, aliases } of map.scopes.values()) claim(`scope ${id}`, [id, name, ...aliases]);
    for (const { id, name } of map.areas.values()) claim(`area ${id}`, [name]);
    for (const { id, name } of map.people.values()) claim(`person ${id}`, [name]);
    for (const { id, name, aliases } of map.activities.values()) claim(`activity ${id}`, [id, name, ...aliases]);
    expect(clashes).toEqual([]);
  });

  test('its people have a Slack user each, an address that reaches nobody, and one person at the top', () => {
    const people = [...maps[preset].people.values()];
    expect(people.filter(({ slack }) => !/^U0[A-Z]+$/.test(slack ?? ''))).toEqual([]);
    expect(new Set(people.map(({ slack }) => slack)).size).toBe(people.length);
    expect(new Set(people.map(({ name }) => name)).size).toBe(people.length);
    expect(people.filter(({ id }) => !id.endsWith('.example'))).toEqual([]);
    expect(people.filter(({ manager }) => manager === null)).toHaveLength(1);
  });

  test('its links lead to a wiki of its own', () => {
    const [person] = maps[preset].people.keys();
    const wiki = `https://wiki.${person?.split('@')[1]}/`;
    const links = [...maps[preset].activities.values()].flatMap((activity) => activity.links);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter(({ url }) => !url.startsWith(wiki))).toEqual([]);
  });

  test('a long leave is on, and a deputy acts for whoever approves or does something', () => {
    const map = maps[preset];
    const acting = [...variants(map)].flatMap(({ activity, scope }) =>
      Object.values(resolveActivity(map, activity, scope, NOW).letters).flat(),
    );
    expect(acting.some((carrier) => carrier.acting?.why.startsWith('absent until 2027-12-31'))).toBe(true);
  });

  test('where four eyes are needed, whoever decides now is not whoever does it', () => {
    const map = maps[preset];
    for (const { activity, scope, where } of variants(map)) {
      if (!FOUR_EYES.includes(activity.id)) continue;
      const { A, R } = resolveActivity(map, activity, scope, NOW).letters;
      const doers = R.map(({ person }) => person);
      expect([where, A.some(({ person }) => person !== null && doers.includes(person))]).toEqual([where, false]);
    }
  });
});

describe('the enterprise', () => {
  test('is large enough to look like one', () => {
    const map = maps.enterprise;
    const activities = [...map.activities.values()];
    expect(activities.length).toBeGreaterThanOrEqual(130);
    expect(map.people.size).toBeGreaterThanOrEqual(60);
    expect(map.scopes.size).toBeGreaterThanOrEqual(12);
    expect([...map.roles.keys()].filter((role) => [...map.holdersOf(role)].length > 0).length).toBeGreaterThanOrEqual(
      70,
    );
    expect(activities.filter(({ overrides }) => overrides.length > 0).length).toBeGreaterThanOrEqual(20);
    expect([...map.policies.keys()].toSorted()).toEqual(['data', 'default', 'office-hours', 'security']);
    for (const policy of map.policies.keys()) {
      expect(activities.some(({ escalation }) => escalation === policy)).toBe(true);
    }
  });

  test('is understood in the words of its own trade', () => {
    const asking = { now: NOW, asker: null, scope: null };
    for (const question of ['who approves a curtain up?', 'who approves the downbeat']) {
      const answer = ask(maps.enterprise, question, asking);
      expect(answer).toMatchObject({ kind: 'activity', activity: { id: 'deploy-approval' } });
      expect(ask(maps.startup, question, asking)).not.toMatchObject({ activity: { id: 'deploy-approval' } });
    }
  });

  test('every four-eyes activity of the list is there', () => {
    expect(FOUR_EYES.filter((id) => !maps.enterprise.activities.has(id))).toEqual([]);
  });

  test('one chair is empty and no other, today and in summer', () => {
    const map = maps.enterprise;
    for (const now of [NOW, Date.parse('2027-06-01T12:00:00Z')]) {
      const vacant = [...variants(map)].flatMap(({ activity, scope }) =>
        Object.values(resolveActivity(map, activity, scope, now).letters)
          .flat()
          .filter(({ vacancy }) => vacancy !== null)
          .map(({ role }) => role),
      );
      expect(vacant).toEqual(['forensic-specialist']);
    }
  });

  test('where the first deputy is away as well, the second acts', () => {
    const map = maps.enterprise;
    const [holder] = map.holdersOf('problem-manager');
    expect(absentUntil(map, holder?.deputies[0] ?? '', NOW)).not.toBeNull();
    const [carrier] = resolveRole(map, 'problem-manager', null, NOW);
    expect(carrier).toMatchObject({ person: holder?.deputies[1], acting: { for: holder?.person } });
  });

  test('every area says what the catalogue says of it, and somebody looks after it', () => {
    const { areas } = maps.enterprise;
    for (const { stewards, ...words } of areas.values()) {
      expect(stewards.length).toBeGreaterThan(0);
      expect({ ...words, stewards: [] }).toEqual(maps.catalogue.areas.get(words.id));
    }
    expect([...areas.keys()].toSorted()).toEqual([...maps.catalogue.areas.keys()].toSorted());
  });

  test('payments has an owner of its own, and its deploys another approver than the rest', () => {
    const map = maps.enterprise;
    expect(map.scopes.get('payments')?.raci?.A).toEqual(['tech-lead']);
    const deploy = map.activities.get('deploy-approval');
    if (!deploy) throw new Error('the demo asks for it');
    const approver = (scope: string | null) => resolveActivity(map, deploy, scope, NOW).letters.A[0]?.person;
    expect(approver('payments')).toBe('dimitra.kalogeropoulou@rosinreed.example');
    expect(approver(null)).toBe('tobias.feldkamp@rosinreed.example');
  });
});

describe('size matters', () => {
  test('eight people with many hats, one escalation policy, fewer kinds of work', () => {
    const { startup, enterprise } = maps;
    expect(startup.people.size).toBe(8);
    expect([...startup.policies.keys()]).toEqual(['default']);
    expect(startup.activities.size).toBeGreaterThanOrEqual(45);
    expect(startup.activities.size).toBeLessThan(enterprise.activities.size / 2);
    for (const email of startup.people.keys()) expect(startup.rolesOf(email).size).toBeGreaterThanOrEqual(2);
  });

  test('the CTO approves deploys at the startup, the release manager at the enterprise', () => {
    const { startup, enterprise } = maps;
    expect(startup.activities.get('deploy-approval')?.raci.A).toEqual(['cto']);
    expect(enterprise.activities.get('deploy-approval')?.raci.A).toEqual(['release-manager']);
  });

  test('only the enterprise has a change board, and most shared work is decided by somebody else', () => {
    const { startup, enterprise } = maps;
    expect([startup.activities.has('change-board'), enterprise.activities.has('change-board')]).toEqual([false, true]);
    const shared = [...startup.activities.values()].filter(({ id }) => enterprise.activities.has(id));
    const otherwise = shared.filter(({ id, raci }) => enterprise.activities.get(id)?.raci.A?.[0] !== raci.A?.[0]);
    expect(shared.length).toBeGreaterThanOrEqual(40);
    expect(otherwise.length).toBeGreaterThan(shared.length / 2);
  });
});
