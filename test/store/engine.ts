import { mkdtempSync, rmSync } from 'node:fs';
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
  return () => open(cleanups);
}

async function freshSqlite(cleanups: Cleanup[]): Promise<Fresh> {
  const folder = mkdtempSync(path.join(tmpdir(), 'whoowns-store-'));
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  return await freshOn(`file:${path.join(folder, 'whoowns.db')}`, cleanups);
}

async function freshOn(url: string, cleanups: Cleanup[]): Promise<Fresh> {
  const open = async (mode: 'create' | 'existing') => {
    const store = await openStore({ url, mode });
    cleanups.push(() => store.close());
    return store;
  };
  return { url, store: await open('create'), again: () => open('existing') };
}

let databases = 0;

async function freshPostgres(cleanups: Cleanup[]): Promise<Fresh> {
  const folder = cluster as string;
  const name = `test_${process.pid}_${Math.random().toString(36).slice(2, 8)}_${databases++}`;
  const admin = await connected(folder);
  try {
    await admin.query(`CREATE DATABASE ${name}`);
  } finally {
    await admin.end();
  }
  return await freshOn(postgresUrl(folder, name), cleanups);
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
