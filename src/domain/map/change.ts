import { type Entity, type EntityKind, keyOf } from './entity.ts';

/** One thing of the map before and after: created (no before), updated, or deleted (no after). */
export interface Edit {
  readonly kind: EntityKind;
  readonly key: string;
  readonly before: Entity | null;
  readonly after: Entity | null;
}

/** Whose word it is, and where it came from. */
export interface Provenance {
  /** UTC milliseconds. */
  readonly at: number;
  /** An e-mail, a Slack user id, or `cli`. */
  readonly actor: string;
  /** A file's name, `slack`, or what else brought it. */
  readonly source: string;
  readonly reason: string | null;
  /** The revision that it takes back; left out where it is no undo. */
  readonly undoes?: number | null;
}

/** A line of the append-only log. All edits of one transaction share a revision, which counts up without gaps. */
export interface Change extends Edit, Provenance {
  readonly revision: number;
}

export type EditAction = 'create' | 'update' | 'delete';

export function actionOf(edit: Edit): EditAction {
  if (!edit.before) return 'create';
  return edit.after ? 'update' : 'delete';
}

/** The edit that takes a thing from one state to the other; at least one of them is there. */
export function editOf(before: Entity | null, after: Entity | null): Edit {
  const known = after ?? before;
  if (!known) throw new Error('an edit needs a before or an after');
  return { kind: known.kind, key: keyOf(known), before, after };
}
