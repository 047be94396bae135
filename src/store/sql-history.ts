import { sql } from 'kysely';
import type { HistoryStore, LogLine, LogPlace, LogSelector } from '../domain/edit/history.ts';
import type { EntityKind } from '../domain/map/entity.ts';
import type { Database } from './database.ts';

/** The change log by thing; see the index `change_thing`. */
export class SqlHistory implements HistoryStore {
  readonly #database: Database;
  readonly #workspace: number;

  constructor(database: Database, workspace: number) {
    this.#database = database;
    this.#workspace = workspace;
  }

  async of(kind: EntityKind, key: string, limit = 100): Promise<readonly LogLine[]> {
    return await this.find([{ kind, key }], null, limit);
  }

  async find(selectors: readonly LogSelector[], before: LogPlace | null, limit: number): Promise<readonly LogLine[]> {
    const found = await Promise.all(selectors.map((selector) => this.#select(selector, before, limit)));
    const lines = found.flat().sort((a, b) => b.revision - a.revision || b.position - a.position);
    return lines.slice(0, limit);
  }

  async revision(revision: number, limit: number): Promise<readonly LogLine[]> {
    const rows = await this.#rows().where('r.number', '=', revision).orderBy('c.position').limit(limit).execute();
    return rows.map(lineOf);
  }

  async lastOf(actor: string): Promise<number | null> {
    const row = await this.#database.query
      .selectFrom('revision')
      .select('number')
      .where('workspace_id', '=', this.#workspace)
      .where('actor', '=', actor)
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row?.number ?? null;
  }

  async changesOf(actor: string, before: number | null, limit: number) {
    let rows = this.#database.query
      .selectFrom('revision')
      .select(['number as revision', 'edits', 'at'])
      .where('workspace_id', '=', this.#workspace)
      .where('actor', '=', actor)
      .where('undoes', 'is', null);
    if (before !== null) rows = rows.where('number', '<', before);
    return await rows.orderBy('number', 'desc').limit(limit).execute();
  }

  async undosOf(revisions: readonly number[]) {
    return await this.#database.query
      .selectFrom('revision')
      .select(['number as revision', 'undoes'])
      .where('workspace_id', '=', this.#workspace)
      .where('undoes', 'in', revisions)
      .$narrowType<{ undoes: number }>()
      .execute();
  }

  async #select(
    { kind, key, begins, has, names }: LogSelector,
    before: LogPlace | null,
    limit: number,
  ): Promise<LogLine[]> {
    // Keys are compared letter by letter, as the index has them; SQLite does so anyhow.
    const plain = this.#database.engine === 'sqlite' ? sql<string>`c.key` : sql<string>`c.key collate "C"`;
    let rows = this.#rows().where('c.kind', '=', kind);
    if (key !== undefined) rows = rows.where(sql<boolean>`${plain} = ${key}`);
    if (begins !== undefined) rows = rows.where(sql<boolean>`${plain} >= ${begins} and ${plain} < ${after(begins)}`);
    if (has !== undefined) rows = rows.where('c.key', 'like', sql<string>`${`%${literally(has)}%`} escape '!'`);
    if (names !== undefined) {
      const named = sql<string>`${`%${literally(JSON.stringify(names))}%`} escape '!'`;
      rows = rows.where(({ eb, or }) => or([eb('c.before', 'like', named), eb('c.after', 'like', named)]));
    }
    if (before) {
      const { revision, position } = before;
      rows = rows.where(({ eb, or, and }) =>
        or([eb('r.number', '<', revision), and([eb('r.number', '=', revision), eb('c.position', '<', position)])]),
      );
    }
    // Sorted by what no index has, so that the log is entered by its things and not walked backwards from its end.
    const order = sql`r.number + 0`;
    return (await rows.orderBy(order, 'desc').orderBy('c.position', 'desc').limit(limit).execute()).map(lineOf);
  }

  #rows() {
    return this.#database.query
      .selectFrom('change as c')
      .innerJoin('revision as r', (join) =>
        join.onRef('r.workspace_id', '=', 'c.workspace_id').onRef('r.batch', '=', 'c.batch'),
      )
      .select(['r.number', 'r.at', 'r.actor', 'r.source', 'r.reason', 'r.edits', 'r.undoes'])
      .select(['c.position', 'c.kind', 'c.key', 'c.before', 'c.after'])
      .where('c.workspace_id', '=', this.#workspace);
  }
}

/** The first text behind all that begin so. */
function after(begins: string): string {
  return begins.slice(0, -1) + String.fromCharCode(begins.charCodeAt(begins.length - 1) + 1);
}

/** A text that LIKE takes letter by letter. */
function literally(text: string): string {
  return text.replace(/[!%_]/g, '!$&');
}

interface Row extends Omit<LogLine, 'kind' | 'before' | 'after' | 'revision'> {
  readonly number: number;
  readonly kind: string;
  readonly before: string | null;
  readonly after: string | null;
}

function lineOf({ number, kind, before, after: then, ...row }: Row): LogLine {
  const entity = (json: string | null) => (json === null ? null : { kind, value: JSON.parse(json) });
  return { ...row, revision: number, kind, before: entity(before), after: entity(then) } as LogLine;
}
