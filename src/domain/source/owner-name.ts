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
 * Whom a name in a file means: what somebody has said it means, an e-mail, a team (`@org/team`, `group:team`) as the group or role
 * that is called so, a user (`@ana`, `user:ana`) as the one person whose address or name it is. Null where nobody fits, or
 * several do: it never guesses.
 */
export function ownerOnMap(map: CompanyMap, aliases: OwnerAliases, name: string): OwnerOnMap | null {
  const said = readOwnerEntry(aliases.get(aliasKey(name)) ?? '') ?? readMapEntry(name);
  if (said) return said;
  const team = /^@[^/]+\/(.+)$/.exec(name)?.[1] ?? /^group:(?:[^/]+\/)?(.+)$/i.exec(name)?.[1];
  if (team) return teamOnMap(map, team.slice(team.lastIndexOf('/') + 1));
  const user = /^@([^/]+)$/.exec(name)?.[1] ?? /^user:(?:[^/]+\/)?(.+)$/i.exec(name)?.[1];
  const email = user === undefined && name.includes('@') ? name.toLowerCase() : null;
  if (email !== null) return map.people.has(email) ? { type: 'person', id: email } : null;
  if (user === undefined) return null;
  // GitLab's groups have no slash where they are at the top.
  return userOnMap(map, user) ?? teamOnMap(map, user);
}

function teamOnMap(map: CompanyMap, team: string): OwnerOnMap | null {
  const key = nameKey(team);
  if (map.groups.has(team)) return { type: 'group', id: team };
  const groups = [...map.groups.values()].filter(({ id, name }) => nameKey(id) === key || nameKey(name) === key);
  if (groups[0] && groups.length === 1) return { type: 'group', id: groups[0].id };
  if (map.roles.has(team)) return { type: 'role', id: team };
  const isCalled = (name: string) => nameKey(name) === key;
  const roles = [...map.roles.values()].filter(({ name, aliases }) => isCalled(name) || aliases.some(isCalled));
  return roles[0] && roles.length === 1 ? { type: 'role', id: roles[0].id } : null;
}

function userOnMap(map: CompanyMap, user: string): OwnerOnMap | null {
  const wanted = user.toLowerCase();
  const people = [...map.people.values()].filter(
    ({ id, name }) => id.slice(0, id.lastIndexOf('@')) === wanted || nameKey(name) === nameKey(user),
  );
  return people[0] && people.length === 1 ? { type: 'person', id: people[0].id } : null;
}
