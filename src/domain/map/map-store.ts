import type { Along } from '../proposal/proposal.ts';
import type { Change, Edit, Provenance } from './change.ts';
import type { Entity } from './entity.ts';

/** A thing of the map with the revision-stamped word it rests on. */
export interface Recorded {
  readonly entity: Entity;
  readonly provenance: Provenance;
}

/** Hears how far a large write has come. */
export type Progress = (done: number, total: number) => void;

/** What the map asks of wherever it is kept. One workspace; every method may throw a fault of the database. */
export interface MapStore {
  /** The revision of the last change that was committed; 0 for an empty map. */
  revision(): Promise<number>;

  /**
   * Whether somebody may have written since this process last looked. Costs microseconds and is asked at every look-up;
   * a false alarm is allowed, a missed change is not (on PostgreSQL one may be noticed up to a poll later).
   */
  stale(): boolean;

  /**
   * The whole map as of one revision, in slices of at most a few thousand things. Every slice is its own piece of work, so
   * that a caller can let others have their turn in between.
   */
  read(): Promise<{ readonly revision: number; readonly slices: AsyncIterable<readonly Recorded[]> }>;

  /** How many log lines came after a revision, so that a reader can choose between them and the whole map. */
  countSince(revision: number): Promise<number>;

  /** The log lines after a revision, oldest first. */
  changesSince(revision: number): Promise<readonly Change[]>;

  /**
   * Writes the edits and their log lines in one transaction: all or nothing.
   * @param expected the revision that the edits were worked out against; `DomainError('conflict')` where another was written since.
   * @param onProgress is told how many edits have been prepared; the writing itself comes last, at one go.
   * @param along what stands or falls with them; with it, a conflict may also be about a proposal.
   * @returns the new revision (the expected one where there is nothing to do).
   */
  apply(
    edits: readonly Edit[],
    provenance: Provenance,
    expected: number,
    onProgress?: Progress | null,
    along?: Along,
  ): Promise<number>;
}
