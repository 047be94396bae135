import { describe, expect, test } from '@jest/globals';
import { type Edit, editOf } from '../../src/domain/map/change.ts';
import { LiveMap } from '../../src/domain/map/live-map.ts';
import type { MapStore } from '../../src/domain/map/map-store.ts';
import { describeEachEngine } from '../store/engine.ts';
import { creating, manyEdits, roleNamed, sampleEntities, WORD } from '../store/sample-map.ts';

const renamed = (id: string, name: string): Edit => editOf(roleNamed(id), roleNamed(id, { name }));

describeEachEngine('the live map', ({ fresh, shared }) => {
  test('is the map that is stored, and costs no promise while nothing changes', async () => {
    const { store } = await fresh();
    await store.map.apply(creating(sampleEntities()), WORD, 0);
    const live = await LiveMap.open(store.map);
    await live.settled();
    const map = live.current();
    if (map instanceof Promise) throw new Error('nothing was written, and yet there was something to wait for');
    expect(map.revision).toBe(1);
    expect([...map.entities('activity')]).toHaveLength(2);
    expect(map.provenanceOf('role', 'lead')).toEqual(WORD);
    expect(live.current()).toBe(map);
  });

  test('has a change in before the next answer, with whose word it is', async () => {
    const { store } = await fresh();
    await store.map.apply(creating([roleNamed('lead'), roleNamed('other')]), WORD, 0);
    const live = await LiveMap.open(store.map);
    await store.map.apply([renamed('lead', 'Lead'), editOf(roleNamed('other'), null)], { ...WORD, at: 7 }, 1);
    const map = await live.current();
    expect([map.revision, map.roles.get('lead')?.name, map.roles.has('other')]).toEqual([2, 'Lead', false]);
    expect(map.provenanceOf('role', 'lead')).toEqual({ ...WORD, at: 7 });
  });

  test('goes on answering from the map as it was while a large import is read', async () => {
    const { store } = await fresh();
    await store.map.apply(creating([roleNamed('lead')]), WORD, 0);
    const prepared: number[] = [];
    const live = await LiveMap.open(store.map, { prepare: async (map) => void prepared.push(map.revision) });
    const before = await live.settled();
    await store.map.apply(
      manyEdits(2500).filter(({ kind }) => kind === 'activity'),
      WORD,
      1,
    );
    expect(await live.current()).toBe(before);
    expect(before.activities.size).toBe(0);
    await store.map.apply([renamed('lead', 'Lead')], WORD, 2);
    const after = await live.settled();
    expect([after.revision, after.activities.size, after.roles.get('lead')?.name]).toEqual([3, 2500, 'Lead']);
    expect(prepared[0]).toBe(1);
    expect(prepared).toHaveLength(2);
  });

  const sharedTest = shared ? test : test.skip;

  sharedTest('takes in what another process writes', async () => {
    const { store, again } = await fresh();
    const live = await LiveMap.open(store.map);
    await live.settled();
    const other = await again();
    await other.map.apply(creating([roleNamed('theirs')]), WORD, 0);
    while (!(await live.current()).roles.has('theirs')) await new Promise((resolve) => setTimeout(resolve, 5));
    expect((await live.current()).revision).toBe(1);
    // Whoever decides on the map must not wait for the next poll to be right.
    await other.map.apply([renamed('theirs', 'Theirs')], WORD, 1);
    expect((await live.settled()).roles.get('theirs')?.name).toBe('Theirs');
  });
});

describe('the live map over a store that fails', () => {
  /** A store in memory whose next calls can be made to fail or to wait. */
  function brittleStore() {
    let revision = 0;
    let seen = 0;
    const failing = new Set<keyof MapStore>();
    const at: Partial<Record<keyof MapStore, () => Promise<void>>> = {};
    const step = async (name: keyof MapStore) => {
      if (failing.delete(name)) throw new Error(`${name} failed`);
      await at[name]?.();
    };
    const changes = () =>
      Array.from({ length: revision }, (_, i) => ({
        ...editOf(null, roleNamed(`r${i + 1}`)),
        ...WORD,
        revision: i + 1,
      }));
    const store: MapStore = {
      revision: async () => revision,
      stale: () => {
        if (failing.delete('stale')) throw new Error('stale failed');
        const stale = seen !== revision;
        seen = revision;
        return stale;
      },
      read: async () => ({ revision, slices: (async function* () {})() }),
      countSince: async (from) => {
        await step('countSince');
        return revision - from;
      },
      changesSince: async (from) => {
        const found = changes().slice(from);
        await step('changesSince');
        return found;
      },
      apply: async () => ++revision,
    };
    return { store, failing, at, write: () => ++revision };
  }

  for (const method of ['countSince', 'changesSince', 'stale'] as const) {
    test(`answers from the map as it was when ${method} fails, and has caught up by the next call`, async () => {
      const { store, failing, write } = brittleStore();
      const faults: string[] = [];
      const live = await LiveMap.open(store, { onFault: (error) => faults.push((error as Error).message) });
      write();
      failing.add(method);
      const map = await live.current();
      if (method !== 'stale') expect(map.revision).toBe(0);
      expect(faults).toEqual([`${method} failed`]);
      expect((await live.current()).revision).toBe(1);
      expect(faults).toHaveLength(1);
    });
  }

  test('whoever asks after a write has it, even where a catching-up from before the write is under way', async () => {
    const { store, at, write } = brittleStore();
    const live = await LiveMap.open(store);
    write();
    let release: () => void = () => undefined;
    const reached = new Promise<void>((resolve) => {
      at.changesSince = () => {
        delete at.changesSince;
        resolve();
        return new Promise((go) => {
          release = go;
        });
      };
    });
    const first = live.current();
    await reached;
    write();
    const second = live.current();
    release();
    expect((await second).revision).toBe(2);
    expect((await first).roles.has('r1')).toBe(true);
  });

  test('a reading in the background that fails is done again', async () => {
    const { store, at, write } = brittleStore();
    const faults: unknown[] = [];
    const live = await LiveMap.open(store, { onFault: (error) => faults.push(error) });
    for (let i = 0; i < 3000; i++) write();
    const read = store.read;
    store.read = () => Promise.reject(new Error('disk'));
    await live.settled();
    expect(faults).not.toHaveLength(0);
    store.read = read;
    await live.settled();
    expect((await live.settled()).revision).toBe(3000);
    expect(at).toEqual({});
  });
});
