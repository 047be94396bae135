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
}
