import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import Sqlite from 'better-sqlite3';
import type { Attestation } from '../../src/domain/attestation/attestation.ts';
import { editOf } from '../../src/domain/map/change.ts';
import type { Entity } from '../../src/domain/map/entity.ts';
import type { Member } from '../../src/domain/people/member.ts';
import { Roster } from '../../src/domain/people/roster.ts';
import { knownMigrations } from '../../src/store/migration.ts';
import { openStore } from '../../src/store/open.ts';
import { describeEachEngine } from './engine.ts';
import { personNamed, readAll, WORD } from './sample-map.ts';

const ANA: Member = {
  slackId: 'U01ANA',
  email: 'ana@juniper.example',
  name: 'Ana Ito',
  kind: 'member',
  timezone: 'Europe/Lisbon',
};
const CROWD = Array.from({ length: 2_500 }, (_, i): Member => {
  return { ...ANA, slackId: `U1${i}`, email: `crowd-${i}@juniper.example`, timezone: null };
});

describeEachEngine('the roster', ({ fresh, shared }) => {
  const sharedTest = shared ? test : test.skip;

  test('keeps everybody, and writes only who has changed', async () => {
    const { store } = await fresh();
    const roster = await Roster.open(store.members);
    expect(await roster.save([ANA, ...CROWD], 1000)).toHaveLength(2_501);
    expect(await roster.save([ANA, ...CROWD], 2000)).toEqual([]);
    expect(await roster.save([{ ...ANA, kind: 'gone' }], 3000)).toHaveLength(1);
    const again = await Roster.open(store.members);
    expect(again.bySlack('U01ANA')?.kind).toBe('gone');
    expect(again.byEmail('crowd-2499@juniper.example')?.slackId).toBe('U12499');
  });

  test('finds the account that is in use where two have one e-mail', async () => {
    const { store } = await fresh();
    const roster = await Roster.open(store.members);
    await roster.save([{ ...ANA, slackId: 'U0OLD', kind: 'gone' }, ANA], 1000);
    expect(roster.byEmail('ana@juniper.example')?.slackId).toBe('U01ANA');
    await roster.save([{ ...ANA, email: 'ito@juniper.example' }], 2000);
    expect(roster.byEmail('ana@juniper.example')?.slackId).toBe('U0OLD');
    expect(roster.byEmail('ito@juniper.example')?.slackId).toBe('U01ANA');
  });

  sharedTest('is the same in every replica, and tells what has changed since', async () => {
    const { store, again } = await fresh();
    const [here, there] = [await Roster.open(store.members), await Roster.open((await again()).members)];
    await here.save([ANA], 1000);
    await there.refresh();
    expect(there.bySlack('U01ANA')).toEqual(ANA);
    const mark = there.mark();
    expect(there.touchedSince('U01ANA', mark)).toBe(false);
    await here.save([{ ...ANA, kind: 'guest' }], 2000);
    await there.refresh();
    expect(there.touchedSince('U01ANA', mark)).toBe(true);
  });

  sharedTest('is looked through by one of many replicas, and by another where that one dies', async () => {
    const { store, again } = await fresh();
    const others = [store.members, (await again()).members, (await again()).members];
    const claims = async (now: number) => await Promise.all(others.map((members) => members.claimSync(now, 600_000)));
    expect((await claims(1000)).filter(Boolean)).toHaveLength(1);
    expect(await claims(2000)).toEqual([false, false, false]);
    expect((await claims(601_000)).filter(Boolean)).toHaveLength(1);
    await store.members.wantSync(900_000, 901_000);
    expect(await claims(902_000)).toEqual([false, false, false]);
    await store.members.endSync(4_000_000, 700_000);
    expect(await claims(3_000_000)).toEqual([false, false, false]);
    await store.members.wantSync(650_000, 3_000_000);
    expect(await claims(3_000_000)).toEqual([false, false, false]);
    await store.members.wantSync(2_700_000, 3_000_000);
    expect((await claims(3_000_000)).filter(Boolean)).toHaveLength(1);
  });
});

const FIRST: Attestation = {
  person: 'ana@juniper.example',
  charges: [{ charge: { type: 'activity', id: 'deploy', scope: null }, since: 1000, confirmedAt: 0 }],
  standing: { manager: null, deputies: ['bo@juniper.example'] },
  why: null,
  askedAt: 0,
  answeredAt: 0,
  toldAt: 0,
  seq: 0,
};

describeEachEngine('what people confirm', ({ fresh }) => {
  test('is written over what was read, never over somebody else', async () => {
    const { attestations, notices } = (await fresh()).store;
    const notice = { recipient: 'ana@juniper.example', body: { kind: 'departed', person: 'x' } } as const;
    expect(await attestations.put(FIRST, [], 1000)).toBe(true);
    expect(await attestations.put(FIRST, [notice], 1000)).toBe(false);
    const { seq, attestations: rows } = await attestations.since(0);
    const [row] = rows;
    expect(row).toEqual({ ...FIRST, seq: 1 });
    if (!row) throw new Error('nothing was kept');
    expect(await attestations.put({ ...row, askedAt: 2000 }, [notice], 2000)).toBe(true);
    expect(await attestations.put({ ...row, askedAt: 3000 }, [notice], 3000)).toBe(false);
    expect((await attestations.since(seq)).attestations).toMatchObject([{ askedAt: 2000 }]);
    expect(await notices.take(9000, 1000, 10)).toHaveLength(1);
  });
});

describeEachEngine('a departure', ({ fresh }) => {
  test('is told once, and the return too', async () => {
    const { departures, notices } = (await fresh()).store;
    const told = (kind: 'departed' | 'returned') => [
      { recipient: 'bo@juniper.example', body: { kind, person: 'ana@juniper.example' } },
    ];
    expect(await departures.begin('ana@juniper.example', told('departed'), 1000)).toBe(true);
    expect(await departures.begin('ana@juniper.example', told('departed'), 2000)).toBe(false);
    expect(await departures.all()).toEqual(['ana@juniper.example']);
    expect(await departures.end('ana@juniper.example', told('returned'), 3000)).toBe(true);
    expect(await departures.end('ana@juniper.example', told('returned'), 4000)).toBe(false);
    expect(await notices.take(9000, 1000, 10)).toHaveLength(2);
  });
});

describeEachEngine('a map that was written before people could be inactive', ({ fresh }) => {
  test('has them all active in its log', async () => {
    const { map } = (await fresh()).store;
    const { active: _active, ...old } = personNamed('ana@juniper.example').value;
    await map.apply([editOf(null, { kind: 'person', value: old } as Entity)], WORD, 0);
    expect((await map.changesSince(0))[0]?.after?.value).toMatchObject({ active: true });
  });
});

describe('a database of an older schema', () => {
  test('is migrated: whoever it has is active, and its areas ask every 90 days', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'whoowns-member-'));
    try {
      const file = path.join(folder, 'old.db');
      makeOld(file);
      const store = await openStore({ url: `file:${file}`, mode: 'create' });
      const { things } = await readAll(store.map);
      expect(things.get('person:ana@juniper.example')?.entity.value).toMatchObject({ active: true });
      expect(things.get('area:delivery')?.entity.value).toMatchObject({ confirmEveryMs: 90 * 86_400_000 });
      await store.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/** A database as the four first migrations left it, with a person and an area. */
function makeOld(file: string): void {
  const raw = new Sqlite(file);
  raw.exec('CREATE TABLE migration (name text NOT NULL PRIMARY KEY, checksum text NOT NULL, at bigint NOT NULL)');
  const old = knownMigrations('sqlite').filter(({ name }) => name < '0005');
  for (const { name, checksum, sql } of old) {
    raw.exec(sql);
    raw.prepare('INSERT INTO migration VALUES (?, ?, 1)').run(name, checksum);
  }
  raw.exec(`
    UPDATE workspace SET revision = 1, batch = 1;
    INSERT INTO change VALUES (1, 1, 0, 'area', 'delivery', NULL, '{"id":"delivery"}');
    INSERT INTO revision VALUES (1, 1, 1, 1, 1, 'cli', 'old.yml', NULL);
    INSERT INTO area VALUES (1, 'delivery', 'Delivery', 'delivery', '', '[]', '[]', '[]', 1);
    INSERT INTO person VALUES (1, 'ana@juniper.example', 'Ana', 'ana', NULL, 'UTC', NULL, NULL, 1);`);
  raw.close();
}
