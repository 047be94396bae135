import type { CompanyMap } from '../map/company-map.ts';
import type { Carrier } from './resolution.ts';
import { resolveActivity } from './resolution.ts';
import { holdersOfRole } from './role-holder.ts';
import { workOf } from './workload.ts';

/** Somebody, or a group, that a person works with, and what about. */
export interface Colleague {
  readonly person: string | null;
  readonly group: string | null;
  /** `your manager`, `DevOps Engineer: checks on the way to release`; never empty. */
  readonly why: readonly string[];
}

/**
 * The people somebody works with and why: their manager, whoever holds the roles that theirs works with, and those who are
 * Accountable for what they do the work in.
 */
export function colleaguesOf(map: CompanyMap, email: string, now: number): Colleague[] {
  const found = new Map<string, { person: string | null; group: string | null; why: string[] }>();
  const meet = (person: string | null, group: string | null, why: string) => {
    if (person === email) return;
    const key = person ?? group;
    if (key === null) return;
    const known = found.get(key) ?? { person, group, why: [] };
    if (!known.why.includes(why)) known.why.push(why);
    found.set(key, known);
  };
  const manager = map.people.get(email)?.manager;
  if (manager) meet(manager, null, 'your manager');
  for (const roleId of map.rolesOf(email)) {
    for (const { role: other, about } of map.roles.get(roleId)?.worksWith ?? []) {
      const name = map.roles.get(other)?.name ?? other;
      for (const holder of present(holdersOfRole(map, other, null, now))) {
        meet(holder.person, holder.group, about ? `${name}: ${about}` : name);
      }
    }
  }
  for (const { activity, letter } of workOf(map, email, now)) {
    if (letter !== 'R') continue;
    for (const carrier of present(resolveActivity(map, activity, null, now).letters.A)) {
      meet(carrier.person, carrier.group, `Accountable for ${activity.name}`);
    }
  }
  return [...found.values()];
}

function present(carriers: readonly Carrier[]): Carrier[] {
  return carriers.filter(({ vacancy }) => vacancy === null);
}
