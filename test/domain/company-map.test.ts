import { describe, expect, test } from '@jest/globals';
import { assignmentsOf, workOf } from '../../src/domain/answer/workload.ts';
import { activity, deputies, holder, mapOf, NOON, person, smallCompany } from './sample.ts';

describe('the map in memory', () => {
  test('replaces a thing with the same key and forgets everything the old one was found by', () => {
    const map = mapOf(...smallCompany());
    map.put(person('ana', { slack: 'U0NEW' }));
    map.put(activity('deploy-approval', { raci: { A: ['tech-lead'], R: ['tech-lead'] } }));
    expect(map.personBySlack('U0ANA')).toBeNull();
    expect(map.personBySlack('U0NEW')?.name).toBe('Ana');
    expect([...map.activitiesNaming('release-manager')]).toEqual([]);
    expect([...map.activitiesNaming('tech-lead')]).toEqual(['deploy-approval']);
  });

  test('knows the roles of a deputy, until the last holder that names them has gone', () => {
    const map = mapOf(...smallCompany(), holder('auditor', 'zoe', deputies('cai')));
    expect(map.rolesOf('cai@test.example')).toEqual(new Set(['release-manager', 'tech-lead', 'auditor']));
    map.remove('holder', 'auditor / * / zoe@test.example');
    expect(map.rolesOf('cai@test.example')).toEqual(new Set(['release-manager', 'tech-lead']));
  });

  test('tells its watchers what was there before and what is there now', () => {
    const map = mapOf(...smallCompany());
    const heard: [string, boolean, boolean][] = [];
    map.watch(({ key, before, after }) => heard.push([key, before !== null, after !== null]));
    map.put(activity('new-thing'));
    map.put(activity('new-thing', { name: 'Newer thing' }));
    map.remove('activity', 'new-thing');
    map.remove('activity', 'never-there');
    expect(heard).toEqual([
      ['new-thing', false, true],
      ['new-thing', true, true],
      ['new-thing', true, false],
    ]);
  });
});

describe('what somebody is named for', () => {
  const map = mapOf(...smallCompany());
  const brief = (work: ReturnType<typeof workOf>) => work.map((w) => [w.activity.id, w.letter, ...w.scopes].join(' '));

  test('a role: by letter, with the scopes where it is only for some', () => {
    expect(brief(assignmentsOf(map, 'tech-lead'))).toEqual(['deploy-approval A commerce', 'deploy-approval C']);
  });

  test('a person: what they carry now, as holder, or named directly; a deputy only while acting', () => {
    expect(brief(workOf(map, 'dil@test.example', NOON))).toEqual(['deploy-approval A commerce']);
    expect(brief(workOf(map, 'zoe@test.example', NOON))).toEqual(['audit R', 'deploy-approval R', 'deploy-approval I']);
    expect(brief(workOf(map, 'bo@test.example', NOON))).toEqual([]);
  });
});
