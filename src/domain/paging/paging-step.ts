import type { Incident, IncidentStep } from './incident.ts';
import { homeOf, type NewOutboxRow, pageKey } from './outbox.ts';
import type { StepTargets } from './step-target.ts';
import type { Deed } from './timeline.ts';

/** What firing the next step of an incident comes to; written in one transaction, or not at all. */
export interface StepPlan {
  /** The step and round that this is the plan for: it counts only while the incident is still there. */
  readonly seen: { readonly step: number; readonly round: number };
  readonly state: 'triggered' | 'exhausted';
  /** The step that fires after this one. */
  readonly step: number;
  readonly round: number;
  readonly dueAt: number | null;
  readonly lastPaged: readonly string[];
  readonly deeds: readonly Deed[];
  readonly rows: readonly NewOutboxRow[];
}

type Walker = Pick<
  Incident,
  'id' | 'steps' | 'repeats' | 'step' | 'round' | 'hurried' | 'lastPaged' | 'fallback' | 'openedBy'
>;

export interface StepPlanning {
  /** Whom a step means now. */
  readonly targets: (step: IncidentStep) => Promise<StepTargets>;
  /** Further ways to page somebody, beside Slack. */
  readonly pagers: (target: string, email: string | null) => readonly NewOutboxRow['pager'][];
  /** Whether any page of this incident has been delivered: decides what the end of the path says. */
  readonly delivered: boolean;
}

/**
 * Works out the next step that pages somebody. Steps whose target is vacant are skipped at once, and said; so are steps
 * outside their hours, as long as another step of the path is still to come. A step that means the same people as the one
 * before is merged with it: its wait counts, nobody is paged twice. After the last step of the last round the path is exhausted.
 */
export async function planStep(incident: Walker, planning: StepPlanning, now: number): Promise<StepPlan> {
  const seen = { step: incident.step, round: incident.round };
  const deeds: Deed[] = [];
  let { step, round, lastPaged } = incident;
  let closed: { step: number; round: number } | null = null;
  let idle = 0;
  for (;;) {
    if (step >= incident.steps.length && round < incident.repeats && idle < incident.steps.length) {
      step = 0;
      round += 1;
      lastPaged = [];
    }
    const at = incident.steps[step];
    const isEnd = !at || idle >= incident.steps.length;
    if (isEnd && !closed) return exhausted(incident, seen, { step: incident.steps.length, round }, deeds, planning);
    const firing = isEnd && closed ? closed : { step, round };
    const policyStep = incident.steps[firing.step] as IncidentStep;
    const hours = isEnd ? null : policyStep.hours;
    const found = await planning.targets({ ...policyStep, hours });
    if (found.closed.length > 0) closed ??= { step, round };
    if (found.people.length > 0) {
      const people = found.people.map(({ target }) => target);
      const merged = people.every((target) => lastPaged.includes(target));
      // Called for before its time, the same people again would be nobody new.
      if (!merged || !incident.hurried) {
        const told = deeds.filter((deed) => !isAbout(deed, firing));
        for (const why of found.missing) told.push({ kind: 'skipped', ...shown(firing), why });
        return fired(incident, seen, isEnd ? { step: incident.steps.length, round } : { step: step + 1, round }, {
          firing,
          found,
          merged,
          deeds: told,
          planning,
          dueAt: now + policyStep.waitMs,
        });
      }
    } else {
      for (const why of found.closed.length > 0 ? [outsideHours(found.closed)] : found.missing) {
        deeds.push({ kind: 'skipped', ...shown(firing), why });
      }
    }
    if (isEnd) closed = null;
    idle += 1;
    step += 1;
  }
}

/** A step that was passed over for its hours, and is asked all the same: that it was passed over is not so. */
function isAbout(deed: Deed, { step, round }: { readonly step: number; readonly round: number }): boolean {
  return deed.kind === 'skipped' && deed.step === step + 1 && deed.round === round;
}

function outsideHours(names: readonly string[]): string {
  const [first = '', second] = names;
  return `it is outside the hours of ${second === undefined ? first : `all ${names.length} whom it means`}`;
}

const shown = ({ step, round }: { step: number; round: number }) => ({ step: step + 1, round });

interface Firing {
  readonly firing: { readonly step: number; readonly round: number };
  readonly found: StepTargets;
  readonly merged: boolean;
  readonly deeds: readonly Deed[];
  readonly planning: StepPlanning;
  readonly dueAt: number;
}

function fired(
  incident: Walker,
  seen: StepPlan['seen'],
  after: { step: number; round: number },
  { firing, found, merged, deeds, planning, dueAt }: Firing,
): StepPlan {
  const { step, round } = shown(firing);
  const who = found.people.map(({ target, body }) => ({ target, why: body.why }));
  const pages = found.people.flatMap(({ target, body }): NewOutboxRow[] =>
    (['slack', ...planning.pagers(target, body.email)] as const).map((pager) => ({
      key: pageKey(incident.id, step, target, round, pager),
      step,
      round,
      pager,
      target: pager === 'slack' ? (body.slack ?? target) : target,
      body,
    })),
  );
  return {
    seen,
    state: 'triggered',
    ...after,
    dueAt,
    lastPaged: found.people.map(({ target }) => target),
    deeds: [...deeds, { kind: 'fired', step, round, who, merged }],
    rows: [...noticesOf(incident, deeds, seen), ...(merged ? [] : pages)],
  };
}

function exhausted(
  incident: Walker,
  seen: StepPlan['seen'],
  after: { step: number; round: number },
  deeds: readonly Deed[],
  { delivered }: StepPlanning,
): StepPlan {
  const end: Deed = { kind: 'exhausted', delivered };
  const rows = [...noticesOf(incident, [...deeds, end], seen)];
  if (incident.fallback !== null) {
    const body = { kind: 'notice', deed: end, loud: true } as const;
    rows.push({ ...noticeRow(incident, seen, 'fallback', body), target: incident.fallback });
  }
  return { seen, state: 'exhausted', ...after, dueAt: null, lastPaged: [], deeds: [...deeds, end], rows };
}

function noticesOf(incident: Walker, deeds: readonly Deed[], seen: StepPlan['seen']): NewOutboxRow[] {
  return deeds.map((deed, index) =>
    noticeRow(incident, seen, String(index), { kind: 'notice', deed, loud: deed.kind === 'exhausted' }),
  );
}

function noticeRow(
  incident: Walker,
  { step, round }: StepPlan['seen'],
  name: string,
  body: NewOutboxRow['body'],
): NewOutboxRow {
  const key = `${incident.id}:said:${step}:${round}:${name}`;
  return { key, step, round, pager: 'slack', target: homeOf(incident.id), body };
}
