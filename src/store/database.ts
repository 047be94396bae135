import type { Kysely } from 'kysely';
import type { TableWork } from './edit-rows.ts';
import type { Engine } from './migration.ts';
import type { Tables } from './schema.ts';

/** `create` makes what is not there and brings it up to date; `existing` refuses whatever is not ready for use. */
export type OpenMode = 'create' | 'existing';

/** Work on the tables, kept ready outside the write lock, to be done at one go inside it. */
export interface StagedWork {
  /** Adds a slice; a moment's work that holds no lock on the map. */
  add(work: readonly TableWork[]): Promise<void>;
  /**
   * Does all of it, in the order of WORK_ORDER, inside a transaction that has been begun by `write`. When it resolves, the
   * lock under which the workspace's revisions are given is held.
   * @throws DomainError('conflict') where somebody else is changing the map at this moment.
   */
  run(transaction: WriteTransaction, workspace: number): Promise<void>;
  /** Forgets it; to be called in any case. */
  discard(): Promise<void>;
}

/** A transaction that may write. Nothing but its own queries may be awaited in it. */
export interface WriteTransaction {
  readonly query: Kysely<Tables>;
  /** Works on the tables at once, many rows a statement. */
  run(work: readonly TableWork[]): Promise<void>;
}

/** A view of one moment, whatever is written meanwhile. */
export interface Snapshot {
  readonly query: Kysely<Tables>;
  /** Gives the connection back. May be called twice. */
  end(): Promise<void>;
}

/** What the store needs of a database engine; everything else is the same queries on both. */
export interface Database {
  readonly engine: Engine;
  /** For reading outside a transaction; never waits for this process's own writing. */
  readonly query: Kysely<Tables>;
  /**
   * Runs `work` in a transaction of its own: committed when it resolves, rolled back when it rejects.
   * @param patienceMs how long it waits for another process's lock; as long as the engine thinks right where it is left out.
   */
  write<T>(work: (transaction: WriteTransaction) => Promise<T>, patienceMs?: number): Promise<T>;
  stage(): Promise<StagedWork>;
  snapshot(): Promise<Snapshot>;
  /** Whether something may have been committed since the last call. See MapStore.stale. */
  stale(): boolean;
  /** Tells that this process has just changed the map. */
  wrote(): void;
  /** Whether an error says that nothing at all can be written now: a full disk, a file that is read-only or locked. */
  refusesWrites(error: unknown): boolean;
  /** The database's own time, UTC ms; null where it has none beside this machine's. */
  time(): Promise<number | null>;
  close(): Promise<void>;
}
