import type { CompanyMap } from '../map/company-map.ts';
import { nameKey } from '../map/name.ts';
import { personIn } from '../map/raci.ts';

/** Somebody of the map who can own a thing. */
export interface OwnerOnMap {
  readonly type: 'role' | 'person' | 'group';
  readonly id: string;
}

/** Whom owners' names in files mean where somebody has said so: `@acme/pay` → `role:payments-team`. */
export type OwnerAliases = ReadonlyMap<string, string>;

/** The form in which a name is looked up among the aliases. */
export function aliasKey(name: string): string {
  return name.trim().toLowerCase();
}

/** `role:sre`, `person:ana@juniper.example` or `group:S01SRE` as whom it names; null for anything else. */
export function readOwnerEntry(entry: string): OwnerOnMap | null {
  const [, type, id] = /^(role|group):(\S+)$/.exec(entry) ?? [];
  if (type && id) return { type: type as 'role' | 'group', id };
  const email = personIn(entry);
  return email ? { type: 'person', id: email.toLowerCase() } : null;
}

/** A map file names its own things: `role:sre`. A group is looked up by name, as a Backstage file means it. */
function readMapEntry(name: string): OwnerOnMap | null {
  return name.startsWith('group:') ? null : readOwnerEntry(name);
}

/**
 * Whom names in files mean: what somebody has said it means, an e-mail, a team (`@org/team`, `group:team`) as the group or role
 * that is called so, a user (`@ana`, `user:ana`) as the one person whose address or name it is. Null where nobody fits, or
 * several do: it never guesses. What things are called is looked through once for all names; the map must stay as it is meanwhile.
 */
export class OwnerNames {
  readonly #map: CompanyMap;
  readonly #aliases: OwnerAliases;
  #groups: Called | null = null;
  #roles: Called | null = null;
  #people: Called | null = null;

  constructor(map: CompanyMap, aliases: OwnerAliases) {
    this.#map = map;
    this.#aliases = aliases;
  }

  find(name: string): OwnerOnMap | null {
    const said = readOwnerEntry(this.#aliases.get(aliasKey(name)) ?? '') ?? readMapEntry(name);
    if (said) return said;
    const team = /^@[^/]+\/(.+)$/.exec(name)?.[1] ?? /^group:(?:[^/]+\/)?(.+)$/i.exec(name)?.[1];
    if (team) return this.#team(team.slice(team.lastIndexOf('/') + 1));
    const user = /^@([^/]+)$/.exec(name)?.[1] ?? /^user:(?:[^/]+\/)?(.+)$/i.exec(name)?.[1];
    const email = user === undefined && name.includes('@') ? name.toLowerCase() : null;
    if (email !== null) return this.#map.people.has(email) ? { type: 'person', id: email } : null;
    if (user === undefined) return null;
    // GitLab's groups have no slash where they are at the top.
    return this.#user(user) ?? this.#team(user);
  }

  #team(team: string): OwnerOnMap | null {
    const { groups, roles } = this.#map;
    const key = nameKey(team);
    if (groups.has(team)) return { type: 'group', id: team };
    this.#groups ??= called(groups.values(), ({ id, name }) => [nameKey(id), nameKey(name)]);
    const group = only(this.#groups, key);
    if (group !== null) return { type: 'group', id: group };
    if (roles.has(team)) return { type: 'role', id: team };
    this.#roles ??= called(roles.values(), ({ name, aliases }) => [name, ...aliases].map(nameKey));
    const role = only(this.#roles, key);
    return role === null ? null : { type: 'role', id: role };
  }

  #user(user: string): OwnerOnMap | null {
    // An address and a name are looked up each in its own way, and kept apart: `@o.hara` is no `O Hara`'s address.
    this.#people ??= called(this.#map.people.values(), ({ id, name }) => [
      `@${id.slice(0, id.lastIndexOf('@'))}`,
      nameKey(name),
    ]);
    const ids = new Set(
      [`@${user.toLowerCase()}`, nameKey(user)].flatMap((key) => [...(this.#people?.get(key) ?? [])]),
    );
    const [id] = ids;
    return id !== undefined && ids.size === 1 ? { type: 'person', id } : null;
  }
}

/** The ids of those who are called so. */
type Called = ReadonlyMap<string, ReadonlySet<string>>;

function called<T extends { readonly id: string }>(
  things: Iterable<T>,
  keysOf: (thing: T) => readonly string[],
): Called {
  const ids = new Map<string, Set<string>>();
  for (const thing of things) {
    for (const key of keysOf(thing)) {
      const known = ids.get(key);
      if (known) known.add(thing.id);
      else ids.set(key, new Set([thing.id]));
    }
  }
  return ids;
}

function only(names: Called, key: string): string | null {
  const ids = names.get(key);
  const [id] = ids ?? [];
  return id !== undefined && ids?.size === 1 ? id : null;
}
