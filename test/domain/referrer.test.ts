import { describe, expect, test } from '@jest/globals';
import { editOf } from '../../src/domain/map/change.ts';
import { type Entity, keyOf } from '../../src/domain/map/entity.ts';
import { referrersOf } from '../../src/domain/map/referrer.ts';
import { activity, mapOf, person, policy } from './sample.ts';

/** `default` hands over to `major` where it is worst, and the activity names `default`. */
function company(): Entity[] {
  const base = policy('default', [['A', 5]]);
  return [
    person('ana'),
    { ...base, value: { ...base.value, severities: { 1: 'major' } } },
    policy('major', [['person:ana@test.example', 1]]),
    policy('spare', [['A', 1]]),
    activity('deploy', { escalation: 'default' }),
  ];
}

const map = mapOf(...company());
const deleting = (...ids: string[]) =>
  referrersOf(
    map,
    ids.map((id) => {
      const before = map.get('escalation_policy', id);
      if (!before) throw new Error(`there is no policy ${id}`);
      return editOf(before, null);
    }),
  ).map((entity) => `${entity.kind} ${keyOf(entity)}`);

describe('what names an escalation policy', () => {
  test('is an activity that follows it', () => {
    expect(deleting('default')).toEqual(['activity deploy']);
  });

  test('is a policy that hands over to it for a severity', () => {
    expect(deleting('major')).toEqual(['escalation_policy default']);
  });

  test('is nothing where it goes together with that policy, or where nothing names it', () => {
    expect(deleting('default', 'major')).toEqual(['activity deploy']);
    expect(deleting('spare')).toEqual([]);
  });
});
