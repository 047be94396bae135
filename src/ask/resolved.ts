import { escalationPath } from '../domain/answer/escalation.ts';
import { resolveActivity, resolveScope } from '../domain/answer/resolution.ts';
import { holdersOfRole } from '../domain/answer/role-holder.ts';
import type { CompanyMap } from '../domain/map/company-map.ts';
import type { ActivityIntent, Answer, Aside, Asking, Candidate, RoleIntent } from './answer.ts';
import type { Subject } from './name-table.ts';

/** What a question means, before anybody has been looked up. */
export interface Meaning {
  readonly subject: Subject;
  readonly scope: string | null;
  readonly intent: ActivityIntent;
  readonly roleIntent: RoleIntent;
  readonly aside?: Aside;
}

/** The answer to a meaning: who it is, for that scope, at that moment. */
export function answerTo(map: CompanyMap, meaning: Meaning, asking: Asking): Answer {
  const { type, id } = meaning.subject;
  const aside = meaning.aside ? { aside: meaning.aside } : {};
  const scope = map.scopes.get(meaning.scope ?? asking.scope ?? '') ?? null;
  switch (type) {
    case 'activity': {
      const activity = map.activities.get(id);
      if (!activity) break;
      const resolution = resolveActivity(map, activity, scope?.id ?? null, asking.now);
      const path = escalationPath(map, activity, scope?.id ?? null, asking.now, resolution);
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
        holders: holdersOfRole(map, id, own?.id ?? null, asking.now),
        ...aside,
      };
    }
    case 'scope': {
      const own = map.scopes.get(id);
      if (!own) break;
      return { kind: 'scope', intent: meaning.intent, scope: own, resolution: resolveScope(map, id, asking.now) };
    }
    case 'person': {
      const person = map.people.get(id);
      if (person) return { kind: 'person', person, ...aside };
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

/** A subject as a candidate: by the name that people know it by. */
export function candidateOf(map: CompanyMap, { type, id }: Subject, score: number): Candidate {
  const table = { activity: map.activities, role: map.roles, scope: map.scopes, person: map.people, area: map.areas }[
    type
  ];
  return { type, id, name: table.get(id)?.name ?? id, score: Math.round(Math.min(1, Math.max(0, score)) * 100) / 100 };
}
