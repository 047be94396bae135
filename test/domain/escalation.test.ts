import { describe, expect, test } from '@jest/globals';
import { escalationPath } from '../../src/domain/answer/escalation.ts';
import { absence, mapOf, NOON, policy, smallCompany } from './sample.ts';

function path(map = mapOf(...smallCompany()), scopeId: string | null = null) {
  const deploy = map.activities.get('deploy-approval');
  if (!deploy) throw new Error('the sample company lost its deploys');
  return escalationPath(map, deploy, scopeId, NOON).map(
    ({ step, afterMs, person, vacancy }) => [step, afterMs / 60_000, person?.split('@')[0] ?? vacancy] as const,
  );
}

describe('an escalation path', () => {
  test('is the policy’s steps as people, with the minute at which each is due', () => {
    expect(path()).toEqual([
      [1, 0, 'kwame'],
      [1, 0, 'zoe'],
      [2, 5, 'ana'],
      [3, 15, 'bo'],
    ]);
  });

  test('follows overrides and deputies', () => {
    const map = mapOf(...smallCompany(), absence('ana', '2026-12-28', '2026-12-28'));
    expect(path(map)[2]).toEqual([2, 5, 'bo']);
    expect(path(map, 'payments')[2]).toEqual([2, 5, 'dil']);
  });

  test('leaves out a step that would page the same people as the one before', () => {
    const map = mapOf(...smallCompany(), absence('ana', '2026-12-28', '2026-12-28'));
    expect(path(map).map(([step]) => step)).toEqual([1, 1, 2]);
  });

  test('keeps a step whose target is vacant, with the reason', () => {
    const map = mapOf(
      ...smallCompany(),
      policy('default', [
        ['role:auditor', 5],
        ['A', 5],
      ]),
    );
    expect(path(map)).toEqual([
      [1, 0, 'nobody holds this role'],
      [2, 5, 'ana'],
    ]);
  });

  test('says that a manager is away instead of paging into the void', () => {
    const map = mapOf(...smallCompany(), absence('bo', '2026-12-28', '2026-12-30'));
    expect(path(map).at(-1)).toEqual([3, 15, 'Bo is absent until 2026-12-30']);
  });

  test('is empty where the activity names no policy', () => {
    const map = mapOf(...smallCompany());
    const audit = map.activities.get('audit');
    expect(audit && escalationPath(map, audit, null, NOON)).toEqual([]);
  });
});
