import { CompiledQuery, Kysely, PostgresDialect, type PostgresPool, sql } from 'kysely';
import { DomainError } from '../domain/error.ts';
import type { Database, OpenMode, Snapshot, StagedWork, WriteTransaction } from './database.ts';
import type { DatabaseAddress } from './database-url.ts';
import { knownMigrations, type MigrationTarget, migrate, pendingMigrations } from './migration.ts';
import { postgresPool } from './postgres-pool.ts';
import { PostgresStagedWork, runPostgresWork } from './postgres-work.ts';
import { RevisionPoll } from './revision-poll.ts';
import { TABLE_NAMES, type Tables } from './schema.ts';

type PostgresAddress = Extract<DatabaseAddress, { engine: 'postgres' }>;

/**
 * Opens a PostgreSQL database.
 * @throws DomainError where it can't be reached or is not ready for use.
 */
export async function openPostgres({ url, shown }: PostgresAddress, mode: OpenMode, now: number): Promise<Database> {
  return await postgresOn(postgresPool(url), shown, mode, now);
}

/**
 * The same over any pool that speaks as PostgreSQL does.
 * @param shown the database's name as people may read it, without a password.
 */
export async function postgresOn(pool: PostgresPool, shown: string, mode: OpenMode, now: number): Promise<Database> {
  const query = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    if (mode === 'create') await migratePostgres(query, now);
    else await refuseUnready(query, shown);
    return new PostgresDatabase(query, await revisionOf(query));
  } catch (error) {
    await query.destroy().catch(() => undefined);
    throw unreachable(error, shown);
  }
}

class PostgresDatabase implements Database {
  readonly engine = 'postgres';
  readonly query: Kysely<Tables>;
  readonly #poll: RevisionPoll;
  readonly #snapshots = new Set<Snapshot>();

  constructor(query: Kysely<Tables>, revision: number) {
    this.query = query;
    this.#poll = new RevisionPoll(() => revisionOf(query), revision);
  }

  async write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    const transaction = this.query.transaction().setIsolationLevel('read committed');
    return await transaction.execute(
      async (query) => await work({ query, run: (tables) => runPostgresWork(query, tables) }),
    );
  }

  async stage(): Promise<StagedWork> {
    return new PostgresStagedWork();
  }

  async snapshot(): Promise<Snapshot> {
    const query = await this.query
      .startTransaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute();
    const snapshot: Snapshot = {
      query,
      end: async () => {
        if (this.#snapshots.delete(snapshot)) await query.rollback().execute();
      },
    };
    this.#snapshots.add(snapshot);
    return snapshot;
  }

  stale(): boolean {
    return this.#poll.stale();
  }

  wrote(): void {
    this.#poll.wrote();
  }

  /** Without its server there is nobody to ask what is due, nor another replica that could not be. */
  refusesWrites(): boolean {
    return false;
  }

  async time(): Promise<number> {
    const { rows } = await sql<{ now: number }>`
      select (extract(epoch from clock_timestamp()) * 1000)::bigint as now`.execute(this.query);
    return Number(rows[0]?.now);
  }

  async close(): Promise<void> {
    this.#poll.stop();
    for (const snapshot of this.#snapshots) await snapshot.end();
    await this.query.destroy();
  }
}

/** The revisions of all workspaces together: a sum that differs says that something was written. */
async function revisionOf(query: Kysely<Tables>): Promise<number> {
  const { revision } = await query
    .selectFrom('workspace')
    .select(({ fn }) => fn.sum<number | string>('revision').as('revision'))
    .executeTakeFirstOrThrow();
  return Number(revision);
}

/** Applies what is missing in one transaction; two that start at once wait for each other. */
export async function migratePostgres(query: Kysely<Tables>, now: number): Promise<string[]> {
  const applied = await appliedTo(query);
  if (applied && pendingMigrations(knownMigrations('postgres'), applied).length === 0) return [];
  if (!applied) await makeMigrationTable(query);
  return await query.transaction().execute(async (transaction) => {
    await transaction.executeQuery(CompiledQuery.raw('LOCK TABLE migration IN EXCLUSIVE MODE'));
    return await migrate(migrationTarget(transaction), now);
  });
}

function migrationTarget(query: Kysely<Tables>): MigrationTarget {
  return {
    engine: 'postgres',
    run: async (text) => void (await query.executeQuery(CompiledQuery.raw(text))),
    applied: () => appliedTo(query),
    record: async (...values) => {
      const text = 'INSERT INTO migration (name, checksum, at) VALUES ($1, $2, $3)';
      await query.executeQuery(CompiledQuery.raw(text, values));
    },
  };
}

/** `IF NOT EXISTS` still fails for one of two that make it at the same moment; for that one it is there then. */
async function makeMigrationTable(query: Kysely<Tables>): Promise<void> {
  const text =
    'CREATE TABLE IF NOT EXISTS migration (name text PRIMARY KEY, checksum text NOT NULL, at bigint NOT NULL)';
  const make = () => query.executeQuery(CompiledQuery.raw(text));
  await make().catch(make);
}

async function appliedTo(query: Kysely<Tables>): Promise<{ name: string; checksum: string }[] | null> {
  const there = await sql<{ there: boolean }>`select to_regclass('migration') is not null as there`.execute(query);
  if (!there.rows[0]?.there) return null;
  return (await sql<{ name: string; checksum: string }>`select name, checksum from migration`.execute(query)).rows;
}

/**
 * Empties a database, gives it the current schema, and has it filled: one transaction, so that it is as before where
 * anything fails.
 * @throws DomainError where another whoowns is connected, or tables of the same names are somebody else's.
 */
export async function refillPostgres(
  { url, shown }: PostgresAddress,
  now: number,
  fill: (transaction: WriteTransaction) => Promise<void>,
): Promise<void> {
  const whole = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: postgresPool(url) }) });
  try {
    await whole.transaction().execute(async (query) => {
      await refuseInUse(query, shown);
      const applied = await appliedTo(query);
      if (applied) {
        pendingMigrations(knownMigrations('postgres'), applied);
        const tables = [...TABLE_NAMES, 'migration'].map((name) => `"${name}"`).join(', ');
        await query.executeQuery(CompiledQuery.raw(`DROP TABLE IF EXISTS ${tables} CASCADE`));
      }
      await migrate(migrationTarget(query), now);
      await fill({ query, run: (work) => runPostgresWork(query, work) });
    });
  } catch (error) {
    throw unreachable(error, shown);
  } finally {
    await whole.destroy();
  }
}

async function refuseInUse(query: Kysely<Tables>, shown: string): Promise<void> {
  const { rows } = await sql<{ others: number }>`
    select count(*) as others from pg_stat_activity
    where datname = current_database() and application_name = 'whoowns' and pid <> pg_backend_pid()`.execute(query);
  if (Number(rows[0]?.others) === 0) return;
  throw new DomainError('conflict', `The database ${shown} is in use. Stop whoowns everywhere, then restore again.`);
}

async function refuseUnready(query: Kysely<Tables>, shown: string): Promise<void> {
  const applied = await appliedTo(query);
  if (!applied || pendingMigrations(knownMigrations('postgres'), applied).length > 0) {
    const what = applied ? 'is of an older whoowns' : 'holds no whoowns tables';
    throw new DomainError('conflict', `The database ${shown} ${what}. Run \`whoowns migrate\` first.`);
  }
}

const REACHING = /^(ECONN|ENOTFOUND|ENOENT|EAI_|EHOST|ENET|ETIMEDOUT|EACCES|28|3D000|08|57P03|53300)/;

/** A failure to get in, in words that hold no password; any other error as it is. */
function unreachable(error: unknown, shown: string): unknown {
  const { code, message } = error as { code?: unknown; message?: unknown };
  const timeout = typeof message === 'string' && message.startsWith('timeout exceeded');
  if (!timeout && (typeof code !== 'string' || !REACHING.test(code))) return error;
  const why =
    code === '3D000'
      ? 'there is no such database'
      : code?.toString().startsWith('28')
        ? 'it refuses the login'
        : (code ?? 'no answer');
  return new DomainError(
    'not_found',
    `PostgreSQL at ${shown} can't be used: ${why}. Start or create it, or correct DATABASE_URL.`,
  );
}
