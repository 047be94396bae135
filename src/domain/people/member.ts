/**
 * What somebody is in the Slack workspace. A `member` may write; a `guest` (restricted to some channels) and somebody
 * `external` (of another organisation, met in a shared channel) may not; a `bot` is nobody; `gone` is a deactivated account.
 */
export type MemberKind = 'member' | 'guest' | 'external' | 'bot' | 'gone';

/** What a look at an account says of it, as far as that decides what it is; see Slack's `user` object. */
export interface AccountMarks {
  readonly id: string;
  readonly deleted: boolean;
  readonly isBot: boolean;
  readonly isRestricted: boolean;
  readonly isStranger: boolean;
  /** The Slack team that the account belongs to; null where Slack does not say. */
  readonly team: string | null;
}

/** Slack's own bot has an ordinary account. */
const SLACKBOT = 'USLACKBOT';

/** What an account is for a workspace of that team. */
export function kindOfAccount(
  { id, deleted, isBot, isRestricted, isStranger, team }: AccountMarks,
  home: string,
): MemberKind {
  if (isBot || id === SLACKBOT) return 'bot';
  if (isStranger || (team !== null && team !== home)) return 'external';
  if (deleted) return 'gone';
  return isRestricted ? 'guest' : 'member';
}

/** An account of the workspace, as Slack last described it. */
export interface Member {
  readonly slackId: string;
  /** In lower case; null where Slack does not say, as for many a bot. */
  readonly email: string | null;
  readonly name: string;
  readonly kind: MemberKind;
  /** An IANA zone; null where Slack does not say. */
  readonly timezone: string | null;
}

/** Says what somebody is, by Slack id: from memory first, else asked of Slack, at most once an hour a person. */
export interface Members {
  /** From memory alone; undefined where Slack would have to be asked. */
  known(slackId: string): MemberKind | null | undefined;
  /** Null where Slack does not say now. */
  kindOf(slackId: string): Promise<MemberKind | null>;
}

export interface MemberStore {
  /** What was written after `seq`, and how far that goes; a table of two columns is asked where nothing was. */
  since(seq: number): Promise<{ readonly seq: number; readonly members: readonly Member[] }>;
  save(members: readonly Member[], now: number): Promise<void>;
  /** Makes a look at everybody due at once, unless one is under way or has ended after a moment (UTC ms). */
  wantSync(endedAfter: number, now: number): Promise<void>;
  /**
   * Takes the look at everybody that is due, so that of many replicas one has it; where that one dies it is due again.
   * @returns whether it is the caller's.
   */
  claimSync(now: number, leaseMs: number): Promise<boolean>;
  /** Keeps it while it is under way. @param due when it is another replica's, should this one die. */
  keepSync(due: number): Promise<void>;
  /** Gives it back. @param due when the next one is. @param endedAt null where this one came to nothing. */
  endSync(due: number, endedAt: number | null): Promise<void>;
}
