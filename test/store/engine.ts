import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, afterEach, describe } from '@jest/globals';
import Sqlite from 'better-sqlite3';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import pg from 'pg';
import { parseDatabaseUrl } from '../../src/store/database-url.ts';
import { openStore, type Store, storeOn } from '../../src/store/open.ts';
import { postgresOn } from '../../src/store/postgres.ts';

/** A fresh, empty, migrated database and the store on it. Everything opened is closed and removed after the test. */
export interface Fresh {
  readonly store: Store;
  /** Its DATABASE_URL; PGlite has none. */
  readonly url: string;
  /** Another store on the same database, as another process would have it. */
  readonly again: () => Promise<Store>;
}

export interface Engine {
  readonly name: 'sqlite' | 'postgres' | 'pglite';
  /** Whether a second store can be opened on the same database; where not, such tests are left out. */
  readonly shared: boolean;
  readonly fresh: () => Promise<Fresh>;
}

const cluster = process.env.WHOOWNS_TEST_POSTGRES;

/**
 * Runs a suite once for each engine: SQLite files, and PostgreSQL, a real one where the machine has it, else PGlite.
 *
 *     describeEachEngine('the map', ({ fresh }) => {
 *       test('is empty at first', async () => {
 *         const { store } = await fresh();
 *         expect(await store.map.revision()).toBe(0);
 *       });
 *     });
 */
export function describeEachEngine(name: string, suite: (engine: Engine) => void): void {
  describe(`${name} (SQLite)`, () => suite({ name: 'sqlite', shared: true, fresh: cleaning(freshSqlite) }));
  if (cluster) {
    describe(`${name} (PostgreSQL)`, () => suite({ name: 'postgres', shared: true, fresh: cleaning(freshPostgres) }));
  } else {
    describe(`${name} (PGlite)`, () => {
      afterAll(async () => {
        await (await pglite)?.close();
        pglite = null;
      });
      suite({ name: 'pglite', shared: false, fresh: cleaning(freshPglite) });
    });
  }
}

/**
 * Runs a suite of several bots on one database: on PostgreSQL alone, for a SQLite file is one bot's, and PGlite takes one
 * connection. Says so where there is none.
 */
export function describeReplicas(name: string, suite: (engine: Engine) => void): void {
  if (cluster) {
    describe(`${name} (PostgreSQL)`, () => suite({ name: 'postgres', shared: true, fresh: cleaning(freshPostgres) }));
    return;
  }
  console.warn(`${name}: NOT tested, for there is no PostgreSQL here.`);
  describe.skip(name, () => suite({ name: 'postgres', shared: true, fresh: cleaning(freshPostgres) }));
}

type Cleanup = () => unknown;

/** Registers what ends a test with the suite that is being described. */
function cleaning(open: (cleanups: Cleanup[]) => Promise<Fresh>): () => Promise<Fresh> {
  const cleanups: Cleanup[] = [];
  afterEach(async () => {
    while (cleanups.length > 0) await cleanups.pop()?.();
  });
  afterAll(dropOutworn);
  return () => open(cleanups);
}

async function freshSqlite(cleanups: Cleanup[]): Promise<Fresh> {
  const folder = mkdtempSync(path.join(tmpdir(), 'whoowns-store-'));
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'whoowns.db');
  await emptyFile(file);
  return await freshOn(`file:${file}`, cleanups);
}

/** Makes an empty, migrated SQLite database: a copy of one that is made once a run, in the run's own folder. */
export async function emptyFile(file: string): Promise<void> {
  const template = path.join(tmpdir(), 'template.db');
  if (!existsSync(template)) {
    // Whoever else makes one at this moment makes the same.
    const own = `${template}-${randomUUID()}`;
    await (await openStore({ url: `file:${own}`, mode: 'create' })).close();
    renameSync(own, template);
  }
  copyFileSync(template, file);
}

async function freshOn(url: string, cleanups: Cleanup[]): Promise<Fresh> {
  const open = async () => {
    const store = await openStore({ url, mode: 'existing' });
    cleanups.push(() => store.close());
    return store;
  };
  return { url, store: await open(), again: open };
}

const TEMPLATE = 'whoowns_template';
let databases = 0;
/** Databases of tests that are over, or nearly: what a test has opened there besides is closed after this room's own things. */
const outworn: string[] = [];

async function dropOutworn(): Promise<void> {
  if (outworn.length === 0) return;
  await asAdmin(cluster as string, async (admin) => {
    for (const name of outworn.splice(0)) await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
  });
}

async function freshPostgres(cleanups: Cleanup[]): Promise<Fresh> {
  const folder = cluster as string;
  const name = `test_${process.pid}_${Math.random().toString(36).slice(2, 8)}_${databases++}`;
  await asAdmin(folder, async (admin) => {
    await makeTemplate(admin, folder);
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE} ${await quickest(admin)}`);
  });
  outworn.push(name);
  return await freshOn(postgresUrl(folder, name), cleanups);
}

/** Copying files is the quickest way, and before version 15 the only one. */
async function quickest(admin: pg.Client): Promise<string> {
  const { rows } = await admin.query<{ server_version_num: string }>('SHOW server_version_num');
  return Number(rows[0]?.server_version_num) >= 150_000 ? 'STRATEGY FILE_COPY' : '';
}

/** An empty, migrated database, made by whoever is the first of a run, while the others wait. */
async function makeTemplate(admin: pg.Client, folder: string): Promise<void> {
  const isThere = async () =>
    (await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [TEMPLATE])).rows.length > 0;
  if (await isThere()) return;
  await admin.query('SELECT pg_advisory_lock(1)');
  if (await isThere()) return;
  await admin.query(`CREATE DATABASE ${TEMPLATE}_new`);
  await (await openStore({ url: postgresUrl(folder, `${TEMPLATE}_new`), mode: 'create' })).close();
  await admin.query(`ALTER DATABASE ${TEMPLATE}_new RENAME TO ${TEMPLATE}`);
}

async function asAdmin<T>(folder: string, work: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = await connected(folder);
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

function postgresUrl(folder: string, database: string): string {
  return `postgres:///${database}?host=${encodeURIComponent(folder)}&user=whoowns`;
}

/** A connection to the cluster, waiting while it is still starting. */
async function connected(folder: string): Promise<pg.Client> {
  for (let tries = 0; ; tries++) {
    const client = new pg.Client(postgresUrl(folder, 'postgres'));
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (tries === 100) throw error;
      await setTimeout(100);
    }
  }
}

/** One PGlite for all tests of a file, for it takes a second to start; emptied for each. */
let pglite: Promise<PGlite> | null = null;

async function freshPglite(cleanups: Cleanup[]): Promise<Fresh> {
  pglite ??= PGlite.create();
  const database = await pglite;
  await database.exec('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  const store = storeOn(await postgresOn(oneConnection(database), 'pglite', 'create', Date.now()));
  cleanups.push(() => store.close());
  return { store, url: 'postgres://pglite', again: () => Promise.reject(new Error('PGlite has one connection')) };
}

/** PGlite as a pool of one: whoever comes second waits for the first to release it. */
function oneConnection(database: PGlite): PostgresPool {
  let free = Promise.resolve();
  return {
    options: {},
    end: async () => undefined,
    connect: async () => {
      const before = free;
      let release: () => void = () => undefined;
      free = new Promise((resolve) => {
        release = resolve;
      });
      await before;
      const query = async (text: string, values: readonly unknown[]) => {
        if (values.length === 0) {
          const results = await database.exec(text);
          return { command: text.toUpperCase(), rowCount: 0, rows: results.at(-1)?.rows ?? [] };
        }
        const { rows, affectedRows } = await database.query(text, [...values]);
        return { command: text.trimStart().split(/\s/)[0]?.toUpperCase(), rowCount: affectedRows ?? 0, rows };
      };
      return { query: query as unknown as PostgresPoolClient['query'], release: () => release() };
    },
  };
}

/** Runs one statement as somebody with a database prompt would, and gives the rows where it has any. */
export async function runSql(url: string, statement: string): Promise<unknown[]> {
  const address = parseDatabaseUrl(url);
  if (address.engine === 'sqlite') {
    const connection = new Sqlite(address.path);
    try {
      const prepared = connection.prepare(statement);
      if (prepared.reader) return prepared.all();
      prepared.run();
      return [];
    } finally {
      connection.close();
    }
  }
  const client = new pg.Client(address.url);
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}
