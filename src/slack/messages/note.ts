/**
 * What the bot says, before it is Block Kit: a title, lines made of spans, small print, buttons. Every message is written
 * as a Note and rendered twice from it, as blocks and as plain text, so that the two can never tell different things.
 */
export interface Note {
  readonly title?: string;
  readonly lines: readonly Line[];
  /** Notes below the lines, each with buttons of its own: the items of a list that can be acted on one by one. */
  readonly parts?: readonly Note[];
  /** Small print: where a fact is from, what the reader could do next. */
  readonly small?: readonly string[];
  readonly buttons?: readonly Button[];
  /** What a card without buttons is about, as a button would say it; see subject-button.ts. */
  readonly about?: string;
}

/** Text that stands as it is, or text with a meaning. Whatever a person typed is data: no span interprets it. */
export type Span = string | Strong | PersonSpan | GroupSpan | ChannelSpan | TimeSpan | LinkSpan | CodeSpan;

export interface Strong {
  readonly strong: string;
}

/** Somebody, by name; `slack` makes it a mention where mentions are wanted. */
export interface PersonSpan {
  readonly person: string;
  readonly slack: string | null;
  /** The one the message is about: mentioned also where everybody reads it. */
  readonly lead?: boolean;
}

/** A Slack user group that stands for its members. */
export interface GroupSpan {
  readonly group: string;
  /** What it is called, for whoever reads it as text; left out where nobody knows. */
  readonly name?: string;
}

/** A channel by its Slack id. */
export interface ChannelSpan {
  readonly channel: string;
  /** What it is, for whoever reads it as text: `#general`, or `this channel` where nobody knows its name. */
  readonly called: string;
}

/** A moment (UTC ms), as the clock of whoever reads it says; `day` where the day matters too. */
export interface TimeSpan {
  readonly at: number;
  readonly day?: boolean;
}

export interface LinkSpan {
  readonly link: string;
  readonly title: string;
}

/** Something to type, letter by letter. */
export interface CodeSpan {
  readonly code: string;
}

/** One line of a message; `bullet` sets it off as an item of a list, `quoted` as somebody's own words. */
export interface Line {
  readonly spans: readonly Span[];
  readonly bullet?: boolean;
  readonly quoted?: boolean;
}

export interface Button {
  /** `noun:verb`. Several buttons of one action are told apart by `value`. */
  readonly action: string;
  readonly label: string;
  readonly value: string;
  readonly primary?: boolean;
}

export function line(...spans: readonly Span[]): Line {
  return { spans };
}

export function bullet(...spans: readonly Span[]): Line {
  return { spans, bullet: true };
}

export function quoted(...spans: readonly Span[]): Line {
  return { spans, quoted: true };
}

/** A moment as everybody's own clock says it. */
export function time(at: number): TimeSpan {
  return { at };
}

export function strong(text: string): Strong {
  return { strong: text };
}

export function code(text: string): CodeSpan {
  return { code: text };
}

/** Puts a separator between groups of spans: `Ana, Bo, Cai`. */
export function joined(groups: readonly (readonly Span[])[], separator = ', '): Span[] {
  const spans: Span[] = [];
  for (const group of groups) {
    if (spans.length > 0) spans.push(separator);
    for (const span of group) spans.push(span);
  }
  return spans;
}
