/** Somebody a role works with: what about, and what each hands to the other. */
export interface Collaboration {
  readonly role: string;
  readonly about: string;
  readonly gives: string | null;
  readonly gets: string | null;
}

/** A role that this one is often taken for, and the difference in one line. */
export interface Confusion {
  readonly role: string;
  readonly difference: string;
}

export interface Role {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly area: string | null;
  /** One sentence a new hire understands. */
  readonly summary: string;
  /** The same for somebody outside the field; empty where nobody has written it. */
  readonly simply: string;
  readonly responsibilities: readonly string[];
  readonly decides: readonly string[];
  /** How far ahead the role looks: `weeks`, `one to three years`. */
  readonly horizon: string;
  /** What the role contributes to a pillar, by the pillar's id. */
  readonly pillars: Readonly<Record<string, string>>;
  readonly metrics: readonly string[];
  readonly reportsTo: string | null;
  readonly worksWith: readonly Collaboration[];
  readonly confusedWith: readonly Confusion[];
  /** Who wears this hat in a company of eight; how it looks in a company of thousands. */
  readonly startup: string;
  readonly enterprise: string;
}
