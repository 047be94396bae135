/** Since when somebody is Accountable for something, and when they last said that it is true; UTC ms. */
export interface ConfirmationClock {
  readonly since: number;
  /** 0 for never. */
  readonly confirmedAt: number;
  /** The e-mail of the steward who said so for a guest; left out where they said so themselves. */
  readonly by?: string;
}

/** The clocks of everybody, for those who read them beside the map; see attestation.ts. */
export interface ConfirmationClocks {
  /** @param person an e-mail. Null where they are not Accountable for it, or that is not known yet. */
  clockOf(
    person: string,
    charge: { readonly type: 'activity' | 'scope'; readonly id: string; readonly scope: string | null },
  ): ConfirmationClock | null;
}
