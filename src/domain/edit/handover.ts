import type { Activity } from '../map/activity.ts';
import type { CompanyMap } from '../map/company-map.ts';
import { LETTERS } from '../map/raci.ts';
import type { Role } from '../map/role.ts';

/** What passes between two roles of different areas. */
export interface Handover {
  /** The role on the side that was named first. */
  readonly near: Role;
  readonly far: Role;
  /** What they talk about, as one of them says it. */
  readonly about: string;
  /** What the near role hands over; null where nobody has said. */
  readonly gives: string | null;
  /** What it gets back. */
  readonly gets: string | null;
}

/** An activity for which one side is Accountable while the other does the work, or has to be asked. */
export interface SharedActivity {
  readonly activity: Activity;
  /** The area of the role that is Accountable. */
  readonly accountable: string;
  /** The area whose roles carry the letter. */
  readonly other: string;
  readonly letter: 'R' | 'C';
}

export interface Border {
  readonly handovers: readonly Handover[];
  readonly activities: readonly SharedActivity[];
}

/**
 * What crosses the border between two areas: who hands what to whom, each pair of roles once, and the activities that
 * need both sides, work before advice. Overrides are left out: they are exceptions.
 */
export function borderOf(map: CompanyMap, near: string, far: string): Border {
  return { handovers: handovers(map, near, far), activities: sharedActivities(map, near, far) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function handovers(map: CompanyMap, near: string, far: string): Handover[] {
  const found = new Map<string, Handover>();
  for (const role of map.roles.values()) {
    const isNear = role.area === near;
    if (!isNear && role.area !== far) continue;
    for (const { role: otherId, about, gives, gets } of role.worksWith) {
      const other = map.roles.get(otherId);
      if (other?.area !== (isNear ? far : near)) continue;
      const pair = isNear
        ? { near: role, far: other, about, gives, gets }
        : { near: other, far: role, about, gives: gets, gets: gives };
      const key = `${pair.near.id} / ${pair.far.id}`;
      if (isNear || !found.has(key)) found.set(key, pair);
    }
  }
  return [...found.values()].sort((a, b) => compare(a.near.name, b.near.name) || compare(a.far.name, b.far.name));
}

function sharedActivities(map: CompanyMap, near: string, far: string): SharedActivity[] {
  const found: SharedActivity[] = [];
  for (const activity of map.activities.values()) {
    const areas = (letter: 'A' | 'R' | 'C') => (activity.raci[letter] ?? []).map((entry) => map.roles.get(entry)?.area);
    const accountable = areas('A')[0];
    if (accountable !== near && accountable !== far) continue;
    const other = accountable === near ? far : near;
    const letter = (['R', 'C'] as const).find((each) => areas(each).includes(other));
    if (letter) found.push({ activity, accountable, other, letter });
  }
  return found.sort(
    (a, b) => LETTERS.indexOf(a.letter) - LETTERS.indexOf(b.letter) || compare(a.activity.name, b.activity.name),
  );
}

/** The areas that share most with an area, by the number of roles that hand something over; most first. */
export function neighboursOf(map: CompanyMap, area: string): string[] {
  const pairs = new Map<string, Set<string>>();
  for (const role of map.roles.values()) {
    for (const { role: otherId } of role.worksWith) {
      const other = map.roles.get(otherId);
      if (!other?.area || !role.area || other.area === role.area) continue;
      if (role.area !== area && other.area !== area) continue;
      const neighbour = role.area === area ? other.area : role.area;
      const known = pairs.get(neighbour) ?? new Set();
      pairs.set(neighbour, known.add([role.id, other.id].sort().join(' / ')));
    }
  }
  return [...pairs].sort((a, b) => b[1].size - a[1].size || compare(a[0], b[0])).map(([id]) => id);
}
