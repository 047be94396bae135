import { DomainError } from '../error.ts';
import type { Activity, Override } from '../map/activity.ts';
import { type Edit, editOf } from '../map/change.ts';
import type { CompanyMap } from '../map/company-map.ts';
import { LETTER_NAME, type Letter, type Raci, type RaciEntry } from '../map/raci.ts';

/** A letter of an activity, for everything or for one scope and all below it; or a scope's own. */
export interface Assignment {
  readonly type: 'activity' | 'scope';
  readonly id: string;
  readonly letter: Letter;
  readonly entry: RaciEntry;
  /** Null for everywhere; a scope's own letters have none. */
  readonly scope: string | null;
}

/** Gives somebody a letter: an A takes the place of the one before, the others join whoever has the letter there. */
export function assign(map: CompanyMap, assignment: Assignment): Edit {
  const { letter, entry } = assignment;
  return changed(map, assignment, (entries) => (letter === 'A' ? [entry] : [...new Set([...entries, entry])]));
}

/**
 * Takes a letter from somebody. What is then as it is further up the scopes is not said again.
 * @throws DomainError('not_found') where they have not got it there.
 */
export function unassign(map: CompanyMap, assignment: Assignment): Edit {
  const { letter, entry } = assignment;
  return changed(map, assignment, (entries, isOwn) => {
    if (!entries.includes(entry)) {
      throw new DomainError(
        'not_found',
        `They are not ${LETTER_NAME[letter]} there, so there is nothing to take away.`,
      );
    }
    const left = entries.filter((other) => other !== entry);
    refuseLast(map, assignment, left);
    // Of an override's own A nothing is left: then the A further up counts again.
    return isOwn && letter === 'A' ? null : left;
  });
}

/** @throws DomainError('invalid') where an activity would have nobody left who is Accountable, or who does the work. */
function refuseLast(map: CompanyMap, { type, id, letter, scope }: Assignment, left: readonly RaciEntry[]): void {
  if (type !== 'activity' || scope !== null || left.length > 0 || (letter !== 'A' && letter !== 'R')) return;
  const name = map.activities.get(id)?.name ?? id;
  const needs = letter === 'A' ? `is Accountable for "${name}"` : `does the work of "${name}"`;
  const mend = `Name who ${letter === 'A' ? 'comes next' : 'else does it'} instead: /whoowns assign ${id} ${letter}`;
  throw new DomainError('invalid', `Then there would be nobody who ${needs}. ${mend} …`);
}

type Change = (entries: readonly RaciEntry[], isOwn: boolean) => readonly RaciEntry[] | null;

function changed(map: CompanyMap, { type, id, letter, scope }: Assignment, change: Change): Edit {
  if (type === 'scope') {
    const before = map.scopes.get(id);
    if (!before) throw gone();
    const raci = withLetter(before.raci ?? {}, letter, change(before.raci?.[letter] ?? [], false));
    return editOf({ kind: 'scope', value: before }, { kind: 'scope', value: { ...before, raci } });
  }
  const before = map.activities.get(id);
  if (!before) throw gone();
  const value = scope === null ? everywhere(before, letter, change) : forScope(map, before, scope, letter, change);
  return editOf({ kind: 'activity', value: before }, { kind: 'activity', value });
}

function everywhere(activity: Activity, letter: Letter, change: Change): Activity {
  return { ...activity, raci: withLetter(activity.raci, letter, change(activity.raci[letter] ?? [], false)) };
}

function forScope(map: CompanyMap, activity: Activity, scope: string, letter: Letter, change: Change): Activity {
  const { overrides } = activity;
  const own = overrides.find((override) => override.scope === scope);
  const above = entriesAbove(map, activity, scope, letter);
  const next = change(own?.raci[letter] ?? above, own?.raci[letter] !== undefined);
  const isSame = next !== null && next.length === above.length && next.every((entry) => above.includes(entry));
  const raci = withLetter(own?.raci ?? {}, letter, isSame ? null : next);
  return { ...activity, overrides: withOverride(overrides, { scope, raci }) };
}

/** Who has a letter for a scope where nothing is said for it itself. */
function entriesAbove(
  map: CompanyMap,
  { overrides, raci }: Activity,
  scope: string,
  letter: Letter,
): readonly RaciEntry[] {
  for (const above of map.scopePath(scope).slice(1)) {
    const entries = overrides.find((override) => override.scope === above)?.raci[letter];
    if (entries) return entries;
  }
  return raci[letter] ?? [];
}

/** @param entries null where nothing is said of the letter. */
function withLetter(raci: Raci, letter: Letter, entries: readonly RaciEntry[] | null): Raci {
  const { [letter]: _before, ...others } = raci;
  return entries === null ? others : { ...raci, [letter]: entries };
}

/** An override that says nothing is none. */
function withOverride(overrides: readonly Override[], override: Override): Override[] {
  const isThere = overrides.some(({ scope }) => scope === override.scope);
  const all = isThere
    ? overrides.map((other) => (other.scope === override.scope ? override : other))
    : [...overrides, override];
  return all.filter(({ raci }) => Object.keys(raci).length > 0);
}

function gone(): DomainError {
  return new DomainError('not_found', 'That is no longer on the map. Ask again to see what is there now.');
}
