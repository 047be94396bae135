import type { Answer } from '../../ask/answer.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import { activityCard, scopeCard } from './activity-card.ts';
import { areaCard } from './area-card.ts';
import { comparisonCard, needNote } from './comparison-card.ts';
import { ambiguousNote, unknownNote } from './no-match.ts';
import type { Note } from './note.ts';
import { personCard } from './person-card.ts';
import { roleCard } from './role-card.ts';

/** Any answer as a message. The one way from the resolver to words, whichever door the question came through. */
export function answerNote(map: CompanyMap, answer: Answer, now: number): Note {
  switch (answer.kind) {
    case 'activity':
      return activityCard(map, answer, now);
    case 'role':
      return answer.aside === 'need' ? needNote(map, [answer.role], now) : roleCard(map, answer, now);
    case 'person':
      return personCard(map, answer, now);
    case 'comparison':
      return answer.intent === 'need' ? needNote(map, answer.roles, now) : comparisonCard(map, answer.roles);
    case 'scope':
      return scopeCard(map, answer, now);
    case 'area':
      return areaCard(map, answer);
    case 'ambiguous':
      return ambiguousNote(answer);
    case 'unknown':
      return unknownNote(map, answer);
  }
}
