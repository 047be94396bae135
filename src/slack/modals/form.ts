import type { Button, Line } from '../messages/note.ts';

/** A form that opens over Slack, before it is Block Kit: some lines, then fields, then buttons that lead elsewhere. */
export interface Form {
  /** `noun:verb`; a line of the table in modals.ts. */
  readonly id: string;
  readonly title: string;
  /** What its button says; a form without fields may have none, and can only be closed. */
  readonly submit: string | null;
  /** What it is about, by ids; read again, and not trusted, when it is sent. */
  readonly about: string;
  readonly lines?: readonly Line[];
  readonly fields: readonly Field[];
  readonly buttons?: readonly Button[];
  /**
   * `activity-1`: told apart from what stood in its place before. Slack keeps what somebody entered in a field of the same name,
   * and would not show what the field starts with.
   */
  readonly edition?: string;
}

export type Field =
  | TextField
  | NumberField
  | DateField
  | ChoiceField
  | ChecksField
  | SearchField
  | SearchesField
  | AccountField;

interface Labelled {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
}

export interface TextField extends Labelled {
  readonly kind: 'text';
  readonly limit: number;
  readonly initial?: string;
  readonly multiline?: boolean;
  readonly placeholder?: string;
}

/** A whole number. */
export interface NumberField extends Labelled {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  readonly initial?: string;
}

/** A day as `2026-12-20`. */
export interface DateField extends Labelled {
  readonly kind: 'date';
  readonly initial?: string;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** One of a few. */
export interface ChoiceField extends Labelled {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  readonly initial?: string | undefined;
}

/** Any of a few. */
export interface ChecksField extends Labelled {
  readonly kind: 'checks';
  readonly options: readonly Option[];
  readonly initial?: readonly string[];
}

/** Menus that find by typing; each is answered in suggestion.ts. */
export type SearchMenu =
  | 'subject:search'
  | 'carrier:search'
  | 'letter:search'
  | 'activity:search'
  | 'role:search'
  | 'person:search'
  | 'scope:search'
  | 'area:search'
  | 'policy:search'
  | 'holder:search'
  | 'target:search';

/** One of many, found by typing; see suggestion.ts. */
export interface SearchField extends Labelled {
  readonly kind: 'search';
  readonly menu: SearchMenu;
  readonly initial?: Option | undefined;
}

/** Somebody of the Slack workspace, by Slack id: Slack itself finds them. */
export interface AccountField extends Labelled {
  readonly kind: 'account';
  readonly initial?: string;
}

/** Several of many, found by typing, in the order in which they are chosen. */
export interface SearchesField extends Labelled {
  readonly kind: 'searches';
  readonly menu: SearchMenu;
  readonly initial?: readonly Option[];
  readonly most?: number;
}
