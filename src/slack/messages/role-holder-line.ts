import type { RoleAnswer } from '../../ask/answer.ts';
import { type Carrier, UNHELD } from '../../domain/answer/resolution.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { Role } from '../../domain/map/role.ts';
import { holderSpans } from './holder-span.ts';
import { bullet, type Line, line, type Span, strong } from './note.ts';
import { actingSpans, personSpan, reason, roleName, scopeName, whoSpans } from './people.ts';

/** Who fills a role, at most `most` of them. A role that nobody fills names somebody who can help instead. */
export function holderLines(map: CompanyMap, answer: RoleAnswer, most: number, now: number): Line[] {
  const { holders, scope, role } = answer;
  const only = holders[0];
  if (!only || (holders.length === 1 && only.vacancy !== null)) {
    const why = only?.vacancy && only.vacancy !== UNHELD ? `: ${reason(only.vacancy)}` : '';
    return [line(strong('Nobody'), ` holds this role right now${why}.`, ...askInstead(map, role, now))];
  }
  const groups = byHolder(holders);
  const [first] = groups;
  if (first && groups.length === 1) return [line(...alone(map, first, scope !== null))];
  const shown = groups.slice(0, most).map((group) => bullet(...whoHolds(map, group, scope !== null)));
  const rest = groups.length > most ? [bullet(`and ${groups.length - most} more`)] : [];
  return [line(strong('Who holds it:')), ...shown, ...rest];
}

/** Somebody, and the scopes they hold a role for; no scope is everywhere. */
interface Group {
  readonly holder: Carrier;
  readonly scopes: string[];
}

/** Each person once, however many scopes they hold the role for. */
function byHolder(holders: readonly Carrier[]): Group[] {
  const groups = new Map<string, Group>();
  for (const holder of holders) {
    const key = JSON.stringify([holder.person, holder.group, holder.acting?.for, holder.scope === null]);
    const group = groups.get(key) ?? { holder, scopes: [] };
    if (holder.scope !== null) group.scopes.push(holder.scope);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** A sentence about the only one. */
function alone(map: CompanyMap, group: Group, scopeKnown: boolean): Span[] {
  const { holder } = group;
  const isNameless = holder.group !== null && !map.groups.has(holder.group);
  const who = isNameless ? ['The ', ...whoSpans(map, holder)] : whoSpans(map, holder);
  const where = whereSpans(map, group, scopeKnown);
  if (!holder.acting) return [...who, ' holds this role', ...where, '.'];
  const absent = { ...personSpan(map, holder.acting.for), slack: null };
  return [...who, ' has this role for now', ...where, ': ', absent, ` is ${reason(holder.acting.why)}.`];
}

function whoHolds(map: CompanyMap, group: Group, scopeKnown: boolean): Span[] {
  const { holder } = group;
  return [...whoSpans(map, holder), ...actingSpans(map, holder), ...whereSpans(map, group, scopeKnown)];
}

const SCOPES = 4;

function whereSpans(map: CompanyMap, { scopes }: Group, scopeKnown: boolean): Span[] {
  if (scopes.length === 0 || scopeKnown) return [];
  const more = scopes.length > SCOPES ? ` and ${scopes.length - SCOPES} more` : '';
  return [
    ` for ${scopes
      .slice(0, SCOPES)
      .map((id) => scopeName(map, id))
      .join(', ')}${more}`,
  ];
}

/** The next one up the line of reporting who is there. */
function askInstead(map: CompanyMap, role: Role, now: number): Span[] {
  const seen = new Set([role.id]);
  for (let at = role.reportsTo; at !== null && !seen.has(at); at = map.roles.get(at)?.reportsTo ?? null) {
    seen.add(at);
    const holders = holderSpans(map, at, now);
    if (holders) return [' Ask ', ...holders, ` (${roleName(map, at)}), next up the line.`];
  }
  return [];
}
