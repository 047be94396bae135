import type { CompanyMap } from '../domain/company-map.ts';
import type { Entity, EntityKind } from '../domain/entity.ts';

/** Kinds that can be found by typing. */
export type ListedKind = Extract<
  EntityKind,
  'activity' | 'role' | 'person' | 'scope' | 'area' | 'escalation_policy' | 'group'
>;

/** Between the names of a thing: a search for the beginning of a word finds the beginning of each. */
const GAP = ' \n ';

/**
 * The names of a map's things in small letters, for menus that ask at every key: folded once, and kept in step with the map.
 */
class NameList {
  readonly #map: CompanyMap;
  readonly #names = new Map<EntityKind, Map<string, string>>();

  constructor(map: CompanyMap) {
    this.#map = map;
    map.watch(({ kind, key, after }) => {
      const names = this.#names.get(kind);
      if (after) names?.set(key, namesOf(after));
      else names?.delete(key);
    });
  }

  of(kind: ListedKind): ReadonlyMap<string, string> {
    let names = this.#names.get(kind);
    if (!names) {
      names = new Map();
      for (const entity of this.#map.entities(kind)) {
        const { value } = entity;
        if ('id' in value) names.set(value.id, namesOf(entity));
      }
      this.#names.set(kind, names);
    }
    return names;
  }
}

function namesOf({ value }: Entity): string {
  const id = 'id' in value ? value.id : '';
  const name = 'name' in value ? value.name : id;
  const aliases = 'aliases' in value ? value.aliases : [];
  return [name, ...aliases, id].join(GAP).toLowerCase();
}

const lists = new WeakMap<CompanyMap, NameList>();

/**
 * The things whose names have a text in them, as ids, at most `limit`: those whose first name begins with it first, then those
 * that have a word that does, then the rest.
 */
export function idsNamed(map: CompanyMap, kind: ListedKind, text: string, limit: number): string[] {
  let list = lists.get(map);
  if (!list) {
    list = new NameList(map);
    lists.set(map, list);
  }
  const part = text.trim().toLowerCase();
  const begins: string[] = [];
  const hasWord: string[] = [];
  const has: string[] = [];
  for (const [id, names] of list.of(kind)) {
    const at = names.indexOf(part);
    if (at < 0) continue;
    if (at === 0) begins.push(id);
    else if (hasWord.length < limit && names.includes(` ${part}`)) hasWord.push(id);
    else if (has.length < limit) has.push(id);
    if (begins.length >= limit) break;
  }
  return [...begins, ...hasWord, ...has].slice(0, limit);
}
