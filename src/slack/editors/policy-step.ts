import { formatDuration, parseDuration } from '../../domain/duration.ts';
import { DomainError } from '../../domain/error.ts';
import type { EscalationPolicy, EscalationStep } from '../../domain/map/escalation-policy.ts';
import { parseHours } from '../../domain/paging/business-hours.ts';
import { targetOption } from '../form/options.ts';
import { type Part, searchPart, textPart } from './part.ts';

/** A form has room for so many steps; what a policy has beyond them stays as it is. */
export const STEPS = 20;
const SPARE = 1;
const FIRST_SHOWN = 3;
const WAIT = '10m';
const LONGEST_MS = 7 * 24 * 3_600_000;

/** Whatever else a step says is not shown here, and stays with the step. */
export function stepParts(index: number): readonly Part<EscalationPolicy>[] {
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
        limit: 40,
        placeholder: index === 0 ? '10m, or at certain hours only: 10m business, 10m 22:00-06:00' : '10m',
        get: ({ steps }) => waitOf(steps[index]),
        set: (policy, text) => withStep(policy, index, readWaitAndHours(text)),
      }),
      isShown,
    },
  ];
}

/** `10m`, or `10m business` for a step that has hours. */
function waitOf(step: EscalationStep | undefined): string {
  if (!step) return '';
  return formatDuration(step.waitMs) + (step.hours ? ` ${step.hours}` : '');
}

function readWaitAndHours(text: string): Pick<EscalationStep, 'waitMs' | 'hours'> {
  const [, wait = text, hours] = /^(.*?),? +(?:at )?(business|\d?\d:\d\d ?[-–] ?\d?\d:\d\d)$/i.exec(text) ?? [];
  if (!hours) return { waitMs: readWait(wait) };
  const tidy = hours
    .toLowerCase()
    .replace(/ ?[-–] ?/, '-')
    .replace(/\b\d:/g, (hour) => `0${hour}`);
  if (!parseHours(tidy)) throw new DomainError('invalid', 'Write hours as business, or as 09:00-18:00.');
  return { waitMs: readWait(wait), hours: tidy };
}

/** A step that has no target yet, or none any more. */
const NO_ONE = '';

/** The policy without the steps that page nobody: what is saved. */
export function withoutEmptySteps(policy: EscalationPolicy): EscalationPolicy {
  return { ...policy, steps: policy.steps.filter(({ page }) => page !== NO_ONE) };
}

function withStep(policy: EscalationPolicy, index: number, more: Partial<EscalationStep> | null): EscalationPolicy {
  const steps = [...policy.steps];
  while (steps.length <= index) steps.push({ page: NO_ONE, waitMs: readWait(WAIT) });
  const step = steps[index] as EscalationStep;
  // A wait is written with its hours: one without any has none.
  const { hours: _hours, ...anyTime } = step;
  steps[index] = { ...(more && 'waitMs' in more ? anyTime : step), ...(more ?? { page: NO_ONE }) };
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
