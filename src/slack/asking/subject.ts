import type { ActivityIntent, Answer, RoleIntent } from '../../ask/answer.ts';
import { answerTo } from '../../ask/resolved.ts';
import { DomainError } from '../../domain/error.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { SubjectValue } from '../messages/subject-button.ts';

const ACTIVITY_INTENTS: readonly ActivityIntent[] = [
  'accountable',
  'responsible',
  'consulted',
  'informed',
  'escalation',
];
const ROLE_INTENTS: readonly RoleIntent[] = ['holder', 'activities'];

/**
 * The answer about a subject that a button names, worked out anew from the map as it is.
 * @throws DomainError('not_found') where the subject has gone since.
 */
export function answerAbout(map: CompanyMap, { type, id, scope, intent }: SubjectValue, now: number): Answer {
  const answer = answerTo(
    map,
    {
      subject: { type, id },
      scope,
      intent: ACTIVITY_INTENTS.find((known) => known === intent) ?? 'all',
      roleIntent: ROLE_INTENTS.find((known) => known === intent) ?? 'responsibilities',
    },
    { now, asker: null, scope: null },
  );
  if (answer.kind === 'unknown') {
    throw new DomainError('not_found', 'That is no longer on the map. Ask again to see what is there now.');
  }
  return answer;
}
