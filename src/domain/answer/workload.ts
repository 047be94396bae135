import type { Activity } from '../map/activity.ts';
import type { CompanyMap } from '../map/company-map.ts';
import { LETTERS, type Letter, personEntry, type RaciEntry } from '../map/raci.ts';
import { resolveActivity } from './resolution.ts';

/** An activity that a role or person is named for, by letter; `scopes` is empty where it holds for every scope. */
export interface Assigned {
  readonly activity: Activity;
  readonly letter: Letter;
  readonly scopes: readonly string[];
}

/** What a role (its id) or a person (`person:<email>`) is named for on the map, by name of activity, A before R before C before I. */
export function assignmentsOf(map: CompanyMap, entry: RaciEntry): Assigned[] {
  const found: Assigned[] = [];
  for (const id of map.activitiesNaming(entry)) {
    const activity = map.activities.get(id);
    if (!activity) continue;
    for (const letter of LETTERS) {
      const everywhere = activity.raci[letter]?.includes(entry) ?? false;
      const scopes = activity.overrides.filter((o) => o.raci[letter]?.includes(entry)).map((o) => o.scope);
      if (everywhere || scopes.length > 0) found.push({ activity, letter, scopes: everywhere ? [] : scopes });
    }
  }
  return found.sort(
    (a, b) => LETTERS.indexOf(a.letter) - LETTERS.indexOf(b.letter) || (a.activity.name < b.activity.name ? -1 : 1),
  );
}

/**
 * What a person carries at a moment: named directly, as holder of a role, or as deputy who acts. Each activity and letter
 * once; `scopes` is empty where it holds for every scope.
 */
export function workOf(map: CompanyMap, email: string, now: number): Assigned[] {
  const entries = [...map.rolesOf(email), personEntry(email)];
  const ids = new Set(entries.flatMap((entry) => [...map.activitiesNaming(entry)]));
  const found: Assigned[] = [];
  for (const id of ids) {
    const activity = map.activities.get(id);
    if (activity) found.push(...carriedIn(map, activity, email, now));
  }
  return found.sort(
    (a, b) => LETTERS.indexOf(a.letter) - LETTERS.indexOf(b.letter) || (a.activity.name < b.activity.name ? -1 : 1),
  );
}

function carriedIn(map: CompanyMap, activity: Activity, email: string, now: number): Assigned[] {
  const scopes = [null, ...scopesThatMatter(map, activity)];
  const carried = new Map<Letter, (string | null)[]>();
  for (const scope of scopes) {
    const { letters } = resolveActivity(map, activity, scope, now);
    for (const letter of LETTERS) {
      if (letters[letter].some((carrier) => carrier.person === email)) {
        carried.set(letter, [...(carried.get(letter) ?? []), scope]);
      }
    }
  }
  return [...carried].map(([letter, where]) => ({
    activity,
    letter,
    scopes: where.includes(null) ? [] : where.filter((scope) => scope !== null),
  }));
}

/** The scopes in which an activity may mean other people: those with an override, and those with holders of their own. */
function scopesThatMatter(map: CompanyMap, activity: Activity): Set<string> {
  const scopes = new Set(activity.overrides.map((override) => override.scope));
  const named = [activity.raci, ...activity.overrides.map((o) => o.raci)];
  for (const raci of named) {
    for (const letter of LETTERS) {
      for (const entry of raci[letter] ?? []) {
        for (const holder of map.holdersOf(entry)) if (holder.scope !== null) scopes.add(holder.scope);
      }
    }
  }
  return scopes;
}
