import type { Edit } from '../map/change.ts';
import { type CompanyMap, entriesOf } from '../map/company-map.ts';
import type { Entity } from '../map/entity.ts';
import { LETTERS, personIn, type RaciEntry } from '../map/raci.ts';

/** The things whose gaps some edits may have opened or closed, as ids. */
export interface Touched {
  readonly activities: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly policies: ReadonlySet<string>;
}

/** @param map the map with the edits in it. */
export function touchedBy(map: CompanyMap, edits: readonly Edit[]): Touched {
  const touched = {
    activities: new Set<string>(),
    roles: new Set<string>(),
    people: new Set<string>(),
    policies: new Set<string>(),
  };
  for (const { before, after } of edits) {
    for (const state of [before, after]) if (state) touch(map, state, touched);
  }
  // What a role carries rests on those who hold it.
  for (const role of touched.roles) {
    for (const { person } of map.holdersOf(role)) if (person !== null) touched.people.add(person);
  }
  return touched;
}

type Growing = { readonly [K in keyof Touched]: Set<string> };

function touch(map: CompanyMap, state: Entity, touched: Growing): void {
  switch (state.kind) {
    case 'activity':
      touched.activities.add(state.value.id);
      for (const entry of entriesOf(state.value)) touchEntry(entry, touched);
      if (state.value.escalation !== null) touched.policies.add(state.value.escalation);
      return;
    case 'role':
      touched.roles.add(state.value.id);
      return;
    case 'holder':
      touched.roles.add(state.value.role);
      if (state.value.person !== null) touched.people.add(state.value.person);
      return;
    case 'person':
      touchPerson(map, state.value.id, touched);
      return;
    case 'absence':
      touchPerson(map, state.value.person, touched);
      return;
    case 'group':
      for (const { value } of map.entities('holder') as Iterable<Entity<'holder'>>) {
        if (value.group === state.value.id) touched.roles.add(value.role);
      }
      return;
    case 'scope':
      for (const letter of LETTERS) for (const entry of state.value.raci?.[letter] ?? []) touchEntry(entry, touched);
      return;
    case 'escalation_policy':
      touched.policies.add(state.value.id);
      return;
    case 'area':
    case 'synonym':
  }
}

function touchPerson(map: CompanyMap, email: string, touched: Growing): void {
  touched.people.add(email);
  for (const role of map.rolesOf(email)) touched.roles.add(role);
}

function touchEntry(entry: RaciEntry, touched: Growing): void {
  const email = personIn(entry);
  if (email === null) touched.roles.add(entry);
  else touched.people.add(email);
}
