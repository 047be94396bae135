import { type Kysely, sql } from 'kysely';
import type { Provenance } from '../domain/map/change.ts';
import { ENTITY_KINDS, type EntityKind } from '../domain/map/entity.ts';
import type { Recorded } from '../domain/map/map-store.ts';
import { TABLES, type TableName, type Tables } from './schema.ts';
import { type Belonging, THING_READERS } from './thing-reading.ts';

/** Things read at one go: about 15 ms of work. */
const SLICE = 2000;

/**
 * The whole map in slices, kind by kind. `query` is to be a snapshot.
 * @returns Recorded things; each slice is read when it is asked for.
 */
export async function* mapSlices(query: Kysely<Tables>, workspace: number): AsyncGenerator<readonly Recorded[]> {
  const provenances = new Map<number, Provenance>();
  for (const kind of ENTITY_KINDS) {
    let after = '';
    for (;;) {
      const things = await page(query, kind, workspace, after);
      const last = things.at(-1);
      if (!last) break;
      const until = keyIn(kind, last);
      const belonging = await belongingTo(query, kind, workspace, after, until);
      await learn(query, workspace, provenances, things);
      yield things.map((row) => ({
        entity: THING_READERS[kind](row as never, belonging),
        provenance: provenances.get(row.revision) as Provenance,
      }));
      if (things.length < SLICE) break;
      after = until;
    }
  }
}

type ThingRow = Tables[EntityKind];

function keyIn(kind: EntityKind, row: ThingRow): string {
  return (row as unknown as Readonly<Record<string, string>>)[TABLES[kind].owner as string] as string;
}

async function page(query: Kysely<Tables>, kind: EntityKind, workspace: number, after: string): Promise<ThingRow[]> {
  const key = sql.ref(TABLES[kind].owner as string);
  const found = await sql<ThingRow>`
    select * from ${sql.table(kind)} where workspace_id = ${workspace} and ${key} > ${after}
    order by ${key} limit ${SLICE}`.execute(query);
  return found.rows;
}

/** The rows that belong to a page of things, by table and by the thing's key, in the order of the table's key. */
async function belongingTo(
  query: Kysely<Tables>,
  kind: EntityKind,
  workspace: number,
  after: string,
  until: string,
): Promise<Belonging> {
  const read = async <T extends TableName>(table: T): Promise<ReadonlyMap<string, readonly Tables[T][]>> => {
    const { owner, primaryKey } = TABLES[table];
    const key = owner as string;
    const found = await sql<Tables[T]>`
      select * from ${sql.table(table)}
      where workspace_id = ${workspace} and ${sql.ref(key)} > ${after} and ${sql.ref(key)} <= ${until}
      order by ${sql.join(primaryKey.map((column) => sql.ref(column)))}`.execute(query);
    return Map.groupBy(found.rows, (row) => (row as Readonly<Record<string, unknown>>)[key] as string);
  };
  switch (kind) {
    case 'scope':
      return { scope_assignment: await read('scope_assignment') };
    case 'holder':
      return { deputy: await read('deputy') };
    case 'escalation_policy':
      return { escalation_step: await read('escalation_step') };
    case 'activity':
      return { activity_override: await read('activity_override'), assignment: await read('assignment') };
    default:
      return {};
  }
}

/** Reads whose word the rows rest on, as far as it is not known yet. */
async function learn(
  query: Kysely<Tables>,
  workspace: number,
  known: Map<number, Provenance>,
  rows: readonly ThingRow[],
): Promise<void> {
  const missing = [...new Set(rows.map(({ revision }) => revision))].filter((number) => !known.has(number));
  if (missing.length === 0) return;
  const found = await query
    .selectFrom('revision')
    .select(['number', 'at', 'actor', 'source', 'reason'])
    .where('workspace_id', '=', workspace)
    .where('number', 'in', missing)
    .execute();
  for (const { number, ...provenance } of found) known.set(number, provenance);
}
