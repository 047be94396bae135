import { editOf } from '../../domain/map/change.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { Entity, EntityKind } from '../../domain/map/entity.ts';
import { LETTERS, personIn, type Raci } from '../../domain/map/raci.ts';
import type { NoticeBody } from '../../domain/notice.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import type { Desk } from '../desk.ts';

/** Something that is named by its id. */
export interface Named {
  readonly kind: EntityKind;
  readonly id: string;
}

/** So many are looked up for a message: more names it does not show. */
const LOOKED_UP = 24;

/**
 * Makes a message as if those of the named things that have been taken off the map were still there, as the log last had them, so
 * that they are called what they were called.
 */
export async function withGone<T>(desk: Desk, map: CompanyMap, named: readonly Named[], make: () => T): Promise<T> {
  const missing = new Map(
    named.filter(({ kind, id }) => !map.get(kind, id)).map((each) => [`${each.kind} ${each.id}`, each]),
  );
  const lines = await Promise.all(
    [...missing.values()].slice(0, LOOKED_UP).map(({ kind, id }) => desk.store.history.of(kind, id, 1)),
  );
  const gone = lines.flatMap(([last]) => last?.before ?? []);
  return map.whatIf(
    gone.map((entity) => editOf(null, entity)),
    make,
  );
}

/** What a notice names. */
export function namedIn(body: NoticeBody): Named[] {
  if (body.kind !== 'accountable' && body.kind !== 'relieved') return [];
  return body.charges.flatMap(({ type, id, scope }) => [{ kind: type, id }, ...of('scope', scope)]);
}

/** What a proposal's edits name beside what they change: roles, people, teams, areas. */
export function namedBy({ edits }: Pick<Proposal, 'edits'>): Named[] {
  return edits.flatMap(({ before, after }) => [before, after].flatMap((entity) => (entity ? namesOf(entity) : [])));
}

function namesOf({ kind, value }: Entity): Named[] {
  switch (kind) {
    case 'activity':
      return [
        ...of('area', value.area),
        ...inRaci(value.raci),
        ...value.overrides.flatMap(({ scope, raci }) => [...of('scope', scope), ...inRaci(raci)]),
      ];
    case 'scope':
      return [...of('scope', value.parent), ...inRaci(value.raci)];
    case 'role':
      return [...of('area', value.area), ...of('role', value.reportsTo)];
    case 'holder':
      return [...of('role', value.role), ...of('scope', value.scope), ...of('person', value.person)];
    default:
      return [];
  }
}

function inRaci(raci: Raci | null): Named[] {
  const entries = LETTERS.flatMap((letter) => raci?.[letter] ?? []);
  return entries.map((entry) => {
    const email = personIn(entry);
    return email === null ? { kind: 'role', id: entry } : { kind: 'person', id: email };
  });
}

function of(kind: EntityKind, id: string | null): Named[] {
  return id === null ? [] : [{ kind, id }];
}
