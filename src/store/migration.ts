import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { DomainError } from '../domain/error.ts';

const FOLDER = new URL('../../migrations/', import.meta.url);

export type Engine = 'sqlite' | 'postgres';

export interface Migration {
  readonly name: string;
  readonly checksum: string;
  readonly sql: string;
}

/** What a migration needs of a connection that is in an exclusive transaction. */
export interface MigrationTarget {
  readonly engine: Engine;
  /** Runs SQL of several statements, without parameters. */
  run(sql: string): Promise<void>;
  /** The rows of `migration`, by name; null where there is no such table. */
  applied(): Promise<readonly { readonly name: string; readonly checksum: string }[] | null>;
  record(name: string, checksum: string, at: number): Promise<void>;
}

/**
 * The migrations that this whoowns knows, oldest first. In their SQL a comment that begins with the engine's name, as in
 * `/*sqlite WITHOUT ROWID *\/`, is opened for that engine and stays a comment for the other.
 */
export function knownMigrations(engine: Engine): Migration[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.sql'));
  return names.sort().map((file) => {
    const text = readFileSync(new URL(file, FOLDER), 'utf8');
    const sql = text.replaceAll(new RegExp(`/\\*${engine}\\b(.*?)\\*/`, 'gs'), '$1');
    return { name: file.slice(0, -4), checksum: createHash('sha256').update(text).digest('hex'), sql };
  });
}

/**
 * The migrations that a database still lacks.
 * @param applied what its table `migration` holds.
 * @throws DomainError('conflict') where it was written by a newer whoowns, or by a migration that has since been altered.
 */
export function pendingMigrations(
  known: readonly Migration[],
  applied: readonly { readonly name: string; readonly checksum: string }[],
): Migration[] {
  for (const { name, checksum } of applied) {
    const same = known.find((migration) => migration.name === name);
    if (!same) {
      const mend = 'Run that version, or restore a backup that this one has written.';
      throw new DomainError('conflict', `The database was written by a newer whoowns (it has "${name}"). ${mend}`);
    }
    if (same.checksum !== checksum) {
      const mend = `Put migrations/${name}.sql back as it was, and make the change in a migration of its own.`;
      throw new DomainError(
        'conflict',
        `The migration "${name}" differs from the one the database was made with. ${mend}`,
      );
    }
  }
  return known.filter((migration) => !applied.some(({ name }) => name === migration.name));
}

/**
 * Brings a database to the current schema; the caller holds an exclusive transaction around it.
 * @returns the names of what was applied; none where it was current.
 */
export async function migrate(target: MigrationTarget, at: number): Promise<string[]> {
  const applied = await target.applied();
  const pending = pendingMigrations(knownMigrations(target.engine), applied ?? []);
  if (!applied) {
    await target.run(
      'CREATE TABLE migration (name text NOT NULL PRIMARY KEY, checksum text NOT NULL, at bigint NOT NULL)',
    );
  }
  for (const { name, checksum, sql } of pending) {
    await target.run(sql);
    await target.record(name, checksum, at);
  }
  return pending.map(({ name }) => name);
}
