import type { Carrier, Resolution } from '../domain/answer/resolution.ts';
import { formatDuration } from '../domain/duration.ts';
import type { CompanyMap } from '../domain/map/company-map.ts';
import { LETTERS } from '../domain/map/raci.ts';
import type { Answer, RoleAnswer } from './answer.ts';

type Json = Readonly<Record<string, unknown>>;

const LETTER_KEY = { A: 'accountable', R: 'responsible', C: 'consulted', I: 'informed' } as const;

/**
 * An answer as `ask --json` prints it; the keys are a contract with programs outside (see the map-format documentation).
 * @param text the same answer as plain text.
 */
export function answerJson(_map: CompanyMap, answer: Answer, text: string): Json {
  const candidates =
    'candidates' in answer ? answer.candidates.map(({ type, id, name, score }) => ({ type, id, name, score })) : [];
  return { kind: answer.kind, ...detailsOf(answer), candidates, text };
}

function detailsOf(answer: Answer): Json {
  switch (answer.kind) {
    case 'activity':
      return {
        intent: answer.intent,
        subject: { type: 'activity', id: answer.activity.id, scope: answer.scope?.id ?? null },
        ...(answer.unknownScope === undefined ? {} : { unknown_scope: answer.unknownScope }),
        ...lettersOf(answer.resolution),
        ...(answer.intent === 'escalation' ? { escalation: answer.path.map(hop) } : {}),
      };
    case 'scope':
      return {
        intent: answer.intent,
        subject: { type: 'scope', id: answer.scope.id, scope: answer.scope.id },
        ...lettersOf(answer.resolution),
      };
    case 'role':
      return roleDetails(answer);
    case 'person':
      return { subject: { type: 'person', id: answer.person.id, scope: null } };
    case 'area':
      return { subject: { type: 'area', id: answer.area.id, scope: null } };
    case 'comparison':
      return { subjects: answer.roles.map(({ id, name }) => ({ type: 'role', id, name })) };
    case 'unknown':
      return { reason: answer.reason, ...(answer.missing ? { missing: answer.missing } : {}) };
    case 'ambiguous':
      return {};
  }
}

function roleDetails(answer: RoleAnswer): Json {
  return {
    intent: answer.intent,
    subject: { type: 'role', id: answer.role.id, scope: answer.scope?.id ?? null },
    holders: answer.holders.map(({ person, group, scope, acting }) => ({ person, group, scope, acting })),
    responsibilities: answer.role.responsibilities,
  };
}

function lettersOf(resolution: Resolution | null): Json {
  return Object.fromEntries(
    LETTERS.map((letter) => [LETTER_KEY[letter], (resolution?.letters[letter] ?? []).map(carrier)]),
  );
}

function carrier({ role, person, group, acting }: Carrier): Json {
  return { role, person, group, acting };
}

function hop(step: Carrier & { readonly step: number; readonly afterMs: number }): Json {
  return { step: step.step, ...carrier(step), after: formatDuration(step.afterMs) };
}
