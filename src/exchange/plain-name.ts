import type { CompanyMap } from '../domain/map/company-map.ts';
import { NameIndex } from './name-index.ts';

/** What things are called in a sheet: by name where that means this thing and no other, else by id. */
export class PlainNames {
  readonly roles = new NameIndex();
  readonly areas = new NameIndex();
  readonly scopes = new NameIndex();
  readonly #map: CompanyMap;

  constructor(map: CompanyMap) {
    this.#map = map;
    for (const { id, name, aliases } of map.roles.values()) this.roles.add(id, name, aliases);
    for (const { id, name } of map.areas.values()) this.areas.add(id, name);
    for (const { id, name, aliases } of map.scopes.values()) this.scopes.add(id, name, aliases);
  }

  role(id: string): string {
    return plainName(this.roles, this.#map.roles.get(id)?.name, id);
  }

  area(id: string): string {
    return plainName(this.areas, this.#map.areas.get(id)?.name, id);
  }

  scope(id: string): string {
    return plainName(this.scopes, this.#map.scopes.get(id)?.name, id);
  }
}

function plainName(index: NameIndex, name: string | undefined, id: string): string {
  if (name === undefined) return id;
  const [first, second] = index.find(name);
  return first === id && second === undefined ? name : id;
}
