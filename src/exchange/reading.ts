import { type Entity, type EntityKind, keyOf } from '../domain/map/entity.ts';
import type { NewClaim } from '../domain/source/source.ts';
import type { CatalogFile } from './backstage-entity.ts';
import { type FilePlace, lineText, type Note, type Path, type Problem } from './problem.ts';
import type { Sheet } from './sheet.ts';

/** A thing that a file names, and where each part of it stands. */
export interface ReadItem {
  readonly entity: Entity;
  /** The place of a part, by the way that the domain's rules name it: `['raci', 'R', 1]`. */
  placeOf(path: Path): FilePlace;
  /** A person of whom the file does not say whether they are active: Slack's word on that stays as the map has it. */
  readonly leavesActive?: boolean;
  /** Something that a file only mentions: it was made so that the mention leads somewhere. */
  readonly isMade?: boolean;
}

/** Something of the map that gives way to what a file says. */
export interface Replaced {
  readonly entity: Entity;
  readonly place: FilePlace;
}

/** What a file says about who owns a thing. */
export interface Ownership {
  readonly file: string;
  readonly claim: NewClaim;
}

/** A section that a file has, and where: what `--prune` may delete in. */
export interface ReadSection extends FilePlace {
  readonly kind: EntityKind;
}

/** Everything that the files of one import say, before it is compared with the map. */
export interface Reading {
  readonly files: readonly string[];
  readonly items: ReadItem[];
  /** Things that have not the right form: good enough to be referred to, never imported. */
  readonly broken: Entity[];
  /** Sheets name things in words; what they mean depends on the map and is found when the import is planned. */
  readonly sheets: Sheet[];
  /** Backstage files; what their names mean depends on the map as well. */
  readonly catalogs: CatalogFile[];
  readonly replaced: Replaced[];
  readonly ownership: Ownership[];
  readonly sections: ReadSection[];
  /** Where everything was named first, by `kind:key`, broken things included. */
  readonly claims: Map<string, ReadItem['placeOf']>;
  readonly problems: Problem[];
  /** What is wrong with single documents of a catalog: they are left out, and the others are read all the same. */
  readonly damaged: Problem[];
  readonly notes: Note[];
}

export function emptyReading(files: readonly string[]): Reading {
  return {
    files,
    items: [],
    broken: [],
    sheets: [],
    catalogs: [],
    replaced: [],
    ownership: [],
    sections: [],
    claims: new Map(),
    problems: [],
    damaged: [],
    notes: [],
  };
}

export function claimKey(kind: EntityKind, key: string): string {
  return `${kind}:${key}`;
}

/** Takes a key for the thing that is being read; a problem, and false, where the import has named it before. */
export function claim(reading: Reading, kind: EntityKind, key: string, placeOf: ReadItem['placeOf']): boolean {
  const first = reading.claims.get(claimKey(kind, key))?.(['id']);
  if (!first) {
    reading.claims.set(claimKey(kind, key), placeOf);
    return true;
  }
  const place = placeOf(['id']);
  const where = lineText(first, place.file);
  const expected = `each ${kind.replace('_', ' ')} once (see ${where})`;
  reading.problems.push({ ...place, found: key, expected });
  return false;
}

/** Puts a thing that was read into `reading`, unless the import has named it before. */
export function addItem(reading: Reading, item: ReadItem): void {
  const { entity } = item;
  if (claim(reading, entity.kind, keyOf(entity), (path) => item.placeOf(path))) reading.items.push(item);
}
