import { type Kysely, sql } from 'kysely';
import { DomainError } from '../domain/error.ts';
import { CONFIRM_EVERY_MS } from '../domain/map/area.ts';
import type { Change, Edit, Provenance } from '../domain/map/change.ts';
import type { EntityByKind, EntityKind } from '../domain/map/entity.ts';
import type { WriteTransaction } from './database.ts';
import { isWellFormed } from './edit-rows.ts';
import type { Tables } from './schema.ts';

/** The log lines after a revision, oldest first. */
export async function changesAfter(query: Kysely<Tables>, workspace: number, revision: number): Promise<Change[]> {
  const rows = await query
    .selectFrom('revision as r')
    .innerJoin('change as c', (join) =>
      join.onRef('c.workspace_id', '=', 'r.workspace_id').onRef('c.batch', '=', 'r.batch'),
    )
    .select(['r.number', 'r.at', 'r.actor', 'r.source', 'r.reason', 'c.kind', 'c.key', 'c.before', 'c.after'])
    .where('r.workspace_id', '=', workspace)
    .where('r.number', '>', revision)
    .orderBy('r.number')
    .orderBy('c.position')
    .execute();
  return rows.map(({ number, kind, key, before, after, ...provenance }) => ({
    kind: kind as EntityKind,
    key,
    before: loggedThing(kind, before),
    after: loggedThing(kind, after),
    revision: number,
    ...provenance,
  })) as Change[];
}

/** Fields that lines written by an older whoowns lack, with what they meant by it. */
const ADDED_LATER: { readonly [K in EntityKind]?: Partial<EntityByKind[K]> } = {
  person: { active: true },
  area: { confirmEveryMs: CONFIRM_EVERY_MS },
};

function loggedThing(kind: string, json: string | null) {
  return json === null ? null : { kind, value: { ...ADDED_LATER[kind as EntityKind], ...JSON.parse(json) } };
}

export async function countAfter(query: Kysely<Tables>, workspace: number, revision: number): Promise<number> {
  const { edits } = await query
    .selectFrom('revision')
    .select(({ fn }) => fn.sum<number | string | null>('edits').as('edits'))
    .where('workspace_id', '=', workspace)
    .where('number', '>', revision)
    .executeTakeFirstOrThrow();
  return Number(edits ?? 0);
}

/**
 * The lines of a slice of edits, as rows of `change`.
 * @param from the place of the first one in its batch.
 * @throws DomainError('invalid') where a text can't be kept; Error where an edit contradicts itself.
 */
export function logLines(
  edits: readonly Edit[],
  from: number,
  workspace_id: number,
  batch: number,
): Tables['change'][] {
  return edits.map((edit, i) => {
    const { kind, key } = edit;
    if (!isWellFormed(edit)) throw new Error(`an edit of ${kind} ${key} carries something else`);
    const before = edit.before && JSON.stringify(edit.before.value);
    const after = edit.after && JSON.stringify(edit.after.value);
    if (after !== null && !isStorable(after)) throw unstorable(kind, key);
    return { workspace_id, batch, position: from + i, kind, key, before, after };
  });
}

/**
 * Whether PostgreSQL, SQLite and a file would all give a text back as it was: NUL ends a text for some, and half of a
 * surrogate pair is no character. `JSON.stringify` writes both, and only them, as these escapes.
 */
function isStorable(json: string): boolean {
  return !json.includes('\\u') || !/(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/.test(json);
}

function unstorable(kind: EntityKind, key: string): DomainError {
  const what = kind.replace('_', ' ');
  const why = 'holds a NUL or half a character, which no database keeps';
  return new DomainError('invalid', `The ${what} "${key.replaceAll('\0', '�')}" ${why}. Type that text again.`);
}

/**
 * Takes the next revision, and with it the lock under which every map write stands: revisions are without gaps and in the
 * order of their commits, so that whoever has read one has read all before it.
 * @throws DomainError('conflict') where the map is no longer at `expected`.
 */
export async function takeRevision(
  { query }: WriteTransaction,
  workspace: number,
  expected: number,
  now: number,
): Promise<{ readonly number: number; readonly batch: number }> {
  const taken = await query
    .updateTable('workspace')
    .set({ revision: sql<number>`revision + 1`, batch: nextBatch(now) })
    .where('id', '=', workspace)
    .where('revision', '=', expected)
    .returning(['revision', 'batch'])
    .executeTakeFirst();
  if (!taken) throw changedSince();
  return { number: taken.revision, batch: taken.batch };
}

/** A batch is numbered by the moment it was begun, counted up where two share one: leftovers can be told by their age. */
export function nextBatch(now: number) {
  return sql<number>`case when batch < ${now} then ${now} else batch + 1 end`;
}

export function changedSince(): DomainError {
  return new DomainError(
    'conflict',
    'Somebody else has changed the map in the meantime. Look at it again, then repeat.',
  );
}

/** Makes a batch of changes count. */
export async function closeBatch({ query }: WriteTransaction, revision: Tables['revision']): Promise<void> {
  await query.insertInto('revision').values(revision).execute();
}

export function revisionRow(
  workspace_id: number,
  { number, batch }: { readonly number: number; readonly batch: number },
  edits: number,
  { at, actor, source, reason, undoes = null }: Provenance,
): Tables['revision'] {
  return { workspace_id, number, batch, edits, at, actor, source, reason, undoes };
}
