/** The name of a pager beside Slack, as the outbox keeps it. */
export type OtherPagerName = 'pagerduty' | 'webhook';

/** The longest key of a page; PagerDuty takes 255 characters with what marks it as ours. */
export const PAGE_KEY_LIMIT = 240;

/** A page as it leaves the house. Whatever is shown in it is plain text. */
export interface OutboundPage {
  /** The outbox row's key (incident:step:target:round), at most `PAGE_KEY_LIMIT` characters: the same key is the same page. */
  readonly key: string;
  /** The number people type: `/whoowns ack 42`. */
  readonly incident: number;
  /** What happened, in the words of whoever opened the incident. */
  readonly summary: string;
  /** 1 is the worst, 4 the mildest. */
  readonly severity: 1 | 2 | 3 | 4;
  readonly activity: { readonly id: string; readonly name: string };
  readonly scope: { readonly id: string; readonly name: string } | null;
  /** Who is asked to take it. */
  readonly target: { readonly email: string; readonly name: string };
  /** Why them: "Accountable", "deputy of Ana, absent until 2027-01-03". */
  readonly why: string;
  /** From 1; a round is one walk through the policy's steps. */
  readonly step: number;
  readonly round: number;
  /** When the incident was opened, UTC ms. */
  readonly openedAt: number;
  /** Who opened it, by name. */
  readonly openedBy: string;
  /** The incident's post in Slack; null where it has none. */
  readonly link: string | null;
  /** Nothing has happened: the page says TEST first. */
  readonly drill: boolean;
}

/** The other side is told how it went on, so that it stops calling. */
export interface PageUpdate {
  /** The key of the page that was sent. */
  readonly key: string;
  /** What `send` gave back for it. */
  readonly ref: string;
  readonly what: 'acknowledged' | 'resolved';
  /** Who did it; null where nobody did (cancelled, moved on by itself). */
  readonly by: { readonly email: string; readonly name: string } | null;
  readonly incident: number;
}

/** How one attempt ended. */
export type Delivery =
  /**
   * It is there. `ref` is the pager's own name for it, to be kept for `update`; at most 200 characters. `note` is for the
   * timeline: it went another way than meant.
   */
  | { readonly kind: 'sent'; readonly ref: string; readonly note?: string }
  /**
   * Not now: again after `afterMs`. `ambiguous` where the other side may have taken it all the same; the key makes the repeat
   * harmless, so it needs no look first.
   */
  | { readonly kind: 'retry'; readonly afterMs: number; readonly ambiguous: boolean; readonly why: string }
  /** Never: `why` is a sentence for the incident's timeline, free of secrets. */
  | { readonly kind: 'failed'; readonly why: string };

/**
 * A way to deliver a page beside Slack. It keeps nothing: what is due, leased, tried again or given up is decided by whoever
 * calls. Neither method throws; each ends within `OTHER_PAGER_DEADLINE_MS`.
 */
export interface OtherPager {
  readonly name: OtherPagerName;
  /** Whether this person is to be paged this way as well. Costs nothing: whether the other side knows them is seen at `send`. */
  serves(person: { readonly email: string }): boolean;
  send(page: OutboundPage, now: number): Promise<Delivery>;
  /** Tells of an acknowledgement or an end. What is acknowledged or over there already counts as `sent`. */
  update(update: PageUpdate, now: number): Promise<Delivery>;
}

/** The longest that one call to another pager takes. A lease has to be longer. */
export const OTHER_PAGER_DEADLINE_MS = 13_000;

/** What somebody did at the other pager. */
export interface PagerNews {
  /** The page's key, as it was sent. */
  readonly key: string;
  readonly what: 'acknowledged' | 'resolved';
  /** Who did it there; null where it was nobody (a timer of the other side's). `email` is null where only a name is known. */
  readonly who: { readonly name: string; readonly email: string | null } | null;
  /** When it was done there, UTC ms. */
  readonly at: number;
  /** The other side's id of this piece of news: the same one may come again, also to another replica (claim it in the inbox). */
  readonly id: string;
}

/** Hears the news, once it has been found genuine. It rejects where the news could not be kept: it will then come again. */
export type HearNews = (news: PagerNews) => Promise<void>;
