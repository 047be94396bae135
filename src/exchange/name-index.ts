import { createHash } from 'node:crypto';
import { ID_PATTERN, idFromName, nameKey } from '../domain/map/name.ts';

/** Finds things of one kind by what people call them: the id first, then the name, then an alias. */
export class NameIndex {
  readonly #ids = new Set<string>();
  readonly #names = new Map<string, Set<string>>();
  readonly #aliases = new Map<string, Set<string>>();

  add(id: string, name: string, aliases: readonly string[] = []): void {
    this.#ids.add(id);
    remember(this.#names, name, id);
    for (const alias of aliases) remember(this.#aliases, alias, id);
  }

  /** The ids that a text may mean: none, one, or several that are called the same. */
  find(text: string): readonly string[] {
    const trimmed = text.trim();
    if (this.#ids.has(trimmed)) return [trimmed];
    const key = lookupKey(trimmed);
    const named = this.#names.get(key) ?? this.#aliases.get(key);
    if (named) return [...named];
    const id = newId(trimmed);
    return this.#ids.has(id) ? [id] : [];
  }
}

/**
 * The id of a new thing that is called so: always the same one. Where Latin letters and digits don't tell the name apart
 * from others (`発注`, `Fahrzeug 車両`, very long ones), a short hash of it does.
 */
export function newId(name: string): string {
  const id = idFromName(name);
  const key = lookupKey(name);
  if (id !== '' && id.length < 90 && /^[a-z0-9 ]+$/.test(key) && ID_PATTERN.test(id)) return id;
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 10);
  return id === '' ? `x-${hash}` : `${id.slice(0, 80).replace(/-+$/, '')}-${hash}`;
}

/** Names of nothing but signs (`🚀`) fold to nothing; they are told apart as they stand. */
function lookupKey(name: string): string {
  return nameKey(name) || name.trim();
}

function remember(ids: Map<string, Set<string>>, name: string, id: string): void {
  const key = lookupKey(name);
  const known = ids.get(key);
  if (known) known.add(id);
  else ids.set(key, new Set([id]));
}
