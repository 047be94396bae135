import { describe, expect, test } from '@jest/globals';
import { editOf } from '../../src/domain/map/change.ts';
import { CompanyMap } from '../../src/domain/map/company-map.ts';
import type { Entity } from '../../src/domain/map/entity.ts';
import { mapAt } from '../../src/domain/map/past-map.ts';
import { MemoryStore } from '../exchange/memory-store.ts';
import { activity, role } from './sample.ts';

const MONDAY = Date.parse('2026-11-16T09:00:00Z');
const DAY = 86_400_000;

/** A store that was written to on several days, one change a write. */
async function written(...writes: readonly [day: number, before: Entity | null, after: Entity | null][]) {
  const store = new MemoryStore();
  for (const [day, before, after] of writes) {
    const provenance = { at: MONDAY + day * DAY, actor: 'cli', source: 'test', reason: null };
    await store.apply([editOf(before, after)], provenance, await store.revision());
  }
  const current = new CompanyMap();
  for (const change of await store.changesSince(0)) current.apply(change, change);
  return { store, current };
}

const first = activity('deploy-approval', { name: 'Deploy approval' });
const renamed = activity('deploy-approval', { name: 'Release approval' });

describe('the map at a moment', () => {
  test('is the one of now where nothing has changed since', async () => {
    const { store, current } = await written([0, null, first]);
    expect(await mapAt(store, current, MONDAY)).toEqual({ map: current, state: 'now' });
  });

  test('is as it stood then, with what has gone since and without what has come', async () => {
    const { store, current } = await written(
      [0, null, first],
      [1, first, renamed],
      [2, renamed, null],
      [2, null, role('tester')],
    );
    const past = await mapAt(store, current, MONDAY + DAY);
    expect(past.state).toBe('past');
    expect(past.map.activities.get('deploy-approval')?.name).toBe('Release approval');
    expect(past.map.roles.size).toBe(0);
  });

  test('before the first change is the first state, with all that was written at that moment, and marked so', async () => {
    const { store, current } = await written([0, null, role('tester')], [0, null, first], [1, first, renamed]);
    const past = await mapAt(store, current, MONDAY - 365 * DAY);
    expect(past.state).toBe('first');
    expect(past.map.activities.get('deploy-approval')?.name).toBe('Deploy approval');
    expect(past.map.roles.has('tester')).toBe(true);
  });

  test('of an empty store is the empty map of now', async () => {
    const { store, current } = await written();
    expect((await mapAt(store, current, MONDAY)).state).toBe('now');
  });
});
