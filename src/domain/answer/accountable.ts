import { type Edit, editOf } from '../map/change.ts';
import type { CompanyMap } from '../map/company-map.ts';
import { personIn, type Raci, type RaciEntry } from '../map/raci.ts';

/** Something somebody is Accountable for: an activity, everywhere or for a scope, or a scope itself. */
export interface Charge {
  readonly type: 'activity' | 'scope';
  readonly id: string;
  /** For an activity the scope that it is about, null for everywhere; for a scope its own id. */
  readonly scope: string | null;
}

/** Somebody (an e-mail) who becomes Accountable, and for what. */
export interface NewlyAccountable {
  readonly person: string;
  readonly charge: Charge;
}

/**
 * Who would become Accountable by some edits: directly, or as a holder of a role; absences and deputies do not count, for they
 * pass. Whoever is Accountable for the same thing in a wider scope has taken it on already, and is not among them.
 */
export function newlyAccountable(map: CompanyMap, edits: readonly Edit[]): NewlyAccountable[] {
  const things = new Map<string, Thing>();
  const scopes = new Set<string | null>();
  const look = () => {
    for (const edit of edits) collect(map, edit, things, scopes);
  };
  look();
  map.whatIf(edits, look);
  const charges = () =>
    [...things.values()].flatMap((thing): Charge[] =>
      thing.type === 'scope' ? [{ type: 'scope', id: thing.id, scope: thing.id }] : placesOf(map, thing, scopes),
    );
  const all = new Map([...charges(), ...map.whatIf(edits, charges)].map((charge) => [nameOf(charge), charge]));
  const after = map.whatIf(edits, () =>
    [...all.values()].map((charge) => ({ charge, people: peopleFor(map, charge) })),
  );
  const wider = map.whatIf(edits, () => new Map([...all].map(([name, charge]) => [name, widerThan(map, charge)])));
  return after.flatMap(({ charge, people }) => {
    const accepted = (wider.get(nameOf(charge)) ?? []).flatMap((place) => peopleFor(map, place));
    return people.filter((person) => !accepted.includes(person)).map((person) => ({ person, charge }));
  });
}

/** Who would no longer be Accountable by some edits, and for what: those who would become so if they were taken back. */
export function relieved(map: CompanyMap, edits: readonly Edit[]): NewlyAccountable[] {
  return map.whatIf(edits, () =>
    newlyAccountable(
      map,
      edits.map(({ before, after }) => editOf(after, before)),
    ),
  );
}

/** Something whose A an edit may change: by an edit of its own, or by one of who holds a role. */
interface Thing {
  readonly type: Charge['type'];
  readonly id: string;
  readonly isEdited: boolean;
}

function nameOf({ type, id, scope }: Charge): string {
  return [type, id, scope ?? '*'].join(' ');
}

/** The things whose A an edit may change, and the scopes for which that may be so. */
function collect(
  map: CompanyMap,
  { kind, key, before, after }: Edit,
  things: Map<string, Thing>,
  scopes: Set<string | null>,
): void {
  const add = (type: Charge['type'], id: string, isEdited = false) => {
    const name = `${type} ${id}`;
    things.set(name, { type, id, isEdited: isEdited || (things.get(name)?.isEdited ?? false) });
  };
  if (kind === 'activity' || kind === 'scope') add(kind, key, true);
  if (kind !== 'holder') return;
  const [known] = [before, after].flatMap((entity) => (entity?.kind === 'holder' ? entity.value : []));
  if (!known) return;
  scopes.add(known.scope);
  for (const id of map.activitiesNaming(known.role)) {
    const activity = map.activities.get(id);
    const racis = activity ? [activity.raci, ...activity.overrides.map(({ raci }) => raci)] : [];
    if (racis.some((raci) => raci.A?.includes(known.role))) add('activity', id);
  }
  for (const { id, raci } of map.scopes.values()) {
    if (!raci?.A?.includes(known.role)) continue;
    add('scope', id);
    if (known.scope !== null && map.scopePath(known.scope).includes(id)) add('scope', known.scope);
  }
}

/** The places in which an activity may have an A of its own; where no holder but those of `more` has changed, theirs will do. */
function placesOf(map: CompanyMap, { id, isEdited }: Thing, more: ReadonlySet<string | null>): Charge[] {
  const activity = map.activities.get(id);
  if (!activity) return [];
  const scopes = new Set<string | null>([null, ...more]);
  for (const { scope } of activity.overrides) scopes.add(scope);
  const racis = isEdited ? [activity.raci, ...activity.overrides.map((override) => override.raci)] : [];
  for (const raci of racis) {
    for (const entry of raci.A ?? []) for (const holder of map.holdersOf(entry)) scopes.add(holder.scope);
  }
  return [...scopes].map((scope) => ({ type: 'activity', id, scope }));
}

/** A place itself, and every one that it lies in. */
function widerThan(map: CompanyMap, { type, id, scope }: Charge): Charge[] {
  const path = map.scopePath(scope);
  if (type === 'scope') return path.map((each) => ({ type, id: each, scope: each }));
  return [...path, null].map((each) => ({ type, id, scope: each }));
}

/** The people who are Accountable for something, whether they are there or not. */
export function peopleFor(map: CompanyMap, { type, id, scope }: Charge): string[] {
  const path = map.scopePath(scope);
  if (type === 'scope') {
    const owner = path.find((each) => map.scopes.get(each)?.raci);
    return inEntries(map, owner === undefined ? [] : aOf(map.scopes.get(owner)?.raci), scope);
  }
  const activity = map.activities.get(id);
  if (!activity) return [];
  const racis = path.flatMap((each) => activity.overrides.find((override) => override.scope === each)?.raci ?? []);
  const raci = racis.find(({ A }) => A !== undefined) ?? activity.raci;
  return inEntries(map, aOf(raci), scope);
}

function aOf(raci: Raci | null | undefined): readonly RaciEntry[] {
  return raci?.A ?? [];
}

function inEntries(map: CompanyMap, entries: readonly RaciEntry[], scope: string | null): string[] {
  const people = entries.flatMap((entry) => personIn(entry) ?? holdersFor(map, entry, scope));
  return [...new Set(people)];
}

function holdersFor(map: CompanyMap, role: string, scope: string | null): string[] {
  for (const place of [...map.scopePath(scope), null]) {
    const here = [...map.holdersOf(role)].filter((holder) => holder.scope === place);
    if (here.length > 0) return here.flatMap(({ person }) => person ?? []);
  }
  return [];
}
