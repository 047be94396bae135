import type { FilePlace, Path } from './problem.ts';

/** The kinds of a Backstage catalog that are scopes on the map: things that somebody owns. */
export const OWNED_KINDS = ['Component', 'System', 'Domain', 'API', 'Resource'] as const;
export type OwnedKind = (typeof OWNED_KINDS)[number];

/** What a catalog's entities say of themselves, as far as it is read here. */
export interface CatalogSpec {
  readonly type?: string | undefined;
  readonly owner?: string | undefined;
  readonly system?: string | undefined;
  readonly domain?: string | undefined;
  readonly subcomponentOf?: string | undefined;
  readonly subdomainOf?: string | undefined;
  readonly members?: readonly string[] | undefined;
  readonly memberOf?: readonly string[] | undefined;
  readonly profile?: { readonly email?: string | undefined; readonly displayName?: string | undefined } | undefined;
}

/** One entity of a catalog file, as it stands there. */
export interface CatalogEntity {
  readonly kind: string;
  readonly name: string;
  readonly title: string | null;
  readonly spec: CatalogSpec;
  placeOf(path: Path): FilePlace;
}

/** A catalog file that has been read, and not been compared with any map yet. */
export interface CatalogFile {
  readonly file: string;
  readonly entities: readonly CatalogEntity[];
}

export function isOwnedKind(kind: string): kind is OwnedKind {
  return (OWNED_KINDS as readonly string[]).includes(kind);
}

/** What a reference names: `group:default/payments-team` → kind `group`, name `payments-team`. Namespaces make no difference. */
export function entityRef(text: string, defaultKind: string): { readonly kind: string; readonly name: string } {
  const [, kind, name = text] = /^(?:([^:/]+):)?(?:[^/]+\/)?(.+)$/.exec(text) ?? [];
  return { kind: (kind ?? defaultKind).toLowerCase(), name };
}
