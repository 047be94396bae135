import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { DomainError } from '../../src/domain/error.ts';
import { type Edit, editOf } from '../../src/domain/map/change.ts';
import { keyOf } from '../../src/domain/map/entity.ts';
import { describeEachEngine, runSql } from './engine.ts';
import {
  activityNamed,
  creating,
  manyEdits,
  personNamed,
  readAll,
  roleNamed,
  sampleEntities,
  WORD,
} from './sample-map.ts';

describeEachEngine('the map store', ({ fresh, shared }) => {
  test('gives every kind of thing back as it was, with whose word it is', async () => {
    const { store } = await fresh();
    const entities = sampleEntities();
    expect(await store.map.apply(creating(entities), WORD, 0)).toBe(1);
    const { revision, things } = await readAll(store.map);
    expect(revision).toBe(1);
    expect(things.size).toBe(entities.length);
    for (const entity of entities) {
      expect(things.get(`${entity.kind}:${keyOf(entity)}`)).toEqual({ entity, provenance: WORD });
    }
  });

  test('keeps a line of the log for every edit, in order, with before and after', async () => {
    const { store } = await fresh();
    const [before, after] = [roleNamed('lead'), roleNamed('lead', { summary: 'Leads.' })];
    const edits: Edit[][] = [creating([before, roleNamed('other')]), [editOf(before, after)], [editOf(after, null)]];
    for (const [i, slice] of edits.entries()) await store.map.apply(slice, { ...WORD, at: i, reason: `no. ${i}` }, i);
    const changes = await store.map.changesSince(0);
    expect(
      changes.map(({ revision, at, reason, ...edit }) => [revision, at, reason, edit.kind, edit.before, edit.after]),
    ).toEqual([
      [1, 0, 'no. 0', 'role', null, before],
      [1, 0, 'no. 0', 'role', null, roleNamed('other')],
      [2, 1, 'no. 1', 'role', before, after],
      [3, 2, 'no. 2', 'role', after, null],
    ]);
    expect(changes[0]).toMatchObject({ actor: WORD.actor, source: WORD.source });
    expect(await store.map.countSince(1)).toBe(2);
    expect(await store.map.changesSince(2)).toHaveLength(1);
    expect(await store.map.countSince(3)).toBe(0);
  });

  test('replaces what belongs to a thing whole, and takes it away with the thing', async () => {
    const { store } = await fresh();
    const entities = sampleEntities();
    await store.map.apply(creating(entities), WORD, 0);
    const deploy = entities.find((entity) => entity.kind === 'activity' && entity.value.id === 'deploy');
    const changed = activityNamed('deploy', { overrides: [{ scope: 'payments', raci: { A: [], R: ['director'] } }] });
    await store.map.apply([editOf(deploy ?? null, changed)], { ...WORD, at: 2 }, 1);
    const { things } = await readAll(store.map);
    expect(things.get('activity:deploy')).toEqual({ entity: changed, provenance: { ...WORD, at: 2 } });
    expect(things.get('activity:bare')?.provenance).toEqual(WORD);

    const rest = [changed, ...entities.filter((entity) => entity !== deploy)];
    await store.map.apply(
      rest.map((entity) => editOf(entity, null)),
      WORD,
      2,
    );
    expect((await readAll(store.map)).things.size).toBe(0);
  });

  test('refuses edits that were worked out against an older map, and writes nothing of them', async () => {
    const { store } = await fresh();
    await store.map.apply(creating([roleNamed('lead')]), WORD, 0);
    const late = store.map.apply(creating([roleNamed('late')]), WORD, 0);
    await expect(late).rejects.toMatchObject({ name: 'DomainError', code: 'conflict' });
    await expect(store.map.apply(manyEdits(1500), WORD, 0)).rejects.toBeInstanceOf(DomainError);
    expect(await store.map.revision()).toBe(1);
    expect(await store.map.countSince(0)).toBe(1);
    expect((await readAll(store.map)).things.size).toBe(1);
  });

  test('writes all or nothing: a reference that leads nowhere is a fault', async () => {
    const { store } = await fresh();
    for (const count of [3, 1500]) {
      const edits = [...manyEdits(count), editOf(null, activityNamed('lost', { raci: { A: ['nobody-knows'] } }))];
      const error = await store.map.apply(edits, WORD, 0).catch((caught) => caught);
      expect(error).toMatchObject({ message: expect.stringMatching(/foreign key/i) });
      expect(error).not.toBeInstanceOf(DomainError);
    }
    expect(await store.map.revision()).toBe(0);
    expect(await store.map.countSince(0)).toBe(0);
    expect(await store.map.apply(manyEdits(3), WORD, 0)).toBe(1);
  });

  test('refuses a NUL and half a character in words, before anything is written', async () => {
    const { store } = await fresh();
    for (const summary of ['a\0b', 'half \ud83e', '\\\0']) {
      const refused = store.map.apply(creating([roleNamed('lead', { summary })]), WORD, 0);
      await expect(refused).rejects.toMatchObject({ code: 'invalid', message: expect.stringContaining('role "lead"') });
    }
    const harmless = roleNamed('lead', { summary: 'the text \\u0000 and \\\\ud83e' });
    await store.map.apply(creating([harmless]), WORD, 0);
    expect((await readAll(store.map)).things.get('role:lead')?.entity).toEqual(harmless);
  });

  test('does nothing at all for no edits', async () => {
    const { store } = await fresh();
    expect(await store.map.apply([], WORD, 0)).toBe(0);
    expect(store.map.stale()).toBe(false);
  });

  test('writes thousands of things with their turns in between, and says how far it is', async () => {
    const { store } = await fresh();
    const told: number[] = [];
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await store.map.apply(manyEdits(2500), WORD, 0, (done, total) => told.push(done / total));
    clearInterval(timer);
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(turns).toBeGreaterThan(4);
    const { revision, things } = await readAll(store.map);
    expect([revision, things.size, await store.map.countSince(0)]).toEqual([1, 2501, 2501]);
  });

  test('takes thousands of updates and deletions as well', async () => {
    const { store } = await fresh();
    const created = manyEdits(2500);
    await store.map.apply([...created, editOf(null, roleNamed('other'))], WORD, 0);
    const edits = created.flatMap(({ after }, i) => {
      if (after?.kind !== 'activity') return [];
      const value = { ...after.value, raci: { A: ['other'], R: [], I: ['lead'] } };
      return [editOf(after, i % 2 === 0 ? null : { kind: 'activity', value })];
    });
    await store.map.apply(edits, WORD, 1);
    const { things } = await readAll(store.map);
    expect(things.size).toBe(1252);
    const left = things.get('activity:activity-000001')?.entity;
    expect(left).toMatchObject({ value: { raci: { A: ['other'], R: [], I: ['lead'] } } });
  });

  test('writes children before their parents are known, in one go', async () => {
    const { store } = await fresh();
    const chain = Array.from({ length: 50 }, (_, i) =>
      personNamed(`p${i}@x.example`, i === 49 ? null : `p${i + 1}@x.example`),
    );
    await store.map.apply(creating(chain), WORD, 0);
    expect((await readAll(store.map)).things.size).toBe(50);
  });

  const sharedTest = shared ? test : test.skip;

  sharedTest('lets one of two writers win, and tells the other', async () => {
    const { store, again } = await fresh();
    const other = await again();
    for (let round = 0; round < 5; round++) {
      const results = await Promise.allSettled([
        store.map.apply(creating([roleNamed(`mine-${round}`)]), WORD, round),
        other.map.apply(creating([roleNamed(`theirs-${round}`)]), WORD, round),
      ]);
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const lost = results.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
      expect(lost.reason).toMatchObject({ code: 'conflict' });
    }
    expect(await store.map.revision()).toBe(5);
    expect((await readAll(other.map)).things.size).toBe(5);
  });

  sharedTest('takes what two processes write at once, one after the other', async () => {
    const { store, url } = await fresh();
    const script = fileURLToPath(new URL('./writer-process.ts', import.meta.url));
    const run = (name: string) => promisify(execFile)(process.execPath, [script, url, name, '12']);
    await Promise.all([run('mine'), run('theirs')]);
    expect((await store.map.changesSince(0)).map(({ revision }) => revision)).toEqual(
      Array.from({ length: 24 }, (_, i) => i + 1),
    );
    expect((await readAll(store.map)).things.size).toBe(24);
  });

  sharedTest('reads one moment, whatever is written meanwhile', async () => {
    const { store, again } = await fresh();
    await store.map.apply(manyEdits(2500), WORD, 0);
    const other = await again();
    const { revision, slices } = await store.map.read();
    const reading = slices[Symbol.asyncIterator]();
    await reading.next();
    const before = activityNamed('activity-002400');
    await other.map.apply([editOf(before, { ...before, value: { ...before.value, name: 'changed' } })], WORD, 1);
    await other.map.apply(creating([activityNamed('zz-new')]), WORD, 2);
    const names: string[] = [];
    for (let next = await reading.next(); !next.done; next = await reading.next()) {
      for (const { entity } of next.value) names.push(entity.kind === 'activity' ? entity.value.name : '');
    }
    expect(revision).toBe(1);
    expect(names).toContain('activity-002400');
    expect(names).not.toContain('changed');
    expect(names).not.toContain('zz-new');
    expect((await readAll(store.map)).revision).toBe(3);
  });

  sharedTest('a large write that is overtaken leaves no trace', async () => {
    const { store, url, again } = await fresh();
    const other = await again();
    let overtaken: Promise<unknown> | null = null;
    const large = store.map.apply(manyEdits(1500), WORD, 0, (done) => {
      if (done >= 1000) overtaken ??= other.map.apply(creating([roleNamed('quick')]), WORD, 0);
    });
    await expect(large).rejects.toMatchObject({ code: 'conflict' });
    await overtaken;
    expect([...(await readAll(store.map)).things.keys()]).toEqual(['role:quick']);
    expect(await runSql(url, 'SELECT key FROM change')).toEqual([{ key: 'quick' }]);
    expect(await store.map.apply(manyEdits(1500), WORD, 1)).toBe(2);
  });

  sharedTest('notices what another process writes, and what it writes itself', async () => {
    const { store, again } = await fresh();
    const other = await again();
    expect(store.map.stale()).toBe(false);
    await other.map.apply(creating([roleNamed('lead')]), WORD, 0);
    await noticed(() => store.map.stale());
    expect(store.map.stale()).toBe(false);
    await store.map.apply(creating([roleNamed('mine')]), WORD, 1);
    expect(store.map.stale()).toBe(true);
  });
});

/** Waits as a process does that looks each time it is asked; on PostgreSQL that takes a poll. */
async function noticed(stale: () => boolean): Promise<void> {
  await new Promise<void>((resolve) => {
    const look = () => (stale() ? resolve() : void setTimeout(look, 5));
    look();
  });
}
