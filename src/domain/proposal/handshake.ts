import { newlyAccountable } from '../answer/accountable.ts';
import { sameValue } from '../edit/rebase.ts';
import type { Activity } from '../map/activity.ts';
import { type Edit, editOf } from '../map/change.ts';
import type { CompanyMap } from '../map/company-map.ts';
import type { Entity } from '../map/entity.ts';
import type { Raci, RaciEntry } from '../map/raci.ts';

/** Edits that wait until all of these people (e-mails) have said that they are Accountable from now on. */
export interface Waiting {
  readonly people: readonly string[];
  readonly edits: readonly Edit[];
}

export interface Handshake {
  /** What nobody has to be asked about; with it the earlier A stays in force. */
  readonly atOnce: readonly Edit[];
  readonly waiting: readonly Waiting[];
}

/**
 * Parts what is in force at once from what makes somebody Accountable, directly or as a holder, and so waits for their word.
 * An activity that is changed in other ways as well keeps its A and takes the rest at once; a new one without an A can't be.
 * @param exempt who need not be asked (e-mails): whoever does it, for one.
 */
export function handshake(map: CompanyMap, edits: readonly Edit[], exempt: ReadonlySet<string>): Handshake {
  const asked = (all: readonly Edit[]) => {
    const people = newlyAccountable(map, all).map(({ person }) => person);
    return [...new Set(people)].filter((person) => !exempt.has(person)).sort();
  };
  if (asked(edits).length === 0) return { atOnce: edits, waiting: [] };
  const atOnce = edits.filter(({ kind }) => kind !== 'holder' && kind !== 'activity' && kind !== 'scope');
  const waits = new Map<string, { people: string[]; edits: Edit[] }>();
  const wait = (people: string[], edit: Edit) => {
    const group = waits.get(people.join()) ?? { people, edits: [] };
    group.edits.push(edit);
    waits.set(people.join(), group);
  };
  for (const group of seats(edits)) {
    // Whoever holds the role for a wider scope has taken it on, and is not asked when a nearer holder goes.
    const coming = group.flatMap(({ before, after }) =>
      !before && after?.kind === 'holder' ? after.value.person : [],
    );
    const people = asked([...atOnce, ...group]).filter((person) => coming.includes(person));
    if (people.length === 0) atOnce.push(...group);
    else for (const edit of group) wait(people, edit);
  }
  for (const edit of edits) {
    if (edit.kind !== 'activity' && edit.kind !== 'scope') continue;
    const parts = partsOf(edit, (trial) => asked([...atOnce, trial]));
    if (parts.atOnce) atOnce.push(parts.atOnce);
    for (const part of parts.waiting) wait(part.people, part.edit);
  }
  return { atOnce, waiting: [...waits.values()] };
}

/** The holders of a role for a scope belong together: whoever goes stays until whoever comes has said yes. */
function seats(edits: readonly Edit[]): Edit[][] {
  const groups = new Map<string, Edit[]>();
  for (const edit of edits) {
    const seat = edit.after ?? edit.before;
    if (seat?.kind !== 'holder') continue;
    const name = `${seat.value.role} / ${seat.value.scope ?? '*'}`;
    groups.set(name, [...(groups.get(name) ?? []), edit]);
  }
  return [...groups.values()];
}

interface Parts {
  readonly atOnce: Edit | null;
  readonly waiting: readonly { readonly people: string[]; readonly edit: Edit }[];
}

/** Takes every A that has to be accepted out of an edit of an activity or a scope; each is an edit of its own. */
function partsOf(edit: Edit, asked: (trial: Edit) => string[]): Parts {
  const { before, after } = edit;
  const whole = asked(edit);
  if (!after || whole.length === 0) return { atOnce: edit, waiting: [] };
  let calm = after;
  const held: { place: string | null; people: string[] }[] = [];
  for (const place of placesOf(before, after)) {
    const without = withA(calm, place, aAt(before, place));
    const people = without && asked(editOf(before, withOnly(before, after, place)));
    if (!without || !people || people.length === 0) continue;
    held.push({ place, people });
    calm = without;
  }
  // What can't be without its A, or makes somebody Accountable in a way that no single A does, waits as a whole.
  const isWhole = held.length === 0 || asked(editOf(before, calm)).length > 0;
  if (isWhole) return { atOnce: null, waiting: [{ people: whole, edit }] };
  const stays = before !== null && sameValue(before.value, calm.value);
  const groups = new Map<string, { people: string[]; entity: Entity }>();
  for (const { place, people } of held) {
    const group = groups.get(people.join()) ?? { people, entity: calm };
    const entity = withA(group.entity, place, aAt(after, place)) ?? group.entity;
    groups.set(people.join(), { people, entity });
  }
  return {
    atOnce: stays ? null : editOf(before, calm),
    waiting: [...groups.values()].map(({ people, entity }) => ({ people, edit: editOf(calm, entity) })),
  };
}

/** The earlier state, or for a new thing the new one, with the new A of one place alone. */
function withOnly(before: Entity | null, after: Entity, place: string | null): Entity {
  return (before && withA(before, place, aAt(after, place))) ?? after;
}

/** The places (null for everywhere) whose A differs. */
function placesOf(before: Entity | null, after: Entity): (string | null)[] {
  const overrides = [before, after].flatMap((entity) => (entity?.kind === 'activity' ? entity.value.overrides : []));
  const places = new Set<string | null>([null, ...overrides.map(({ scope }) => scope)]);
  return [...places].filter((place) => !sameValue(aAt(before, place), aAt(after, place)));
}

function aAt(entity: Entity | null, place: string | null): readonly RaciEntry[] | undefined {
  if (entity?.kind === 'scope') return entity.value.raci?.A;
  if (entity?.kind !== 'activity') return undefined;
  if (place === null) return entity.value.raci.A;
  return entity.value.overrides.find(({ scope }) => scope === place)?.raci.A;
}

/** A thing with another A at one place; null where it can't be without one. */
function withA(entity: Entity, place: string | null, A: readonly RaciEntry[] | undefined): Entity | null {
  if (entity.kind === 'scope') {
    const raci = set(entity.value.raci ?? {}, A);
    return { kind: 'scope', value: { ...entity.value, raci: Object.keys(raci).length > 0 ? raci : null } };
  }
  if (entity.kind !== 'activity') return null;
  if (place !== null)
    return { kind: 'activity', value: { ...entity.value, overrides: overridden(entity.value, place, A) } };
  if (!A) return null;
  return { kind: 'activity', value: { ...entity.value, raci: set(entity.value.raci, A) } };
}

function overridden(
  { overrides }: Activity,
  place: string,
  A: readonly RaciEntry[] | undefined,
): Activity['overrides'] {
  const known = overrides.some(({ scope }) => scope === place);
  const all = known ? overrides : [...overrides, { scope: place, raci: {} }];
  return all
    .map((override) => (override.scope === place ? { scope: place, raci: set(override.raci, A) } : override))
    .filter(({ raci }) => Object.keys(raci).length > 0);
}

function set(raci: Raci, A: readonly RaciEntry[] | undefined): Raci {
  const { A: _A, ...others } = raci;
  return A === undefined ? others : { A, ...others };
}
