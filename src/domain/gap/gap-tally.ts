import type { CompanyMap } from '../map/company-map.ts';
import { LETTERS, type Letter, type Raci, type RaciEntry } from '../map/raci.ts';

/** What a role or a person is named for: their column of the matrix, read down. Ids of activities, each once a letter. */
export interface Tally {
  /** By letter, overrides included. */
  readonly letters: Readonly<Record<Letter, readonly string[]>>;
  /** Those of A and R that name it for everywhere, not in overrides alone. */
  readonly everywhere: { readonly A: readonly string[]; readonly R: readonly string[] };
  /** The overrides that name it A. */
  readonly overridden: readonly { readonly activity: string; readonly scope: string }[];
  /** The scopes whose own letters name it A. */
  readonly scopes: readonly string[];
  /** Whether a scope's own letters or a policy's step name it. */
  readonly isUsedElsewhere: boolean;
  /** The areas of all these activities. */
  readonly areas: ReadonlySet<string>;
}

/** Adds up the activities that name a role (its id) or a person (`person:<email>`). */
export function tallyOf(map: CompanyMap, entry: RaciEntry, elsewhere: Elsewhere): Tally {
  const letters: Record<Letter, string[]> = { A: [], R: [], C: [], I: [] };
  const everywhere: { A: string[]; R: string[] } = { A: [], R: [] };
  const overridden: { activity: string; scope: string }[] = [];
  const areas = new Set<string>();
  for (const id of map.activitiesNaming(entry)) {
    const activity = map.activities.get(id);
    if (!activity) continue;
    const { raci, overrides, area } = activity;
    if (area !== null) areas.add(area);
    for (const letter of LETTERS) {
      const isNamed = names(raci, letter, entry);
      if (isNamed) letters[letter].push(id);
      else if (overrides.length > 0 && overrides.some((each) => names(each.raci, letter, entry)))
        letters[letter].push(id);
      if (isNamed && (letter === 'A' || letter === 'R')) everywhere[letter].push(id);
    }
    for (const { scope, raci: own } of overrides) {
      if (names(own, 'A', entry)) overridden.push({ activity: id, scope });
    }
  }
  const scopes = elsewhere.owners.get(entry) ?? [];
  return { letters, everywhere, overridden, scopes, isUsedElsewhere: elsewhere.named.has(entry), areas };
}

function names(raci: Raci, letter: Letter, entry: RaciEntry): boolean {
  return raci[letter]?.includes(entry) ?? false;
}

/** Where a role or a person is named beside the activities. */
export interface Elsewhere {
  /** The scopes whose own letters name it A, by role or person. */
  readonly owners: ReadonlyMap<RaciEntry, readonly string[]>;
  readonly named: ReadonlySet<RaciEntry>;
}

/** Reads the scopes' own letters and the policies' steps, once for a whole check. */
export function elsewhereIn(map: CompanyMap): Elsewhere {
  const owners = new Map<RaciEntry, string[]>();
  const named = new Set<RaciEntry>();
  for (const { id, raci } of map.scopes.values()) {
    if (!raci) continue;
    for (const letter of LETTERS) for (const entry of raci[letter] ?? []) named.add(entry);
    for (const entry of raci.A ?? []) owners.set(entry, [...(owners.get(entry) ?? []), id]);
  }
  for (const { steps } of map.policies.values()) {
    for (const { page } of steps) if (page.startsWith('role:')) named.add(page.slice('role:'.length));
  }
  return { owners, named };
}
