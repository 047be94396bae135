import { setImmediate } from 'node:timers/promises';
import type { Change, Edit, Provenance } from '../domain/map/change.ts';
import type { MapStore, Progress } from '../domain/map/map-store.ts';
import { type Along, NOTHING_ALONG } from '../domain/proposal/proposal.ts';
import {
  changedSince,
  changesAfter,
  closeBatch,
  countAfter,
  logLines,
  nextBatch,
  revisionRow,
  takeRevision,
} from './change-log.ts';
import type { Database, WriteTransaction } from './database.ts';
import { inWritingOrder, type TableWork, workOf } from './edit-rows.ts';
import { mapSlices } from './map-slices.ts';
import { columnsOf, type SqlValue, type Tables } from './schema.ts';
import { writeAlong } from './sql-proposal.ts';

/** Up to so many edits are simply written, in some 30 ms; more are prepared outside the write lock. */
const AT_ONCE = 1000;
const SLICE = 500;

/** Batches that were begun so long ago and that no revision names came to nothing: their process died. */
const LEFTOVER_MS = 86_400_000;

/** What the transaction of a change ends with. */
type Ending = (transaction: WriteTransaction) => Promise<void>;

/** The map of one workspace in an SQL database. */
export class SqlMapStore implements MapStore {
  readonly #database: Database;
  readonly #workspace: number;
  #preparing: Promise<unknown> = Promise.resolve();

  constructor(database: Database, workspace: number) {
    this.#database = database;
    this.#workspace = workspace;
  }

  async revision(): Promise<number> {
    return await this.#revision(this.#database);
  }

  stale(): boolean {
    return this.#database.stale();
  }

  async read(): ReturnType<MapStore['read']> {
    const snapshot = await this.#database.snapshot();
    try {
      const revision = await this.#revision(snapshot);
      const slices = mapSlices(snapshot.query, this.#workspace);
      return { revision, slices: inTurns(slices, () => snapshot.end()) };
    } catch (error) {
      await snapshot.end();
      throw error;
    }
  }

  async countSince(revision: number): Promise<number> {
    return await countAfter(this.#database.query, this.#workspace, revision);
  }

  async changesSince(revision: number): Promise<readonly Change[]> {
    return await changesAfter(this.#database.query, this.#workspace, revision);
  }

  async apply(
    edits: readonly Edit[],
    provenance: Provenance,
    expected: number,
    onProgress: Progress | null = null,
    along: Along = NOTHING_ALONG,
  ): Promise<number> {
    if (edits.length === 0) return expected;
    const ordered = inWritingOrder(edits);
    const end: Ending = (transaction) => writeAlong(transaction, this.#workspace, along, provenance.at);
    const revision =
      ordered.length <= AT_ONCE
        ? await this.#applyAtOnce(ordered, provenance, expected, end)
        : await this.#inTurn(() => this.#applyPrepared(ordered, provenance, expected, end, onProgress));
    this.#database.wrote();
    return revision;
  }

  /** One at a time: whoever is second is told of the conflict before he prepares anything. */
  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#preparing.then(work);
    this.#preparing = result.catch(() => undefined);
    return await result;
  }

  async #applyAtOnce(edits: readonly Edit[], provenance: Provenance, expected: number, end: Ending): Promise<number> {
    const work = workOf(edits, this.#workspace, expected + 1);
    const lines = logLines(edits, 0, this.#workspace, 0);
    return await this.#database.write(async (transaction) => {
      const taken = await takeRevision(transaction, this.#workspace, expected, Date.now());
      await transaction.run([logWork(lines.map((line) => ({ ...line, batch: taken.batch }))), ...work]);
      await closeBatch(transaction, revisionRow(this.#workspace, taken, edits.length, provenance));
      await end(transaction);
      return taken.number;
    });
  }

  /**
   * Writes the log lines in many short transactions, which nobody sees as long as no revision names their batch, and stages
   * the rows; then does what remains in one. The write lock is held for that one and for a moment each slice.
   */
  async #applyPrepared(
    edits: readonly Edit[],
    provenance: Provenance,
    expected: number,
    end: Ending,
    onProgress: Progress | null,
  ): Promise<number> {
    const batch = await this.#beginBatch(expected);
    const staged = await this.#database.stage();
    try {
      for (let from = 0; from < edits.length; from += SLICE) {
        const slice = edits.slice(from, from + SLICE);
        const lines = logWork(logLines(slice, from, this.#workspace, batch));
        await this.#database.write(async (transaction) => await transaction.run([lines]));
        await staged.add(workOf(slice, this.#workspace, expected + 1));
        onProgress?.(Math.min(from + SLICE, edits.length), edits.length);
        await setImmediate();
      }
      return await this.#database.write(async (transaction) => {
        if ((await this.#revision(transaction)) !== expected) throw changedSince();
        await staged.run(transaction, this.#workspace);
        const { number } = await takeRevision(transaction, this.#workspace, expected, Date.now());
        await closeBatch(transaction, revisionRow(this.#workspace, { number, batch }, edits.length, provenance));
        await end(transaction);
        return number;
      });
    } catch (error) {
      await this.#sweep(batch, batch);
      throw error;
    } finally {
      await staged.discard();
    }
  }

  async #beginBatch(expected: number): Promise<number> {
    const now = Date.now();
    await this.#sweep(0, now - LEFTOVER_MS);
    const begun = await this.#database.write(async ({ query }) => {
      return await query
        .updateTable('workspace')
        .set({ batch: nextBatch(now) })
        .where('id', '=', this.#workspace)
        .where('revision', '=', expected)
        .returning('batch')
        .executeTakeFirst();
    });
    if (!begun) throw changedSince();
    return begun.batch;
  }

  /** Takes away the lines of batches that came to nothing. */
  async #sweep(from: number, to: number): Promise<void> {
    const leftover = await this.#database.query
      .selectFrom('change as c')
      .select('c.batch')
      .distinct()
      .where('c.workspace_id', '=', this.#workspace)
      .where('c.batch', '>=', from)
      .where('c.batch', '<=', to)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('revision as r')
              .select('r.number')
              .whereRef('r.workspace_id', '=', 'c.workspace_id')
              .whereRef('r.batch', '=', 'c.batch'),
          ),
        ),
      )
      .execute();
    for (const { batch } of leftover) {
      await this.#database.write(async ({ query }) => {
        await query
          .deleteFrom('change')
          .where('workspace_id', '=', this.#workspace)
          .where('batch', '=', batch)
          .execute();
      });
    }
  }

  async #revision({ query }: Pick<Database, 'query'>): Promise<number> {
    const { revision } = await query
      .selectFrom('workspace')
      .select('revision')
      .where('id', '=', this.#workspace)
      .executeTakeFirstOrThrow();
    return revision;
  }
}

function logWork(lines: readonly Tables['change'][]): TableWork {
  const columns = columnsOf('change');
  const rows = lines.map((line) => columns.map((column) => line[column as keyof Tables['change']] as SqlValue));
  return { verb: 'put', table: 'change', rows };
}

/** Lets others have their turn after each slice, and ends the snapshot in any case. */
async function* inTurns<T>(slices: AsyncIterable<T>, end: () => Promise<void>): AsyncGenerator<T> {
  try {
    for await (const slice of slices) {
      yield slice;
      await setImmediate();
    }
  } finally {
    await end();
  }
}
