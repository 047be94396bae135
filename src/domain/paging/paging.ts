import { policyFor } from '../answer/escalation.ts';
import { DomainError } from '../error.ts';
import type { CompanyMap } from '../map/company-map.ts';
import type { LiveMap } from '../map/live-map.ts';
import { type Severity, USUAL_SEVERITY } from '../map/severity.ts';
import type { Incident, IncidentDraft, IncidentStep, NewIncident, Verdict } from './incident.ts';
import type { Doing, IncidentStore } from './incident-store.ts';
import type { NewOutboxRow } from './outbox.ts';
import { isPageTo } from './page-recipient.ts';
import { planStep, type StepPlan } from './paging-step.ts';
import { type GroupMembers, targetsOf } from './step-target.ts';

/** A second page for the same activity within so long is offered the first one. */
export const JOIN_WITHIN_MS = 10 * 60_000;
/** More new incidents a minute by one person are slowed. */
export const MOST_A_MINUTE = 10;
export const SUMMARY_LIMIT = 1_500;
/** What Slack takes in one message, and a message that is quoted beside it. */
const QUOTE_LIMIT = 8_000;
const NOTE_LIMIT = 5_000;

export interface PagingOptions {
  readonly store: IncidentStore;
  readonly live: LiveMap;
  /** The store's time, UTC ms: the same for every replica. */
  readonly now: () => Promise<number> | number;
  readonly groupMembers: GroupMembers;
  /** Further ways to page somebody. */
  readonly pagers: (target: string, email: string | null) => readonly NewOutboxRow['pager'][];
  /** Something is due at once. */
  readonly wake: () => void;
}

/** Who does a verb (a Slack id), and the key of what Slack sent, by which it is done once; null where nothing can come twice. */
export interface By {
  readonly by: string;
  readonly delivery: string | null;
}

/**
 * What people do with incidents. Whatever resolves here has been committed: it may be confirmed to whoever asked. Each verb is
 * decided by one conditional UPDATE; `won` says whether this call did it, `by` and `at` who did and when.
 */
export class Paging {
  readonly #options: PagingOptions;

  constructor(options: PagingOptions) {
    this.#options = options;
  }

  get store(): IncidentStore {
    return this.#options.store;
  }

  /**
   * Opens an incident: its policy's steps are copied, the first that pages somebody fires in the same commit.
   * @throws DomainError('invalid') for no text, no path or nobody on it at all; 'not_found' for an unknown activity; nothing is
   *   written then.
   */
  async open(wanted: NewIncident, delivery: string | null): Promise<Verdict> {
    const { live, store } = this.#options;
    const map = await live.current();
    const draft = draftOf(map, wanted);
    const now = await this.#options.now();
    const plan = await this.#firstStep(map, draft, now);
    const verdict = await store.open(draft, plan, { by: wanted.openedBy, delivery, now });
    this.#options.wake();
    return verdict;
  }

  /** Somebody joins an incident that is open already, instead of opening a second one. */
  async join(number: number, by: By): Promise<Verdict> {
    return await this.#do(number, by, (incident, doing) => this.store.tell(incident.id, { kind: 'joined' }, doing));
  }

  /** Anybody may: who was not paged takes over, and the timeline says so. The first wins. */
  async acknowledge(number: number, by: By): Promise<Verdict> {
    const map = await this.#options.live.current();
    return await this.#do(number, by, async (incident, doing) => {
      const paged = (await this.store.rows(incident.id)).some((row) => isPageTo(map, row, by.by));
      return await this.store.acknowledge(incident.id, !paged, doing);
    });
  }

  /** The next step is due now. `seenStep` is `incident.step` as the caller saw it, so that two clicks are one escalation. */
  async escalateNow(number: number, by: By, seenStep: number | null = null): Promise<Verdict> {
    return await this.#do(number, by, (incident, doing) =>
      this.store.hurry(incident.id, { kind: 'escalated' }, seenStep, doing),
    );
  }

  /**
   * Somebody who was paged can't take it: the pages they got say so, and the next step is due now unless others of this one are
   * still asked.
   */
  async cantTake(number: number, by: By, seenStep: number | null = null): Promise<Verdict> {
    const map = await this.#options.live.current();
    return await this.#do(number, by, async (incident, doing) => {
      const theirs = (await this.store.rows(incident.id)).filter((row) => isPageTo(map, row, by.by));
      const inOrder = theirs.toSorted((a, b) => a.round - b.round || a.step - b.step);
      return await this.store.decline(incident.id, inOrder, seenStep, doing);
    });
  }

  async resolve(number: number, by: By): Promise<Verdict> {
    return await this.#do(number, by, (incident, doing) => this.store.end(incident.id, 'resolved', doing));
  }

  async cancel(number: number, by: By): Promise<Verdict> {
    return await this.#do(number, by, (incident, doing) => this.store.end(incident.id, 'cancelled', doing));
  }

  async addNote(number: number, text: string, by: By): Promise<Verdict> {
    const words = text.trim().slice(0, NOTE_LIMIT);
    if (words === '') throw new DomainError('invalid', 'Say what the note is: `note 42 the database is full`.');
    return await this.#do(number, by, (incident, doing) =>
      this.store.tell(incident.id, { kind: 'note', text: words }, doing),
    );
  }

  /** Whoever has it is still on it. */
  async confirm(number: number, by: By): Promise<Verdict> {
    return await this.#do(number, by, (incident, doing) => this.store.confirm(incident.id, doing));
  }

  /** The open incident that a new page for the same activity and scope could join; null where there is none. */
  async recentFor({ activity, scope, drill = false }: Pick<NewIncident, 'activity' | 'scope' | 'drill'>) {
    const now = await this.#options.now();
    return await this.store.recent(activity, scope, drill, now - JOIN_WITHIN_MS);
  }

  /** How many this person has opened within the last minute; see MOST_A_MINUTE. */
  async openedLately(person: string): Promise<number> {
    return await this.store.openedBy(person, (await this.#options.now()) - 60_000);
  }

  /** @throws DomainError('not_found') for a number that no incident of this workspace has. */
  async find(number: number): Promise<Incident> {
    const incident = Number.isSafeInteger(number) ? await this.store.find(number) : null;
    if (incident) return incident;
    throw new DomainError(
      'not_found',
      `There is no incident ${number}. \`/whoowns incidents\` lists those that are open.`,
    );
  }

  async #do(number: number, { by, delivery }: By, verb: (incident: Incident, doing: Doing) => Promise<Verdict>) {
    const incident = await this.find(number);
    const verdict = await verb(incident, { by, delivery, now: await this.#options.now() });
    this.#options.wake();
    return verdict;
  }

  async #firstStep(map: CompanyMap, draft: IncidentDraft, now: number): Promise<StepPlan> {
    const { groupMembers, pagers } = this.#options;
    const walker = { ...draft, step: 0, round: 0, hurried: false, lastPaged: [] };
    const targets = (step: IncidentStep) => targetsOf(map, draft, step, now, groupMembers);
    const plan = await planStep(walker, { targets, pagers, delivered: false }, now);
    if (plan.state !== 'exhausted') return plan;
    const why = plan.deeds.flatMap((deed) => (deed.kind === 'skipped' ? [deed.why] : []));
    throw new DomainError('invalid', `Nobody on this path can be paged now: ${[...new Set(why)].join('; ')}.`);
  }
}

function draftOf(map: CompanyMap, wanted: NewIncident): IncidentDraft {
  const activity = map.activities.get(wanted.activity);
  if (!activity) throw new DomainError('not_found', `There is no activity "${wanted.activity}" on the map.`);
  if (wanted.scope !== null && !map.scopes.has(wanted.scope)) {
    throw new DomainError('not_found', `There is no "${wanted.scope}" on the map.`);
  }
  const summary = wanted.summary.trim().slice(0, SUMMARY_LIMIT);
  if (summary === '') throw new DomainError('invalid', 'Say what has happened, so that whoever is paged knows.');
  const severity: Severity = wanted.severity ?? activity.severity ?? USUAL_SEVERITY;
  const policy = policyFor(map, activity, severity);
  if (!policy || policy.steps.length === 0) {
    const mend = 'Give it an escalation policy, and try again.';
    throw new DomainError('invalid', `${activity.name} has no escalation path, so nobody can be paged. ${mend}`);
  }
  return {
    id: crypto.randomUUID(),
    activity: activity.id,
    scope: wanted.scope,
    severity,
    drill: wanted.drill ?? false,
    summary,
    quote: wanted.quote?.slice(0, QUOTE_LIMIT) ?? null,
    link: wanted.link ?? null,
    channel: wanted.channel,
    fallback: policy.fallback,
    openedBy: wanted.openedBy,
    steps: policy.steps.map(({ page, waitMs, hours }) => ({ page, waitMs, hours: hours ?? null })),
    repeats: policy.repeat,
    remindMs: policy.remindMs ?? null,
    own: wanted.own ?? false,
  };
}
