/** Who fills a role, everywhere or for one scope: a person, or a Slack user group that stands for its members. */
export interface Holder {
  readonly role: string;
  readonly scope: string | null;
  /** Exactly one of `person` (e-mail) and `group` (Slack user group id) is set. */
  readonly person: string | null;
  readonly group: string | null;
  /** E-mails of those who stand in, first choice first. */
  readonly deputies: readonly string[];
}
