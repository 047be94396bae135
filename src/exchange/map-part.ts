import { CompanyMap, entriesOf } from '../domain/map/company-map.ts';
import { ENTITY_KINDS } from '../domain/map/entity.ts';
import type { Holder } from '../domain/map/holder.ts';
import { personIn } from '../domain/map/raci.ts';

/**
 * What belongs to an area: its activities and roles, the roles and people that carry letters there, who holds them, and the
 * scopes and policies they name. Imported into the same map it is no change.
 */
export function areaPart(map: CompanyMap, area: string): CompanyMap {
  const part = new CompanyMap();
  const put = (kind: Parameters<CompanyMap['get']>[0], key: string | null) => {
    const entity = key === null ? null : map.get(kind, key);
    if (entity) part.put(entity);
  };
  const putScope = (scope: string | null) => {
    for (const each of map.scopePath(scope)) put('scope', each);
  };
  const roles = new Set<string>();
  for (const role of map.roles.values()) if (role.area === area) roles.add(role.id);
  for (const activity of map.activities.values()) {
    if (activity.area !== area) continue;
    put('activity', activity.id);
    put('escalation_policy', activity.escalation);
    for (const { scope } of activity.overrides) putScope(scope);
    for (const entry of entriesOf(activity)) {
      const email = personIn(entry);
      if (email === null) roles.add(entry);
      else put('person', email);
    }
  }
  for (const email of map.areas.get(area)?.stewards ?? []) put('person', email);
  for (const role of roles) {
    put('role', role);
    for (const holder of map.holdersOf(role)) putHolder(part, holder, put, putScope);
  }
  put('area', area);
  return part;
}

function putHolder(
  part: CompanyMap,
  value: Holder,
  put: (kind: 'person' | 'group', key: string | null) => void,
  putScope: (scope: string | null) => void,
): void {
  part.put({ kind: 'holder', value });
  put('group', value.group);
  putScope(value.scope);
  for (const email of [value.person, ...value.deputies]) put('person', email);
}

/** The same map without anybody's telephone number. */
export function withoutPhones(map: CompanyMap): CompanyMap {
  const bare = new CompanyMap();
  for (const kind of ENTITY_KINDS) {
    for (const entity of map.entities(kind)) {
      bare.put(entity.kind === 'person' ? { kind: 'person', value: { ...entity.value, phone: null } } : entity);
    }
  }
  return bare;
}
