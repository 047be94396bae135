import type { Incident } from './incident.ts';
import type { OtherPagerName } from './other-pager.ts';
import type { Deed } from './timeline.ts';

/** Slack, or another way to reach somebody. */
export type PagerName = 'slack' | OtherPagerName;

/** A page to one person for one step. */
export interface PageBody {
  readonly kind: 'page';
  /** The name as the map has it, else the Slack id. */
  readonly name: string;
  readonly email: string | null;
  readonly slack: string | null;
  /** Why them: `Accountable`, `deputy of Ana, absent until 2027-01-03`. */
  readonly why: string;
}

/** What a row of the outbox is to say. Words are made when it is sent, from the incident as it then is. */
export type OutboxBody =
  | PageBody
  /**
   * The incident's post in a channel, or in the asker's direct message. `next`: where it goes if this one does not take it.
   * `own`: a channel is opened for it first.
   */
  | { readonly kind: 'post'; readonly next: readonly string[]; readonly own?: boolean }
  /** A line below the post; `loud` ones are shown in the channel as well, or in the place of a post that is nowhere. */
  | { readonly kind: 'notice'; readonly deed: Deed; readonly loud: boolean }
  /** The post, or a page that was sent, is made to say how things are. `of` is the key of the row that was sent. */
  | { readonly kind: 'update'; readonly of: string }
  | { readonly kind: 'reminder' };

export type OutboxKind = OutboxBody['kind'];

/** Where the post is. */
export function homeOf(incident: string): string {
  return `home:${incident}`;
}

/** A channel that is opened for an incident. */
export function ownChannelOf(incident: string): string {
  return `own:${incident}`;
}

/** A row about to be written. */
export interface NewOutboxRow {
  readonly key: string;
  readonly step: number;
  readonly round: number;
  readonly pager: PagerName;
  /** A Slack id of a person or channel, `#channel`, an e-mail, or what `homeOf` says. */
  readonly target: string;
  readonly body: OutboxBody;
}

export interface OutboxRow extends NewOutboxRow {
  readonly incident: string;
  readonly state: 'pending' | 'sending' | 'sent' | 'void' | 'failed';
  /** The version of the incident that has to be shown at least. */
  readonly version: number;
  readonly at: number;
  readonly dueAt: number;
  readonly fence: number;
  /** How often it was tried, this time included. */
  readonly attempts: number;
  /** An earlier try may have arrived: it is looked for before it is repeated. */
  readonly ambiguous: boolean;
  readonly conversation: string | null;
  readonly messageTs: string | null;
  readonly sentAt: number | null;
  /** What the message says, in short, as this row has last written it; null where that is not known. */
  readonly digest: string | null;
  readonly error: string | null;
}

/** Most urgent first: by severity, then pages before posts, posts before the rest. Smaller is sooner. */
export function urgencyOf(incident: Pick<Incident, 'severity'>, kind: OutboxKind): number {
  const order: readonly OutboxKind[] = ['page', 'post', 'notice', 'reminder', 'update'];
  return incident.severity * 10 + order.indexOf(kind);
}

/** `incident:step:target:round`, steps counted from 1; another pager's row has its name at the end. */
export function pageKey(incident: string, step: number, target: string, round: number, pager: PagerName): string {
  const key = `${incident}:${step}:${target}:${round}`;
  return pager === 'slack' ? key : `${key}:${pager}`;
}

/** How sending one row went. */
export type SendOutcome =
  /** `quietUntil`: Slack holds it back from them until then (scheduled Do Not Disturb); null where it does not, or is not known. */
  | {
      readonly kind: 'sent';
      readonly conversation: string;
      readonly ts: string;
      /** The version of the incident that it shows. */
      readonly shows: number;
      readonly quietUntil: number | null;
      /** What the message says now, in short; null where that is not known, or where it is no message of Slack's. */
      readonly digest: string | null;
      /** What the channel is called, where that is worth saying. */
      readonly called?: string;
      /** The conversation takes nothing more for so long; left out where that is not known. */
      readonly restMs?: number;
    }
  /** There is nothing to send any more, or nowhere yet to put it. */
  | { readonly kind: 'void' }
  | { readonly kind: 'later'; readonly afterMs: number }
  /** The conversation takes nothing for so long. Costs no attempt. */
  | { readonly kind: 'limited'; readonly afterMs: number }
  /** It did not go out (`temporary`), or nobody knows whether it did (`ambiguous`). */
  | { readonly kind: 'temporary' | 'ambiguous'; readonly why: string; readonly afterMs?: number }
  /** It never will: `why` is a clause such as `the account is deactivated`. */
  | { readonly kind: 'failed'; readonly why: string; readonly called?: string };

/** After so many attempts a row has failed, and the next step is due. */
export const MOST_ATTEMPTS = 5;
/** Longer than a call, its look and its record together take (paging.md). */
export const LEASE_MS = 15_000;
