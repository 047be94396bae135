import type { InputBlock, KnownBlock, ModalView } from '@slack/types';
import { clip } from '../messages/clip.ts';
import type { Note } from '../messages/note.ts';
import { toReply } from '../messages/render.ts';
import type { Field, Form, Option } from './form.ts';

const TITLE_LIMIT = 24;
const LABEL_LIMIT = 150;
const OPTION_LIMIT = 75;
/** Slack takes no longer values; what has one is left out. */
const VALUE_LIMIT = 150;
const OPTIONS = 100;
const TEXT_LIMIT = 3000;

/** Renders a form for Slack; everything in it is plain text. */
export function toView(form: Form): ModalView {
  return {
    type: 'modal',
    callback_id: form.id,
    private_metadata: form.about,
    title: plain(form.title, TITLE_LIMIT),
    submit: plain(form.submit, TITLE_LIMIT),
    close: plain('Cancel', TITLE_LIMIT),
    blocks: [...linesOf({ lines: form.lines ?? [] }), ...form.fields.map(inputBlock)],
  };
}

/** What takes a form's place when it is done: it can only be closed. */
export function toDoneView(title: string, note: Note): ModalView {
  return {
    type: 'modal',
    title: plain(title, TITLE_LIMIT),
    close: plain('Close', TITLE_LIMIT),
    blocks: linesOf({ lines: note.lines, ...(note.small ? { small: note.small } : {}) }),
  };
}

/** Options as a menu takes them. */
export function toOptions(options: readonly Option[]) {
  return options
    .filter(({ value }) => value.length <= VALUE_LIMIT)
    .slice(0, OPTIONS)
    .map(({ value, label }) => ({ text: plain(label, OPTION_LIMIT), value }));
}

function linesOf(note: Note): KnownBlock[] {
  return toReply(note, { mentions: 'all' }).blocks;
}

function plain(text: string, limit: number) {
  return { type: 'plain_text' as const, text: clip(text, limit).trim() || '…', emoji: false };
}

/** A text over several lines, each of them as it may be shown. */
function linesIn(text: string, limit: number): string {
  const lines = text.split('\n').map((each) => clip(each, limit));
  return lines
    .join('\n')
    .slice(0, limit)
    .replace(/[\ud800-\udbff]$/, '');
}

function inputBlock(field: Field): InputBlock {
  return {
    type: 'input',
    block_id: field.id,
    label: plain(field.label, LABEL_LIMIT),
    ...(field.hint ? { hint: plain(field.hint, LABEL_LIMIT) } : {}),
    optional: field.optional ?? false,
    element: elementOf(field),
  };
}

function elementOf(field: Field): InputBlock['element'] {
  switch (field.kind) {
    case 'text': {
      const limit = Math.min(field.limit, TEXT_LIMIT);
      const initial = linesIn(field.initial ?? '', limit);
      return {
        type: 'plain_text_input',
        action_id: field.id,
        max_length: limit,
        multiline: field.multiline ?? false,
        ...(initial ? { initial_value: initial } : {}),
      };
    }
    case 'choice': {
      const options = toOptions(field.options);
      const initial = options.find(({ value }) => value === field.initial);
      return {
        type: 'static_select',
        action_id: field.id,
        options,
        ...(initial ? { initial_option: initial } : {}),
      };
    }
    case 'search': {
      const [initial] = toOptions(field.initial ? [field.initial] : []);
      return {
        type: 'external_select',
        action_id: field.menu,
        min_query_length: 1,
        placeholder: plain('Type a name', OPTION_LIMIT),
        ...(initial ? { initial_option: initial } : {}),
      };
    }
  }
}
