import type { CompanyMap } from '../map/company-map.ts';
import { type Carrier, resolveRole } from './resolution.ts';

/**
 * Who fills a role at a moment. For a scope: those who count there. Without one: everybody who holds it anywhere, each with the
 * scope they count for, those for everywhere first. Never empty: a role nobody holds is one vacancy.
 */
export function holdersOfRole(map: CompanyMap, roleId: string, scopeId: string | null, now: number): Carrier[] {
  if (scopeId !== null) return resolveRole(map, roleId, scopeId, now);
  const scopes = new Set<string>();
  for (const holder of map.holdersOf(roleId)) if (holder.scope !== null) scopes.add(holder.scope);
  const general = resolveRole(map, roleId, null, now);
  const special = [...scopes].flatMap((scope) => resolveRole(map, roleId, scope, now));
  const filled = [...general, ...special].filter(({ vacancy }) => vacancy === null);
  return filled.length > 0 ? filled : general;
}
