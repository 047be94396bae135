import { CompiledQuery, type Kysely } from 'kysely';
import { changedSince } from './change-log.ts';
import type { StagedWork, WriteTransaction } from './database.ts';
import { type TableWork, WORK_ORDER } from './edit-rows.ts';
import { isInteger, namedColumns, type SqlValue, TABLES, type TableName, type Tables } from './schema.ts';

const LOCK_NOT_AVAILABLE = '55P03';

/** Rows in one statement: an array a column, so that its text is the same for any number of rows. */
const SLICE = 5000;

/** Does work inside a transaction, thousands of rows a statement. */
export async function runPostgresWork(query: Kysely<Tables>, work: readonly TableWork[]): Promise<void> {
  for (const { verb, table, rows } of work) {
    const text = workText(verb, table);
    for (let from = 0; from < rows.length; from += SLICE) {
      const slice = rows.slice(from, from + SLICE);
      await query.executeQuery(CompiledQuery.raw(text, turned(slice, namedColumns(verb, table).length)));
    }
  }
}

/**
 * Work kept in memory. Temporary tables are of no use here: behind a connection pooler they would be somebody else's, and
 * the time goes into checking foreign keys, not into sending rows.
 */
export class PostgresStagedWork implements StagedWork {
  readonly #work: TableWork[] = [];

  async add(work: readonly TableWork[]): Promise<void> {
    this.#work.push(...work);
  }

  /**
   * Does the work and has its foreign keys checked (seconds, for a large import) before it takes the lock under which
   * revisions are given; so that lock is held for a moment only. It takes it without waiting: whoever holds it is about to
   * change the map, and may be waiting for a row of this work.
   */
  async run({ query, run }: WriteTransaction, workspace: number): Promise<void> {
    for (const { verb, table } of WORK_ORDER) {
      await run(this.#work.filter((work) => work.verb === verb && work.table === table));
    }
    await query.executeQuery(CompiledQuery.raw('SET CONSTRAINTS ALL IMMEDIATE'));
    const lock = 'SELECT id FROM workspace WHERE id = $1 FOR NO KEY UPDATE NOWAIT';
    await query.executeQuery(CompiledQuery.raw(lock, [workspace])).catch((error) => {
      throw (error as { code?: unknown }).code === LOCK_NOT_AVAILABLE ? changedSince() : error;
    });
  }

  async discard(): Promise<void> {
    this.#work.length = 0;
  }
}

/** Rows as columns. */
function turned(rows: readonly SqlValue[][], columns: number): SqlValue[][] {
  return Array.from({ length: columns }, (_, column) => rows.map((row) => row[column] ?? null));
}

function workText(verb: TableWork['verb'], table: TableName): string {
  const named = namedColumns(verb, table);
  const arrays = named.map((column, i) => `$${i + 1}::${isInteger(table, column) ? 'bigint' : 'text'}[]`).join(', ');
  const columns = quoted(named);
  if (verb !== 'put') return `DELETE FROM "${table}" WHERE (${columns}) IN (SELECT * FROM unnest(${arrays}))`;
  const insert = `INSERT INTO "${table}" (${columns}) SELECT * FROM unnest(${arrays})`;
  if (TABLES[table].owner === null) return insert;
  const primaryKey: readonly string[] = TABLES[table].primaryKey;
  const others = named.filter((column) => !primaryKey.includes(column));
  const set = others.map((column) => `"${column}" = excluded."${column}"`).join(', ');
  return `${insert} ON CONFLICT (${quoted(primaryKey)}) DO UPDATE SET ${set}`;
}

function quoted(columns: readonly string[]): string {
  return columns.map((column) => `"${column}"`).join(', ');
}
