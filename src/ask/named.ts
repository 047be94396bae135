import { areaNamed } from '../domain/map/area-name.ts';
import type { CompanyMap } from '../domain/map/company-map.ts';
import type { Answer, Asking, Candidate, SubjectType } from './answer.ts';
import { exactKey } from './fold.ts';
import { ask, indexOf } from './inquiry.ts';
import type { Subject } from './name-table.ts';
import { candidateOf } from './resolved.ts';

/**
 * What a text names, of certain types: one thing, several that fit alike, or none. Ids, names, aliases and e-mails; else what
 * the same words would find as a question.
 */
export function named(map: CompanyMap, text: string, types: readonly SubjectType[], asking: Asking): Candidate[] {
  const typed = text.trim();
  if (typed === '' || map.isEmpty) return [];
  const exact = exactly(map, typed).filter(({ type }) => types.includes(type));
  if (exact.length > 0) return exact.map((subject) => candidateOf(map, subject, 1));
  const found = types.flatMap((type) => read(map, typed, type, asking));
  return found.filter(({ type, id }, i) => found.findIndex((other) => other.type === type && other.id === id) === i);
}

function exactly(map: CompanyMap, text: string): Subject[] {
  const id = text.toLowerCase();
  if (map.people.has(id)) return [{ type: 'person', id }];
  const byId = (['activity', 'role', 'scope', 'area'] as const).filter((type) => tableOf(map, type).has(id));
  if (byId.length > 0) return byId.map((type) => ({ type, id }));
  return [...indexOf(map).names.exact(exactKey(text))];
}

function tableOf(map: CompanyMap, type: 'activity' | 'role' | 'scope' | 'area'): ReadonlyMap<string, unknown> {
  return { activity: map.activities, role: map.roles, scope: map.scopes, area: map.areas }[type];
}

function read(map: CompanyMap, text: string, type: SubjectType, asking: Asking): Candidate[] {
  if (type === 'area') {
    const area = areaNamed(map, text);
    return area ? [candidateOf(map, { type, id: area.id }, 1)] : [];
  }
  const question = type === 'activity' ? text : `${type} ${text}`;
  const answer = ask(map, question, asking);
  if (answer.kind === 'ambiguous') return answer.candidates.filter((candidate) => candidate.type === type);
  const subject = subjectOf(answer);
  return subject?.type === type ? [candidateOf(map, subject, 1)] : [];
}

function subjectOf(answer: Answer): Subject | null {
  switch (answer.kind) {
    case 'activity':
      return { type: 'activity', id: answer.activity.id };
    case 'role':
      return { type: 'role', id: answer.role.id };
    case 'scope':
      return { type: 'scope', id: answer.scope.id };
    case 'person':
      return { type: 'person', id: answer.person.id };
    default:
      return null;
  }
}
