import Sqlite from 'better-sqlite3';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** How long a statement waits for another process's write lock. */
const BUSY_TIMEOUT_MS = 5000;

export interface ConnectionOptions {
  readonly readonly?: boolean;
  /** How a transaction begins: a writer takes the lock at once, since a lock taken half-way can be refused. */
  readonly begin?: 'begin' | 'begin immediate';
}

/**
 * One connection to an SQLite file, with the settings that every connection needs, and its prepared statements kept: it
 * halves the cost of a small query. What the query builder sees as "database".
 */
export class SqliteConnection implements SqliteDatabase {
  readonly raw: Sqlite.Database;
  readonly #begin: string;
  readonly #statements = new Map<string, Sqlite.Statement>();

  constructor(path: string, options: ConnectionOptions = {}) {
    this.#begin = options.begin ?? 'begin';
    this.raw = new Sqlite(path, { fileMustExist: true, readonly: options.readonly ?? false, timeout: BUSY_TIMEOUT_MS });
    try {
      this.raw.pragma('foreign_keys = ON');
      // better-sqlite3 lowers it to NORMAL in WAL mode, where a power cut may take back what was confirmed.
      this.raw.pragma('synchronous = FULL');
      this.raw.pragma('journal_size_limit = 67108864');
      // What is read here is read once, into the map: pages kept beside it would be memory for nothing.
      this.raw.pragma('cache_size = -4096');
    } catch (error) {
      this.raw.close();
      throw error;
    }
  }

  prepare(sql: string): Sqlite.Statement & SqliteStatement {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.raw.prepare(sql === 'begin' ? this.#begin : sql);
      // Lists in a query make texts without end; the few that are used all the time are soon prepared again.
      if (this.#statements.size >= 500) this.#statements.clear();
      this.#statements.set(sql, statement);
    }
    return statement as Sqlite.Statement & SqliteStatement;
  }

  /** Runs one of several statements of its own, outside the query builder. */
  exec(sql: string): void {
    this.raw.exec(sql);
  }

  close(): void {
    this.#statements.clear();
    this.raw.close();
  }
}
