import type { ActivityStats, Incident, IncidentDraft, Verdict } from './incident.ts';
import type { OutboxRow, SendOutcome } from './outbox.ts';
import type { StepPlan } from './paging-step.ts';
import type { Deed, TimelineEntry } from './timeline.ts';

/** A verb of a person. `delivery` is the key of what Slack sent; null where nothing can be delivered twice. */
export interface Doing {
  readonly by: string;
  readonly now: number;
  readonly delivery: string | null;
}

/**
 * Incidents as rows. Every verb is one transaction: the delivery's key, the incident (one conditional UPDATE decides), what is
 * to be sent, the timeline. A delivery that was seen before gets the stored answer and has no second effect.
 */
export interface IncidentStore {
  /** Opens one, its first step fired in the same commit. */
  open(draft: IncidentDraft, plan: StepPlan, doing: Doing): Promise<Verdict>;
  acknowledge(id: string, takeover: boolean, doing: Doing): Promise<Verdict>;
  /**
   * Makes the next step due now. `seenStep` is the step (from 0, the one that fires next) that the caller was looking at; where
   * the incident has gone on since, nothing is done.
   */
  hurry(id: string, deed: Deed, seenStep: number | null, doing: Doing): Promise<Verdict>;
  /**
   * Passes on the pages that somebody got, oldest first: they say so, and where nobody else of that step is left to answer, the next step is due
   * now. Of several who pass it on at once, the last one brings it. `seenStep` as in `hurry`.
   */
  decline(id: string, pages: readonly OutboxRow[], seenStep: number | null, doing: Doing): Promise<Verdict>;
  end(id: string, state: 'resolved' | 'cancelled', doing: Doing): Promise<Verdict>;
  /** Adds a fact to an open incident: a note, somebody who joined. */
  tell(id: string, deed: Deed, doing: Doing): Promise<Verdict>;
  /** Whoever has it is still on it: the next reminder is due one interval from now. */
  confirm(id: string, doing: Doing): Promise<Verdict>;

  find(number: number): Promise<Incident | null>;
  get(id: string): Promise<Incident | null>;
  /** Most urgent first. */
  openOnes(): Promise<readonly Incident[]>;
  /** The newest open incident of an activity (and scope) that was opened since then; drills count apart. */
  recent(activity: string, scope: string | null, drill: boolean, since: number): Promise<Incident | null>;
  openedBy(person: string, since: number): Promise<number>;
  /** The incident that a delivery was about, by its key; null where it has not come yet. */
  answered(delivery: string): Promise<Incident | null>;
  timeline(id: string): Promise<readonly TimelineEntry[]>;
  /** Everything that was or is to be sent for it. */
  rows(id: string): Promise<readonly OutboxRow[]>;
  row(key: string): Promise<OutboxRow | null>;
  stats(since: number): Promise<readonly ActivityStats[]>;
}

/** What the timer asks. */
export interface StepStore {
  /** Ids of incidents whose step, or reminder, is due; most urgent first. */
  due(now: number, limit: number): Promise<readonly string[]>;
  get(id: string): Promise<Incident | null>;
  /** Those whose next step is due soonest; they can be fired from memory where the store can't be read. */
  soonest(limit: number): Promise<readonly Incident[]>;
  /** Differs whenever anything has happened to an incident that waits for its next step; costs little to ask. */
  mark(): Promise<string>;
  /** Whether a page of it has been delivered. */
  wasDelivered(id: string): Promise<boolean>;
  /** Fires a step. @returns false where somebody else did, or it is not due any more; nothing is written then. */
  advance(id: string, plan: StepPlan, now: number): Promise<boolean>;
  /** After an acknowledgement: asks whether they are still on it, or, where they have not answered, goes on with the path. */
  remind(id: string, version: number, now: number): Promise<boolean>;
  /** Its step could not be worked out: again at `retryAt`; given up for good after `most` times, which ends the path, and is said. */
  fault(id: string, fault: string, retryAt: number, most: number, now: number): Promise<void>;
  /** Writes the time, so as to see whether anything can be written. */
  probe(now: number): Promise<void>;
  /** Forgets the time noted: nothing is open that it could matter to. */
  rest(): Promise<void>;
  /** Notes the time; where the clock has gone back since the last note, moves everything that is due by as much, once. @returns the jump, ms. */
  beat(now: number): Promise<number>;
}

/** What the sender asks. */
export interface OutboxStore {
  /**
   * Leases what is due, most urgent first, at most one row a conversation: `busy` are those that this process is sending to.
   * A row whose lease ran out comes back as ambiguous.
   */
  lease(options: LeaseOptions): Promise<readonly OutboxRow[]>;
  get(id: string): Promise<Incident | null>;
  row(key: string): Promise<OutboxRow | null>;
  /** Writes down how it went; nothing where the lease has gone to somebody else. */
  record(row: OutboxRow, outcome: SendOutcome, now: number): Promise<boolean>;
  /** Takes back what a process that is gone has leased: only where no other can be running. */
  reclaim(now: number): Promise<void>;
  /** When the next row that is not due yet will be, UTC ms; null where there is none. */
  nextDue(now: number): Promise<number | null>;
  lateness(now: number): Promise<Lateness>;
  /** Whether anything may become due: where not, whoever polls may sleep. */
  isQuiet(): Promise<boolean>;
  /** What could be sent now if it could be leased: for when it can't, since storage takes no writes. */
  unleased(now: number, limit: number): Promise<readonly OutboxRow[]>;
  /** Pages that wait to be sent, due or not; most urgent first. */
  waitingPages(limit: number): Promise<readonly OutboxRow[]>;
  /** Notes that a row went out while storage took no writes. */
  adopt(key: string, sent: Extract<SendOutcome, { kind: 'sent' }>, now: number): Promise<void>;
  /** Whether an error says that storage takes no writes at all, and not that this one was wrong. */
  refusesWrites(error: unknown): boolean;
}

export interface LeaseOptions {
  readonly now: number;
  readonly owner: string;
  readonly limit: number;
  readonly busy: readonly string[];
}

/** How far behind paging is; 0 where nothing is overdue. */
export interface Lateness {
  readonly openIncidents: number;
  /** How late the step is that is overdue longest, ms. */
  readonly stepMs: number;
  /** How long the oldest row that could be sent has been waiting, ms. */
  readonly sendMs: number;
  /** Rows waiting to be sent. */
  readonly waiting: number;
}
