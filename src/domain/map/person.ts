/** What an e-mail address looks like here. */
export const E_MAIL = /^[^\s@,;<>"]{1,200}@[^\s@,;<>"]{1,200}$/;

export interface Person {
  /** The e-mail, lower-case. */
  readonly id: string;
  readonly name: string;
  /** The Slack user id; null where it is not known. */
  readonly slack: string | null;
  /** An IANA zone; `UTC` where nobody has said. */
  readonly timezone: string;
  /** The manager's e-mail. */
  readonly manager: string | null;
  readonly phone: string | null;
  /** False for somebody who has left: what they carry falls to a deputy, or is vacant. */
  readonly active: boolean;
}
