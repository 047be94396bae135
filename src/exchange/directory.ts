import type { CompanyMap } from '../domain/map/company-map.ts';
import type { Entity, EntityKind } from '../domain/map/entity.ts';
import { nameKey } from '../domain/map/name.ts';
import { entityOf } from './map-item.ts';
import { NAME_LIMIT } from './map-schema.ts';
import { NameIndex, newId } from './name-index.ts';
import type { Pace } from './pace.ts';
import { type FilePlace, shown } from './problem.ts';
import { addItem, type Reading } from './reading.ts';

/** The kinds of things that a sheet names in words. */
export type NamedKind = 'role' | 'area' | 'scope' | 'activity';

const NEW_THING: { readonly [K in 'role' | 'area' | 'scope']: (id: string, name: string) => Entity } = {
  role: (id, name) => entityOf('roles', { id, name }),
  area: (id, name) => entityOf('areas', { id, name }),
  scope: (id, name) => entityOf('scopes', { id, name }),
};

/** What things are called, in the map and in the files of one import together. */
export class Directory {
  readonly #indexes: { readonly [K in NamedKind]: NameIndex };
  readonly #people = new Set<string>();
  /** By their names, folded. */
  readonly #emails = new Map<string, string>();
  readonly #reading: Reading;

  private constructor(reading: Reading) {
    this.#reading = reading;
    this.#indexes = { role: new NameIndex(), area: new NameIndex(), scope: new NameIndex(), activity: new NameIndex() };
  }

  static async of(map: CompanyMap, reading: Reading, pace: Pace): Promise<Directory> {
    const directory = new Directory(reading);
    const kinds: EntityKind[] = ['area', 'person', 'scope', 'role', 'activity'];
    for (const kind of kinds) {
      for (const entity of map.entities(kind)) {
        directory.add(entity);
        if (pace.due()) await pace.rest();
      }
    }
    for (const { entity } of reading.items) directory.add(entity);
    for (const entity of reading.broken) directory.add(entity);
    return directory;
  }

  add(entity: Entity): void {
    if (entity.kind === 'person') {
      this.#people.add(entity.value.id);
      this.#emails.set(nameKey(entity.value.name), entity.value.id);
    }
    if (entity.kind === 'area') this.#indexes.area.add(entity.value.id, entity.value.name);
    else if (entity.kind === 'role' || entity.kind === 'scope' || entity.kind === 'activity') {
      this.#indexes[entity.kind].add(entity.value.id, entity.value.name, entity.value.aliases);
    }
  }

  hasPerson(email: string): boolean {
    return this.#people.has(email);
  }

  find(kind: NamedKind, text: string): readonly string[] {
    return this.#indexes[kind].find(text);
  }

  /** The id that a cell means. A name that is new makes a new thing, with a note; one that several have is a problem (null). */
  idOf(kind: 'role' | 'area' | 'scope', text: string, place: FilePlace): string | null {
    const [id, second] = this.find(kind, text);
    if (second !== undefined) return this.#refuse(text, `the id of the ${kind}: several are called so`, place);
    return id ?? this.#make(kind, text.trim(), place);
  }

  #make(kind: 'role' | 'area' | 'scope', name: string, place: FilePlace): string | null {
    if (name.length > NAME_LIMIT) {
      return this.#refuse(name, `at most ${NAME_LIMIT.toLocaleString('en')} characters`, place);
    }
    const id = newId(name);
    const entity = NEW_THING[kind](id, name);
    this.add(entity);
    addItem(this.#reading, { entity, placeOf: () => place, isMade: true });
    const lacking = kind === 'role' ? ` It has no holders yet.${this.#personHint(name)}` : '';
    this.#reading.notes.push({ ...place, text: `New ${kind} "${shown(name)}" (${id}).${lacking}` });
    return id;
  }

  /** A column headed with somebody's name makes a role of them; said, because it is seldom meant. */
  #personHint(name: string): string {
    const email = this.#emails.get(nameKey(name));
    return email === undefined ? '' : ` A person is called so too: for them write person:${email}.`;
  }

  #refuse(text: string, expected: string, place: FilePlace): null {
    this.#reading.problems.push({ ...place, found: shown(text), expected });
    return null;
  }
}
