import type { Line } from '../messages/note.ts';

/** A form that opens over Slack, before it is Block Kit: some lines, then fields. */
export interface Form {
  /** `noun:verb`; a line of the table in modals.ts. */
  readonly id: string;
  readonly title: string;
  readonly submit: string;
  /** What it is about, by ids; read again, and not trusted, when it is sent. */
  readonly about: string;
  readonly lines?: readonly Line[];
  readonly fields: readonly Field[];
}

export type Field = TextField | ChoiceField | SearchField;

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

/** One of many, found by typing; see suggestion.ts. */
export interface SearchField extends Labelled {
  readonly kind: 'search';
  readonly menu: 'subject:search' | 'carrier:search';
  readonly initial?: Option | undefined;
}
