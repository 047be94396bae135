import type { KnownBlock, RichTextElement, RichTextSection } from '@slack/types';
import { clip } from './clip.ts';
import type { Button, Line, Note, Span } from './note.ts';

/** A message as Slack takes it: blocks, and the same as plain text for notifications and screen readers. */
export interface Reply {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

export interface Rendering {
  /**
   * Who is shown as a mention: `all` in a message that only the asker sees (a mention there notifies nobody); `lead` where
   * many read it, so that a look-up calls the one person it names first and nobody else.
   */
  readonly mentions: 'all' | 'lead';
}

/** Slack refuses or cuts messages somewhere above 13,000 characters; everything here stays below. */
const MESSAGE_LIMIT = 9000;
const SPAN_LIMIT = 1500;
const HEADER_LIMIT = 150;
const SMALL_LIMIT = 300;
const BUTTON_LABEL_LIMIT = 75;
const BUTTON_VALUE_LIMIT = 2000;
const TEXT_LIMIT = 3000;

/** Renders a note for Slack. The result keeps Slack's limits whatever the note holds. */
export function toReply(note: Note, rendering: Rendering): Reply {
  const blocks: KnownBlock[] = [];
  if (note.title) {
    blocks.push({
      type: 'header',
      text: { type: 'plain_text', text: clip(note.title, HEADER_LIMIT) || '…', emoji: false },
    });
  }
  const elements = richText(note.lines, rendering);
  if (elements.length > 0) blocks.push({ type: 'rich_text', elements });
  const small = (note.small ?? []).filter((text) => text.trim() !== '').slice(0, 10);
  if (small.length > 0) {
    blocks.push({
      type: 'context',
      elements: small.map((text) => ({ type: 'plain_text', text: clip(text, SMALL_LIMIT) || '…', emoji: false })),
    });
  }
  if (note.buttons && note.buttons.length > 0) {
    blocks.push({ type: 'actions', elements: note.buttons.slice(0, 10).map(buttonElement) });
  }
  return { text: textTwin(note), blocks };
}

function textTwin(note: Note): string {
  const plain = toPlain(note);
  const cut = plain.length <= TEXT_LIMIT ? plain : `${plain.slice(0, TEXT_LIMIT).replace(/[\ud800-\udbff]$/, '')}…`;
  return escapeText(cut).trim() || '…';
}

/** Slack reads `&`, `<` and `>` in a message's text as mark-up; escaped they are letters. */
export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** A note as plain text, a line each; what the command line prints and a screen reader reads. */
export function toPlain(note: Note): string {
  const title = note.title ? [clip(note.title, SPAN_LIMIT)] : [];
  const lines = note.lines.map(({ spans, bullet }) => {
    let text = bullet ? '• ' : '';
    for (const span of spans) text += plainSpan(span);
    return text;
  });
  return [...title, ...lines, ...(note.small ?? []).map((text) => clip(text, SMALL_LIMIT))].join('\n');
}

function plainSpan(span: Span): string {
  if (typeof span === 'string') return clip(span, SPAN_LIMIT);
  if ('strong' in span) return clip(span.strong, SPAN_LIMIT);
  if ('person' in span) return clip(span.person, SPAN_LIMIT);
  if ('group' in span) return `the group ${span.group}`;
  if ('code' in span) return span.code;
  return span.title === span.link ? span.link : `${span.title} (${span.link})`;
}

function lengthOf(span: Span): number {
  return Math.min(typeof span === 'string' ? span.length : plainSpan(span).length, SPAN_LIMIT);
}

/** Slack wants every `action_id` of a block to differ: the second button of an action is `noun:verb#1`. */
function buttonElement(button: Button, index: number, all: readonly Button[]) {
  const twin = all.findIndex((other) => other.action === button.action) < index;
  return {
    type: 'button' as const,
    action_id: twin ? `${button.action}#${index}` : button.action,
    text: { type: 'plain_text' as const, text: clip(button.label, BUTTON_LABEL_LIMIT) || '…', emoji: false },
    value: button.value.slice(0, BUTTON_VALUE_LIMIT),
    ...(button.primary ? { style: 'primary' as const } : {}),
  };
}

type RichBlock = RichTextSection | { type: 'rich_text_list'; style: 'bullet'; elements: RichTextSection[] };

/** Lines that follow each other become one section, bullets one list; what is over the limit is left out, and said. */
function richText(lines: readonly Line[], rendering: Rendering): RichBlock[] {
  const blocks: RichBlock[] = [];
  let left = MESSAGE_LIMIT;
  for (const { spans, bullet = false } of lines) {
    for (const span of spans) left -= lengthOf(span);
    if (left < 0) {
      addElement(elementsFor(blocks, false), { type: 'text', text: '… and more than fits here.' });
      break;
    }
    const elements = elementsFor(blocks, bullet);
    for (const span of spans) addElement(elements, spanElement(span, rendering));
  }
  return blocks;
}

/** Where the elements of the next line go. */
function elementsFor(blocks: RichBlock[], isBullet: boolean): RichTextElement[] {
  const last = blocks.at(-1);
  if (!isBullet && last?.type === 'rich_text_section') {
    addElement(last.elements, { type: 'text', text: '\n' });
    return last.elements;
  }
  const section: RichTextSection = { type: 'rich_text_section', elements: [] };
  if (!isBullet) blocks.push(section);
  else if (last?.type === 'rich_text_list') last.elements.push(section);
  else blocks.push({ type: 'rich_text_list', style: 'bullet', elements: [section] });
  return section.elements;
}

/** Plain text that follows plain text becomes one element with it: half the elements, and the same to the reader. */
function addElement(elements: RichTextElement[], element: RichTextElement | null): void {
  const last = elements.at(-1);
  if (element?.type === 'text' && !element.style && last?.type === 'text' && !last.style) last.text += element.text;
  else if (element) elements.push(element);
}

/** Rich text elements are shown as they are: no mark-up, no mention and no link can come out of their text. */
function spanElement(span: Span, rendering: Rendering): RichTextElement | null {
  if (typeof span === 'string') return textElement(span);
  if ('strong' in span) return textElement(span.strong, { bold: true });
  if ('code' in span) return textElement(span.code, { code: true });
  if ('group' in span) {
    if (rendering.mentions === 'all') return { type: 'usergroup', usergroup_id: span.group };
    return textElement(`group ${span.group}`, { bold: true });
  }
  if ('link' in span) return { type: 'link', url: span.link, text: clip(span.title, SPAN_LIMIT) || span.link };
  if (span.slack && (span.lead || rendering.mentions === 'all')) return { type: 'user', user_id: span.slack };
  return textElement(span.person, { bold: true });
}

function textElement(text: string, style?: { bold?: boolean; code?: boolean }): RichTextElement | null {
  const keepsSpace = clip(text, SPAN_LIMIT);
  if (keepsSpace === '') return null;
  return style ? { type: 'text', text: keepsSpace, style } : { type: 'text', text: keepsSpace };
}
