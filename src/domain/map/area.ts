/** How often an A is asked to confirm where no area says otherwise: 90 days. */
export const CONFIRM_EVERY_MS = 90 * 86_400_000;

/** A district of the organisation: delivery, security, finance. */
export interface Area {
  readonly id: string;
  readonly name: string;
  /** What the people of this area care about, in one sentence; empty where nobody has said. */
  readonly summary: string;
  /** Words that this area uses and others have to learn: `toil: manual work that a machine could do`. */
  readonly language: readonly string[];
  readonly metrics: readonly string[];
  /** E-mails of the people who may edit what belongs to the area. */
  readonly stewards: readonly string[];
  /** How often who is Accountable for something here is asked whether it still is so, in milliseconds; null for never. */
  readonly confirmEveryMs: number | null;
}
