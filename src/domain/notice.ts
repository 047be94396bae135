import type { Charge } from './answer/accountable.ts';

/** A thing of the map that a message is about, by its ids alone. */
export interface Topic {
  readonly type: string;
  readonly id: string;
  readonly scope: string | null;
}

/** What somebody is to be told. The words are made when it is delivered, from the map as it then is. */
export type NoticeBody =
  /** To a steward: a question waits for them. */
  | { readonly kind: 'miss_asked'; readonly miss: string }
  /** To who asked: the map has an answer now. `by` is an e-mail; null where nobody in particular put it there. */
  | { readonly kind: 'miss_answered'; readonly question: string; readonly topic: Topic; readonly by: string | null }
  /** To who asked: it does not belong on the map. */
  | { readonly kind: 'miss_refused'; readonly question: string; readonly reason: string; readonly by: string }
  /** To a steward: somebody says that an answer is not right. `from` is a Slack id. */
  | {
      readonly kind: 'complaint';
      readonly topic: Topic;
      readonly what: string;
      readonly words: string;
      readonly from: string;
    }
  /** A proposal waits for an answer, or has one; `to` is what the recipient is to it. */
  | { readonly kind: 'proposal'; readonly proposal: string; readonly to: ProposalParty }
  /** To who is Accountable from now on without having been asked: `by` (an e-mail) says why; `restored` where it was theirs. */
  | {
      readonly kind: 'accountable';
      readonly by: string;
      readonly why: string;
      readonly charges: readonly Charge[];
      readonly restored?: boolean;
    }
  /** To who is no longer Accountable: `by` (an e-mail) has changed it. */
  | { readonly kind: 'relieved'; readonly by: string; readonly why: string; readonly charges: readonly Charge[] }
  /** To a steward on a Monday (`week`, a day): what is missing in what they keep. */
  | { readonly kind: 'digest'; readonly person: string; readonly week: string }
  /** To who may apply a file that somebody else has dropped; `preview` is what they were shown. */
  | { readonly kind: 'drop_passed'; readonly drop: string; readonly preview: string }
  /** To who dropped it: `by` (an e-mail) has decided. */
  | {
      readonly kind: 'drop_answered';
      readonly names: string;
      readonly by: string;
      readonly state: 'applied' | 'cancelled';
    }
  /** Somebody (an e-mail) who carries something on the map has left; or is back. */
  | { readonly kind: 'departed' | 'returned'; readonly person: string }
  /** To who is Accountable: is it still so? `at` is the moment as of which it is asked. */
  | { readonly kind: 'confirm_asked'; readonly person: string; readonly why: AskedWhy; readonly at: number }
  /** To a steward (an e-mail): the same of a guest, who may confirm nothing here. */
  | {
      readonly kind: 'confirm_guest';
      readonly person: string;
      readonly steward: string;
      readonly at: number;
    }
  /** To a steward: no answer came to that; `asked` is when it was asked. */
  | { readonly kind: 'confirm_silent'; readonly person: string; readonly asked: number };

/** Why somebody is asked: their time is up; they report to somebody else; what they carry has changed; a deputy has left. */
export type AskedWhy = 'interval' | 'moved' | 'role' | 'deputy';

export type ProposalParty = 'steward' | 'acceptor' | 'proposer' | 'sponsor' | 'concerned';

export interface NewNotice {
  /** A Slack user id, or an e-mail. */
  readonly recipient: string;
  readonly body: NoticeBody;
}

export interface Notice extends NewNotice {
  readonly id: string;
  /** When it was written, UTC ms. */
  readonly at: number;
}

/**
 * What is still to be told, kept where a crash can't lose it. A notice is written in the transaction of what it tells of,
 * and leaves when Slack has taken it.
 */
export interface NoticeStore {
  add(notices: readonly NewNotice[], now: number): Promise<void>;
  /**
   * Takes what is due, oldest first, and moves it on by `leaseMs`, so that of many who ask at once each notice goes to one;
   * where that one dies it is due again.
   */
  take(now: number, leaseMs: number, limit: number): Promise<readonly Notice[]>;
  /** It was delivered, or never can be. */
  done(id: string): Promise<void>;
}
