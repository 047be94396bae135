import type { Path, Place } from './problem.ts';

/** A map file, or a part of one, as plain values together with the place of every part. */
export interface Tree {
  /** Texts, lists and mappings (without prototypes); whole numbers only where the format has them. Empty values are left out. */
  readonly value: unknown;
  /** The nearest known place on the way to a part; that of its key where `key` is asked for. */
  placeOf(path: Path, key?: boolean): Place;
}

/** A problem of a file's syntax, still without the file's name. */
export interface SyntaxProblem extends Place {
  readonly found: string;
  readonly expected: string;
}

/** A file read as a tree; `value` is undefined where the syntax is broken beyond reading. */
export interface TreeRead extends Tree {
  readonly problems: readonly SyntaxProblem[];
}

/** The only keys whose values are numbers; everywhere else `2026` and `1e3` are text. */
export const NUMBER_KEYS: ReadonlySet<string> = new Set(['version', 'repeat', 'severity']);

/** Keys whose `true` and `false` are meant as such. */
export const YES_NO_KEYS: ReadonlySet<string> = new Set(['active']);

/** Deeper than any map file; beyond it is an attack or an accident. */
export const DEPTH_LIMIT = 100;
