import { type Kysely, sql } from 'kysely';
import type { WriteTransaction } from './database.ts';
import { columnsOf, type SqlValue, TABLE_NAMES, TABLES, type TableName, type Tables } from './schema.ts';

const SLICE = 5000;

/**
 * Copies every table, row for row, from one database of the newest schema into another that has just been made, whatever
 * their engines.
 * @param from a snapshot, so that what is copied is of one moment.
 */
export async function copyTables(from: Kysely<Tables>, to: WriteTransaction): Promise<void> {
  await to.query.deleteFrom('workspace').execute();
  for (const table of TABLE_NAMES) {
    for await (const rows of slicesOf(from, table)) await to.run([{ verb: 'put', table, rows }]);
  }
}

async function* slicesOf(from: Kysely<Tables>, table: TableName): AsyncGenerator<SqlValue[][]> {
  const columns = columnsOf(table);
  const primaryKey: readonly string[] = TABLES[table].primaryKey;
  const names = (list: readonly string[]) => sql.join(list.map((column) => sql.ref(column)));
  let after = sql``;
  for (;;) {
    const { rows } = await sql<Record<string, SqlValue>>`
      select ${names(columns)} from ${sql.table(table)} ${after}
      order by ${names(primaryKey)} limit ${SLICE}`.execute(from);
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map((row) => columns.map((column) => row[column] ?? null));
    if (rows.length < SLICE) return;
    after = sql`where (${names(primaryKey)}) > (${sql.join(primaryKey.map((column) => last[column]))})`;
  }
}
