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

/** Says what somebody is, by Slack id: from memory first, else asked of Slack, at most once an hour a person. */
export interface Members {
  kindOf(slackId: string): Promise<MemberKind>;
}
