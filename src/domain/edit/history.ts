import type { Change } from '../map/change.ts';
import type { EntityKind } from '../map/entity.ts';

/** A place in the log: a revision, and a line of it. */
export interface LogPlace {
  readonly revision: number;
  readonly position: number;
}

/** A line of the log, with how many were written together. */
export interface LogLine extends Change, LogPlace {
  readonly edits: number;
  readonly undoes: number | null;
}

/** Whose lines are wanted: one thing's, or those of all things of a kind whose keys begin or go on so. */
export interface LogSelector {
  readonly kind: EntityKind;
  readonly key?: string;
  readonly begins?: string;
  readonly has?: string;
  /** Those that name this anywhere, before or after: an e-mail, an id. */
  readonly names?: string;
}

export interface HistoryStore {
  /** The log lines of one thing, newest first. */
  of(kind: EntityKind, key: string, limit?: number): Promise<readonly LogLine[]>;
  /** The lines that any of the selectors wants, newest first. @param before only what stands before that place. */
  find(selectors: readonly LogSelector[], before: LogPlace | null, limit: number): Promise<readonly LogLine[]>;
  /** The lines of one revision, in their order. */
  revision(revision: number, limit: number): Promise<readonly LogLine[]>;
  /** The revision of somebody's last change; null where they have made none. @param actor as `Provenance.actor` has it. */
  lastOf(actor: string): Promise<number | null>;
  /** Somebody's changes that are no undos, newest first: their revisions, and how many edits. @param before only what is older. */
  changesOf(
    actor: string,
    before: number | null,
    limit: number,
  ): Promise<readonly { readonly revision: number; readonly edits: number; readonly at: number }[]>;
  /** The revisions that take any of these back, whoever has made them. */
  undosOf(revisions: readonly number[]): Promise<readonly { readonly revision: number; readonly undoes: number }[]>;
}

/** What belongs to the history of a thing that people ask about: a role's holders, a person's absences and what they stand in for. */
export function selectorsOf({ type, id }: { readonly type: string; readonly id: string }): LogSelector[] {
  switch (type) {
    case 'role':
      return [
        { kind: 'role', key: id },
        { kind: 'holder', begins: `${id} / ` },
      ];
    case 'scope':
      return [
        { kind: 'scope', key: id },
        { kind: 'holder', has: ` / ${id} / ` },
      ];
    case 'person':
      return [
        { kind: 'person', key: id },
        { kind: 'absence', begins: `${id} / ` },
        { kind: 'holder', names: id },
      ];
    case 'activity':
    case 'area':
      return [{ kind: type, key: id }];
    default:
      return [];
  }
}
