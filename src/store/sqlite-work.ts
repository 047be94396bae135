import { setImmediate } from 'node:timers/promises';
import type { StagedWork } from './database.ts';
import { type TableWork, WORK_ORDER } from './edit-rows.ts';
import { namedColumns, TABLES, type TableName } from './schema.ts';
import type { SqliteConnection } from './sqlite-connection.ts';

/** Rows moved at one go while the lock is held; others of this process have their turn in between (about 20 ms). */
const MOVE_SLICE = 10_000;

/** Does work row by row on a connection that is in a transaction. */
export function runWork(connection: SqliteConnection, work: readonly TableWork[]): void {
  for (const { verb, table, rows } of work) {
    const statement = connection.prepare(workText(verb, table, null));
    for (const row of rows) statement.run(row);
  }
}

/**
 * Work kept in temporary tables: they live outside the database file, so filling them takes no lock, and emptying them
 * into the real ones is one statement a slice, several times faster than row by row.
 * @param exclusive runs a function while nobody else uses the connection.
 */
export class SqliteStagedWork implements StagedWork {
  readonly #connection: SqliteConnection;
  readonly #exclusive: (work: () => void) => Promise<void>;
  readonly #staged = new Map<string, { verb: TableWork['verb']; table: TableName; rows: number }>();

  constructor(connection: SqliteConnection, exclusive: (work: () => void) => Promise<void>) {
    this.#connection = connection;
    this.#exclusive = exclusive;
  }

  async add(work: readonly TableWork[]): Promise<void> {
    await this.#exclusive(() => {
      this.#connection.exec('BEGIN');
      try {
        for (const { verb, table, rows } of work) this.#fill(verb, table, rows);
        this.#connection.exec('COMMIT');
      } catch (error) {
        this.#connection.exec('ROLLBACK');
        throw error;
      }
    });
  }

  #fill(verb: TableWork['verb'], table: TableName, rows: TableWork['rows']): void {
    const name = stageName(verb, table);
    const columns = namedColumns(verb, table);
    let staged = this.#staged.get(name);
    if (!staged) {
      this.#connection.exec(`CREATE TEMP TABLE ${name} (${quoted(columns)})`);
      staged = { verb, table, rows: 0 };
      this.#staged.set(name, staged);
    }
    const insert = this.#connection.prepare(`INSERT INTO temp.${name} VALUES (${columns.map(() => '?').join()})`);
    for (const row of rows) insert.run(row);
    staged.rows += rows.length;
  }

  async run(): Promise<void> {
    for (const { verb, table } of WORK_ORDER) {
      const name = stageName(verb, table);
      const staged = this.#staged.get(name);
      if (!staged) continue;
      const sql = workText(verb, table, `FROM temp.${name} WHERE rowid > ? AND rowid <= ?`);
      const statement = this.#connection.raw.prepare(sql);
      for (let from = 0; from < staged.rows; from += MOVE_SLICE) {
        statement.run(from, from + MOVE_SLICE);
        await setImmediate();
      }
    }
  }

  async discard(): Promise<void> {
    await this.#exclusive(() => {
      for (const name of this.#staged.keys()) this.#connection.exec(`DROP TABLE temp.${name}`);
      this.#staged.clear();
    });
  }
}

function stageName(verb: TableWork['verb'], table: TableName): string {
  return `staged_${verb}_${table}`;
}

function quoted(columns: readonly string[]): string {
  return columns.map((column) => `"${column}"`).join(', ');
}

/** @param from where the rows stand (`FROM temp.staged…`); null where one row is given as parameters. */
function workText(verb: TableWork['verb'], table: TableName, from: string | null): string {
  const named = namedColumns(verb, table);
  const columns = quoted(named);
  const marks = named.map(() => '?').join(', ');
  if (verb !== 'put') {
    return `DELETE FROM main."${table}" WHERE (${columns}) ${from ? `IN (SELECT ${columns} ${from})` : `= (${marks})`}`;
  }
  const insert = `INSERT INTO main."${table}" (${columns}) ${from ? `SELECT ${columns} ${from}` : `VALUES (${marks})`}`;
  if (TABLES[table].owner === null) return insert;
  const { primaryKey } = TABLES[table];
  const others = named.filter((column) => !(primaryKey as readonly string[]).includes(column));
  const set = others.map((column) => `"${column}" = excluded."${column}"`).join(', ');
  return `${insert} ON CONFLICT (${quoted(primaryKey)}) DO UPDATE SET ${set}`;
}
