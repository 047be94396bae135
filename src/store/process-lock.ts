import { chmodSync } from 'node:fs';
import { DomainError } from '../domain/error.ts';
import { parseDatabaseUrl } from './database-url.ts';
import { isBusy } from './sqlite-file.ts';

/** Gives the lock back; it is also gone when the process is, however that ends. */
export type Unlock = () => void;

/**
 * Makes sure that one process alone sends from an SQLite file: the lock is one of the operating system's, taken on a file
 * beside the database, so that it can't outlive who holds it, and whoever only reads or imports needs none. PostgreSQL needs
 * none either: there each row is leased.
 * @throws DomainError('conflict') where another process holds it.
 */
export async function lockForOneProcess(url: string): Promise<Unlock> {
  const address = parseDatabaseUrl(url);
  if (address.engine === 'postgres') return () => undefined;
  const { default: Sqlite } = await import('better-sqlite3');
  const path = `${address.path}-lock`;
  const file = new Sqlite(path, { timeout: 0 });
  try {
    chmodSync(path, 0o600);
    // In memory: there is nothing to write, and nothing for a crash to leave behind.
    file.pragma('journal_mode = MEMORY');
    file.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    file.close();
    if (!isBusy(error)) throw error;
    const mend = 'Stop it first, or use PostgreSQL, which several may share.';
    throw new DomainError('conflict', `Another whoowns is running on ${address.path}. ${mend}`);
  }
  return () => void file.close();
}
