/** What a column holds: `?` where it may be null. Integers are at most 2^53, times UTC milliseconds. */
export type ColumnType = 'integer' | 'integer?' | 'text' | 'text?';

export type ColumnValue<C extends ColumnType> = C extends 'integer'
  ? number
  : C extends 'text'
    ? string
    : C extends 'integer?'
      ? number | null
      : string | null;

export interface Table<C extends Readonly<Record<string, ColumnType>>> {
  readonly columns: C;
  readonly primaryKey: readonly (keyof C & string)[];
  /** The column that says which thing of the map a row belongs to; null for what is no part of one. */
  readonly owner: (keyof C & string) | null;
}

/** Declares a table: its columns in the order in which values are given. */
export function table<const C extends Readonly<Record<string, ColumnType>>>(
  columns: C,
  primaryKey: readonly (keyof C & string)[],
  owner: (keyof C & string) | null = null,
): Table<C> {
  return { columns, primaryKey, owner };
}
