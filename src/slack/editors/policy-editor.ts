import { formatDuration, parseDuration } from '../../domain/duration.ts';
import { DomainError } from '../../domain/error.ts';
import type { EscalationPolicy, EscalationStep } from '../../domain/escalation-policy.ts';
import { freeId } from '../../domain/free-id.ts';
import { line, strong } from '../messages/note.ts';
import { targetOption } from '../options.ts';
import { editorFor } from './editor.ts';
import { numberPart, type Part, searchPart, textPart } from './part.ts';

/** A form has room for so many steps; what a policy has beyond them stays as it is. */
const STEPS = 20;
const SPARE = 1;
const FIRST_SHOWN = 3;
const WAIT = '10m';
const LONGEST_MS = 7 * 24 * 3_600_000;

/** What a step says beside whom it pages and for how long is not shown here, and stays with the step. */
function stepParts(index: number): readonly Part<EscalationPolicy>[] {
  const isShown = ({ steps }: EscalationPolicy) => index < Math.max(FIRST_SHOWN, steps.length + SPARE);
  const number = index + 1;
  return [
    {
      ...searchPart<EscalationPolicy>({
        id: `page-${number}`,
        label: index === 0 ? 'Who is paged first?' : `Step ${number}: who is paged then?`,
        path: ['steps', String(index), 'page'],
        optional: index > 0,
        menu: 'target:search',
        option: targetOption,
        get: ({ steps }) => steps[index]?.page ?? null,
        set: (policy, page) => withStep(policy, index, page === null ? null : { page }),
      }),
      isShown,
    },
    {
      ...textPart<EscalationPolicy>({
        id: `wait-${number}`,
        label: 'How long do they have?',
        path: ['steps', String(index), 'wait'],
        optional: true,
        limit: 20,
        placeholder: '10m',
        get: ({ steps }) => (steps[index] ? formatDuration(steps[index].waitMs) : ''),
        set: (policy, wait) => withStep(policy, index, { waitMs: readWait(wait) }),
      }),
      isShown,
    },
  ];
}

/** A step that has no target yet, or none any more: it is taken out before the policy is saved. */
const NO_ONE = '';

function withStep(policy: EscalationPolicy, index: number, more: Partial<EscalationStep> | null): EscalationPolicy {
  const steps = [...policy.steps];
  while (steps.length <= index) steps.push({ page: NO_ONE, waitMs: readWait(WAIT) });
  steps[index] = { ...(steps[index] as EscalationStep), ...(more ?? { page: NO_ONE }) };
  return { ...policy, steps };
}

/** `5m`, `5 min`, `1 h`, or a bare `5` for minutes, in milliseconds. */
export function readWait(text: string): number {
  const [, count = '', unit = ''] = /^(\d{1,6})\s*([a-z]*)$/.exec((text || WAIT).toLowerCase()) ?? [];
  const ms = parseDuration(count + (unit === '' ? 'm' : unit.charAt(0)));
  const isUnit = /^(s|sec|secs|seconds?|m|min|mins|minutes?|h|hr|hrs|hours?|d|days?|)$/.test(unit);
  if (ms === null || !isUnit) throw new DomainError('invalid', 'Write a time such as 5m, 2h or 1d.');
  if (ms > LONGEST_MS) throw new DomainError('invalid', 'A step waits a week at most.');
  return ms;
}

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
  ],
  blank: (_map, { start }) => ({ id: start, steps: [], repeat: 0, fallback: null }),
  complete: (map, policy, before) => {
    const steps = policy.steps.filter(({ page }) => page !== NO_ONE);
    return { ...policy, steps, id: before ? policy.id : freeId(map, 'escalation_policy', policy.id) };
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
