import type { CompanyMap } from '../domain/company-map.ts';
import { escalationPath } from '../domain/escalation.ts';
import { type Carrier, resolveActivity, resolveRole, resolveScope } from '../domain/resolution.ts';
import type { Scope } from '../domain/scope.ts';
import type { ActivityIntent, Answer, Asking, Candidate, RoleIntent } from './answer.ts';
import type { Subject } from './name-table.ts';

/** What a question means, before anybody has been looked up. */
export interface Meaning {
  readonly subject: Subject;
  readonly scope: string | null;
  readonly intent: ActivityIntent;
  readonly roleIntent: RoleIntent;
}

/** The answer to a meaning: who it is, for that scope, at that moment. */
export function answerTo(map: CompanyMap, meaning: Meaning, asking: Asking): Answer {
  const { type, id } = meaning.subject;
  const scope = map.scopes.get(meaning.scope ?? asking.scope ?? '') ?? null;
  switch (type) {
    case 'activity': {
      const activity = map.activities.get(id);
      if (!activity) break;
      const resolution = resolveActivity(map, activity, scope?.id ?? null, asking.now);
      const path = meaning.intent === 'escalation' ? escalationPath(map, activity, scope?.id ?? null, asking.now) : [];
      return { kind: 'activity', intent: meaning.intent, activity, scope, resolution, path };
    }
    case 'role': {
      const role = map.roles.get(id);
      if (!role) break;
      const own = meaning.scope === null ? null : scope;
      return {
        kind: 'role',
        intent: meaning.roleIntent,
        role,
        scope: own,
        holders: holdersOf(map, id, own, asking.now),
      };
    }
    case 'scope': {
      const own = map.scopes.get(id);
      if (!own) break;
      return { kind: 'scope', intent: meaning.intent, scope: own, resolution: resolveScope(map, id, asking.now) };
    }
    case 'person': {
      const person = map.people.get(id);
      if (person) return { kind: 'person', person };
      break;
    }
    case 'area': {
      const area = map.areas.get(id);
      if (area) return { kind: 'area', area };
      break;
    }
  }
  return { kind: 'unknown', reason: 'no_match', candidates: [] };
}

/** Who fills a role: for one scope, or everywhere it is held. */
function holdersOf(map: CompanyMap, roleId: string, scope: Scope | null, now: number): readonly Carrier[] {
  if (scope) return resolveRole(map, roleId, scope.id, now);
  const scopes = new Set<string | null>([null]);
  for (const holder of map.holdersOf(roleId)) scopes.add(holder.scope);
  const all = [...scopes].flatMap((id) => resolveRole(map, roleId, id, now).filter((carrier) => carrier.scope === id));
  const filled = all.filter(({ vacancy, scope: at }) => vacancy === null || at !== null);
  return filled.length > 0 ? filled : all;
}

/** A subject as a candidate: by the name that people know it by. */
export function candidateOf(map: CompanyMap, { type, id }: Subject, score: number): Candidate {
  const table = { activity: map.activities, role: map.roles, scope: map.scopes, person: map.people, area: map.areas }[
    type
  ];
  return { type, id, name: table.get(id)?.name ?? id, score: Math.round(Math.min(1, Math.max(0, score)) * 100) / 100 };
}
