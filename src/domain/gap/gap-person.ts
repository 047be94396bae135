import { hindrance, isGone } from '../answer/resolution.ts';
import type { CompanyMap } from '../map/company-map.ts';
import { keyOf } from '../map/entity.ts';
import type { Person } from '../map/person.ts';
import { personEntry, type RaciEntry } from '../map/raci.ts';
import type { FixKind, Gap, GapCode, GapSubject, GapView } from './gap.ts';
import { PERSON_ACCOUNTABLE_AT_MOST } from './gap-limit.ts';
import type { Tally } from './gap-tally.ts';
import { activitiesThat, activityTitle, counted, listed, personName, roleTitle } from './gap-words.ts';

/** What a check of people needs: the tally of any role or person, and who is somebody's manager. */
export interface PersonLedger {
  tally(entry: RaciEntry): Tally;
  readonly managers: ReadonlySet<string>;
  /** The policies that page the Accountable's manager and tell no channel where nobody answers, and those that do; by id. */
  readonly managerPolicies: ReadonlyMap<string, { readonly hasFallback: boolean }>;
}

/** Everybody who is somebody's manager. */
export function managersIn(map: CompanyMap): Set<string> {
  const managers = new Set<string>();
  for (const { manager } of map.people.values()) if (manager !== null) managers.add(manager);
  return managers;
}

export function managerPoliciesIn(map: CompanyMap): PersonLedger['managerPolicies'] {
  const found = new Map<string, { hasFallback: boolean }>();
  for (const { id, steps, fallback } of map.policies.values()) {
    if (steps.some(({ page }) => page === 'manager-of-A')) found.set(id, { hasFallback: fallback !== null });
  }
  return found;
}

/** What rests on one person: too much, without anybody to stand in, or without anybody above them. */
export function personGaps(view: GapView, person: Person, ledger: PersonLedger): Gap[] {
  const { map } = view;
  const carried = accountableOf(map, person.id, ledger);
  if (carried.total.size === 0) return [];
  const gaps: Gap[] = [];
  const areas = new Set<string>();
  for (const { entry } of carried.parts) for (const area of ledger.tally(entry).areas) areas.add(area);
  const add: Add = (code, fix, sentence, mend, weight, at) => {
    const subject = { type: 'person', id: person.id, scope: null } as const;
    const severity = 'warning';
    gaps.push({ code, severity, subject, sentence, mend, fix, at: at ?? subject, areas: [...areas], weight, of: 1 });
  };
  singlePoint(map, person, carried, add);
  namedDirectly(view, person, ledger, add);
  withoutManager(map, person, carried, ledger, add);
  unconfirmed(view, person, carried, add);
  return gaps;
}

type Add = (
  code: GapCode,
  fix: FixKind | null,
  sentence: string,
  mend: string,
  weight: number,
  at?: GapSubject,
) => void;

interface Carried {
  /** The activities that the person is Accountable for, as ids. */
  readonly total: ReadonlySet<string>;
  /** By role, or by name directly; the most first. */
  readonly parts: readonly { readonly entry: RaciEntry; readonly count: number }[];
}

/** What somebody is Accountable for as a holder, wherever they are today: a deputy's duties are another's. */
function accountableOf(map: CompanyMap, email: string, ledger: PersonLedger): Carried {
  const total = new Set<string>();
  const parts: { entry: RaciEntry; count: number }[] = [];
  const direct = personEntry(email);
  const held = isGone(map, email) ? [] : [...map.rolesOf(email)].filter((role) => isHolder(map, role, email));
  for (const entry of [...held, direct]) {
    const { A } = ledger.tally(entry).letters;
    if (A.length === 0) continue;
    parts.push({ entry, count: A.length });
    for (const id of A) total.add(id);
  }
  return { total, parts: parts.sort((a, b) => b.count - a.count) };
}

/** Whether somebody holds a role for everywhere: who holds it for one scope has a part of it alone. */
function isHolder(map: CompanyMap, role: string, email: string): boolean {
  for (const { person, scope } of map.holdersOf(role)) if (person === email && scope === null) return true;
  return false;
}

function singlePoint(map: CompanyMap, person: Person, { total, parts }: Carried, add: Add): void {
  if (total.size <= PERSON_ACCOUNTABLE_AT_MOST) return;
  const roles = parts.filter(({ entry }) => map.roles.has(entry));
  const by = roles.map(({ entry, count }) => roleTitle(map, entry) + (parts.length > 1 ? ` ${count}` : ''));
  const as = by.length > 0 ? ` (as ${listed(by)})` : '';
  const [largest] = roles;
  add(
    'single_point',
    'holder',
    `${person.name} is Accountable for ${total.size} of ${counted(map.activities.size, 'activity', 'activities')}${as}: more than ${PERSON_ACCOUNTABLE_AT_MOST} is a lot for one person.`,
    'Give a role, or some of these activities, to somebody else.',
    total.size,
    largest && {
      type: 'holder',
      id: keyOf({
        kind: 'holder',
        value: { role: largest.entry, scope: null, person: person.id, group: null, deputies: [] },
      }),
      scope: null,
    },
  );
}

/** Whoever is named without a role has no deputy: when they are away, nobody is Accountable. */
function namedDirectly({ map, now }: GapView, person: Person, ledger: PersonLedger, add: Add): void {
  const { A } = ledger.tally(personEntry(person.id)).letters;
  const [first] = A;
  if (first === undefined) return;
  const why = hindrance(map, person.id, now);
  const what = A.length === 1 ? activityTitle(map, first) : counted(A.length, 'activity', 'activities');
  const has = A.length === 1 ? 'has' : 'have';
  add(
    why === null ? 'no_deputy' : 'vacant_accountable',
    'assignment',
    why === null
      ? `${person.name} is named for ${what} in person, without a role: nobody can stand in.`
      : `${person.name} is ${why}: ${what} ${has} nobody Accountable.`,
    'Name a role instead: a role has deputies.',
    A.length,
    { type: 'activity', id: first, scope: null },
  );
}

/** A manager who has left is passed over for the next one up, as in a page. */
function hasSomebodyAbove(map: CompanyMap, { manager }: Person): boolean {
  const seen = new Set<string>();
  for (let next = manager; next !== null && !seen.has(next); next = map.people.get(next)?.manager ?? null) {
    if (!isGone(map, next)) return true;
    seen.add(next);
  }
  return false;
}

/**
 * A step that pages the manager of somebody who has none. Whoever is at the top has nobody above: that is a gap only where
 * no channel is told either.
 */
function withoutManager(map: CompanyMap, person: Person, { total }: Carried, ledger: PersonLedger, add: Add): void {
  if (ledger.managerPolicies.size === 0 || hasSomebodyAbove(map, person)) return;
  const isTop = person.manager === null && ledger.managers.has(person.id);
  let count = 0;
  for (const id of total) {
    const named = map.activities.get(id)?.escalation ?? null;
    const found = named === null ? undefined : ledger.managerPolicies.get(named);
    if (found && !(isTop && found.hasFallback)) count += 1;
  }
  if (count === 0) return;
  const gone = person.manager === null ? null : personName(map, person.manager);
  const lack = gone === null ? 'no manager on the map' : `nobody above but ${gone}, who is no longer here`;
  add(
    'unreachable_hop',
    'person',
    `${person.name} has ${lack}: in ${counted(count, 'activity', 'activities')} the page to the manager reaches nobody.`,
    'Put the manager on the map, or page a role there instead.',
    count,
  );
}

function unconfirmed({ map, facts }: GapView, person: Person, { total }: Carried, add: Add): void {
  if (facts.unconfirmed.size === 0) return;
  const stale = [...total].filter((id) => facts.unconfirmed.has(id));
  if (stale.length === 0) return;
  const names = listed(stale.map((id) => activityTitle(map, id)));
  const what = stale.length === 1 ? names : `${activitiesThat(stale.length, '', '').trim()} (${names})`;
  const mend = `Ask ${personName(map, person.id)} whether it is all still true: only they can say so, or a steward where they are a guest.`;
  add('unconfirmed', null, `${person.name} has not confirmed ${what} in time.`, mend, stale.length);
}
