/**
 * Remembers what has been dealt with, so that a thing Slack delivers again has no second effect: also after a crash, and
 * also where another replica got it first.
 */
export interface Inbox {
  /**
   * Claims a delivery by its key (`event:Ev123`, `act:<trigger_id>:<action_id>`).
   * @returns true the first time, false where it was claimed before.
   */
  claim(key: string, now: number): Promise<boolean>;
  /** Forgets claims older than a moment (UTC ms); Slack does not deliver again after a few hours. */
  forgetBefore(moment: number): Promise<number>;
}
