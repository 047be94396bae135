import { isGone, resolveRole } from '../answer/resolution.ts';
import type { CompanyMap } from '../map/company-map.ts';
import { keyOf } from '../map/entity.ts';
import type { Holder } from '../map/holder.ts';
import type { Role } from '../map/role.ts';
import type { FixKind, Gap, GapCode, GapSubject, GapView } from './gap.ts';
import { leaverGaps } from './gap-leaver.ts';
import { ROLE_ACCOUNTABLE_AT_MOST, ROLE_RESPONSIBLE_AT_MOST } from './gap-limit.ts';
import type { Tally } from './gap-tally.ts';
import { activitiesThat, activityTitle, counted, forScope, listed, personName } from './gap-words.ts';

/** What is missing in one role, or too much in it: its column of the matrix, read down, and who fills it. */
export function roleGaps(view: GapView, role: Role, tally: Tally): Gap[] {
  const gaps: Gap[] = [];
  const areas = [...new Set([...(role.area === null ? [] : [role.area]), ...tally.areas])];
  const add: Add = (code, fix, sentence, mend, weight, scope = null, at = null) => {
    const subject = { type: 'role', id: role.id, scope } as const;
    gaps.push({ code, severity: 'warning', subject, sentence, mend, fix, at: at ?? subject, areas, weight, of: 1 });
  };
  const { A, R } = tally.letters;
  if (A.length + R.length + tally.scopes.length > 0) {
    vacancies(view, role, tally, add);
    const weight = A.length || tally.scopes.length || R.length;
    for (const { sentence, mend, at } of leaverGaps(view, role)) {
      add('holder_left', 'holder', sentence, mend, weight, at.scope, at);
    }
    loneHolders(view, role, tally, add);
    loads(role, tally, add);
  } else idleness(view, role, tally, add);
  return gaps;
}

type Add = (
  code: GapCode,
  fix: FixKind | null,
  sentence: string,
  mend: string,
  weight: number,
  scope?: string | null,
  at?: GapSubject | null,
) => void;

/** The role's holders by the scope they count for; null is everywhere. */
function byScope({ map }: GapView, roleId: string): Map<string | null, Holder[]> {
  const groups = new Map<string | null, Holder[]>();
  for (const holder of map.holdersOf(roleId)) groups.set(holder.scope, [...(groups.get(holder.scope) ?? []), holder]);
  return groups;
}

function vacancies(view: GapView, role: Role, tally: Tally, add: Add): void {
  const { map, now } = view;
  const holders = byScope(view, role.id);
  const isWanted = tally.everywhere.A.length + tally.everywhere.R.length > 0;
  const places = new Set<string | null>([
    ...(isWanted || holders.has(null) ? [null] : []),
    ...holders.keys(),
    ...tally.overridden.map(({ scope }) => scope),
    ...tally.scopes,
  ]);
  let isVacantEverywhere = false;
  for (const place of places) {
    const [carrier] = resolveRole(map, role.id, place, now);
    if (!carrier || carrier.vacancy === null || (place !== null && isVacantEverywhere)) continue;
    const isNobodys = holders.size === 0;
    if (place === null && !isNobodys && !holders.has(null)) {
      const scopes = listed([...holders.keys()].map((scope) => map.scopes.get(scope ?? '')?.name ?? String(scope)));
      add(
        'held_in_scopes_only',
        'holder',
        `${role.name} is held for ${scopes} alone: for anything else nobody has it.`,
        'Name somebody who holds it wherever nobody else does.',
        tally.everywhere.A.length,
      );
      continue;
    }
    if (place === null || isNobodys) isVacantEverywhere = true;
    const why = isNobodys ? `Nobody holds ${role.name}` : `${role.name}${forScope(map, place)} is vacant`;
    const because = isNobodys ? '' : ` (${carrier.vacancy})`;
    const there = isNobodys ? tally : tallyAt(map, tally, holders, place);
    const code = there.letters.A.length + there.scopes.length > 0 ? 'vacant_accountable' : 'vacant_responsible';
    const mend = isNobodys ? 'Name who holds it.' : 'Name another holder, or a deputy who is there.';
    const count = code === 'vacant_accountable' ? there.letters.A.length : there.letters.R.length;
    const subject = isNobodys ? null : place;
    add(code, 'holder', `${why}${because}: ${restsOn(map, there)}.`, mend, count, subject);
  }
}

/** What the holders of one place carry: where others are nearer, those do. All of it where nothing would be left. */
function tallyAt(
  map: CompanyMap,
  tally: Tally,
  holders: ReadonlyMap<string | null, unknown>,
  place: string | null,
): Tally {
  const nearest = (scope: string | null) => map.scopePath(scope).find((each) => holders.has(each)) ?? null;
  const here = nearest(place);
  const overridden = tally.overridden.filter(({ scope }) => nearest(scope) === here);
  const A = [...new Set([...tally.everywhere.A, ...overridden.map(({ activity }) => activity)])];
  const scopes = tally.scopes.filter((scope) => nearest(scope) === here);
  if (A.length + scopes.length === 0) return tally;
  return { ...tally, letters: { ...tally.letters, A }, scopes };
}

/** What is without somebody because the role is: `12 activities have nobody Accountable`. */
function restsOn(map: GapView['map'], { letters, scopes }: Tally): string {
  const [only] = letters.A;
  if (letters.A.length === 1 && only !== undefined) return `${activityTitle(map, only)} has nobody Accountable`;
  if (letters.A.length > 0) return `${activitiesThat(letters.A.length, 'has', 'have')} nobody Accountable`;
  if (scopes.length > 0) {
    const named = listed(scopes.map((id) => map.scopes.get(id)?.name ?? id));
    return `${named} ${scopes.length === 1 ? 'has' : 'have'} no owner`;
  }
  const [work] = letters.R;
  if (letters.R.length === 1 && work !== undefined) return `${activityTitle(map, work)} counts on it for the work`;
  return `${activitiesThat(letters.R.length, 'counts', 'count')} on it for the work`;
}

/** Where one person alone holds a role that is Accountable, and nobody could stand in. */
function loneHolders(view: GapView, role: Role, tally: Tally, add: Add): void {
  const { map, now } = view;
  const places = byScope(view, role.id);
  for (const [scope, holders] of places) {
    const count = restingOn(map, tally, places, scope);
    const [only] = holders;
    if (count === 0) continue;
    if (holders.length !== 1 || !only || only.person === null) continue;
    if (only.deputies.some((email) => !isGone(map, email))) continue;
    const [carrier] = resolveRole(map, role.id, scope, now);
    // Where they are away already it is a vacancy, and said as one.
    if (carrier?.vacancy !== null) continue;
    const name = personName(map, only.person);
    const lack = only.deputies.length > 0 ? 'has no deputy any more' : 'has no deputy';
    const rest = `${activitiesThat(count, 'rests', 'rest')} on ${name} alone`;
    add(
      'no_deputy',
      'deputy',
      `${role.name}${forScope(map, scope)} ${lack}: ${rest}.`,
      `Name a deputy for ${name}.`,
      count,
      scope,
      { type: 'holder', id: keyOf({ kind: 'holder', value: only }), scope },
    );
  }
}

/** How many activities the holders of one place are Accountable for, through the role: where others are nearer, those are. */
function restingOn(
  map: CompanyMap,
  { everywhere, overridden }: Tally,
  places: ReadonlyMap<string | null, unknown>,
  place: string | null,
): number {
  const resting = new Set(everywhere.A);
  for (const { activity, scope } of overridden) {
    const nearest = map.scopePath(scope).find((each) => places.has(each)) ?? null;
    if (nearest === place) resting.add(activity);
  }
  return resting.size;
}

function loads(role: Role, { letters }: Tally, add: Add): void {
  const { A, R } = letters;
  if (A.length > ROLE_ACCOUNTABLE_AT_MOST) {
    const sentence = `${role.name} is Accountable for ${A.length} activities; more than ${ROLE_ACCOUNTABLE_AT_MOST} is a lot for one role.`;
    add(
      'many_accountable',
      'assignment',
      sentence,
      'Give some of them to the roles that decide about them in fact.',
      A.length,
      null,
      activityAt(A),
    );
  }
  if (R.length > ROLE_RESPONSIBLE_AT_MOST) {
    const sentence = `${role.name} does the work of ${R.length} activities; more than ${ROLE_RESPONSIBLE_AT_MOST} is a lot for one role.`;
    const mend = 'Share the work with another role, or split the role.';
    add('many_responsible', 'assignment', sentence, mend, R.length, null, activityAt(R));
  }
}

/** The letters of one of many activities: the first. */
function activityAt([first]: readonly string[]): GapSubject | null {
  return first === undefined ? null : { type: 'activity', id: first, scope: null };
}

/** A role that carries nothing: only asked or told, held for nothing, or a line of the dictionary. */
function idleness({ map, now }: GapView, role: Role, { letters, isUsedElsewhere }: Tally, add: Add): void {
  const heard = new Set([...letters.C, ...letters.I]).size;
  const isHeld = [...map.holdersOf(role.id)].length > 0;
  if (heard > 0) {
    const [carrier] = resolveRole(map, role.id, null, now);
    if (!isHeld && carrier?.vacancy) {
      const sentence = `Nobody holds ${role.name}, who is to be asked or told in ${counted(heard, 'activity', 'activities')}.`;
      add('vacant_heard', 'holder', sentence, 'Name who holds it.', heard);
    } else if (isHeld && !isUsedElsewhere) {
      const sentence = `${role.name} is only asked or told, in ${counted(heard, 'activity', 'activities')}: it is never A or R.`;
      const at = activityAt([...letters.C, ...letters.I]);
      add('only_heard', 'assignment', sentence, 'Where it decides or does the work, say so.', heard, null, at);
    }
    return;
  }
  if (isUsedElsewhere) return;
  if (isHeld) {
    const sentence = `${role.name} is held, and no activity names it.`;
    add('unused_role', 'role', sentence, 'Name what it is Accountable or Responsible for, or remove it.', 1);
  } else {
    const sentence = `${role.name} is held by nobody and named by no activity.`;
    add(
      'dictionary_role',
      null,
      sentence,
      'Fine as something to read about; remove what your company does not have.',
      1,
    );
  }
}
