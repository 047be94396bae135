import type { CompanyMap } from '../domain/map/company-map.ts';
import { type OwnerAliases, OwnerNames, type OwnerOnMap } from '../domain/source/owner-name.ts';
import { type CatalogEntity, entityRef } from './backstage-entity.ts';
import { entityOf } from './map-item.ts';
import { ITEM_SCHEMA } from './map-schema.ts';
import { type FilePlace, shown } from './problem.ts';
import { addItem, type Reading } from './reading.ts';

/** The groups and users of catalog files, as groups and people of the map. */
export class CatalogPeople {
  readonly #map: CompanyMap;
  readonly #entities: readonly CatalogEntity[];
  readonly #reading: Reading;
  /** E-mails by the user's name. */
  readonly #emails = new Map<string, string>();
  readonly #groups = new Map<string, string>();
  readonly #unknown = new Set<string>();
  /** Users by the group that they say they are of, in lower case. */
  readonly #joined = new Map<string, string[]>();
  readonly #owners: OwnerNames;

  constructor(map: CompanyMap, aliases: OwnerAliases, entities: readonly CatalogEntity[], reading: Reading) {
    this.#map = map;
    this.#owners = new OwnerNames(map, aliases);
    this.#entities = entities;
    this.#reading = reading;
    for (const { kind, name, spec } of entities) {
      const email = spec.profile?.email?.trim().toLowerCase();
      if (kind === 'User' && email) this.#emails.set(name.toLowerCase(), email);
      if (kind === 'Group') this.#groups.set(name.toLowerCase(), name);
      if (kind !== 'User') continue;
      for (const group of new Set((spec.memberOf ?? []).map((each) => entityRef(each, 'group').name.toLowerCase()))) {
        this.#joined.set(group, [...(this.#joined.get(group) ?? []), name]);
      }
    }
  }

  add(): void {
    for (const entity of this.#entities) {
      if (entity.kind === 'User') this.#addUser(entity);
      if (entity.kind === 'Group') this.#addGroup(entity);
    }
  }

  /** The e-mail of a user: of the catalog, else of the one person on the map who is called so. */
  emailOf(user: string): string | null {
    const own = this.#emails.get(user.toLowerCase());
    if (own) return own;
    const found = this.#owners.find(`user:${user}`);
    return found?.type === 'person' ? found.id : null;
  }

  /** A group of the catalog or the map, or a role that is called so; one that neither knows is put there without members. */
  groupNamed(name: string, place: FilePlace): OwnerOnMap {
    const own = this.#groups.get(name.toLowerCase());
    if (own) return { type: 'group', id: own };
    const found = this.#owners.find(`group:${name}`);
    if (found) return found;
    if (!this.#unknown.has(name)) {
      this.#unknown.add(name);
      const unreadable = 'no file says who is in it';
      addItem(this.#reading, {
        entity: { kind: 'group', value: { id: name, name, members: [], unreadable } },
        placeOf: () => place,
        isMade: true,
      });
      const text = `The group ${shown(name)} is on no file and not on the map, so nobody knows who is in it.`;
      this.#reading.notes.push({ ...place, text });
    }
    return { type: 'group', id: name };
  }

  #addUser({ name, title, spec, placeOf }: CatalogEntity): void {
    const email = this.#emails.get(name.toLowerCase());
    if (!email) {
      const text = `The user ${shown(name)} has no spec.profile.email and was left out.`;
      this.#reading.notes.push({ ...placeOf(['metadata', 'name']), text });
      return;
    }
    const known = this.#map.people.get(email);
    const item = { id: email, name: spec.profile?.displayName?.trim() || title || known?.name || name };
    const { data, error } = ITEM_SCHEMA.people.safeParse(item);
    for (const { path, message } of error?.issues ?? []) {
      const at = path[0] === 'id' ? ['spec', 'profile', 'email'] : ['metadata', 'name'];
      this.#reading.problems.push({
        ...placeOf(at),
        found: shown(path[0] === 'id' ? email : item.name),
        expected: message,
      });
    }
    if (!data) return;
    const fresh = entityOf('people', data);
    if (fresh.kind !== 'person') return;
    const value = { ...fresh.value, ...known, name: fresh.value.name };
    addItem(this.#reading, { entity: { kind: 'person', value }, placeOf: () => placeOf(['metadata', 'name']) });
  }

  /** Its members stand on either side: with the group, or with the users. */
  #addGroup({ name, title, spec, placeOf }: CatalogEntity): void {
    const listed = (spec.members ?? []).map((member) => entityRef(member, 'user').name);
    const joined = this.#joined.get(name.toLowerCase()) ?? [];
    const members = new Set<string>();
    for (const user of new Set([...listed, ...joined])) {
      const email = this.emailOf(user);
      if (email) members.add(email);
      else {
        const text = `${shown(user)} of the group ${shown(name)} is nobody whose e-mail is known, and was left out.`;
        this.#reading.notes.push({ ...placeOf(['spec', 'members']), text });
      }
    }
    const called = spec.profile?.displayName?.trim() || title || name;
    const unreadable = members.size > 0 ? null : 'no file says who is in it';
    const value = { id: name, name: called, members: [...members], unreadable };
    addItem(this.#reading, { entity: { kind: 'group', value }, placeOf: () => placeOf(['metadata', 'name']) });
  }
}
