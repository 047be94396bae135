import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import Sqlite from 'better-sqlite3';
import { knownMigrations, pendingMigrations } from '../../src/store/migration.ts';
import { openStore } from '../../src/store/open.ts';
import { SqliteConnection } from '../../src/store/sqlite-connection.ts';
import { creating, manyEdits, roleNamed, WORD } from './sample-map.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'whoowns-opening-'));
  file = path.join(folder, 'data', 'whoowns.db');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const mode = (name: string) => (statSync(name).mode & 0o777).toString(8);
const open = (openMode: 'create' | 'existing') => openStore({ url: `file:${file}`, mode: openMode });

async function created(edits = creating([roleNamed('lead')])): Promise<void> {
  const store = await open('create');
  await store.map.apply(edits, WORD, 0);
  await store.close();
}

function alter(sql: string): void {
  const connection = new Sqlite(file);
  connection.exec(sql);
  connection.close();
}

async function sentenceOf(opening: Promise<unknown>): Promise<string> {
  const error = await opening.catch((caught) => caught);
  expect(error).toMatchObject({ name: 'DomainError' });
  return (error as Error).message;
}

describe('opening an SQLite database', () => {
  test('makes file and folder for their owner alone, logs included', async () => {
    const store = await open('create');
    await store.map.apply(creating([roleNamed('lead')]), WORD, 0);
    const names = readdirSync(path.dirname(file));
    expect(names.sort()).toEqual(['whoowns.db', 'whoowns.db-shm', 'whoowns.db-wal']);
    for (const name of names) expect(mode(path.join(path.dirname(file), name))).toBe('600');
    expect(mode(path.dirname(file))).toBe('700');
    await store.close();
  });

  test('has every connection write through to the disk, and check foreign keys', async () => {
    await created();
    const connection = new SqliteConnection(file);
    expect(connection.raw.pragma('synchronous', { simple: true })).toBe(2);
    expect(connection.raw.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(connection.raw.pragma('journal_mode', { simple: true })).toBe('wal');
    connection.close();
  });

  test('a second time changes nothing', async () => {
    await created();
    const rows = () => {
      const connection = new Sqlite(file, { readonly: true });
      const found = connection.prepare('SELECT * FROM migration').all();
      connection.close();
      return found;
    };
    const before = rows();
    await (await open('create')).close();
    expect(rows()).toEqual(before);
    expect(before).toHaveLength(knownMigrations('sqlite').length);
  });

  test('refuses a missing one, and creates nothing', async () => {
    expect(await sentenceOf(open('existing'))).toMatch(/no database at .*whoowns migrate/s);
    expect(existsSync(path.dirname(file))).toBe(false);
  });

  test('refuses an empty file, and leaves it empty', async () => {
    await created();
    writeFileSync(file, '');
    expect(await sentenceOf(open('existing'))).toMatch(/is empty or holds something else/);
    expect(statSync(file).size).toBe(0);
  });

  test('refuses what is no database', async () => {
    await created();
    writeFileSync(file, 'dear diary, '.repeat(1000));
    for (const way of ['existing', 'create'] as const)
      expect(await sentenceOf(open(way))).toMatch(/damaged, or no database/);
  });

  test('refuses one that is cut short', async () => {
    await created(manyEdits(500));
    truncateSync(file, statSync(file).size - 8192);
    expect(await sentenceOf(open('existing'))).toMatch(/damaged.*whoowns restore/s);
  });

  test('refuses one with pages overwritten', async () => {
    await created(manyEdits(500));
    const whole = path.join(folder, 'whole.db');
    copyFileSync(file, whole);
    const { open: openFile } = await import('node:fs/promises');
    const handle = await openFile(file, 'r+');
    await handle.write(Buffer.alloc(3 * 4096, 0xab), 0, 3 * 4096, 5 * 4096);
    await handle.close();
    expect(await sentenceOf(open('existing'))).toMatch(/damaged/);
  });

  test('refuses one whose logs it may not write, and says what has to be allowed', async () => {
    await created();
    for (const end of ['-wal', '-shm']) {
      rmSync(`${file}${end}`, { force: true });
      mkdirSync(`${file}${end}`);
    }
    for (const openMode of ['existing', 'create'] as const) {
      expect(await sentenceOf(open(openMode))).toContain('Let this user read and write the file and the folder');
    }
  });

  test('refuses the database of another program, even where it may create one', async () => {
    await created();
    rmSync(file);
    alter('CREATE TABLE recipe (name text)');
    for (const way of ['existing', 'create'] as const) expect(await sentenceOf(open(way))).toMatch(/something else/);
  });

  test('refuses one of a newer whoowns', async () => {
    await created();
    alter("INSERT INTO migration VALUES ('0999_future', 'x', 1)");
    for (const way of ['existing', 'create'] as const) {
      expect(await sentenceOf(open(way))).toMatch(/written by a newer whoowns \(it has "0999_future"\)/);
    }
  });

  test('refuses one whose migration has been altered since', async () => {
    await created();
    alter("UPDATE migration SET checksum = 'other'");
    expect(await sentenceOf(open('existing'))).toMatch(/differs from the one the database was made with/);
  });

  test('asks for a migration of an older one', async () => {
    await created();
    alter('DELETE FROM migration');
    expect(await sentenceOf(open('existing'))).toMatch(/older whoowns. Run `whoowns migrate`/);
  });
});

describe('a migration', () => {
  test('is pending until it is applied', () => {
    const known = knownMigrations('sqlite');
    expect(pendingMigrations(known, [])).toEqual(known);
    expect(pendingMigrations(known, known)).toEqual([]);
  });

  test('opens the comments of its own engine alone', () => {
    const [sqlite, postgres] = (['sqlite', 'postgres'] as const).map((engine) => knownMigrations(engine)[0]);
    expect(sqlite?.sql).toMatch(/^\) +WITHOUT ROWID/m);
    expect(postgres?.sql).toMatch(/^\) \/\*sqlite WITHOUT ROWID/m);
    expect(sqlite?.checksum).toBe(postgres?.checksum);
  });
});

test('an address that is none is refused without being repeated', async () => {
  const opening = openStore({ url: 'mysql://root:secret@host/db', mode: 'create' });
  expect(await sentenceOf(opening)).not.toContain('secret');
});

test('a server that is not there is named without its password', async () => {
  const opening = openStore({ url: 'postgres://ana:secret@127.0.0.1:1/whoowns', mode: 'existing' });
  const sentence = await sentenceOf(opening);
  expect(sentence).toMatch(/PostgreSQL at 127\.0\.0\.1:1\/whoowns can't be used: ECONNREFUSED/);
  expect(sentence).not.toContain('secret');
});
