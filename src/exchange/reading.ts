import { type Entity, type EntityKind, keyOf } from '../domain/entity.ts';
import type { Matrix } from './matrix.ts';
import type { Note, Path, Place, Problem } from './problem.ts';

/** A thing that a file names, and where each part of it stands. */
export interface ReadItem {
  readonly entity: Entity;
  readonly file: string;
  /** The place of a part, by the way that the domain's rules name it: `['raci', 'R', 1]`. */
  placeOf(path: Path): Place;
}

/** A section that a file has, and where: what `--prune` may delete in. */
export interface ReadSection extends Place {
  readonly file: string;
  readonly kind: EntityKind;
}

/** Who named a thing first. */
export interface Claim {
  readonly file: string;
  placeOf(path: Path): Place;
}

/** Everything that the files of one import say, before it is compared with the map. */
export interface Reading {
  readonly files: string[];
  readonly items: ReadItem[];
  /** Things that have not the right form: good enough to be referred to, never imported. */
  readonly broken: Entity[];
  readonly matrices: Matrix[];
  readonly sections: ReadSection[];
  /** Everything that is named, by `kind:key`, broken things included. */
  readonly claims: Map<string, Claim>;
  readonly problems: Problem[];
  readonly notes: Note[];
}

export function emptyReading(): Reading {
  return { files: [], items: [], broken: [], matrices: [], sections: [], claims: new Map(), problems: [], notes: [] };
}

export function claimKey(kind: EntityKind, key: string): string {
  return `${kind}:${key}`;
}

/** Takes a key for the thing that is being read; a problem, and false, where the import has named it before. */
export function claim(
  reading: Pick<Reading, 'claims' | 'problems'>,
  kind: EntityKind,
  key: string,
  file: string,
  placeOf: (path: Path) => Place,
): boolean {
  const first = reading.claims.get(claimKey(kind, key));
  if (!first) {
    reading.claims.set(claimKey(kind, key), { file, placeOf });
    return true;
  }
  const noun = kind.replace('_', ' ');
  const { line } = first.placeOf(['id']);
  const where = first.file === file ? `line ${line}` : `${first.file}, line ${line}`;
  reading.problems.push({ file, ...placeOf(['id']), found: key, expected: `each ${noun} once (see ${where})` });
  return false;
}

/** Puts a thing that was read into `reading`, unless the import has named it before. */
export function addItem(reading: Reading, item: ReadItem): void {
  const { entity, file } = item;
  if (claim(reading, entity.kind, keyOf(entity), file, (path) => item.placeOf(path))) reading.items.push(item);
}
