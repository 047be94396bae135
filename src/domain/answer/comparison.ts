import type { CompanyMap } from '../map/company-map.ts';
import type { Role } from '../map/role.ts';

/**
 * What sets roles apart, a sentence a pair: in the words of whoever wrote the map where two of them are known to be confused,
 * else read off their fields.
 */
export function differencesOf(map: CompanyMap, roles: readonly Role[]): string[] {
  const found: string[] = [];
  for (const [i, one] of roles.entries()) {
    for (const other of roles.slice(i + 1)) {
      // Where both say it, they say the same thing twice.
      found.push(writtenBy(one, other) ?? writtenBy(other, one) ?? fromFields(map, one, other));
    }
  }
  return [...new Set(found)];
}

function writtenBy(one: Role, other: Role): string | null {
  return one.confusedWith.find(({ role }) => role === other.id)?.difference ?? null;
}

function fromFields(map: CompanyMap, one: Role, other: Role): string {
  if (isAbove(map, one, other)) return reporting(one, other);
  if (isAbove(map, other, one)) return reporting(other, one);
  const [near, far] = [areaOf(map, one), areaOf(map, other)];
  if (near && far && near !== far) return `The ${one.name} belongs to ${near}, the ${other.name} to ${far}.`;
  if (one.horizon && other.horizon && one.horizon !== other.horizon) {
    return `The ${one.name} looks ${one.horizon} ahead, the ${other.name} ${other.horizon}.`;
  }
  if (near && near === far)
    return `Both belong to ${near}: what they decide tells the ${one.name} and the ${other.name} apart.`;
  return `What they are for tells the ${one.name} and the ${other.name} apart.`;
}

function reporting(above: Role, below: Role): string {
  if (below.reportsTo === above.id) return `The ${below.name} usually reports to the ${above.name}.`;
  return `The ${above.name} stands above the ${below.name}, further up the line of reporting.`;
}

function areaOf(map: CompanyMap, role: Role): string | null {
  return map.areas.get(role.area ?? '')?.name ?? null;
}

/** Whether `one` stands above `other` in the line of reporting. */
function isAbove(map: CompanyMap, one: Role, other: Role): boolean {
  const seen = new Set<string>();
  for (let at = other.reportsTo; at !== null && !seen.has(at); at = map.roles.get(at)?.reportsTo ?? null) {
    if (at === one.id) return true;
    seen.add(at);
  }
  return false;
}

/** Roles worth comparing with this one: those it is taken for, those that are taken for it, then whom it works with. */
export function comparableWith(map: CompanyMap, role: Role): Role[] {
  const ids = new Set(role.confusedWith.map((other) => other.role));
  for (const other of map.roles.values()) {
    if (other.confusedWith.some(({ role: id }) => id === role.id)) ids.add(other.id);
  }
  if (role.reportsTo) ids.add(role.reportsTo);
  for (const other of role.worksWith) ids.add(other.role);
  ids.delete(role.id);
  return [...ids].flatMap((id) => map.roles.get(id) ?? []);
}
