import type { InputBlock } from '@slack/types';
import { clip } from '../messages/clip.ts';
import type { Field, Option, TextField } from './form.ts';

const LABEL_LIMIT = 150;
const OPTION_LIMIT = 75;
/** Slack takes no longer values; what has one is left out. */
const VALUE_LIMIT = 150;
/** Slack takes no more options in a menu. */
export const OPTIONS = 100;
const TEXT_LIMIT = 3000;

/** A field as Slack takes it; see `Form.edition` for its name. */
export function inputBlock(field: Field, edition: string | undefined): InputBlock {
  return {
    type: 'input',
    block_id: edition === undefined ? field.id : `${field.id}@${edition}`,
    label: plain(field.label, LABEL_LIMIT),
    ...(field.hint ? { hint: plain(field.hint, LABEL_LIMIT) } : {}),
    optional: field.optional ?? false,
    element: elementOf(field),
  };
}

/** Options as a menu takes them. */
export function toOptions(options: readonly Option[]) {
  return options
    .filter(isShowable)
    .slice(0, OPTIONS)
    .map(({ value, label }) => ({ text: plain(label, OPTION_LIMIT), value }));
}

/** Whether Slack takes an option at all. */
export function isShowable({ value }: { readonly value: string }): boolean {
  return value !== '' && value.length <= VALUE_LIMIT;
}

export function plain(text: string, limit: number) {
  return { type: 'plain_text' as const, text: clip(text, limit).trim() || '…', emoji: false };
}

/** A text over several lines, each of them as it may be shown; what a text field starts with. */
export function linesIn(text: string, limit: number): string {
  const most = Math.min(limit, TEXT_LIMIT);
  const lines = text.split('\n').map((each) => clip(each, most));
  return lines
    .join('\n')
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, '');
}

function elementOf(field: Field): InputBlock['element'] {
  switch (field.kind) {
    case 'text':
      return textElement(field);
    case 'number':
      return {
        type: 'number_input',
        action_id: field.id,
        is_decimal_allowed: false,
        min_value: String(field.min),
        max_value: String(field.max),
        ...(field.initial ? { initial_value: field.initial } : {}),
      };
    case 'date':
      return {
        type: 'datepicker',
        action_id: field.id,
        ...(field.initial ? { initial_date: field.initial } : {}),
      };
    case 'choice': {
      const options = toOptions(field.options);
      const initial = options.find(({ value }) => value === field.initial);
      return { type: 'static_select', action_id: field.id, options, ...(initial ? { initial_option: initial } : {}) };
    }
    case 'checks': {
      const options = toOptions(field.options);
      const initial = options.filter(({ value }) => field.initial?.includes(value));
      return {
        type: 'checkboxes',
        action_id: field.id,
        options,
        ...(initial.length > 0 ? { initial_options: initial } : {}),
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
    case 'account':
      return {
        type: 'users_select',
        action_id: field.id,
        ...(field.initial ? { initial_user: field.initial } : {}),
      };
    case 'searches': {
      const initial = toOptions(field.initial ?? []);
      return {
        type: 'multi_external_select',
        action_id: field.menu,
        min_query_length: 1,
        placeholder: plain('Type a name', OPTION_LIMIT),
        ...(field.most ? { max_selected_items: field.most } : {}),
        ...(initial.length > 0 ? { initial_options: initial } : {}),
      };
    }
  }
}

function textElement(field: TextField): InputBlock['element'] {
  const limit = Math.min(field.limit, TEXT_LIMIT);
  const initial = linesIn(field.initial ?? '', limit);
  return {
    type: 'plain_text_input',
    action_id: field.id,
    max_length: limit,
    multiline: field.multiline ?? false,
    ...(field.placeholder ? { placeholder: plain(field.placeholder, LABEL_LIMIT) } : {}),
    ...(initial ? { initial_value: initial } : {}),
  };
}
