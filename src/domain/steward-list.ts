/** Where the stewards of all are kept who are not named in the settings. */
export interface StewardStore {
  /** Their e-mails. */
  all(): Promise<readonly string[]>;
  /** @returns false where they were one already. */
  add(email: string, now: number): Promise<boolean>;
  /** @returns false where they were none. */
  remove(email: string): Promise<boolean>;
}
