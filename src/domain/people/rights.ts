import type { Edit } from '../map/change.ts';
import type { CompanyMap } from '../map/company-map.ts';
import type { Entity } from '../map/entity.ts';
import { peopleNamed } from '../map/people-named.ts';
import type { MemberKind } from './member.ts';
import { mayEdit, type StewardsOfAll, stewardsFor } from './steward.ts';

/** Reading the map; changing it, or asking somebody to; paging, and what members do with incidents; saying "I have it" to a page that one was sent. */
export type Deed = 'look_up' | 'write' | 'page' | 'acknowledge';

/** Whether guests and people of other organisations may look things up; they never write. */
export type GuestRule = 'off' | 'lookup';

/**
 * Whether somebody of a kind may do something at all; what exactly a member may change, `mayWrite` says. Whatever is not
 * allowed here is denied.
 * @param kind null where Slack does not say who they are: then nothing is written.
 */
export function mayUse(kind: MemberKind | null, deed: Deed, guests: GuestRule): boolean {
  if (kind === 'member') return true;
  if (kind === null) return deed !== 'write';
  if (kind !== 'guest' && kind !== 'external') return false;
  return deed === 'acknowledge' || (deed === 'look_up' && guests === 'lookup');
}

/**
 * The areas that edits belong to, before and after them; null is what belongs to none. Who comes onto the map with what names them
 * belongs to that: whoever may give somebody a role need not ask whether they exist.
 */
export function areasTouched(map: CompanyMap, edits: readonly Edit[]): Set<string | null> {
  const areas = new Set<string | null>();
  const roles = new Map(edits.flatMap((edit) => (edit.kind === 'role' ? [[edit.key, edit] as const] : [])));
  const named = new Set(edits.flatMap(({ after }) => (after ? peopleNamed(after) : [])));
  for (const edit of edits) {
    if (isBareNewcomer(edit) && named.has(edit.key)) continue;
    const { before, after } = edit;
    const own = [before, after].flatMap((entity) => (entity ? areasOfEntity(map, roles, entity) : []));
    for (const area of own.length > 0 ? own : [null]) areas.add(area);
  }
  return areas;
}

/** Somebody new of whom nothing is said but who they are. */
function isBareNewcomer({ before, after }: Edit): boolean {
  return !before && after?.kind === 'person' && after.value.manager === null && after.value.phone === null;
}

/** @param roles the edits of roles among those that are made together, by role. */
function areasOfEntity(map: CompanyMap, roles: ReadonlyMap<string, Edit>, entity: Entity): (string | null)[] {
  switch (entity.kind) {
    case 'activity':
    case 'role':
      return [entity.value.area];
    case 'area':
      return [entity.value.id];
    case 'holder': {
      // A role that comes, goes or moves with the same edits has two areas, or one that is not on the map yet.
      const { role } = entity.value;
      const moving = roles.get(role);
      const states = [map.get('role', role), moving?.before, moving?.after];
      return states.flatMap((state) => (state?.kind === 'role' ? [state.value.area] : []));
    }
    default:
      return [null];
  }
}

/** Whether somebody (an e-mail) may make edits: a steward of every area they belong to; an absence, whose it is and their manager. */
export function mayWrite(map: CompanyMap, ofAll: StewardsOfAll, actor: string, edits: readonly Edit[]): boolean {
  return areasWithout(map, ofAll, withoutOwnAbsences(map, edits, actor), [actor]).length === 0;
}

function withoutOwnAbsences(map: CompanyMap, edits: readonly Edit[], actor: string): readonly Edit[] {
  const isTheirs = (person: string) => person === actor || map.people.get(person)?.manager === actor;
  return edits.filter(({ before, after }) =>
    [before, after].some((entity) => entity && !(entity.kind === 'absence' && isTheirs(entity.value.person))),
  );
}

/** The areas of edits for which none of these people (e-mails) may speak. */
export function areasWithout(
  map: CompanyMap,
  ofAll: StewardsOfAll,
  edits: readonly Edit[],
  people: readonly string[],
): (string | null)[] {
  return [...areasTouched(map, edits)].filter((area) => !people.some((person) => mayEdit(map, ofAll, person, area)));
}

/** Whom edits have to be put to, as e-mails: the stewards of each area that they belong to. */
export function stewardsOf(map: CompanyMap, ofAll: StewardsOfAll, areas: readonly (string | null)[]): string[] {
  return [...new Set(areas.flatMap((area) => stewardsFor(map, ofAll, area)))];
}

/** Those (e-mails) who may speak for all of some areas by themselves: their own stewards first, else stewards of everything. */
export function stewardsOfEach(map: CompanyMap, ofAll: StewardsOfAll, areas: readonly (string | null)[]): string[] {
  const isOfEach = (email: string) => areas.every((area) => mayEdit(map, ofAll, email, area));
  const own = stewardsOf(map, ofAll, areas).filter(isOfEach);
  return own.length > 0 ? own : [...ofAll].filter(isOfEach);
}
