import type { CompanyMap } from '../map/company-map.ts';
import type { Holder } from '../map/holder.ts';
import { absentUntil, type Carrier, isGone } from './resolution.ts';

/** Who stands in for somebody in a role. */
export interface StandIns {
  readonly role: string;
  /** The holder: an e-mail, or the id of a group. Deputies who have left are not among them. */
  readonly person: string;
  readonly deputies: readonly {
    readonly person: string;
    /** The last day of an absence; null for who is there. */
    readonly until: string | null;
  }[];
}

/** The deputies of those who carry a letter, in their order; one entry for each holder who has a role. */
export function deputiesOf(map: CompanyMap, carriers: readonly Carrier[], now: number): StandIns[] {
  const found = new Map<Holder, StandIns>();
  for (const { role, person, group, acting, scope, vacancy } of carriers) {
    if (role === null) continue;
    const whose = acting?.for ?? person ?? group;
    for (const holder of map.holdersOf(role)) {
      const isMeant = whose === null ? vacancy !== null : (holder.person ?? holder.group) === whose;
      if (isMeant && holder.scope === scope) found.set(holder, standInsOf(map, holder, now));
    }
  }
  return [...found.values()];
}

/** The deputies of somebody in each of their roles. */
export function deputiesOfPerson(map: CompanyMap, email: string, now: number): StandIns[] {
  const holders = [...map.rolesOf(email)].flatMap((role) => [...map.holdersOf(role)]);
  return holders.filter(({ person }) => person === email).map((holder) => standInsOf(map, holder, now));
}

function standInsOf(map: CompanyMap, holder: Holder, now: number): StandIns {
  const here = holder.deputies.filter((person) => !isGone(map, person));
  const deputies = here.map((person) => ({ person, until: absentUntil(map, person, now) }));
  return { role: holder.role, person: holder.person ?? holder.group ?? '', deputies };
}
