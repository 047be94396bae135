import type { Absence } from './absence.ts';
import type { Activity } from './activity.ts';
import type { Area } from './area.ts';
import type { Edit, Provenance } from './change.ts';
import type { ConfirmationClocks } from './confirmation-clock.ts';
import { type Entity, type EntityKind, keyOf } from './entity.ts';
import type { EscalationPolicy } from './escalation-policy.ts';
import type { Group } from './group.ts';
import type { Holder } from './holder.ts';
import type { Person } from './person.ts';
import { LETTERS, type Raci, type RaciEntry } from './raci.ts';
import type { Role } from './role.ts';
import type { Scope } from './scope.ts';
import type { Synonym } from './synonym.ts';

/** Names of people who are not on the map: members of a user group that is. */
export interface NamesElsewhere {
  nameOf(email: string): string | null;
}

/** Hears of every thing that is put or removed, after the map has taken it in. */
export type MapWatcher = (edit: Edit) => void;

/**
 * The whole map in memory, with the indexes that answering needs. It changes only by `put` and `remove`, each of which
 * keeps every index true; nothing is read from anywhere. The map does not check rules (see rule.ts): what is put is there,
 * references that lead nowhere included.
 */
export class CompanyMap {
  /** The revision of the store that this state is of; 0 for an empty or unsaved one. */
  revision = 0;

  /** What people have confirmed, where a process keeps that beside its map; see attestation.ts. */
  clocks: ConfirmationClocks | null = null;

  /** What Slack calls those whom the map does not know, where a process knows that; see roster.ts. */
  elsewhere: NamesElsewhere | null = null;

  readonly areas = new Map<string, Area>();
  readonly people = new Map<string, Person>();
  readonly groups = new Map<string, Group>();
  readonly scopes = new Map<string, Scope>();
  readonly roles = new Map<string, Role>();
  readonly activities = new Map<string, Activity>();
  readonly policies = new Map<string, EscalationPolicy>();
  readonly synonyms = new Map<string, Synonym>();

  readonly #holders = new Map<string, Map<string, Holder>>();
  readonly #absences = new Map<string, Map<string, Absence>>();
  readonly #personBySlack = new Map<string, string>();
  readonly #activitiesByEntry = new Map<RaciEntry, Set<string>>();
  readonly #rolesByPerson = new Map<string, Set<string>>();
  readonly #provenance = new Map<string, Map<string, Provenance>>();
  readonly #watchers: MapWatcher[] = [];

  get isEmpty(): boolean {
    return this.activities.size === 0 && this.roles.size === 0 && this.scopes.size === 0;
  }

  /** Calls `watcher` for every later change. */
  watch(watcher: MapWatcher): void {
    this.#watchers.push(watcher);
  }

  /** Adds a thing, or replaces the one with the same key. `provenance` is what cards show as "from where and when". */
  put(entity: Entity, provenance?: Provenance): void {
    const key = keyOf(entity);
    const before = this.get(entity.kind, key);
    if (before) this.#drop(before, key);
    this.#add(entity, key);
    if (provenance) inner(this.#provenance, entity.kind).set(key, provenance);
    for (const watcher of this.#watchers) watcher({ kind: entity.kind, key, before, after: entity });
  }

  /** Removes a thing; one that is not there is no error. */
  remove(kind: EntityKind, key: string): void {
    const before = this.get(kind, key);
    if (!before) return;
    this.#drop(before, key);
    this.#provenance.get(kind)?.delete(key);
    for (const watcher of this.#watchers) watcher({ kind, key, before, after: null });
  }

  apply(edit: Edit, provenance?: Provenance): void {
    if (edit.after) this.put(edit.after, provenance);
    else this.remove(edit.kind, edit.key);
  }

  /**
   * What `look` finds in the map as these edits would leave it. Nobody else sees that state, and no watcher hears of it; `look`
   * must not wait for anything.
   */
  whatIf<T>(edits: readonly Edit[], look: () => T): T {
    const before = edits.map(({ kind, key }) => ({ kind, key, after: this.get(kind, key) }));
    try {
      for (const edit of edits) this.#become(edit);
      return look();
    } finally {
      for (const edit of before.reverse()) this.#become(edit);
    }
  }

  #become({ kind, key, after }: Pick<Edit, 'kind' | 'key' | 'after'>): void {
    const before = this.get(kind, key);
    if (before) this.#drop(before, key);
    if (after) this.#add(after, key);
  }

  get(kind: EntityKind, key: string): Entity | null {
    const value = this.#table(kind, key)?.get(key);
    return value ? ({ kind, value } as Entity) : null;
  }

  /** Every thing of one kind, in no particular order. */
  *entities(kind: EntityKind): Generator<Entity> {
    if (kind === 'holder' || kind === 'absence') {
      const groups = kind === 'holder' ? this.#holders : this.#absences;
      for (const group of groups.values()) for (const value of group.values()) yield { kind, value } as Entity;
      return;
    }
    for (const value of (this.#table(kind, '') as Map<string, unknown>).values()) yield { kind, value } as Entity;
  }

  /** From where and since when a thing is as it is; null where that is not known. */
  provenanceOf(kind: EntityKind, key: string): Provenance | null {
    return this.#provenance.get(kind)?.get(key) ?? null;
  }

  /** What somebody is called: here, else in Slack; their e-mail where neither says. */
  personName(email: string): string {
    return this.people.get(email)?.name ?? this.elsewhere?.nameOf(email) ?? email;
  }

  personBySlack(slackId: string): Person | null {
    return this.people.get(this.#personBySlack.get(slackId) ?? '') ?? null;
  }

  /** The holders of a role, of every scope. */
  holdersOf(roleId: string): Iterable<Holder> {
    return this.#holders.get(roleId)?.values() ?? [];
  }

  /** The roles that a person holds or is deputy of, as ids. */
  rolesOf(email: string): ReadonlySet<string> {
    return this.#rolesByPerson.get(email) ?? new Set();
  }

  absencesOf(email: string): Iterable<Absence> {
    return this.#absences.get(email)?.values() ?? [];
  }

  /** The activities that name this role or person anywhere, overrides included, as ids. */
  activitiesNaming(entry: RaciEntry): ReadonlySet<string> {
    return this.#activitiesByEntry.get(entry) ?? new Set();
  }

  /** A scope and everything above it, nearest first; ends at a circle or an unknown parent. */
  scopePath(scopeId: string | null): string[] {
    const path: string[] = [];
    let next = scopeId;
    while (next !== null && !path.includes(next)) {
      path.push(next);
      next = this.scopes.get(next)?.parent ?? null;
    }
    return path;
  }

  #table(kind: EntityKind, key: string): Map<string, unknown> | undefined {
    switch (kind) {
      case 'area':
        return this.areas;
      case 'person':
        return this.people;
      case 'group':
        return this.groups;
      case 'scope':
        return this.scopes;
      case 'role':
        return this.roles;
      case 'activity':
        return this.activities;
      case 'escalation_policy':
        return this.policies;
      case 'synonym':
        return this.synonyms;
      case 'holder':
        return this.#holders.get(key.slice(0, key.indexOf(' / ')));
      case 'absence':
        return this.#absences.get(key.slice(0, key.lastIndexOf(' / ')));
    }
  }

  #add(entity: Entity, key: string): void {
    switch (entity.kind) {
      case 'holder':
        inner(this.#holders, entity.value.role).set(key, entity.value);
        for (const email of peopleOf(entity.value)) members(this.#rolesByPerson, email).add(entity.value.role);
        return;
      case 'absence':
        inner(this.#absences, entity.value.person).set(key, entity.value);
        return;
      case 'person':
        if (entity.value.slack) this.#personBySlack.set(entity.value.slack, key);
        break;
      case 'activity':
        for (const entry of entriesOf(entity.value)) members(this.#activitiesByEntry, entry).add(key);
        break;
    }
    this.#table(entity.kind, key)?.set(key, entity.value);
  }

  #drop(entity: Entity, key: string): void {
    this.#table(entity.kind, key)?.delete(key);
    switch (entity.kind) {
      case 'holder':
        this.#forgetHolder(entity.value);
        break;
      case 'person':
        if (entity.value.slack && this.#personBySlack.get(entity.value.slack) === key) {
          this.#personBySlack.delete(entity.value.slack);
        }
        break;
      case 'activity':
        for (const entry of entriesOf(entity.value)) this.#activitiesByEntry.get(entry)?.delete(key);
        break;
    }
  }

  #forgetHolder(holder: Holder): void {
    const left = [...this.holdersOf(holder.role)].flatMap(peopleOf);
    for (const email of peopleOf(holder)) {
      if (!left.includes(email)) this.#rolesByPerson.get(email)?.delete(holder.role);
    }
  }
}

function peopleOf(holder: Holder): string[] {
  return holder.person ? [holder.person, ...holder.deputies] : [...holder.deputies];
}

/** Every role and person that an activity names, each once. */
export function entriesOf(activity: Activity): Set<RaciEntry> {
  const entries = new Set<RaciEntry>();
  const collect = (raci: Raci) => {
    for (const letter of LETTERS) for (const entry of raci[letter] ?? []) entries.add(entry);
  };
  collect(activity.raci);
  for (const override of activity.overrides) collect(override.raci);
  return entries;
}

function inner<V>(groups: Map<string, Map<string, V>>, name: string): Map<string, V> {
  let group = groups.get(name);
  if (!group) {
    group = new Map();
    groups.set(name, group);
  }
  return group;
}

function members(groups: Map<string, Set<string>>, name: string): Set<string> {
  let group = groups.get(name);
  if (!group) {
    group = new Set();
    groups.set(name, group);
  }
  return group;
}
