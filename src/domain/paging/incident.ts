import type { Severity } from '../map/severity.ts';

/** `exhausted`: the last step's wait is over and nobody has answered; `restored`: it was open in a backup that was put back. */
export type IncidentState = 'triggered' | 'acknowledged' | 'resolved' | 'cancelled' | 'exhausted' | 'restored';

/** In these somebody is still wanted: an acknowledgement is taken, a page is worth sending. */
export const WANTED: readonly IncidentState[] = ['triggered', 'exhausted'];

/** In these it goes on: notes are taken, it can be resolved. */
export const OPEN: readonly IncidentState[] = ['triggered', 'exhausted', 'acknowledged'];

/** A step of the policy, as it was when the incident opened. Whom it means is resolved when it fires. */
export interface IncidentStep {
  readonly page: string;
  readonly waitMs: number;
  /** `business` or `09:00-18:00`, in the target's own zone; null for any time. */
  readonly hours: string | null;
}

/** Something that somebody has to take now. */
export interface Incident {
  readonly id: string;
  /** What people call it: 42. Counts up within the workspace. */
  readonly number: number;
  readonly activity: string;
  readonly scope: string | null;
  readonly severity: Severity;
  /** Nothing has happened: every message says TEST. */
  readonly drill: boolean;
  readonly summary: string;
  /** The message that it was opened from, and the link to it. */
  readonly quote: string | null;
  readonly link: string | null;
  /** The Slack channel it was opened in; null for a direct message or none. */
  readonly channel: string | null;
  /** `#name` or id; where its post goes if the channel does not take it, and where the end of the path is told. */
  readonly fallback: string | null;
  /** Where its post stands, by ids of Slack's; null until Slack has taken it. */
  readonly home: string | null;
  readonly homeTs: string | null;
  /** A Slack id. */
  readonly openedBy: string;
  readonly openedAt: number;
  readonly steps: readonly IncidentStep[];
  /** How often the steps run again. */
  readonly repeats: number;
  /** How long after an acknowledgement "still on it?" is asked; null for never. */
  readonly remindMs: number | null;
  readonly state: IncidentState;
  /** The step that fires next, from 0; as many as there are steps once the last has fired. */
  readonly step: number;
  /** The walk through the steps that it is in, from 0. */
  readonly round: number;
  /** When the next step fires (UTC ms), or the next reminder; null where nothing will. */
  readonly dueAt: number | null;
  /** The next step was called for before the wait was over. */
  readonly hurried: boolean;
  /** "Still on it?" has been asked and not answered. */
  readonly reminded: boolean;
  /** Whom the last step of this round paged, as targets. */
  readonly lastPaged: readonly string[];
  /** How often the next step has failed to fire. */
  readonly faults: number;
  /** A Slack id, or what another pager calls somebody. */
  readonly ackedBy: string | null;
  readonly ackedAt: number | null;
  readonly endedBy: string | null;
  readonly endedAt: number | null;
  /** Goes up with everything that happens to it. */
  readonly version: number;
}

/** What somebody gives to open one. */
export interface NewIncident {
  readonly activity: string;
  readonly scope: string | null;
  /** The activity's own where it is left out. */
  readonly severity?: Severity | null;
  readonly drill?: boolean;
  readonly summary: string;
  readonly quote?: string | null;
  readonly link?: string | null;
  readonly channel: string | null;
  /** Whether a channel of its own is opened for it; then its post stands there. */
  readonly own?: boolean;
  /** A Slack id. */
  readonly openedBy: string;
}

/** An incident about to be written: everything that the map says is copied onto it. */
export type IncidentDraft = Pick<
  Incident,
  | 'id'
  | 'activity'
  | 'scope'
  | 'severity'
  | 'drill'
  | 'summary'
  | 'quote'
  | 'link'
  | 'channel'
  | 'fallback'
  | 'openedBy'
  | 'steps'
  | 'repeats'
  | 'remindMs'
> & { readonly own: boolean };

/** How a verb went. Where it was somebody else's turn already, `by` and `at` say whose and since when. */
export interface Verdict {
  readonly incident: Incident;
  /** Whether this call changed the incident; false where somebody was faster or it can't be changed so any more. */
  readonly won: boolean;
  /** Who acknowledged it, ended it or called for the next step, this call or an earlier one; null where nobody did. */
  readonly by: string | null;
  readonly at: number | null;
  /** The same delivery was answered before; nothing was done a second time. */
  readonly repeated: boolean;
}

/** Figures are of so many days: long enough for a path that is seldom followed, short enough to be about the people of now. */
export const STATS_DAYS = 90;

/** Figures of an activity's incidents, drills left out. */
export interface ActivityStats {
  readonly activity: string;
  readonly count: number;
  readonly acknowledged: number;
  /** Those whose path came to its end before anybody answered, and that nobody has acknowledged since. */
  readonly unanswered: number;
  /** Milliseconds; null where none was acknowledged or resolved. */
  readonly medianToAcknowledgeMs: number | null;
  readonly medianToResolveMs: number | null;
}

export function isOpen({ state }: Pick<Incident, 'state'>): boolean {
  return OPEN.includes(state);
}

export function isWanted({ state }: Pick<Incident, 'state'>): boolean {
  return WANTED.includes(state);
}
