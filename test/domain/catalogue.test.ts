import { describe, expect, test } from '@jest/globals';
import { comparableWith, differencesOf } from '../../src/domain/answer/comparison.ts';
import { groupsOf, PILLARS, pillarNamed } from '../../src/domain/answer/pillar.ts';
import { borderOf, neighboursOf } from '../../src/domain/edit/handover.ts';
import { areaNamed } from '../../src/domain/map/area-name.ts';
import type { CompanyMap } from '../../src/domain/map/company-map.ts';
import type { Entity } from '../../src/domain/map/entity.ts';
import type { Role } from '../../src/domain/map/role.ts';
import { activity, mapOf, role } from './sample.ts';

function area(id: string, name: string): Entity<'area'> {
  return {
    kind: 'area',
    value: { id, name, summary: '', language: [], metrics: [], stewards: [], confirmEveryMs: null },
  };
}

function roleOf(map: CompanyMap, id: string): Role {
  const found = map.roles.get(id);
  if (!found) throw new Error(`no role ${id}`);
  return found;
}

describe('a pillar', () => {
  test.each([
    ['reliability', 'reliability'],
    ['Cost Optimization', 'cost-optimization'],
    ['cost', 'cost-optimization'],
    ['cost optimisation', 'cost-optimization'],
    ['performance', 'performance-efficiency'],
    ['operational-excellence', 'operational-excellence'],
    ['the lunch', undefined],
    ['', undefined],
  ])('called %s is %s', (text, id) => {
    expect(pillarNamed(text)?.id).toBe(id);
  });

  test('collects the roles that give something to it by area, the largest group first', () => {
    const reliability = PILLARS.find(({ id }) => id === 'reliability');
    if (!reliability) throw new Error('no such pillar');
    const gives = { pillars: { reliability: 'Yes.' } };
    const map = mapOf(
      area('ops', 'Ops'),
      area('data', 'Data'),
      role('dba', { ...gives, area: 'data' }),
      role('zed', { ...gives, area: 'ops' }),
      role('amy', { ...gives, area: 'ops' }),
      role('none', { area: 'ops' }),
      role('free', { ...gives, area: null }),
    );
    const groups = groupsOf(map, reliability).map((group) => [group.area?.id, group.roles.map(({ id }) => id)]);
    expect(groups[0]).toEqual(['ops', ['amy', 'zed']]);
    expect(groups).toContainEqual(['data', ['dba']]);
    expect(groups).toContainEqual([undefined, ['free']]);
  });
});

describe('an area', () => {
  const map = mapOf(
    area('delivery', 'Software Delivery'),
    area('service', 'Service & Support'),
    area('ops', 'IT Operations'),
  );

  test.each([
    ['delivery', 'delivery'],
    ['Software delivery', 'delivery'],
    ['engineering', 'delivery'],
    ['the engineering department', 'delivery'],
    ['support', 'service'],
    ['service and support', 'service'],
    ['operations', 'ops'],
    ['data', undefined],
    ['', undefined],
  ])('called %s is %s', (text, id) => {
    expect(areaNamed(map, text)?.id).toBe(id);
  });

  test('is not guessed where a word fits two', () => {
    expect(areaNamed(mapOf(area('a', 'Data Science'), area('b', 'Data Platform')), 'data')).toBeNull();
  });
});

describe('the border between two areas', () => {
  const map = mapOf(
    area('sec', 'Security'),
    area('dev', 'Delivery'),
    area('far', 'Far away'),
    role('guard', { area: 'sec', worksWith: [{ role: 'coder', about: 'checks', gives: 'rules', gets: 'code' }] }),
    role('coder', {
      area: 'dev',
      worksWith: [
        { role: 'guard', about: 'checks again', gives: 'drafts', gets: 'advice' },
        { role: 'lead', about: 'plans', gives: null, gets: null },
      ],
    }),
    role('tester', { area: 'dev', worksWith: [{ role: 'guard', about: 'tests', gives: 'results', gets: 'targets' }] }),
    role('lead', { area: 'dev' }),
    activity('fixing', { raci: { A: ['guard'], R: ['coder'], C: ['lead'] } }),
    activity('advice', { raci: { A: ['lead'], R: ['coder'], C: ['guard'] } }),
    activity('inside', { raci: { A: ['lead'], R: ['coder'] } }),
  );

  test('names each pair of roles once, seen from the side that was named first', () => {
    const { handovers } = borderOf(map, 'sec', 'dev');
    expect(handovers.map(({ near, far, gives, gets }) => [near.id, gives, far.id, gets])).toEqual([
      ['guard', 'rules', 'coder', 'code'],
      ['guard', 'targets', 'tester', 'results'],
    ]);
    expect(borderOf(map, 'dev', 'sec').handovers.map(({ near, gives }) => [near.id, gives])).toEqual([
      ['coder', 'drafts'],
      ['tester', 'results'],
    ]);
  });

  test('names the activities that need both sides, work before advice', () => {
    const { activities } = borderOf(map, 'dev', 'sec');
    expect(activities.map(({ activity: { id }, accountable, letter }) => [id, accountable, letter])).toEqual([
      ['fixing', 'sec', 'R'],
      ['advice', 'dev', 'C'],
    ]);
    expect(borderOf(map, 'far', 'sec')).toEqual({ handovers: [], activities: [] });
  });

  test('makes neighbours of areas that share handovers', () => {
    expect(neighboursOf(map, 'sec')).toEqual(['dev']);
    expect(neighboursOf(map, 'far')).toEqual([]);
  });
});

describe('the difference between two roles', () => {
  const map = mapOf(
    area('sec', 'Security'),
    area('dev', 'Delivery'),
    role('top', { area: 'dev' }),
    role('middle', { area: 'dev', reportsTo: 'top' }),
    role('low', { area: 'dev', reportsTo: 'middle', horizon: 'days' }),
    role('side', { area: 'dev', reportsTo: 'top', horizon: 'years' }),
    role('guard', { area: 'sec', confusedWith: [{ role: 'low', difference: 'A guard guards.' }] }),
  );
  const said = (...ids: string[]) =>
    differencesOf(
      map,
      ids.map((id) => roleOf(map, id)),
    );

  test('is told in the words of the map, whichever role has them', () => {
    expect(said('guard', 'low')).toEqual(['A guard guards.']);
    expect(said('low', 'guard')).toEqual(['A guard guards.']);
  });

  test('is read off the fields where nobody wrote it', () => {
    expect(said('middle', 'low')).toEqual(['The Low usually reports to the Middle.']);
    expect(said('low', 'top')).toEqual(['The Top stands above the Low, further up the line of reporting.']);
    expect(said('side', 'guard')).toEqual(['The Side belongs to Delivery, the Guard to Security.']);
    expect(said('side', 'low')).toEqual(['The Side looks years ahead, the Low days.']);
  });

  test('is told for each pair of three', () => {
    expect(said('top', 'middle', 'guard')).toHaveLength(3);
  });

  test('offers those that are confused with a role first, and never the role itself', () => {
    expect(comparableWith(map, roleOf(map, 'low')).map(({ id }) => id)).toEqual(['guard', 'middle']);
  });
});
