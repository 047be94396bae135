import type { CompanyMap } from '../map/company-map.ts';
import { personIn } from '../map/raci.ts';
import { wholeRule } from './code-owner.ts';
import { type OwnerAliases, OwnerNames } from './owner-name.ts';
import { rulesOf } from './path-owner.ts';
import type { Claim, Source } from './source.ts';

/** What one source says about who owns a thing. */
export interface OwnerWord {
  /** The source's name; null for the map as it is now. */
  readonly source: string | null;
  readonly link: string | null;
  readonly line: number | null;
  /** In the source's own words; none where it is left without an owner on purpose. */
  readonly owners: readonly string[];
  /** Those of them that are nobody on the map. */
  readonly unknown: readonly string[];
  /** Since when it says so, as far as is known; UTC ms. */
  readonly since: number | null;
}

/** A scope about whose owner the sources disagree. The map's word stands first. */
export interface Drift {
  readonly scope: string;
  /** What it is called; its id where it is no longer on the map. */
  readonly name: string;
  readonly words: readonly OwnerWord[];
}

export interface DriftKnowledge {
  readonly sources: readonly Source[];
  /** The claims about scopes and about paths. */
  readonly claims: readonly Claim[];
  readonly aliases: OwnerAliases;
}

/** A word together with those it means, in one form for all sources. */
interface Meant extends OwnerWord {
  readonly ids: ReadonlySet<string>;
}

/**
 * Where the map, Backstage and CODEOWNERS disagree on who owns a scope. Two words agree where they have an owner in common
 * (or one's owner belongs to a group that is the other's), or both leave the thing without one. Of a CODEOWNERS the line for everything counts as its repository's owner.
 */
export function driftOf(map: CompanyMap, { sources, claims, aliases }: DriftKnowledge): Drift[] {
  const words = new Map<string, Meant[]>();
  const names = new OwnerNames(map, aliases);
  const say = (scope: string, source: Source, claim: Pick<Claim, 'line' | 'owners' | 'since'>) => {
    const list = words.get(scope) ?? [];
    words.set(scope, [...list, wordOf(map, names, scope, source, claim)]);
  };
  const byName = new Map(sources.map((source) => [source.name, source]));
  for (const claim of claims) {
    const source = byName.get(claim.source);
    if (claim.type === 'scope' && source) say(claim.subject, source, claim);
  }
  for (const source of sources) {
    const rule = source.kind === 'codeowners' && source.scope ? wholeRule(rulesOf(claims, source.name)) : null;
    if (rule && source.scope) say(source.scope, source, rule);
  }
  return [...words]
    .flatMap(([scope, said]) => {
      const all = [mapWord(map, scope), ...said];
      if (!disagree(map, all)) return [];
      const plain = all.map(({ ids: _ids, ...word }) => word);
      return [{ scope, name: map.scopes.get(scope)?.name ?? scope, words: plain }];
    })
    .sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}

function disagree(map: CompanyMap, words: readonly Meant[]): boolean {
  return words.some((a, i) =>
    words.slice(i + 1).some((b) => {
      const isEmpty = a.ids.size === 0 || b.ids.size === 0;
      if (isEmpty) return a.ids.size !== b.ids.size || a.unknown.length + b.unknown.length > 0;
      return !meets(map, a, b) && !meets(map, b, a);
    }),
  );
}

/** Whether an owner of one is an owner of the other, or a member of a group that is. */
function meets(map: CompanyMap, a: Meant, b: Meant): boolean {
  const groups = [...b.ids].flatMap((id) => (id.startsWith('group:') ? (map.groups.get(id.slice(6)) ?? []) : []));
  return [...a.ids].some((id) => b.ids.has(id) || groups.some(({ members }) => members.includes(personIn(id) ?? '')));
}

function wordOf(
  map: CompanyMap,
  names: OwnerNames,
  scope: string,
  { name, link }: Source,
  { line, owners, since }: Pick<Claim, 'line' | 'owners' | 'since'>,
): Meant {
  const ids = new Set<string>();
  const unknown: string[] = [];
  for (const owner of owners) {
    const found = names.find(owner);
    if (!found) unknown.push(owner);
    else if (found.type === 'role') for (const id of idsOfEntry(map, found.id, scope)) ids.add(id);
    else ids.add(`${found.type}:${found.id}`);
  }
  return { source: name, link, line, owners, unknown, since, ids };
}

/** Who the map says is Accountable for a scope itself: the nearest word, going up. */
function mapWord(map: CompanyMap, scope: string): Meant {
  const from = map.scopePath(scope).find((id) => map.scopes.get(id)?.raci?.A !== undefined);
  const entries = from === undefined ? [] : (map.scopes.get(from)?.raci?.A ?? []);
  const ids = new Set(entries.flatMap((entry) => [...idsOfEntry(map, entry, scope)]));
  const owners = [...ids].filter((id) => !id.startsWith('role:') || ids.size === 1);
  const since = sinceOf(map, from, entries, scope);
  return { source: null, link: null, line: null, owners, unknown: [], since, ids };
}

/** A role stands for itself and for those who hold it for the scope. */
function idsOfEntry(map: CompanyMap, entry: string, scope: string): Set<string> {
  if (personIn(entry) !== null) return new Set([entry]);
  const ids = new Set([`role:${entry}`]);
  for (const { person, group } of nearest(map, entry, scope)) ids.add(person ? `person:${person}` : `group:${group}`);
  // Everybody's word "owner" names the one role: only who holds it tells one owner from another.
  if (ids.size > 1) ids.delete(`role:${entry}`);
  return ids;
}

function nearest(map: CompanyMap, role: string, scope: string) {
  for (const each of [...map.scopePath(scope), null]) {
    const here = [...map.holdersOf(role)].filter((holder) => holder.scope === each);
    if (here.length > 0) return here;
  }
  return [];
}

function sinceOf(map: CompanyMap, from: string | undefined, entries: readonly string[], scope: string): number | null {
  const scopeWord = from === undefined ? null : map.provenanceOf('scope', from);
  const holders = entries.flatMap((entry) => nearest(map, entry, scope));
  const words = holders.map(({ role, scope: of, person, group }) =>
    map.provenanceOf('holder', [role, of ?? '*', person ?? `group:${group}`].join(' / ')),
  );
  const moments = [scopeWord, ...words].flatMap((word) => (word ? [word.at] : []));
  return moments.length === 0 ? null : Math.max(...moments);
}
