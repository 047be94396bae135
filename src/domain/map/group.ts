/** A Slack user group that carries something on the map, as Slack last said it is. */
export interface Group {
  /** The Slack user group id, `S01SRE`. */
  readonly id: string;
  readonly name: string;
  /** E-mails of its members, in Slack's order; they need not be people of the map. */
  readonly members: readonly string[];
  /** Why its members can't be known, as a sentence's end: `Slack's plan has no user groups`. Null where they are. */
  readonly unreadable: string | null;
}
