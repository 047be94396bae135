import { createHash } from 'node:crypto';
import type { EntityKind } from '../domain/map/entity.ts';
import {
  type Claim,
  type ManagingFile,
  managedKey,
  type NewClaim,
  type NewSource,
  type Source,
  type SourceRow,
  type SourceStore,
} from '../domain/source/source.ts';
import type { Database, WriteTransaction } from './database.ts';
import type { TableWork } from './edit-rows.ts';
import { columnsOf, type SqlValue, type TableName, type Tables } from './schema.ts';

export class SqlSources implements SourceStore {
  readonly #database: Database;
  readonly #workspace: number;

  constructor(database: Database, workspace: number) {
    this.#database = database;
    this.#workspace = workspace;
  }

  async all(): Promise<readonly Source[]> {
    const rows = await this.#database.query
      .selectFrom('source')
      .select(['id', 'name', 'kind', 'path', 'link', 'scope_id', 'managed', 'digest', 'at'])
      .where('workspace_id', '=', this.#workspace)
      .orderBy('name')
      .execute();
    return rows.map(({ scope_id, kind, managed, ...row }) => ({
      ...row,
      kind: kind as Source['kind'],
      scope: scope_id,
      managed: managed === 1,
    }));
  }

  async put(source: NewSource, rows: readonly SourceRow[], claims: readonly NewClaim[]): Promise<void> {
    const workspace_id = this.#workspace;
    const id = idOf(source.name);
    const { name, kind, path, link, scope, managed, digest, at } = source;
    const told = { name, kind, path, link, scope_id: scope, managed: managed ? 1 : 0, digest, at };
    await this.#database.write(async (transaction) => {
      await transaction.query
        .insertInto('source')
        .values({ workspace_id, id, ...told })
        .onConflict((conflict) => conflict.columns(['workspace_id', 'id']).doUpdateSet(told))
        .execute();
      const since = await this.#sinceBySaying(transaction, id);
      await this.#empty(transaction, id);
      const ofSource = rows.map((row) => ({ workspace_id, kind: row.kind, key: row.key, source_id: id }));
      const lines = claims.map((claim, position) => ({
        workspace_id,
        source_id: id,
        position,
        line: claim.line,
        subject_type: claim.type,
        subject: claim.subject,
        section: claim.section,
        owners: JSON.stringify(claim.owners),
        since: since.get(saying(claim)) ?? at,
      }));
      await transaction.run([work('source_row', ofSource), work('source_claim', lines)]);
    });
  }

  async remove(name: string): Promise<boolean> {
    return await this.#database.write(async (transaction) => {
      await this.#empty(transaction, idOf(name));
      const gone = await transaction.query
        .deleteFrom('source')
        .where('workspace_id', '=', this.#workspace)
        .where('id', '=', idOf(name))
        .returning('id')
        .executeTakeFirst();
      return gone !== undefined;
    });
  }

  async rowsOf(name: string): Promise<readonly SourceRow[]> {
    const rows = await this.#database.query
      .selectFrom('source_row')
      .select(['kind', 'key'])
      .where('workspace_id', '=', this.#workspace)
      .where('source_id', '=', idOf(name))
      .execute();
    return rows.map(({ kind, key }) => ({ kind: kind as EntityKind, key }));
  }

  async claims(type: Claim['type']): Promise<readonly Claim[]> {
    const rows = await this.#database.query
      .selectFrom('source_claim as c')
      .innerJoin('source as s', (join) =>
        join.onRef('s.workspace_id', '=', 'c.workspace_id').onRef('s.id', '=', 'c.source_id'),
      )
      .select(['s.name', 'c.line', 'c.subject', 'c.section', 'c.owners', 'c.since'])
      .where('c.workspace_id', '=', this.#workspace)
      .where('c.subject_type', '=', type)
      .orderBy('s.name')
      .orderBy('c.position')
      .execute();
    return rows.map(({ name, owners, ...row }) => ({ ...row, type, source: name, owners: JSON.parse(owners) }));
  }

  async managing(kind: EntityKind, key: string): Promise<ManagingFile | null> {
    const file = await this.#database.query
      .selectFrom('source_row as r')
      .innerJoin('source as s', (join) =>
        join.onRef('s.workspace_id', '=', 'r.workspace_id').onRef('s.id', '=', 'r.source_id'),
      )
      .select(['s.name', 's.link'])
      .where('r.workspace_id', '=', this.#workspace)
      .where('r.kind', '=', kind)
      // A role and a scope are ids: there is no sign in them that LIKE would take for another.
      .where('r.key', kind === 'holder' ? 'like' : '=', kind === 'holder' ? `${placeOf(key)} / %` : key)
      .where('s.managed', '=', 1)
      .orderBy('s.name')
      .executeTakeFirst();
    return file ?? null;
  }

  async managed(): Promise<ReadonlyMap<string, ManagingFile>> {
    const rows = await this.#database.query
      .selectFrom('source_row as r')
      .innerJoin('source as s', (join) =>
        join.onRef('s.workspace_id', '=', 'r.workspace_id').onRef('s.id', '=', 'r.source_id'),
      )
      .select(['r.kind', 'r.key', 's.name', 's.link'])
      .where('r.workspace_id', '=', this.#workspace)
      .where('s.managed', '=', 1)
      .orderBy('s.name', 'desc')
      .execute();
    return new Map(
      rows.map(({ kind, key, name, link }) => [managedKey({ kind: kind as EntityKind, key }), { name, link }]),
    );
  }

  async aliases(): Promise<ReadonlyMap<string, string>> {
    const rows = await this.#database.query
      .selectFrom('owner_alias')
      .select(['name', 'entry'])
      .where('workspace_id', '=', this.#workspace)
      .orderBy('name')
      .execute();
    return new Map(rows.map(({ name, entry }) => [name, entry]));
  }

  async setAlias(name: string, entry: string | null): Promise<void> {
    await this.#database.write(async ({ query }) => {
      await query
        .deleteFrom('owner_alias')
        .where('workspace_id', '=', this.#workspace)
        .where('name', '=', name)
        .execute();
      if (entry !== null) {
        await query.insertInto('owner_alias').values({ workspace_id: this.#workspace, name, entry }).execute();
      }
    });
  }

  async #empty({ query }: WriteTransaction, id: string): Promise<void> {
    for (const from of ['source_row', 'source_claim'] as const) {
      await query.deleteFrom(from).where('workspace_id', '=', this.#workspace).where('source_id', '=', id).execute();
    }
  }

  async #sinceBySaying({ query }: WriteTransaction, id: string): Promise<Map<string, number>> {
    const rows = await query
      .selectFrom('source_claim')
      .select(['subject_type', 'subject', 'section', 'owners', 'since'])
      .where('workspace_id', '=', this.#workspace)
      .where('source_id', '=', id)
      .execute();
    return new Map(
      rows.map(({ subject_type, owners, since, ...row }) => [
        saying({ ...row, type: subject_type as Claim['type'], owners: JSON.parse(owners) }),
        since,
      ]),
    );
  }
}

/** Of a holder's key the role and the scope. */
function placeOf(key: string): string {
  return key.slice(0, key.lastIndexOf(' / '));
}

/** What a claim says, wherever in the file it stands. */
function saying({ type, subject, section, owners }: Omit<NewClaim, 'line'>): string {
  return JSON.stringify([type, subject, section, owners]);
}

/** One source a name: the name may be long, the key is not. */
function idOf(name: string): string {
  return createHash('sha256').update(name).digest('hex').slice(0, 32);
}

function work<T extends TableName>(table: T, rows: readonly Tables[T][]): TableWork {
  const columns = columnsOf(table) as readonly (keyof Tables[T])[];
  return { verb: 'put', table, rows: rows.map((row) => columns.map((column) => row[column] as SqlValue)) };
}
