import { dayIn } from '../map/absence.ts';
import type { Activity } from '../map/activity.ts';
import type { CompanyMap } from '../map/company-map.ts';
import type { Holder } from '../map/holder.ts';
import { LETTERS, type Letter, personIn, type Raci, type RaciEntry } from '../map/raci.ts';

/** Why there is nobody, where that is all there is to say: of whom it is said the reader sees. */
export const UNHELD = 'nobody holds this role';

/** Why somebody other than the holder acts. `for` is the holder's e-mail, or the id of the group that holds. */
export interface Acting {
  readonly for: string;
  /** What the holder is: `absent until 2027-01-03`, `no longer here`. */
  readonly why: string;
}

/**
 * Who carries a letter, or fills a role, at a moment. Person and group both null is a vacancy, and `vacancy` says why.
 * `role` is null for a person who is named directly; `scope` is the scope whose holder this is, null for everywhere.
 */
export interface Carrier {
  readonly role: string | null;
  readonly person: string | null;
  readonly group: string | null;
  readonly acting: Acting | null;
  readonly scope: string | null;
  readonly vacancy: string | null;
}

/** The letters of an activity or a scope, as people, at a moment. */
export interface Resolution {
  readonly letters: Readonly<Record<Letter, readonly Carrier[]>>;
  /** Per letter the scope whose override was used; null where the activity's own letters count. */
  readonly from: Readonly<Record<Letter, string | null>>;
}

/** The last day of the absence that covers `now`, following absences that touch each other; null where present. */
export function absentUntil(map: CompanyMap, email: string, now: number): string | null {
  const absences = map.absencesOf(email);
  let until: string | null = null;
  let today: string | null = null;
  for (const absence of absences) {
    today ??= dayIn(map.people.get(email)?.timezone ?? 'UTC', now);
    if (absence.from <= today && today <= absence.to && (until === null || absence.to > until)) until = absence.to;
  }
  return until;
}

/** Whether somebody has left. Whoever the map does not know has not. */
export function isGone(map: CompanyMap, email: string): boolean {
  return map.people.get(email)?.active === false;
}

/** Why somebody can't act at a moment, as what they are: `no longer here`, `absent until 2027-01-03`; null where they can. */
export function hindrance(map: CompanyMap, email: string, now: number): string | null {
  if (isGone(map, email)) return 'no longer here';
  const until = absentUntil(map, email, now);
  return until === null ? null : `absent until ${until}`;
}

/** Why a group can't act at a moment, as what it is; null where somebody in it can, and where the map does not know it. */
export function groupHindrance(map: CompanyMap, id: string, now: number): string | null {
  const group = map.groups.get(id);
  if (!group) return null;
  if (group.unreadable !== null) return `out of reach: ${group.unreadable}`;
  if (group.members.length === 0) return 'empty';
  return group.members.some((email) => hindrance(map, email, now) === null) ? null : 'away, every one of its members';
}

/**
 * Who fills a role for a scope at a moment: the holders of the nearest scope, going up, that has any, else those without
 * a scope; a holder who is absent or has left is replaced by the first deputy who is present. Never empty: a vacancy is one carrier.
 */
export function resolveRole(map: CompanyMap, roleId: string, scopeId: string | null, now: number): Carrier[] {
  const holders = nearestHolders(map, roleId, scopeId);
  const carriers: Carrier[] = [];
  const gaps: string[] = [];
  for (const holder of holders) {
    const found = standIn(map, holder, now);
    if (typeof found === 'string') gaps.push(found);
    else if (!carriers.some((c) => c.person === found.person && c.group === found.group)) carriers.push(found);
  }
  if (carriers.length > 0) return carriers;
  const vacancy = gaps.length > 0 ? gaps.join('; ') : UNHELD;
  return [{ role: roleId, person: null, group: null, acting: null, scope: holders[0]?.scope ?? null, vacancy }];
}

function nearestHolders(map: CompanyMap, roleId: string, scopeId: string | null): Holder[] {
  for (const scope of scopeId === null ? [null] : [...map.scopePath(scopeId), null]) {
    const here: Holder[] = [];
    for (const holder of map.holdersOf(roleId)) if (holder.scope === scope) here.push(holder);
    if (here.length > 0) return here;
  }
  return [];
}

/** The holder, or the first present deputy; a text says why there is nobody. */
function standIn(map: CompanyMap, holder: Holder, now: number): Carrier | string {
  const { role, scope, person, group, deputies } = holder;
  const why = person === null ? groupHindrance(map, group ?? '', now) : hindrance(map, person, now);
  if (why === null) return { role, person, group, acting: null, scope, vacancy: null };
  const deputy = deputies.find((email) => hindrance(map, email, now) === null);
  if (deputy)
    return { role, person: deputy, group: null, acting: { for: person ?? group ?? '', why }, scope, vacancy: null };
  const who = person === null ? `the group ${map.groups.get(group ?? '')?.name}` : nameOf(map, person);
  if (person === null && deputies.length === 0) return `${who} is ${why}`;
  return `${who} is ${why} and ${deputies.length > 0 ? 'no deputy is present' : 'there is no deputy'}`;
}

function nameOf(map: CompanyMap, email: string): string {
  return map.personName(email);
}

function resolveEntry(map: CompanyMap, entry: RaciEntry, scopeId: string | null, now: number): Carrier[] {
  const email = personIn(entry);
  if (email === null) return resolveRole(map, entry, scopeId, now);
  const why = hindrance(map, email, now);
  const vacancy = why === null ? null : `${nameOf(map, email)} is ${why} and there is no deputy`;
  return [{ role: null, person: why === null ? email : null, group: null, acting: null, scope: null, vacancy }];
}

function resolveLetters(
  map: CompanyMap,
  sources: readonly { scope: string | null; raci: Raci }[],
  scopeId: string | null,
  now: number,
): Resolution {
  const letters = {} as Record<Letter, Carrier[]>;
  const from = {} as Record<Letter, string | null>;
  for (const letter of LETTERS) {
    const source = sources.find(({ raci }) => raci[letter] !== undefined);
    from[letter] = source?.scope ?? null;
    letters[letter] = (source?.raci[letter] ?? []).flatMap((entry) => resolveEntry(map, entry, scopeId, now));
  }
  return { letters, from };
}

/**
 * Who carries an activity's letters for a scope at a moment. Letter by letter: the nearest override, going from the scope
 * up its parents, else the activity's own.
 */
export function resolveActivity(map: CompanyMap, activity: Activity, scopeId: string | null, now: number): Resolution {
  const sources: { scope: string | null; raci: Raci }[] = [];
  for (const scope of activity.overrides.length > 0 ? map.scopePath(scopeId) : []) {
    const override = activity.overrides.find((candidate) => candidate.scope === scope);
    if (override) sources.push(override);
  }
  sources.push({ scope: null, raci: activity.raci });
  return resolveLetters(map, sources, scopeId, now);
}

/** Who owns a scope itself: its own letters, else the nearest parent's that has any. Null where none of them says. */
export function resolveScope(map: CompanyMap, scopeId: string, now: number): Resolution | null {
  for (const id of map.scopePath(scopeId)) {
    const raci = map.scopes.get(id)?.raci;
    if (raci) return resolveLetters(map, [{ scope: id, raci }], scopeId, now);
  }
  return null;
}
