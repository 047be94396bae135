import { setImmediate } from 'node:timers/promises';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { Entity, EntityKind } from '../../domain/map/entity.ts';

/** Kinds that can be found by typing. */
export type ListedKind = Extract<
  EntityKind,
  'activity' | 'role' | 'person' | 'scope' | 'area' | 'escalation_policy' | 'group'
>;

/** Between the names of a thing: a search for the beginning of a word finds the beginning of each. */
const GAP = ' \n ';
/** So many names are folded in less than a hundredth of a second. */
const AT_ONCE = 5000;

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
    const known = this.#names.get(kind);
    if (known) return known;
    const names = new Map<string, string>();
    for (const entity of this.#map.entities(kind)) names.set(idOf(entity), namesOf(entity));
    this.#names.set(kind, names);
    return names;
  }

  /** The same, a piece at a time. Nothing may change the map meanwhile. */
  async prepare(kind: ListedKind): Promise<void> {
    const names = new Map<string, string>();
    for (const entity of this.#map.entities(kind)) {
      names.set(idOf(entity), namesOf(entity));
      if (names.size % AT_ONCE === 0) await setImmediate();
    }
    this.#names.set(kind, names);
  }
}

function idOf({ value }: Entity): string {
  return 'id' in value ? value.id : '';
}

function namesOf(entity: Entity): string {
  const { value } = entity;
  const id = idOf(entity);
  const name = 'name' in value ? value.name : id;
  const aliases = 'aliases' in value ? value.aliases : [];
  return [name, ...aliases, id].join(GAP).toLowerCase();
}

const lists = new WeakMap<CompanyMap, NameList>();

function listOf(map: CompanyMap): NameList {
  const known = lists.get(map);
  if (known) return known;
  const list = new NameList(map);
  lists.set(map, list);
  return list;
}

/** Folds the names of a map that nobody answers from yet, and lets others have their turn meanwhile. */
export async function prepareNames(map: CompanyMap): Promise<void> {
  for (const kind of ['activity', 'person'] as const) await listOf(map).prepare(kind);
}

/**
 * The things whose names have a text in them, as ids, at most `limit`: those whose first name begins with it first, then those
 * that have a word that does, then the rest.
 */
export function idsNamed(map: CompanyMap, kind: ListedKind, text: string, limit: number): string[] {
  const list = listOf(map);
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
