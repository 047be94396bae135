import { DESK_TABLES } from './desk-table.ts';
import { DIGEST_TABLES } from './digest-table.ts';
import { INCIDENT_TABLES } from './incident-table.ts';
import { MAP_TABLES } from './map-table.ts';
import { MEMBER_TABLES } from './member-table.ts';
import { PAGE_DRAFT_TABLES } from './page-draft-table.ts';
import { PROPOSAL_TABLES } from './proposal-table.ts';
import { SOURCE_TABLES } from './source-table.ts';
import type { ColumnType, ColumnValue } from './table.ts';

/**
 * Every table of the newest schema (migrations/), in the order in which rows can be inserted: a table refers to earlier
 * ones or to itself.
 */
export const TABLES = {
  ...MAP_TABLES,
  ...DESK_TABLES,
  ...SOURCE_TABLES,
  ...INCIDENT_TABLES,
  ...PROPOSAL_TABLES,
  ...MEMBER_TABLES,
  ...DIGEST_TABLES,
  ...PAGE_DRAFT_TABLES,
} as const;

export type TableName = keyof typeof TABLES;

/** The tables as the query builder sees them. */
export type Tables = {
  [T in TableName]: {
    -readonly [C in keyof (typeof TABLES)[T]['columns']]: (typeof TABLES)[T]['columns'][C] extends ColumnType
      ? ColumnValue<(typeof TABLES)[T]['columns'][C]>
      : never;
  };
};

export type SqlValue = string | number | null;

export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

/** The names of a table's columns, in the order in which values are given. */
export function columnsOf(name: TableName): readonly string[] {
  return Object.keys(TABLES[name].columns);
}

/** Whether a column holds integers (else text). */
export function isInteger(name: TableName, column: string): boolean {
  return (TABLES[name].columns as Readonly<Record<string, ColumnType>>)[column]?.startsWith('integer') ?? false;
}

/** The columns that a row of work on a table gives values for; see TableWork. */
export function namedColumns(verb: 'put' | 'cut' | 'drop', name: TableName): readonly string[] {
  const { primaryKey, owner } = TABLES[name];
  if (verb === 'put') return columnsOf(name);
  return verb === 'cut' ? primaryKey : ['workspace_id', owner as string];
}
