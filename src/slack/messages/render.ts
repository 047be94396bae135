import type { KnownBlock } from '@slack/types';
import { clip } from './clip.ts';
import type { Button, Note } from './note.ts';
import { type Rendering, renderLines } from './rich-text.ts';

/** A message as Slack takes it: blocks, and the same as plain text for notifications and screen readers. */
export interface Reply {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/** Slack takes so many blocks in a message. */
const MESSAGE_BLOCKS = 50;
const TITLE_LIMIT = 1500;
const HEADER_LIMIT = 150;
const SMALL_LIMIT = 300;
const SMALL_ELEMENTS = 10;
const BUTTONS = 10;
const BUTTON_LABEL_LIMIT = 75;
const BUTTON_VALUE_LIMIT = 2000;
const TEXT_LIMIT = 3000;

/** Renders a note for Slack. The result keeps Slack's limits whatever the note holds. */
export function toReply(note: Note, rendering: Rendering): Reply {
  const { text, blocks } = toBlocks(note, rendering);
  return { text, blocks: blocks.slice(0, MESSAGE_BLOCKS) };
}

/** As `toReply`, for a place that takes more blocks than a message does. */
export function toBlocks(note: Note, rendering: Rendering): Reply {
  const { title, parts = [], buttons = [] } = note;
  const { blocks: elements, plain } = renderLines(note.lines, rendering);
  const below = parts.map((part) => toBlocks(part, rendering));
  const small = smallPrint(note);
  const blocks: KnownBlock[] = [];
  if (title) blocks.push({ type: 'header', text: plainText(title, HEADER_LIMIT) });
  if (elements.length > 0) blocks.push({ type: 'rich_text', elements });
  for (const part of below) blocks.push(...part.blocks);
  if (small.length > 0) {
    blocks.push({
      type: 'context',
      elements: small.slice(0, SMALL_ELEMENTS).map((text) => plainText(text, SMALL_LIMIT)),
    });
  }
  if (buttons.length > 0) blocks.push({ type: 'actions', elements: buttons.slice(0, BUTTONS).map(buttonElement) });
  const said = [...plain, ...parts.map((part) => plainOf(part, rendering))];
  return { text: textTwin(whole(title, said, small)), blocks };
}

/** A note as plain text, a line each; what the command line prints and a screen reader reads. */
export function toPlain(note: Note): string {
  return plainOf(note, { mentions: 'lead' });
}

function plainOf(note: Note, rendering: Rendering): string {
  const parts = (note.parts ?? []).map((part) => plainOf(part, rendering));
  return whole(note.title, [...renderLines(note.lines, rendering).plain, ...parts], smallPrint(note));
}

function smallPrint({ small = [] }: Note): string[] {
  return small.filter((text) => text.trim() !== '').map((text) => clip(text, SMALL_LIMIT));
}

function whole(title: string | undefined, lines: readonly string[], small: readonly string[]): string {
  return [...(title ? [clip(title, TITLE_LIMIT)] : []), ...lines, ...small].join('\n');
}

function textTwin(plain: string): string {
  const cut = plain.length <= TEXT_LIMIT ? plain : `${plain.slice(0, TEXT_LIMIT).replace(/[\ud800-\udbff]$/, '')}…`;
  return escapeText(cut).trim() || '…';
}

/** Slack reads `&`, `<` and `>` in a message's text as mark-up; escaped they are letters. */
export function escapeText(text: string): string {
  if (!/[&<>]/.test(text)) return text;
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function plainText(text: string, limit: number) {
  return { type: 'plain_text' as const, text: clip(text, limit) || '…', emoji: false };
}

/** Slack wants every `action_id` of a block to differ: the second button of an action is `noun:verb#1`. */
function buttonElement(button: Button, index: number, all: readonly Button[]) {
  const twin = all.findIndex((other) => other.action === button.action) < index;
  return {
    type: 'button' as const,
    action_id: twin ? `${button.action}#${index}` : button.action,
    text: plainText(button.label, BUTTON_LABEL_LIMIT),
    value: button.value.slice(0, BUTTON_VALUE_LIMIT),
    ...(button.primary ? { style: 'primary' as const } : {}),
  };
}
