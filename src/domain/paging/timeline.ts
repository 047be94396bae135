import type { Severity } from '../map/severity.ts';

/** A fact of an incident, as it is kept. `who` is a target of a page: an e-mail, or a Slack id where the map has none. */
export type Deed =
  | { readonly kind: 'opened'; readonly severity: Severity; readonly summary: string }
  | { readonly kind: 'joined' }
  /** A step fired: whom it pages and why them. `merged`: they are asked already, and the wait begins anew. */
  | {
      readonly kind: 'fired';
      readonly step: number;
      readonly round: number;
      readonly who: readonly { readonly target: string; readonly why: string }[];
      readonly merged: boolean;
    }
  | { readonly kind: 'skipped'; readonly step: number; readonly round: number; readonly why: string }
  | { readonly kind: 'delivered'; readonly step: number; readonly who: string; readonly pager: string }
  | {
      readonly kind: 'undelivered';
      readonly step: number;
      readonly who: string;
      readonly pager: string;
      readonly why: string;
      /** Nobody else was paged by this step: the next one is due now. */
      readonly next: boolean;
    }
  /** They were paged, and Slack keeps quiet until then (UTC ms). */
  | {
      readonly kind: 'quiet';
      readonly step: number;
      readonly who: string;
      readonly until: number;
      readonly next: boolean;
    }
  /** `takeover`: by somebody whom no step had paged. */
  | { readonly kind: 'acknowledged'; readonly takeover: boolean }
  | { readonly kind: 'escalated' }
  | { readonly kind: 'declined' }
  | { readonly kind: 'resolved' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'note'; readonly text: string }
  /** The path is at its end; `delivered` says whether anybody was reached at all. */
  | { readonly kind: 'exhausted'; readonly delivered: boolean }
  | { readonly kind: 'reminded' }
  | { readonly kind: 'confirmed' }
  | { readonly kind: 'resumed' }
  | { readonly kind: 'fault'; readonly step: number; readonly id: string }
  /** `called`: the channel's name, where it was known. */
  | { readonly kind: 'posted'; readonly channel: string; readonly called?: string }
  | { readonly kind: 'unposted'; readonly channel: string; readonly called?: string; readonly why: string }
  | { readonly kind: 'restored' };

export interface TimelineEntry {
  readonly at: number;
  /** A Slack id, or what another pager calls somebody; null for the bot itself. */
  readonly actor: string | null;
  readonly deed: Deed;
}
