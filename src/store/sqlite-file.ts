import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DomainError } from '../domain/error.ts';
import { knownMigrations, type MigrationTarget, migrate, pendingMigrations } from './migration.ts';
import { SqliteConnection } from './sqlite-connection.ts';

const MAGIC = 'SQLite format 3\0';

/** Files up to this size are checked page by page on opening (about 0.1 s); larger ones by their header and roots. */
const FULL_CHECK_BYTES = 32 * 1024 * 1024;

/** What a file is opened as; a sentence about it says so. */
type Content = 'database' | 'backup';

/**
 * Makes an empty file that only its owner may read, and its folder. SQLite gives -wal and -shm the same mode.
 * @throws DomainError('invalid') where the place can't be written to.
 */
export function createFile(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    closeSync(openSync(path, 'wx', 0o600));
    chmodSync(path, 0o600);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown fault';
    const mend = 'Make its folder writable, make room on the disk, or name another place.';
    throw new DomainError('invalid', `${path} can't be created (${code}). ${mend}`);
  }
}

/**
 * Opens a file that must be a whoowns database of the current schema. Creates nothing.
 * @throws DomainError where it is missing, empty, damaged, something else, older or newer: a sentence with the mend.
 */
export function openExisting(path: string): SqliteConnection {
  const connection = openToCopy(path, 'database');
  if (pendingMigrations(knownMigrations('sqlite'), appliedTo(connection) ?? []).length === 0) return connection;
  connection.close();
  throw new DomainError('conflict', `The database at ${path} is of an older whoowns. Run \`whoowns migrate\` first.`);
}

/**
 * Opens a file whose content is to be copied: as `openExisting`, but an older one will do. A backup is checked whole.
 * @throws DomainError as `openExisting`.
 */
export function openToCopy(path: string, what: Content): SqliteConnection {
  if (!existsSync(path) || !statSync(path).isFile()) {
    const making = 'Create it with `whoowns migrate`, `whoowns import` or `whoowns init`, or correct DATABASE_URL.';
    const mend = what === 'backup' ? 'Name the file that `whoowns backup` has written.' : making;
    throw new DomainError('not_found', `There is no ${what} at ${path}. ${mend}`);
  }
  return checked(path, what, (connection) => {
    const applied = appliedTo(connection);
    if (!applied) throw foreign(path);
    pendingMigrations(knownMigrations('sqlite'), applied);
    if (what === 'backup') refuseInconsistent(connection, path);
  });
}

/**
 * Opens a file for writing, creates it where it is not there, and brings it to the current schema.
 * @throws DomainError as `openExisting`, but for a missing, empty or older one.
 */
export async function openOrCreate(path: string, now: number): Promise<SqliteConnection> {
  if (!existsSync(path)) createFile(path);
  const connection = checked(path, 'database', (found) => {
    if (!appliedTo(found) && tableNames(found).length > 0) throw foreign(path);
  });
  try {
    connection.raw.pragma('journal_mode = WAL');
    await migrateSqlite(connection, now);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Applies what is missing in one exclusive transaction; writes nothing where nothing is. */
export async function migrateSqlite(connection: SqliteConnection, now: number): Promise<string[]> {
  const applied = appliedTo(connection);
  if (applied && pendingMigrations(knownMigrations('sqlite'), applied).length === 0) return [];
  const target: MigrationTarget = {
    engine: 'sqlite',
    run: async (sql) => connection.exec(sql),
    applied: async () => appliedTo(connection),
    record: async (...values) => {
      connection.prepare('INSERT INTO migration (name, checksum, at) VALUES (?, ?, ?)').run(values);
    },
  };
  connection.exec('BEGIN EXCLUSIVE');
  try {
    const names = await migrate(target, now);
    connection.exec('COMMIT');
    return names;
  } catch (error) {
    connection.exec('ROLLBACK');
    throw error;
  }
}

/** Opens a file that is there, and has it looked at; closes it again where it is refused. */
function checked(path: string, what: Content, look: (connection: SqliteConnection) => void): SqliteConnection {
  let connection: SqliteConnection | null = null;
  try {
    const size = statSync(path).size;
    if (size > 0 && firstBytes(path) !== MAGIC)
      throw damaged(path, what, 'it does not begin as an SQLite database does');
    connection = new SqliteConnection(path, { begin: 'begin immediate' });
    if (size > 0) checkPages(connection, path, what, size);
    look(connection);
    return connection;
  } catch (error) {
    connection?.close();
    if (isDamage(error)) throw damaged(path, what, (error as Error).message);
    if (isForbidden(error)) throw forbidden(path);
    throw error;
  }
}

function checkPages(connection: SqliteConnection, path: string, what: Content, size: number): void {
  const [pageSize, pageCount] = ['page_size', 'page_count'].map((name) =>
    Number(connection.raw.pragma(name, { simple: true })),
  );
  const inLog = existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0;
  if (!inLog && (pageSize ?? 0) * (pageCount ?? 0) > size) throw damaged(path, what, 'its end is missing');
  if (size <= FULL_CHECK_BYTES) {
    const found = connection.raw.pragma('quick_check(1)', { simple: true });
    if (found !== 'ok') throw damaged(path, what, String(found));
  }
  for (const name of tableNames(connection)) connection.raw.prepare(`SELECT 1 FROM "${name}" LIMIT 1`).get();
}

/** The thorough check: indexes and foreign keys too. */
function refuseInconsistent(connection: SqliteConnection, path: string): void {
  const found = connection.raw.pragma('integrity_check(1)', { simple: true });
  if (found !== 'ok') throw damaged(path, 'backup', String(found));
  if ((connection.raw.pragma('foreign_key_check') as unknown[]).length > 0)
    throw damaged(path, 'backup', 'its rows do not fit each other');
}

/** Whether what is at a place is a database or empty, so that a backup may take its place. */
export function isReplaceable(path: string): boolean {
  const found = statSync(path);
  return found.isFile() && (found.size === 0 || firstBytes(path) === MAGIC);
}

function firstBytes(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(MAGIC.length);
    return bytes.toString('latin1', 0, readSync(file, bytes, 0, MAGIC.length, 0));
  } finally {
    closeSync(file);
  }
}

function tableNames(connection: SqliteConnection): string[] {
  const sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'";
  return connection.raw.prepare(sql).pluck().all() as string[];
}

function appliedTo(connection: SqliteConnection): { name: string; checksum: string }[] | null {
  if (!tableNames(connection).includes('migration')) return null;
  const rows = connection.raw.prepare('SELECT name, checksum FROM migration').all();
  return rows as { name: string; checksum: string }[];
}

/** Whether somebody else holds a lock that was wanted. */
export function isBusy(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && /^SQLITE_(BUSY|LOCKED)/.test(code);
}

/** Whether SQLite says that a file is damaged or none of its own. */
export function isDamage(error: unknown): boolean {
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' && /^SQLITE_(CORRUPT|NOTADB|SCHEMA)/.test(code);
}

/** Whether a file or its folder can't be read, or not be written to: SQLite needs its logs beside the file even to read. */
function isForbidden(error: unknown): boolean {
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' && /^(EACCES|EPERM|EROFS|SQLITE_(READONLY|CANTOPEN|PERM))/.test(code);
}

function forbidden(path: string): DomainError {
  const mend = 'Let this user read and write the file and the folder that it is in, or correct DATABASE_URL.';
  return new DomainError('invalid', `${path} can't be read and written by this user. ${mend}`);
}

function damaged(path: string, what: Content, why: string): DomainError {
  const mend =
    what === 'backup'
      ? 'Restore another backup; the database is as it was.'
      : 'Put a backup back with `whoowns restore FILE`, or correct DATABASE_URL.';
  return new DomainError('invalid', `${path} is damaged, or no database at all: ${why}. ${mend}`);
}

function foreign(path: string): DomainError {
  const mend = 'Correct DATABASE_URL, or create a database with `whoowns migrate`.';
  return new DomainError('invalid', `${path} is empty or holds something else than a whoowns database. ${mend}`);
}
