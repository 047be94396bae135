import { describe, expect, test } from '@jest/globals';
import { absentUntil, resolveActivity, resolveRole, resolveScope } from '../../src/domain/answer/resolution.ts';
import type { CompanyMap } from '../../src/domain/map/company-map.ts';
import type { Entity } from '../../src/domain/map/entity.ts';
import type { Letter } from '../../src/domain/map/raci.ts';
import { absence, activity, deputies, holder, mapOf, NOON, person, role, scope, smallCompany } from './sample.ts';

function company(...more: Entity[]): CompanyMap {
  return mapOf(...smallCompany(), ...more);
}

/** The first names under a letter of deploy approval. */
function names(map: CompanyMap, letter: Letter, scopeId: string | null = null, now = NOON): (string | null)[] {
  const deploy = map.activities.get('deploy-approval');
  if (!deploy) throw new Error('the sample company lost its deploys');
  return resolveActivity(map, deploy, scopeId, now).letters[letter].map(
    ({ person: email }) => email?.split('@')[0] ?? null,
  );
}

describe('who it is', () => {
  test('a role means those who hold it, a person who is named directly means themselves', () => {
    expect(names(company(), 'A')).toEqual(['ana']);
    expect(names(company(), 'R')).toEqual(['kwame', 'zoe']);
    expect(names(company(), 'I')).toEqual(['zoe']);
  });

  test('for a scope the nearest override counts, letter by letter, and so do the nearest holders', () => {
    expect(names(company(), 'A', 'payments')).toEqual(['dil']);
    expect(names(company(), 'R', 'payments')).toEqual(['kwame', 'zoe']);
    expect(names(company(), 'A', 'search')).toEqual(['ana']);
  });

  test('a letter that an override empties means nobody, one that it does not name stays', () => {
    expect(names(company(), 'C')).toEqual(['cai']);
    expect(names(company(), 'C', 'payments')).toEqual([]);
  });

  test('an override of the scope itself beats the one of its parent', () => {
    const deploy = company().activities.get('deploy-approval');
    const nearer = activity('deploy-approval', {
      ...deploy,
      overrides: [...(deploy?.overrides ?? []), { scope: 'payments', raci: { A: ['product-owner'] } }],
    });
    expect(names(company(nearer), 'A', 'payments')).toEqual(['bo']);
    expect(names(company(nearer), 'A', 'commerce')).toEqual(['dil']);
  });

  test('nearer holders replace farther ones, they do not join them', () => {
    const nearer = holder('devops-engineer', 'cai', { scope: 'payments' });
    expect(names(company(nearer), 'R', 'payments')).toEqual(['cai']);
    expect(names(company(nearer), 'R', 'commerce')).toEqual(['kwame', 'zoe']);
  });
});

describe('absence', () => {
  const away = absence('ana', '2026-12-20', '2027-01-03');

  test('the first deputy who is present stands in, and the reason says until when', () => {
    const [carrier] = resolveRole(company(away), 'release-manager', null, NOON);
    expect(carrier).toMatchObject({
      person: 'bo@test.example',
      acting: { for: 'ana@test.example', why: 'absent until 2027-01-03' },
    });
    const bothAway = company(away, absence('bo', '2026-12-28', '2026-12-28'));
    expect(names(bothAway, 'A')).toEqual(['cai']);
  });

  test('with no deputy present the role is vacant, and the vacancy says why', () => {
    const all = ['ana', 'bo', 'cai'].map((who) => absence(who, '2026-12-01', '2027-01-31'));
    const [carrier] = resolveRole(company(...all), 'release-manager', null, NOON);
    expect(carrier).toMatchObject({ person: null, group: null });
    expect(carrier?.vacancy).toBe('Ana is absent until 2027-01-31 and no deputy is present');
  });

  test('of several holders those who are present carry the letter', () => {
    expect(names(company(absence('kwame', '2026-12-28', '2026-12-28')), 'R')).toEqual(['zoe']);
  });

  test('a deputy who already holds the role is named once', () => {
    const twice = company(
      holder('devops-engineer', 'kwame', deputies('zoe')),
      absence('kwame', '2026-12-28', '2026-12-28'),
    );
    expect(names(twice, 'R')).toEqual(['zoe']);
  });

  test('both days count whole, in the zone of the person who is away', () => {
    const map = company(person('ana', { timezone: 'Pacific/Auckland' }), absence('ana', '2026-12-28', '2026-12-28'));
    const until = (time: string) => absentUntil(map, 'ana@test.example', Date.parse(time));
    expect(until('2026-12-27T10:59:59Z')).toBeNull();
    expect(until('2026-12-27T11:00:00Z')).toBe('2026-12-28');
    expect(until('2026-12-28T10:59:59Z')).toBe('2026-12-28');
    expect(until('2026-12-28T11:00:00Z')).toBeNull();
  });

  test('of absences that overlap the longest counts', () => {
    const map = company(away, absence('ana', '2026-12-27', '2027-02-01'));
    expect(absentUntil(map, 'ana@test.example', NOON)).toBe('2027-02-01');
  });
});

describe('vacancy and groups', () => {
  test('a role that nobody holds is vacant, and says so', () => {
    expect(resolveRole(company(), 'auditor', null, NOON)).toEqual([
      { role: 'auditor', person: null, group: null, acting: null, scope: null, vacancy: 'nobody holds this role' },
    ]);
  });

  test('a group stands for its members', () => {
    const group = holder('auditor', '', { person: null, group: 'S0AUDIT' });
    expect(resolveRole(company(group), 'auditor', null, NOON)).toMatchObject([
      { person: null, group: 'S0AUDIT', vacancy: null },
    ]);
  });
});

describe('who owns a scope', () => {
  test('its own letters, else the nearest parent’s, resolved for the scope that was asked about', () => {
    const parent = resolveScope(company(), 'payments', NOON);
    expect(parent?.from.A).toBe('commerce');
    expect(parent?.letters.A[0]?.person).toBe('bo@test.example');
    expect(parent?.letters.R[0]?.person).toBe('dil@test.example');
    expect(resolveScope(company(), 'search', NOON)).toBeNull();
  });

  test('a circle of parents ends', () => {
    const circle = mapOf(scope('a', { parent: 'b' }), scope('b', { parent: 'a' }), role('tech-lead'));
    expect(resolveScope(circle, 'a', NOON)).toBeNull();
  });
});
