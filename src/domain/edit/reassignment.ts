import { type Edit, editOf } from '../map/change.ts';
import type { CompanyMap } from '../map/company-map.ts';
import type { Entity } from '../map/entity.ts';
import type { Holder } from '../map/holder.ts';
import { LETTERS, type Letter, personEntry, type Raci, type RaciEntry } from '../map/raci.ts';
import { type Carried, carriedBy, type DirectLetter } from '../people/departure.ts';

/** One thing that somebody carries: a role that they hold, or a letter that names them. */
export type Item =
  | { readonly kind: 'role'; readonly role: string; readonly scope: string | null }
  | ({ readonly kind: 'letter' } & DirectLetter);

/** Everything that can be given to somebody of its own: letters first, then roles. */
export function itemsOf({ letters, held }: Carried): Item[] {
  return [
    ...letters.map((letter): Item => ({ kind: 'letter', ...letter })),
    ...held.map(({ role, scope }): Item => ({ kind: 'role', role, scope })),
  ];
}

export function sameItem(a: Item, b: Item): boolean {
  return JSON.stringify(itemParts(a)) === JSON.stringify(itemParts(b));
}

function itemParts(item: Item): unknown[] {
  return item.kind === 'role' ? ['role', item.role, item.scope] : [item.activity, item.scope, item.letter];
}

/**
 * The edits that give what somebody carries to others.
 * @param to who takes an item (an e-mail); null leaves it as it is.
 * @param rest who takes what is no item of its own: standing in for others, steps of escalation policies. Null: nobody stands in
 * any more, and steps stay.
 */
export function planReassignment(
  map: CompanyMap,
  person: string,
  to: (item: Item) => string | null,
  rest: string | null,
): Edit[] {
  const carried = carriedBy(map, person);
  const edits = new Map<string, Entity>();
  const gone: Edit[] = [];
  for (const item of itemsOf(carried)) {
    const next = to(item);
    if (next === null || next === person) continue;
    if (item.kind === 'letter') passLetter(map, edits, item, person, next);
    else gone.push(...passRole(map, edits, carried, item, next));
  }
  for (const holder of carried.deputyOf) passDeputy(edits, holder, person, rest);
  if (rest !== null) for (const id of carried.policies) passSteps(map, edits, id, person, rest);
  const kept = [...edits.values()].map((after) => editOf(before(map, after), after));
  return [...gone, ...kept];
}

function before(map: CompanyMap, after: Entity): Entity | null {
  return map.get(after.kind, editOf(null, after).key);
}

function put(edits: Map<string, Entity>, entity: Entity): void {
  edits.set(`${entity.kind}:${editOf(null, entity).key}`, entity);
}

/** The thing with what earlier items have made of it. */
function latest<K extends 'activity' | 'scope'>(map: CompanyMap, edits: Map<string, Entity>, kind: K, id: string) {
  return (edits.get(`${kind}:${id}`) ?? map.get(kind, id)) as Entity<K> | null;
}

function passLetter(
  map: CompanyMap,
  edits: Map<string, Entity>,
  { activity, scope, letter }: DirectLetter,
  person: string,
  next: string,
): void {
  const passed = (raci: Raci) => withEntry(raci, letter, personEntry(person), personEntry(next));
  if (activity === null) {
    const known = latest(map, edits, 'scope', scope ?? '');
    if (known?.value.raci) put(edits, { kind: 'scope', value: { ...known.value, raci: passed(known.value.raci) } });
    return;
  }
  const known = latest(map, edits, 'activity', activity);
  if (!known) return;
  const { raci, overrides } = known.value;
  const value =
    scope === null
      ? { ...known.value, raci: passed(raci) }
      : {
          ...known.value,
          overrides: overrides.map((each) => (each.scope === scope ? { scope, raci: passed(each.raci) } : each)),
        };
  put(edits, { kind: 'activity', value });
}

function withEntry(raci: Raci, letter: Letter, from: RaciEntry, to: RaciEntry): Raci {
  const passed: { [L in Letter]?: readonly RaciEntry[] } = {};
  for (const each of LETTERS) {
    const entries = raci[each];
    if (entries === undefined) continue;
    const named = each === letter ? entries.map((entry) => (entry === from ? to : entry)) : entries;
    passed[each] = [...new Set(named)];
  }
  return passed;
}

/** @returns the holder who goes. */
function passRole(
  map: CompanyMap,
  edits: Map<string, Entity>,
  { held }: Carried,
  { role, scope }: Extract<Item, { kind: 'role' }>,
  next: string,
): Edit[] {
  const holder = held.find((each) => each.role === role && each.scope === scope);
  if (!holder) return [];
  const deputies = holder.deputies.filter((deputy) => deputy !== next);
  const after: Entity<'holder'> = { kind: 'holder', value: { ...holder, person: next, deputies } };
  if (!before(map, after)) put(edits, after);
  return [editOf({ kind: 'holder', value: holder }, null)];
}

function passDeputy(edits: Map<string, Entity>, holder: Holder, person: string, next: string | null): void {
  const named = holder.deputies.flatMap((deputy) => (deputy === person ? (next ?? []) : deputy));
  const deputies = [...new Set(named)].filter((deputy) => deputy !== holder.person);
  put(edits, { kind: 'holder', value: { ...holder, deputies } });
}

function passSteps(map: CompanyMap, edits: Map<string, Entity>, id: string, person: string, next: string): void {
  const policy = map.policies.get(id);
  if (!policy) return;
  const steps = policy.steps.map((step) =>
    step.page === personEntry(person) ? { ...step, page: personEntry(next) } : step,
  );
  put(edits, { kind: 'escalation_policy', value: { ...policy, steps } });
}
