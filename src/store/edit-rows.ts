import { type Edit, editOf } from '../domain/change.ts';
import { ENTITY_KINDS, type Entity, type EntityKind } from '../domain/entity.ts';
import { columnsOf, type SqlValue, TABLE_NAMES, TABLES, type TableName } from './schema.ts';
import { emitRows } from './thing-rows.ts';

/** The tables whose rows belong to a thing, by its kind: its own first. */
const TABLES_OF: Readonly<Record<EntityKind, readonly TableName[]>> = {
  area: ['area'],
  person: ['person'],
  scope: ['scope', 'scope_assignment'],
  role: ['role'],
  holder: ['holder', 'deputy'],
  absence: ['absence'],
  escalation_policy: ['escalation_policy', 'escalation_step'],
  activity: ['activity', 'activity_override', 'assignment'],
};

const KIND_OF = new Map(ENTITY_KINDS.map((kind) => [TABLES_OF[kind][0], kind]));

/**
 * What is done to one table: `put` writes whole rows (in place of those with the same key), `drop` takes away all rows of
 * the things named.
 */
export interface TableWork {
  readonly verb: 'put' | 'drop';
  readonly table: TableName;
  /** For `put` a row's values in the order of the columns; for `drop` the workspace and a thing's key. */
  readonly rows: SqlValue[][];
}

/**
 * The order in which tables are worked on, so that no foreign key is ever left waiting for its parent: what belongs to
 * changed and deleted things goes, then rows are put parents first, then the deleted things go, children first.
 */
export const WORK_ORDER: readonly { readonly verb: TableWork['verb']; readonly table: TableName }[] = (() => {
  const things = TABLE_NAMES.filter((name) => TABLES[name].owner !== null);
  const backwards = things.toReversed();
  return [
    ...backwards.filter((name) => !KIND_OF.has(name)).map((table) => ({ verb: 'drop' as const, table })),
    ...things.map((table) => ({ verb: 'put' as const, table })),
    ...backwards.filter((name) => KIND_OF.has(name)).map((table) => ({ verb: 'drop' as const, table })),
  ];
})();

/** The rows that edits come to, in the order in which tables are worked on. */
export function workOf(edits: readonly Edit[], workspace: number, revision: number): TableWork[] {
  const work = new Map<string, TableWork>();
  const add = (verb: TableWork['verb'], table: TableName, row: SqlValue[]) => {
    const known = work.get(verb + table);
    if (known) known.rows.push(row);
    else work.set(verb + table, { verb, table, rows: [row] });
  };
  for (const edit of edits) {
    const [own, ...belonging] = TABLES_OF[edit.kind] as [TableName, ...TableName[]];
    const same = edit.before && edit.after && belongsTheSame(edit.before, edit.after);
    if (edit.before && !same) for (const table of belonging) add('drop', table, [workspace, edit.key]);
    if (!edit.after) add('drop', own, [workspace, edit.key]);
    else {
      emitRows(edit.after, workspace, revision, (table, row) => {
        if (table === own || !same) add('put', table, valuesOf(table, row));
      });
    }
  }
  return WORK_ORDER.flatMap(({ verb, table }) => work.get(verb + table) ?? []);
}

function valuesOf(table: TableName, row: object): SqlValue[] {
  return columnsOf(table).map((column) => (row as Readonly<Record<string, SqlValue>>)[column] ?? null);
}

/** Whether the rows that belong to a thing need not be written anew. */
function belongsTheSame(before: Entity, after: Entity): boolean {
  const rows = [before, after].map((entity) => {
    const texts: string[] = [];
    emitRows(entity, 0, 0, (table, row) => {
      if (TABLES_OF[entity.kind][0] !== table) texts.push(table, JSON.stringify(row));
    });
    return texts.join();
  });
  return rows[0] === rows[1];
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
