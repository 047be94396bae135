import { describe, expect, test } from '@jest/globals';
import { rebase } from '../../src/domain/edit/rebase.ts';
import type { Activity } from '../../src/domain/map/activity.ts';
import { editOf } from '../../src/domain/map/change.ts';
import { activity, mapOf } from './sample.ts';

const before = activity('ducks', {
  aliases: ['a', 'b'],
  raci: { A: ['x'], R: ['y'] },
  overrides: [{ scope: 'north', raci: { A: ['n'] } }],
});
const changed = (more: Partial<Activity>) => ({ kind: 'activity' as const, value: { ...before.value, ...more } });

function fitted(mine: Partial<Activity>, theirs: Partial<Activity>) {
  const { edit, clashes } = rebase(mapOf(changed(theirs)), editOf(before, changed(mine)));
  return clashes.length > 0 ? clashes.map((path) => path.join('.')) : edit?.after?.value;
}

describe('an edit that is fitted to a newer map', () => {
  test('keeps what others have changed since', () => {
    expect(fitted({ description: 'mine' }, { area: 'theirs' })).toMatchObject({ description: 'mine', area: 'theirs' });
    expect(fitted({ aliases: ['a', 'c'] }, { aliases: ['a', 'b', 'd'] })).toMatchObject({ aliases: ['a', 'd', 'c'] });
    const raci = fitted({ raci: { A: ['x'], R: ['y', 'mine'] } }, { raci: { A: ['theirs'], R: ['y'], C: ['z'] } });
    expect(raci).toMatchObject({ raci: { A: ['theirs'], R: ['y', 'mine'], C: ['z'] } });
    const south = { scope: 'south', raci: { A: ['s'] } };
    expect(fitted({ overrides: [...before.value.overrides, south] }, { overrides: [] })).toMatchObject({
      overrides: [south],
    });
  });

  test('clashes where both have changed the same', () => {
    expect(fitted({ description: 'mine' }, { description: 'theirs' })).toEqual(['description']);
    expect(fitted({ raci: { A: ['mine'], R: ['y'] } }, { raci: { A: ['theirs'], R: ['y'] } })).toEqual(['raci.A']);
    const overrides = (A: string) => [{ scope: 'north', raci: { A: [A] } }];
    expect(fitted({ overrides: overrides('mine') }, { overrides: overrides('theirs') })).toEqual(['overrides.north.A']);
    expect(fitted({ aliases: ['b', 'a'] }, { aliases: ['b'] })).toEqual(['aliases']);
  });

  test('comes to nothing where the map says it already', () => {
    expect(fitted({ description: 'same' }, { description: 'same', area: 'theirs' })).toBeUndefined();
  });

  test('of a thing that has gone, or changed before it could go, clashes', () => {
    expect(rebase(mapOf(), editOf(before, changed({ area: 'x' }))).clashes).toEqual([[]]);
    expect(rebase(mapOf(changed({ area: 'x' })), editOf(before, null)).clashes).toEqual([[]]);
    expect(rebase(mapOf(changed({ area: 'x' })), editOf(null, before)).clashes).toEqual([[]]);
    expect(rebase(mapOf(), editOf(before, null))).toEqual({ edit: null, clashes: [] });
    expect(rebase(mapOf(before), editOf(before, null)).edit).toEqual(editOf(before, null));
    expect(rebase(mapOf(), editOf(null, before)).edit).toEqual(editOf(null, before));
  });
});
