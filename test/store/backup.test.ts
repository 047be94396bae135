import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import Sqlite from 'better-sqlite3';
import { backup } from '../../src/store/backup.ts';
import { openStore } from '../../src/store/open.ts';
import { restore } from '../../src/store/restore.ts';
import { describeEachEngine } from './engine.ts';
import { activityNamed, creating, manyEdits, readAll, roleNamed, sampleEntities, WORD } from './sample-map.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'whoowns-backup-'));
  file = path.join(folder, 'copy.db');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describeEachEngine('a backup', ({ name, fresh, shared }) => {
  const sharedTest = shared ? test : test.skip;

  sharedTest('restored is the same map, log and inbox, in a database of either engine', async () => {
    const { store, url } = await fresh();
    await store.map.apply(creating(sampleEntities()), WORD, 0);
    await store.map.apply(creating([roleNamed('later')]), { ...WORD, reason: 'second' }, 1);
    await store.inbox.claim('event:Ev1', 1);
    await store.bindTeam('T01');
    await backup(url, file);
    expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
    expect(readdirSync(folder)).toEqual(['copy.db']);
    const [map, log] = [await readAll(store.map), await store.map.changesSince(0)];
    await store.close();

    const elsewhere = `file:${path.join(folder, 'deep', 'new.db')}`;
    for (const target of [elsewhere, url]) {
      await restore(file, target);
      const restored = await openStore({ url: target, mode: 'existing' });
      try {
        expect(await readAll(restored.map)).toEqual(map);
        expect(await restored.map.changesSince(0)).toEqual(log);
        expect(await restored.inbox.claim('event:Ev1', 2)).toBe(false);
        await expect(restored.bindTeam('T02')).rejects.toThrow('T01');
        expect(await restored.map.apply(creating([roleNamed('new')]), WORD, 2)).toBe(3);
      } finally {
        await restored.close();
      }
    }
  });

  sharedTest('taken while somebody writes is of one moment', async () => {
    const { store, url, again } = await fresh();
    const writer = await again();
    await store.map.apply(manyEdits(300), WORD, 0);
    let writing = true;
    const written = (async () => {
      for (let i = 1; writing; i++) await writer.map.apply(creating([activityNamed(`extra-${i}`)]), WORD, i);
    })();
    await backup(url, file);
    writing = false;
    await written;
    const copy = await openStore({ url: `file:${file}`, mode: 'existing' });
    try {
      const { revision, things } = await readAll(copy.map);
      expect(things.size).toBe(301 + revision - 1);
      expect(await copy.map.countSince(0)).toBe(301 + revision - 1);
    } finally {
      await copy.close();
    }
  });

  sharedTest('is not restored into a database that is in use, which stays as it is', async () => {
    const { store, url } = await fresh();
    await backup(url, file);
    await store.map.apply(creating([roleNamed('lead')]), WORD, 0);
    await expect(restore(file, url)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('in use'),
    });
    expect((await readAll(store.map)).things.size).toBe(1);
  });

  sharedTest('that is missing, damaged or newer is refused, and the database stays as it is', async () => {
    const { store, url } = await fresh();
    await store.map.apply(manyEdits(500), WORD, 0);
    await backup(url, file);
    await store.close();
    const whole = readFileSync(file);
    const ways: [() => void, RegExp][] = [
      [() => rmSync(file), /no backup at/],
      [() => writeFileSync(file, 'no backup'.repeat(999)), /damaged/],
      [() => truncateSync(file, whole.length - 4096 * 3), /damaged/],
      [() => alter("INSERT INTO migration VALUES ('0999_future', 'x', 1)"), /newer whoowns/],
      [() => alter("PRAGMA foreign_keys = OFF; DELETE FROM role WHERE id = 'lead'"), /do not fit/],
      [() => writeFileSync(file, ''), /empty/],
    ];
    for (const [spoil, sentence] of ways) {
      writeFileSync(file, whole);
      spoil();
      await expect(restore(file, url)).rejects.toMatchObject({
        name: 'DomainError',
        message: expect.stringMatching(sentence),
      });
    }
    const after = await openStore({ url, mode: 'existing' });
    expect((await readAll(after.map)).things.size).toBe(501);
    await after.close();
  });

  if (name !== 'sqlite') return;

  test('of a file replaces a damaged one, and its log with it', async () => {
    const { store, url } = await fresh();
    await store.map.apply(manyEdits(50), WORD, 0);
    await backup(url, file);
    const target = path.join(folder, 'target.db');
    writeFileSync(target, 'garbage'.repeat(5000));
    writeFileSync(`${target}-wal`, 'an old log');
    await restore(file, `file:${target}`);
    expect(readdirSync(folder).sort()).toEqual(['copy.db', 'target.db']);
    const restored = await openStore({ url: `file:${target}`, mode: 'existing' });
    expect(await restored.map.revision()).toBe(1);
    await restored.close();
  });

  test('never goes over the database itself, or leaves a part behind', async () => {
    const { store, url } = await fresh();
    await store.map.apply(manyEdits(5), WORD, 0);
    await expect(backup(url, url.slice(5))).rejects.toMatchObject({ code: 'invalid' });
    await expect(backup(`file:${folder}/none.db`, file)).rejects.toMatchObject({ code: 'not_found' });
    expect(existsSync(file)).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });
});

function alter(sql: string): void {
  const connection = new Sqlite(file);
  connection.exec(sql);
  connection.close();
}
