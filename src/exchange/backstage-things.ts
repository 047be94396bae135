import type { CompanyMap } from '../domain/map/company-map.ts';
import type { Holder } from '../domain/map/holder.ts';
import { personEntry, type RaciEntry } from '../domain/map/raci.ts';
import type { Scope } from '../domain/map/scope.ts';
import { aliasKey, type OwnerAliases, type OwnerOnMap, readOwnerEntry } from '../domain/source/owner-name.ts';
import { type CatalogEntity, entityRef, isOwnedKind } from './backstage-entity.ts';
import { CatalogPeople } from './backstage-people.ts';
import { entityOf } from './map-item.ts';
import { newId } from './name-index.ts';
import { type Path, shown } from './problem.ts';
import { addItem, claimKey, type Reading } from './reading.ts';

/** The role that a catalog's owners hold, each for their scopes. */
export const OWNER_ROLE = 'owner';
const OWNER = { id: OWNER_ROLE, name: 'Owner', summary: 'Answers for a component, and looks after it.' };

/**
 * Takes what catalog files say into `reading` as things of the map: components, systems, domains, APIs and resources become scopes
 * whose owner is Accountable and Responsible by the role "Owner"; groups and users become groups and people.
 */
export function readCatalogThings(map: CompanyMap, aliases: OwnerAliases, reading: Reading): void {
  const entities = reading.catalogs.flatMap((catalog) => catalog.entities);
  if (entities.length === 0) return;
  const people = new CatalogPeople(map, aliases, entities, reading);
  people.add();
  new CatalogScopes(map, aliases, entities, people, reading).add();
}

class CatalogScopes {
  readonly #map: CompanyMap;
  readonly #aliases: OwnerAliases;
  readonly #owned: readonly CatalogEntity[];
  readonly #people: CatalogPeople;
  readonly #reading: Reading;
  /** Who holds the role so far, by scope. */
  readonly #held: ReadonlyMap<string | null, readonly Holder[]>;
  /** Scope ids by `kind:name`. */
  readonly #ids = new Map<string, string>();

  constructor(
    map: CompanyMap,
    aliases: OwnerAliases,
    entities: readonly CatalogEntity[],
    people: CatalogPeople,
    reading: Reading,
  ) {
    this.#map = map;
    this.#aliases = aliases;
    this.#owned = entities.filter(({ kind }) => isOwnedKind(kind));
    this.#people = people;
    this.#held = Map.groupBy(map.holdersOf(OWNER_ROLE), ({ scope }) => scope);
    this.#reading = reading;
    this.#nameAll();
  }

  add(): void {
    for (const entity of this.#owned) this.#addScope(entity);
  }

  /** Entities of different kinds may share a name, scopes may not: a component comes first, the others get their kind behind. */
  #nameAll(): void {
    const taken = new Map<string, string>();
    const rank = ({ kind }: CatalogEntity) => (kind === 'Component' ? 0 : 1);
    for (const entity of this.#owned.toSorted((a, b) => rank(a) - rank(b))) {
      const plain = newId(entity.name);
      const kind = entity.kind.toLowerCase();
      const known = this.#map.scopes.get(plain);
      const isOthers = (taken.get(plain) ?? kind) !== kind || (known !== undefined && catalogKind(known) !== kind);
      const id = isOthers ? newId(`${entity.name} ${kind}`) : plain;
      taken.set(id, kind);
      this.#ids.set(`${kind}:${entity.name.toLowerCase()}`, id);
    }
  }

  #addScope(entity: CatalogEntity): void {
    const { kind, name, title, spec, placeOf } = entity;
    const id = this.#ids.get(`${kind.toLowerCase()}:${name.toLowerCase()}`) ?? newId(name);
    const known = this.#map.scopes.get(id);
    const owner = this.#ownerOf(entity);
    if (owner === null) return;
    const entry: RaciEntry = owner.type === 'role' ? owner.id : OWNER_ROLE;
    const value: Scope = {
      id,
      name: title ?? known?.name ?? name,
      kind: kind === 'Component' ? (spec.type ?? 'component') : kind.toLowerCase(),
      aliases: known?.aliases ?? [],
      parent: this.#parentOf(entity, known),
      raci: { ...known?.raci, A: [entry], R: [entry] },
    };
    const place = (path: Path) => placeOf(PLACE[String(path[0])] ?? ['metadata', 'name']);
    addItem(this.#reading, { entity: { kind: 'scope', value }, placeOf: place });
    const ownerName = ownerText(spec.owner ?? '');
    const line = placeOf(['spec', 'owner']).line;
    const claim = { line, type: 'scope', subject: id, section: null, owners: [ownerName] } as const;
    this.#reading.ownership.push({ file: placeOf([]).file, claim });
    this.#hold(id, owner, entity);
  }

  /** The owner holds the role for this scope, and whoever held it before does no more. */
  #hold(scope: string, owner: OwnerOnMap, { placeOf }: CatalogEntity): void {
    const place = () => placeOf(['spec', 'owner']);
    const held = this.#held.get(scope) ?? [];
    const isSame = (holder: Holder) => owner.type !== 'role' && holder[owner.type] === owner.id;
    const known = held.find(isSame);
    for (const value of held) {
      if (!isSame(value)) this.#reading.replaced.push({ entity: { kind: 'holder', value }, place: place() });
    }
    if (owner.type === 'role') return;
    if (!this.#map.roles.has(OWNER_ROLE) && !this.#reading.claims.has(claimKey('role', OWNER_ROLE))) {
      addItem(this.#reading, { entity: entityOf('roles', OWNER), placeOf: place, isMade: true });
    }
    const who = { person: null, group: null, [owner.type]: owner.id };
    const value: Holder = { role: OWNER_ROLE, scope, deputies: known?.deputies ?? [], ...who };
    addItem(this.#reading, { entity: { kind: 'holder', value }, placeOf: place });
  }

  #ownerOf({ spec, placeOf }: CatalogEntity): OwnerOnMap | null {
    const text = spec.owner ?? '';
    const place = placeOf(['spec', 'owner']);
    const said = readOwnerEntry(this.#aliases.get(aliasKey(ownerText(text))) ?? '');
    if (said) return said;
    const { kind, name } = entityRef(text, 'group');
    if (kind === 'user') {
      const email = this.#people.emailOf(name);
      if (email) return { type: 'person', id: email };
      const expected = `a person of the map, a User with an e-mail in the catalog, or: whoowns source alias ${ownerText(text)} ${personEntry('…')}`;
      this.#reading.problems.push({ ...place, found: shown(text), expected });
      return null;
    }
    if (kind !== 'group') {
      this.#reading.problems.push({ ...place, found: shown(text), expected: 'a group or a user' });
      return null;
    }
    return this.#people.groupNamed(name, place);
  }

  #parentOf({ kind, spec, placeOf }: CatalogEntity, known: Scope | undefined): string | null {
    const [field, parentKind] = PARENT[kind]?.find(([each]) => spec[each] !== undefined) ?? [];
    if (!field || !parentKind) return known?.parent ?? null;
    const reference = entityRef(spec[field] ?? '', parentKind);
    const id = this.#ids.get(`${reference.kind}:${reference.name.toLowerCase()}`);
    if (id) return id;
    const plain = newId(reference.name);
    for (const each of [plain, newId(`${reference.name} ${reference.kind}`)]) {
      const scope = this.#map.scopes.get(each);
      if (scope && catalogKind(scope) === reference.kind) return each;
    }
    const text = `The ${reference.kind} ${shown(reference.name)} is in none of the files, nor on the map: it was left out.`;
    this.#reading.notes.push({ ...placeOf(['spec', field]), text });
    return known?.parent ?? null;
  }
}

type Above = 'subcomponentOf' | 'system' | 'domain' | 'subdomainOf';

/** What stands above an entity, the nearest first. */
const PARENT: Readonly<Record<string, readonly (readonly [Above, string])[]>> = {
  Component: [
    ['subcomponentOf', 'component'],
    ['system', 'system'],
  ],
  API: [['system', 'system']],
  Resource: [['system', 'system']],
  System: [['domain', 'domain']],
  Domain: [['subdomainOf', 'domain']],
};

/** Where the parts of a scope stand in an entity. */
const PLACE: Readonly<Record<string, Path>> = {
  raci: ['spec', 'owner'],
  parent: ['spec'],
  name: ['metadata', 'title'],
};

/** The kind of entity that a scope stands for; whatever is none of the others is a component. */
function catalogKind({ kind }: Scope): string {
  return ['system', 'domain', 'api', 'resource'].includes(kind) ? kind : 'component';
}

/** An owner in one form, whichever way it is written: `payments-team` → `group:payments-team`. */
export function ownerText(text: string): string {
  const { kind, name } = entityRef(text, 'group');
  return `${kind}:${name}`;
}
