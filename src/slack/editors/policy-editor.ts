import { formatDuration } from '../../domain/duration.ts';
import { freeId } from '../../domain/edit/free-id.ts';
import { DomainError } from '../../domain/error.ts';
import type { EscalationPolicy } from '../../domain/map/escalation-policy.ts';
import { line, strong } from '../messages/note.ts';
import { editorFor } from './editor.ts';
import { linesPart, numberPart, type Part, textPart } from './part.ts';
import { readWait, STEPS, stepParts, withoutEmptySteps } from './policy-step.ts';

export const policyEditor = editorFor<'escalation_policy'>({
  id: 'policy',
  kind: 'escalation_policy',
  title: 'Escalation policy',
  noun: 'escalation policy',
  deletes: true,
  parts: ({ key }) => [
    ...(key === null ? [NAME_PART] : []),
    ...Array.from({ length: STEPS }, (_, index) => stepParts(index)).flat(),
    REPEAT_PART,
    FALLBACK_PART,
    REMIND_PART,
    SEVERITY_PART,
  ],
  blank: (_map, { start }) => ({ id: start, steps: [], repeat: 0, fallback: null }),
  complete: (map, policy, before) => {
    const id = before ? policy.id : freeId(map, 'escalation_policy', policy.id);
    return { ...withoutEmptySteps(policy), id };
  },
  lines: (_map, { id }, { key }) => (key === null ? [] : [line('The policy ', strong(id))]),
});

const NAME_PART: Part<EscalationPolicy> = textPart({
  id: 'name',
  label: 'What is it called?',
  path: ['id'],
  limit: 60,
  placeholder: 'Nights and weekends',
  get: ({ id }) => id,
  set: (policy, id) => ({ ...policy, id }),
});

const REPEAT_PART: Part<EscalationPolicy> = numberPart({
  id: 'repeat',
  label: 'How often does it start again?',
  hint: '0: once through. 1: twice in all.',
  path: ['repeat'],
  min: 0,
  max: 9,
  get: ({ repeat }) => String(repeat),
  set: (policy, text) => {
    const repeat = Number(text);
    if (!/^\d$/.test(text)) throw new DomainError('invalid', 'Write a number from 0 to 9.');
    return { ...policy, repeat };
  },
});

const FALLBACK_PART: Part<EscalationPolicy> = textPart({
  id: 'fallback',
  label: 'Which channel is told when nobody answers?',
  path: ['fallback'],
  optional: true,
  limit: 100,
  placeholder: '#incidents',
  get: ({ fallback }) => fallback ?? '',
  set: (policy, text) => {
    if (text === '') return { ...policy, fallback: null };
    if (!/^(#[\p{L}\p{N}_-]{1,80}|[CG][A-Z0-9]{2,30})$/u.test(text)) {
      throw new DomainError('invalid', 'Write a channel as #name, or its id.');
    }
    return { ...policy, fallback: text };
  },
});

const REMIND_PART: Part<EscalationPolicy> = textPart({
  id: 'remind',
  label: 'How often is “still on it?” asked?',
  path: ['remind'],
  optional: true,
  limit: 20,
  placeholder: 'Never, or a time such as 30m',
  get: ({ remindMs }) => (remindMs === undefined ? '' : formatDuration(remindMs)),
  set: ({ remindMs: _before, ...policy }, text) => (text === '' ? policy : { ...policy, remindMs: readWait(text) }),
});

/** A policy that has others for some severities says so in lines: `1 major`. */
const SEVERITY_PART: Part<EscalationPolicy> = {
  ...linesPart<EscalationPolicy>({
    id: 'severities',
    label: 'Another policy for a severity',
    hint: 'On each line a severity from 1, the worst, to 4, and the policy that counts for it: 1 major',
    path: ['severities'],
    optional: true,
    limit: 500,
    get: ({ severities = {} }) => Object.entries(severities).map(([severity, id]) => `${severity} ${id}`),
    set: ({ severities: _before, ...policy }, lines) => {
      const severities = Object.fromEntries(lines.map(readSeverity));
      return lines.length === 0 ? policy : { ...policy, severities };
    },
  }),
  isShown: ({ severities }) => severities !== undefined,
};

function readSeverity(text: string): [string, string] {
  const [, severity, id] = /^([1-4])[:\s]+(\S+)$/.exec(text) ?? [];
  if (!severity || !id)
    throw new DomainError('invalid', `Write "${text.slice(0, 40)}" as a severity and a policy: 1 major.`);
  return [severity, id];
}
