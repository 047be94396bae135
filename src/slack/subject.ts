import type { ActivityIntent, Answer, RoleIntent } from '../ask/answer.ts';
import type { Activity } from '../domain/activity.ts';
import type { CompanyMap } from '../domain/company-map.ts';
import { DomainError } from '../domain/error.ts';
import { escalationPath } from '../domain/escalation.ts';
import { resolveActivity, resolveScope } from '../domain/resolution.ts';
import type { Role } from '../domain/role.ts';
import { holdersOfRole } from '../domain/role-holder.ts';
import type { Scope } from '../domain/scope.ts';
import type { SubjectValue } from './messages/subject-button.ts';

const ACTIVITY_INTENTS: readonly string[] = [
  'accountable',
  'responsible',
  'consulted',
  'informed',
  'all',
  'escalation',
];
const ROLE_INTENTS: readonly string[] = ['responsibilities', 'holder', 'activities'];

/**
 * The answer about a subject that a button names, worked out anew from the map as it is.
 * @throws DomainError('not_found') where the subject has gone since.
 */
export function answerAbout(map: CompanyMap, subject: SubjectValue, now: number): Answer {
  const scope = subject.scope === null ? null : (map.scopes.get(subject.scope) ?? null);
  switch (subject.type) {
    case 'activity':
      return activityAnswer(map, there(map.activities.get(subject.id)), scope, subject.intent, now);
    case 'role':
      return roleAnswer(map, there(map.roles.get(subject.id)), scope, subject.intent, now);
    case 'person':
      return { kind: 'person', person: there(map.people.get(subject.id)) };
    case 'scope': {
      const intent = activityIntent(subject.intent);
      return {
        kind: 'scope',
        intent,
        scope: there(map.scopes.get(subject.id)),
        resolution: resolveScope(map, subject.id, now),
      };
    }
    case 'area':
      return { kind: 'area', area: there(map.areas.get(subject.id)) };
  }
}

function activityAnswer(map: CompanyMap, activity: Activity, scope: Scope | null, intent: string, now: number): Answer {
  const scopeId = scope?.id ?? null;
  return {
    kind: 'activity',
    intent: activityIntent(intent),
    activity,
    scope,
    resolution: resolveActivity(map, activity, scopeId, now),
    path: escalationPath(map, activity, scopeId, now),
  };
}

function roleAnswer(map: CompanyMap, role: Role, scope: Scope | null, intent: string, now: number): Answer {
  const known = ROLE_INTENTS.includes(intent) ? (intent as RoleIntent) : 'responsibilities';
  return { kind: 'role', intent: known, role, scope, holders: holdersOfRole(map, role.id, scope?.id ?? null, now) };
}

function activityIntent(intent: string): ActivityIntent {
  return ACTIVITY_INTENTS.includes(intent) ? (intent as ActivityIntent) : 'all';
}

function there<T>(thing: T | undefined): T {
  if (thing === undefined)
    throw new DomainError('not_found', 'That is no longer on the map. Ask again to see what is there now.');
  return thing;
}
