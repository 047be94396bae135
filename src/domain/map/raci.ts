/** Accountable, Responsible, Consulted, Informed: in the order in which people need them. */
export const LETTERS = ['A', 'R', 'C', 'I'] as const;
export type Letter = (typeof LETTERS)[number];

export const LETTER_NAME: Readonly<Record<Letter, string>> = {
  A: 'Accountable',
  R: 'Responsible',
  C: 'Consulted',
  I: 'Informed',
};

/** A role's id, or `person:<email>` for somebody who is named directly. */
export type RaciEntry = string;

/**
 * Who carries each letter. A letter that is absent says nothing (an override then leaves it as it was);
 * an empty list says "nobody". `A` has at most one entry.
 */
export type Raci = { readonly [L in Letter]?: readonly RaciEntry[] };

const PERSON_PREFIX = 'person:';

/** The e-mail in `person:<email>`; null where the entry is a role's id. */
export function personIn(entry: RaciEntry): string | null {
  return entry.startsWith(PERSON_PREFIX) ? entry.slice(PERSON_PREFIX.length) : null;
}

export function personEntry(email: string): RaciEntry {
  return PERSON_PREFIX + email;
}
