import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DomainError } from '../domain/error.ts';
import { parseDatabaseUrl } from './database-url.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';
import { createFile, isReplaceable, openToCopy } from './sqlite-file.ts';
import { copyTables } from './table-copy.ts';

/**
 * Writes a copy of one moment of the database, which may be in use, to a file that only its owner can read. It is an SQLite
 * file whatever the engine, so that a backup of either can be restored into either. A file of that name is replaced once
 * the copy is complete; where anything fails it stays as it was.
 * @throws DomainError where there is no database to copy, or the file is the database itself or something else than a backup.
 */
export async function backup(url: string, file: string): Promise<void> {
  const address = parseDatabaseUrl(url);
  const isItself = address.engine === 'sqlite' && existsSync(file) && existsSync(address.path);
  if (isItself && realpathSync(file) === realpathSync(address.path)) {
    throw new DomainError('invalid', `${file} is the database itself. Name another file for the backup.`);
  }
  if (existsSync(file) && !isReplaceable(file)) {
    throw new DomainError('invalid', `${file} is there already, and no backup. Name another file.`);
  }
  await replaceFile(file, async (draft) => {
    if (address.engine === 'sqlite') {
      copyFile(address.path, draft, 'database');
      return;
    }
    const source = await openPostgres(address, 'existing', Date.now());
    try {
      const snapshot = await source.snapshot();
      const target = await openSqlite(draft, 'create', Date.now());
      try {
        await target.write((transaction) => copyTables(snapshot.query, transaction));
      } finally {
        await target.close();
      }
    } finally {
      await source.close();
    }
  });
}

/** Copies an SQLite database as of one moment, log included, into an empty file; the copy is one plain file. */
export function copyFile(path: string, draft: string, what: 'database' | 'backup'): void {
  const connection = openToCopy(path, what);
  try {
    connection.raw.prepare('VACUUM INTO ?').run(draft);
  } finally {
    connection.close();
  }
}

/**
 * Fills a new file beside `file` and puts it in its place once it is whole and on the disk: nobody ever sees half of it.
 * @param before runs last, just ahead of the replacement; where it throws, nothing is replaced.
 */
export async function replaceFile(
  file: string,
  fill: (draft: string) => Promise<void>,
  before: () => void = () => undefined,
): Promise<void> {
  const draft = `${file}.${randomBytes(6).toString('hex')}.part`;
  try {
    createFile(draft);
    await fill(draft);
    flush(draft);
    before();
    renameSync(draft, file);
    flush(dirname(file));
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(draft + end, { force: true });
  }
}

function flush(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
