import type { RichTextElement, RichTextQuote, RichTextSection } from '@slack/types';
import { clip } from './clip.ts';
import type { Line, Span, TimeSpan } from './note.ts';

export interface Rendering {
  /**
   * Who is shown as a mention: `all` in a message that only the asker sees (a mention there notifies nobody); `lead` where
   * many read it, so that a look-up calls the one person it names first and nobody else.
   */
  readonly mentions: 'all' | 'lead';
}

export type RichBlock =
  | RichTextSection
  | RichTextQuote
  | { type: 'rich_text_list'; style: 'bullet'; elements: RichTextSection[] };

/** Lines for Slack, and the same as plain text, a line each. */
export interface RenderedLines {
  readonly blocks: RichBlock[];
  readonly plain: string[];
}

/** Slack refuses or cuts messages somewhere above 13,000 characters; with small print and buttons this stays below. */
const LINES_LIMIT = 9000;
const SPAN_LIMIT = 1500;
const USER_ID = /^[UW][A-Z0-9]{1,30}$/;
const CHANNEL_ID = /^[CG][A-Z0-9]{1,30}$/;
const GROUP_ID = /^S[A-Z0-9]{1,30}$/;

/** Lines that follow each other become one section, bullets one list; what is over the limit is left out, and said. */
export function renderLines(lines: readonly Line[], rendering: Rendering): RenderedLines {
  const blocks: RichBlock[] = [];
  const plain: string[] = [];
  let left = LINES_LIMIT;
  for (const { spans, bullet = false, quoted = false } of lines) {
    if (left < 0) {
      addElement(elementsFor(blocks, 'section'), textElement('… and more than fits here.'));
      break;
    }
    const elements = elementsFor(blocks, bullet ? 'bullet' : quoted ? 'quote' : 'section');
    let text = bullet ? '• ' : quoted ? '“' : '';
    for (const span of spans) {
      if (left < 0) break;
      const words = clip(wordsOf(span), SPAN_LIMIT);
      left -= words.length;
      text += plainSpan(span, words);
      addElement(elements, elementOf(span, words, rendering));
    }
    plain.push(quoted ? `${text}”` : text);
  }
  return { blocks, plain };
}

/** What a span says, without the form it is given. */
function wordsOf(span: Span): string {
  if (typeof span === 'string') return span;
  if ('strong' in span) return span.strong;
  if ('person' in span) return span.person;
  if ('group' in span) return span.name ?? `group ${span.group}`;
  if ('channel' in span) return span.called;
  if ('at' in span) return momentText(span);
  return 'code' in span ? span.code : span.title;
}

function plainSpan(span: Span, words: string): string {
  if (typeof span === 'string' || !('link' in span) || span.title === span.link) return words;
  return `${words} (${span.link})`;
}

/** Where the elements of the next line go. */
function elementsFor(blocks: RichBlock[], as: 'section' | 'quote' | 'bullet'): RichTextElement[] {
  const last = blocks.at(-1);
  if (as !== 'bullet' && last?.type === `rich_text_${as}`) {
    const { elements } = last as RichTextSection | RichTextQuote;
    addElement(elements, textElement('\n'));
    return elements;
  }
  if (as === 'quote') {
    const quote: RichTextQuote = { type: 'rich_text_quote', elements: [] };
    blocks.push(quote);
    return quote.elements;
  }
  const section: RichTextSection = { type: 'rich_text_section', elements: [] };
  if (as === 'section') blocks.push(section);
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
function elementOf(span: Span, words: string, rendering: Rendering): RichTextElement | null {
  if (typeof span === 'string') return textElement(words);
  if ('strong' in span) return textElement(words, { bold: true });
  if ('code' in span) return textElement(words, { code: true });
  if ('channel' in span) {
    return CHANNEL_ID.test(span.channel) ? { type: 'channel', channel_id: span.channel } : textElement(words);
  }
  if ('at' in span) return { type: 'date', ...dateOf(span), fallback: words };
  if ('link' in span) return { type: 'link', url: span.link, text: words || span.link };
  const mentioned = rendering.mentions === 'all' || ('lead' in span && span.lead === true);
  if ('group' in span) {
    const isMention = mentioned && GROUP_ID.test(span.group);
    return isMention ? { type: 'usergroup', usergroup_id: span.group } : textElement(words, { bold: true });
  }
  const isMention = mentioned && span.slack !== null && USER_ID.test(span.slack);
  return isMention && span.slack ? { type: 'user', user_id: span.slack } : textElement(words, { bold: true });
}

function textElement(text: string, style?: { bold?: boolean; code?: boolean }): RichTextElement | null {
  if (text === '') return null;
  return style ? { type: 'text', text, style } : { type: 'text', text };
}

/** Slack shows it by the reader's own clock; where that can't be, it is UTC. */
function dateOf({ at, day }: TimeSpan) {
  return { timestamp: Math.floor(at / 1000), format: day ? '{date_short_pretty} {time}' : '{time}' };
}

function momentText({ at, day }: TimeSpan): string {
  const iso = new Date(at).toISOString();
  return `${day ? `${dayOfMoment(at)} ` : ''}${iso.slice(11, 16)} UTC`;
}

function dayOfMoment(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(at);
}
