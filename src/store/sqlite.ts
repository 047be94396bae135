import { setTimeout } from 'node:timers/promises';
import { Kysely, SqliteDialect } from 'kysely';
import type { Database, OpenMode, Snapshot, StagedWork, WriteTransaction } from './database.ts';
import type { Tables } from './schema.ts';
import { SqliteConnection } from './sqlite-connection.ts';
import { isBusy, openExisting, openOrCreate } from './sqlite-file.ts';
import { runWork, SqliteStagedWork } from './sqlite-work.ts';

const ASKED_EVERY_MS = 1;

/** How long a write waits for another process's; a large import holds the lock for about one second. */
const LOCK_TIMEOUT_MS = 10_000;
const LOCK_RETRY_MS = 10;

/**
 * Opens an SQLite file: one connection that writes, one that reads, and one more for each snapshot. Write-ahead logging
 * lets the readers go on while something is written.
 */
export async function openSqlite(path: string, mode: OpenMode, now: number): Promise<Database> {
  const writer = mode === 'create' ? await openOrCreate(path, now) : openExisting(path);
  try {
    writer.raw.pragma('journal_mode = WAL');
    // A large import touches the same pages again and again.
    writer.raw.pragma('cache_size = -65536');
    return new SqliteStoreDatabase(path, writer, new SqliteConnection(path));
  } catch (error) {
    writer.close();
    throw error;
  }
}

class SqliteStoreDatabase implements Database {
  readonly engine = 'sqlite';
  readonly query: Kysely<Tables>;
  readonly #path: string;
  readonly #writer: SqliteConnection;
  readonly #reader: SqliteConnection;
  readonly #writing: Kysely<Tables>;
  readonly #snapshots = new Set<Snapshot>();
  #seen: number;
  #askedAt = 0;

  constructor(path: string, writer: SqliteConnection, reader: SqliteConnection) {
    this.#path = path;
    this.#writer = writer;
    this.#reader = reader;
    this.#writing = over(writer);
    this.query = over(reader);
    reader.raw.pragma('query_only = ON');
    writer.raw.pragma('busy_timeout = 0');
    this.#seen = this.#version();
  }

  /** Waits for another process's write lock without holding up this one's event loop, as SQLite's own waiting would. */
  async write<T>(work: (transaction: WriteTransaction) => Promise<T>, patienceMs = LOCK_TIMEOUT_MS): Promise<T> {
    const deadline = performance.now() + patienceMs;
    for (;;) {
      let begun = false;
      try {
        return await this.#writing.transaction().execute((query) => {
          begun = true;
          return work({ query, run: async (tables) => runWork(this.#writer, tables) });
        });
      } catch (error) {
        if (begun || !isBusy(error) || performance.now() > deadline) throw error;
        await setTimeout(LOCK_RETRY_MS);
      }
    }
  }

  async stage(): Promise<StagedWork> {
    return new SqliteStagedWork(this.#writer, (work) => this.#writing.connection().execute(async () => work()));
  }

  async snapshot(): Promise<Snapshot> {
    const connection = new SqliteConnection(this.#path);
    const query = over(connection);
    connection.exec('BEGIN');
    const snapshot: Snapshot = {
      query,
      end: async () => {
        if (this.#snapshots.delete(snapshot)) connection.close();
      },
    };
    this.#snapshots.add(snapshot);
    return snapshot;
  }

  /**
   * SQLite counts, for each connection, how often others have committed; this process's own writer is such another. Under load it
   * is asked once a millisecond, since each question costs two locks of the file.
   */
  stale(): boolean {
    const now = performance.now();
    if (now - this.#askedAt < ASKED_EVERY_MS) return false;
    this.#askedAt = now;
    const version = this.#version();
    if (version === this.#seen) return false;
    this.#seen = version;
    return true;
  }

  /** `data_version` will have seen it: this process's own write counts from the next question on. */
  wrote(): void {
    this.#askedAt = 0;
  }

  #version(): number {
    return (this.#reader.prepare('PRAGMA data_version').get() as { data_version: number }).data_version;
  }

  refusesWrites(error: unknown): boolean {
    const { code } = error as { code?: unknown };
    return (
      typeof code === 'string' &&
      /^SQLITE_(FULL|READONLY|IOERR|BUSY|LOCKED|CANTOPEN|PERM|NOLFS|CORRUPT|NOTADB)/.test(code)
    );
  }

  async time(): Promise<null> {
    return null;
  }

  async close(): Promise<void> {
    for (const snapshot of this.#snapshots) await snapshot.end();
    await this.#writing.destroy();
    await this.query.destroy();
    this.#writer.close();
    this.#reader.close();
  }
}

function over(database: SqliteConnection): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
}
