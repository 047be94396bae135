import type { LiveMap } from '../map/live-map.ts';
import type { Incident, IncidentStep } from './incident.ts';
import type { StepStore } from './incident-store.ts';
import type { NewOutboxRow } from './outbox.ts';
import { planStep, type StepPlan } from './paging-step.ts';
import { type GroupMembers, targetsOf } from './step-target.ts';

/** So many are looked up at a time; where there are more, they are looked up at once again. */
const AT_ONCE = 100;
/** So many fire side by side: what takes long is the database's answer. */
const SIDE_BY_SIDE = 4;
/** One that can't be worked out is tried again after so long, so often, and then its path ends, loudly. */
const RETRY_MS = 2_000;
const MOST_FAULTS = 3;

export interface StepTimerOptions {
  readonly steps: StepStore;
  readonly live: LiveMap;
  readonly groupMembers: GroupMembers;
  readonly pagers: (target: string, email: string | null) => readonly NewOutboxRow['pager'][];
  /** Hears of an incident that could not be worked out. @returns the id under which it can be found in the log. */
  readonly onFault: (incident: string, error: unknown) => string;
  /** Whether an error says that nothing can be written at all: it is no fault of the incident. */
  readonly refusesWrites: (error: unknown) => boolean;
}

/** Fires the steps that are due, each incident in a transaction of its own: one that fails holds up no other. */
export class StepTimer {
  readonly #options: StepTimerOptions;

  constructor(options: StepTimerOptions) {
    this.#options = options;
  }

  /** @returns whether there may be more that is due already. */
  async run(now: number): Promise<boolean> {
    const due = [...(await this.#options.steps.due(now, AT_ONCE))];
    const isMore = due.length === AT_ONCE;
    const fireRest = async () => {
      for (let id = due.shift(); id !== undefined; id = due.shift()) {
        await this.#fire(id, now);
        // Where queries never wait, as on SQLite, others have their turn all the same.
        await new Promise(setImmediate);
      }
    };
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, fireRest));
    return isMore;
  }

  /** What firing the next step would do; see planStep. @param assumed whether a page has been delivered, where that can't be looked up. */
  async plan(incident: Incident, now: number, assumed: boolean | null = null): Promise<StepPlan> {
    const { steps, live, groupMembers, pagers } = this.#options;
    if (incident.steps.length === 0) throw new Error('the steps of the path can not be read');
    const map = await live.current();
    const isLast = incident.step >= incident.steps.length;
    const delivered = isLast && (assumed ?? (await steps.wasDelivered(incident.id)));
    const targets = (step: IncidentStep) => targetsOf(map, incident, step, now, groupMembers);
    return await planStep(incident, { targets, pagers, delivered }, now);
  }

  async #fire(id: string, now: number): Promise<void> {
    const { steps, onFault, refusesWrites } = this.#options;
    try {
      const incident = await steps.get(id);
      if (!incident) return;
      if (incident.state === 'acknowledged') await steps.remind(id, incident.version, now);
      else await steps.advance(id, await this.plan(incident, now), now);
    } catch (error) {
      if (refusesWrites(error)) throw error;
      await steps.fault(id, onFault(id, error), now + RETRY_MS, MOST_FAULTS, now);
    }
  }
}
