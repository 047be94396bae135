import type { EntityKind } from '../map/entity.ts';

export type SourceKind = 'map' | 'backstage' | 'codeowners';

/** A file, kept somewhere else, that says who owns what. */
export interface Source {
  readonly id: string;
  /** What people call it, one source a name: the file's name, or that of its repository before it. */
  readonly name: string;
  readonly kind: SourceKind;
  /** Where the command line reads it again. */
  readonly path: string;
  /** Where people can see and change it; null where nobody has said. */
  readonly link: string | null;
  /** The scope whose repository it stands in; null where it speaks of the whole company. */
  readonly scope: string | null;
  /** Whether what it names can be changed nowhere else. */
  readonly managed: boolean;
  /** SHA-256 of the text that was read last, in hexadecimal. */
  readonly digest: string;
  /** When it was read last, UTC ms. */
  readonly at: number;
}

/** A thing of the map that a source names. */
export interface SourceRow {
  readonly kind: EntityKind;
  readonly key: string;
}

/** What a source says about who owns one thing, in the source's own words. */
export interface NewClaim {
  /** The line of the file, from 1. */
  readonly line: number;
  /** `scope`: a scope's id. `path`: a pattern of paths, as CODEOWNERS writes them. */
  readonly type: 'scope' | 'path';
  readonly subject: string;
  /** The section that the line stands in, for a format that has them. */
  readonly section: string | null;
  /** `@org/team`, `@user`, an e-mail, `group:team`, `user:name`; none where it is left without an owner on purpose. */
  readonly owners: readonly string[];
}

export interface Claim extends NewClaim {
  readonly source: string;
  /** When the source began to say so, as far as it was read; UTC ms. */
  readonly since: number;
}

/** The file that a thing is managed by: where it has to be changed. */
export interface ManagingFile {
  readonly name: string;
  readonly link: string | null;
}

/** What was known of a source before its name was given an id. */
export type NewSource = Omit<Source, 'id'>;

/** What a file manages at once: a thing, or all who hold a role for one scope. */
export function managedKey({ kind, key }: SourceRow): string {
  return `${kind}:${kind === 'holder' ? key.slice(0, key.lastIndexOf(' / ')) : key}`;
}

/** Where the sources are kept. One workspace; names of sources are unique in it. */
export interface SourceStore {
  /** Every source, by name. */
  all(): Promise<readonly Source[]>;
  /**
   * Adds a source, or replaces the one of that name with all its rows and claims. A claim that says what it said before
   * keeps its `since`.
   */
  put(source: NewSource, rows: readonly SourceRow[], claims: readonly NewClaim[]): Promise<void>;
  /** Forgets a source; what it brought stays on the map. @returns whether there was one. */
  remove(name: string): Promise<boolean>;
  rowsOf(name: string): Promise<readonly SourceRow[]>;
  /** The claims of every source about things of one type, in the order of their lines. */
  claims(type: Claim['type']): Promise<readonly Claim[]>;
  /**
   * The file that a thing of the map is managed by; null where it may be changed here. Asked at every edit by hand. A file that
   * names who holds a role for a scope has the last word on all who hold it there.
   */
  managing(kind: EntityKind, key: string): Promise<ManagingFile | null>;
  /** Everything that a file manages, by `managedKey`: for edits of many things at once. */
  managed(): Promise<ReadonlyMap<string, ManagingFile>>;
  /** Whom the names of owners in files mean, as somebody has said: `@acme/pay` → `role:payments-team`. */
  aliases(): Promise<ReadonlyMap<string, string>>;
  /** Says whom a name means; null takes it back. */
  setAlias(name: string, entry: string | null): Promise<void>;
}
