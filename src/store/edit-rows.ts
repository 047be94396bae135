import { type Edit, editOf } from '../domain/map/change.ts';
import { ENTITY_KINDS, type Entity, type EntityKind } from '../domain/map/entity.ts';
import { columnsOf, type SqlValue, TABLE_NAMES, TABLES, type TableName } from './schema.ts';
import { emitRows } from './thing-rows.ts';

/** The tables whose rows belong to a thing, by its kind: its own first. */
const TABLES_OF: Readonly<Record<EntityKind, readonly TableName[]>> = {
  area: ['area'],
  person: ['person'],
  group: ['group'],
  scope: ['scope', 'scope_assignment'],
  role: ['role'],
  holder: ['holder', 'deputy'],
  absence: ['absence'],
  escalation_policy: ['escalation_policy', 'escalation_step'],
  activity: ['activity', 'activity_override', 'assignment'],
  synonym: ['synonym'],
};

const OWN_TABLES = new Set(ENTITY_KINDS.map((kind) => TABLES_OF[kind][0]));

/**
 * What is done to one table: `put` writes whole rows (in place of those with the same key), `cut` takes single rows away,
 * `drop` all rows of the things named.
 */
export interface TableWork {
  readonly verb: 'put' | 'cut' | 'drop';
  readonly table: TableName;
  /** For `put` values in the order of the columns, for `cut` in that of the primary key; for `drop` workspace and key. */
  readonly rows: SqlValue[][];
}

/**
 * The order in which tables are worked on, so that no foreign key is ever left waiting for its parent: what belongs to
 * changed and deleted things goes, then rows are put parents first, then the deleted things go, children first.
 */
export const WORK_ORDER: readonly { readonly verb: TableWork['verb']; readonly table: TableName }[] = (() => {
  const things = TABLE_NAMES.filter((name) => TABLES[name].owner !== null);
  const belonging = things.toReversed().filter((name) => !OWN_TABLES.has(name));
  const own = things.toReversed().filter((name) => OWN_TABLES.has(name));
  return [
    ...belonging.flatMap((table) => [
      { verb: 'drop' as const, table },
      { verb: 'cut' as const, table },
    ]),
    ...things.map((table) => ({ verb: 'put' as const, table })),
    ...own.map((table) => ({ verb: 'drop' as const, table })),
  ];
})();

/** The rows that edits come to, in the order in which tables are worked on. Of an updated thing only what differs. */
export function workOf(edits: readonly Edit[], workspace: number, revision: number): TableWork[] {
  const work = new Map<string, TableWork>();
  const add: AddRow = (verb, table, row) => {
    const known = work.get(verb + table);
    if (known) known.rows.push(row);
    else work.set(verb + table, { verb, table, rows: [row] });
  };
  for (const { kind, key, before, after } of edits) {
    if (before && after) addDifference(before, after, workspace, revision, add);
    else if (after) emitRows(after, workspace, revision, (table, row) => add('put', table, valuesOf(table, row)));
    else for (const table of TABLES_OF[kind]) add('drop', table, [workspace, key]);
  }
  return WORK_ORDER.flatMap(({ verb, table }) => work.get(verb + table) ?? []);
}

type AddRow = (verb: TableWork['verb'], table: TableName, row: SqlValue[]) => void;

function addDifference(before: Entity, after: Entity, workspace: number, revision: number, add: AddRow): void {
  const gone = new Map<string, { table: TableName; key: SqlValue[]; text: string }>();
  emitRows(before, workspace, revision, (table, row) => {
    const key = keyValuesOf(table, row);
    gone.set(table + key.join('\0'), { table, key, text: valuesOf(table, row).join('\0') });
  });
  emitRows(after, workspace, revision, (table, row) => {
    const values = valuesOf(table, row);
    const place = table + keyValuesOf(table, row).join('\0');
    // A thing's own row bears the revision, and is written whatever else is the same.
    if (OWN_TABLES.has(table) || gone.get(place)?.text !== values.join('\0')) add('put', table, values);
    gone.delete(place);
  });
  for (const { table, key } of gone.values()) add('cut', table, key);
}

function valuesOf(table: TableName, row: object): SqlValue[] {
  return columnsOf(table).map((column) => (row as Readonly<Record<string, SqlValue>>)[column] ?? null);
}

function keyValuesOf(table: TableName, row: object): SqlValue[] {
  return TABLES[table].primaryKey.map((column) => (row as Readonly<Record<string, SqlValue>>)[column] ?? null);
}

/**
 * Edits in the order in which they are best written: kinds as in ENTITY_KINDS, within a kind parents before children,
 * else by key, which is the order on the disk.
 * @throws Error (a fault) where one thing is edited twice.
 */
export function inWritingOrder(edits: readonly Edit[]): Edit[] {
  const byName = new Map(edits.map((edit) => [`${edit.kind}:${edit.key}`, edit]));
  if (byName.size < edits.length) throw new Error('one thing is edited twice in one transaction');
  const depths = new Map<Edit, number>();
  const depthOf = (edit: Edit): number => {
    const known = depths.get(edit);
    if (known !== undefined) return known;
    depths.set(edit, 0);
    const parent = parentOf(edit.after);
    const above = parent === null ? undefined : byName.get(`${edit.kind}:${parent}`);
    const depth = above ? depthOf(above) + 1 : 0;
    depths.set(edit, depth);
    return depth;
  };
  const ranked = edits.map((edit) => ({ edit, kind: ENTITY_KINDS.indexOf(edit.kind), depth: depthOf(edit) }));
  ranked.sort((a, b) => a.kind - b.kind || a.depth - b.depth || (a.edit.key < b.edit.key ? -1 : 1));
  return ranked.map(({ edit }) => edit);
}

function parentOf(entity: Entity | null): string | null {
  switch (entity?.kind) {
    case 'person':
      return entity.value.manager;
    case 'scope':
      return entity.value.parent;
    case 'role':
      return entity.value.reportsTo;
    default:
      return null;
  }
}

/** Checks that an edit says the same thing twice: its kind and key, and those of what it carries. */
export function isWellFormed(edit: Edit): boolean {
  return [edit.before, edit.after].every((entity) => {
    if (!entity) return true;
    const { kind, key } = editOf(null, entity);
    return kind === edit.kind && key === edit.key;
  });
}
