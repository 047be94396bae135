import { existsSync, mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DomainError } from '../domain/error.ts';
import { copyFile, replaceFile } from './backup.ts';
import { parseDatabaseUrl } from './database-url.ts';
import { refillPostgres } from './postgres.ts';
import { closeRestored } from './restored-incident.ts';
import { openSqlite } from './sqlite.ts';
import { SqliteConnection } from './sqlite-connection.ts';
import { createFile, isBusy, isDamage, openToCopy } from './sqlite-file.ts';
import { copyTables } from './table-copy.ts';

/**
 * Puts a backup in the place of the database: whole, or not at all. The backup may be of an older schema, and of the
 * other engine. Incidents that were open in it are closed as "restored": nobody is paged for the past.
 * @returns the numbers of these incidents.
 * @throws DomainError where the backup is missing, damaged, newer or none of whoowns, or the database is in use.
 */
export async function restore(file: string, url: string): Promise<readonly number[]> {
  const address = parseDatabaseUrl(url);
  // Refused before anything is touched.
  openToCopy(file, 'backup').close();
  let closed: readonly number[] = [];
  if (address.engine === 'sqlite') {
    const { path } = address;
    if (existsSync(path) && realpathSync(path) === realpathSync(file)) {
      throw new DomainError('invalid', `${file} is the database itself. Name a backup.`);
    }
    await replaceFile(
      path,
      async (draft) => {
        copyFile(file, draft, 'backup');
        const restored = await openSqlite(draft, 'create', Date.now());
        try {
          closed = await restored.write((transaction) => closeRestored(transaction, Date.now()));
        } finally {
          await restored.close();
        }
      },
      () => retire(path),
    );
    return closed;
  }
  // A copy, since an older backup is first brought to the current schema, and a backup is never written to.
  const folder = mkdtempSync(join(tmpdir(), 'whoowns-restore-'));
  try {
    const draft = join(folder, 'draft.db');
    createFile(draft);
    copyFile(file, draft, 'backup');
    const source = await openSqlite(draft, 'create', Date.now());
    try {
      const { query } = await source.snapshot();
      await refillPostgres(address, Date.now(), async (transaction) => {
        await copyTables(query, transaction);
        closed = await closeRestored(transaction, Date.now());
      });
    } finally {
      await source.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return closed;
}

/** Makes sure that nobody has a database open that is about to be replaced, and that nothing of its log is left behind. */
function retire(path: string): void {
  if (existsSync(path) && statSync(path).size > 0) {
    let connection: SqliteConnection | null = null;
    try {
      connection = new SqliteConnection(path);
      connection.raw.pragma('busy_timeout = 0');
      // To leave write-ahead logging one has to be alone; the log is brought home on the way.
      connection.raw.pragma('journal_mode = DELETE');
    } catch (error) {
      if (isBusy(error)) {
        throw new DomainError('conflict', `The database ${path} is in use. Stop whoowns, then restore again.`);
      }
      if (!isDamage(error)) throw error;
    } finally {
      connection?.close();
    }
  }
  // A log that outlived its database would be taken for the restored one's.
  for (const end of ['-wal', '-shm', '-journal']) rmSync(path + end, { force: true });
}
