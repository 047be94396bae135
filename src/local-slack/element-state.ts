import { asJsons, asText, isJson, type Json } from './json.ts';

/** The field in which each kind of element reports what was chosen or typed (Slack's Block Kit reference). */
const FIELDS: Record<string, string> = {
  static_select: 'selected_option',
  external_select: 'selected_option',
  radio_buttons: 'selected_option',
  overflow: 'selected_option',
  users_select: 'selected_user',
  conversations_select: 'selected_conversation',
  channels_select: 'selected_channel',
  multi_static_select: 'selected_options',
  multi_external_select: 'selected_options',
  checkboxes: 'selected_options',
  multi_users_select: 'selected_users',
  multi_conversations_select: 'selected_conversations',
  multi_channels_select: 'selected_channels',
  datepicker: 'selected_date',
  timepicker: 'selected_time',
  datetimepicker: 'selected_date_time',
};

const fieldOf = (element: Json): string => FIELDS[asText(element.type)] ?? 'value';

export const optionsOf = (element: Json): Json[] => [
  ...asJsons(element.options),
  ...asJsons(element.option_groups).flatMap((group) => asJsons(group.options)),
];

/** The option with this value or this text; menus that ask the app take whole options or a bare value. */
function optionFor(element: Json, wanted: unknown): Json {
  if (isJson(wanted)) return wanted;
  const all = optionsOf(element);
  const found = all.find((option) => option.value === wanted || asText((option.text as Json).text) === wanted);
  if (found) return found;
  if (asText(element.type).includes('external')) {
    return { text: { type: 'plain_text', text: String(wanted), emoji: true }, value: String(wanted) };
  }
  const there = all.map((option) => String(option.value)).join(', ');
  throw new Error(`No option ${String(wanted)} in ${asText(element.action_id)}; there are: ${there}`);
}

/** What the element reports when somebody chooses or types `value`; undefined, null or '' clear it. */
export function stateOf(element: Json, value: unknown): Json {
  const type = asText(element.type);
  const field = fieldOf(element);
  const empty = value === undefined || value === null || value === '';
  if (field === 'selected_options') {
    const wanted = empty ? [] : Array.isArray(value) ? value : [value];
    return { type, [field]: wanted.map((one) => optionFor(element, one)) };
  }
  if (field.endsWith('s') && field.startsWith('selected_')) {
    return { type, [field]: empty ? [] : Array.isArray(value) ? value : [value] };
  }
  if (empty) return { type, [field]: null };
  return { type, [field]: field === 'selected_option' ? optionFor(element, value) : value };
}

/** What the element reports before anybody touches it. */
export function initialState(element: Json): Json {
  const initial =
    element.initial_option ??
    element.initial_options ??
    element.initial_value ??
    element.initial_user ??
    element.initial_users ??
    element.initial_conversation ??
    element.initial_conversations ??
    element.initial_channel ??
    element.initial_channels ??
    element.initial_date ??
    element.initial_time ??
    element.initial_date_time;
  return stateOf(element, initial);
}

/** Whether nothing is chosen or typed. */
export function isEmpty(element: Json, state: Json): boolean {
  const value = state[fieldOf(element)];
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** One entry of `actions` in a `block_actions` payload. */
export function actionOf(element: Json, blockId: string, value: unknown, ts: string): Json {
  const base = { type: element.type, action_id: element.action_id, block_id: blockId, action_ts: ts };
  if (element.type !== 'button') return { ...stateOf(element, value), ...base };
  const { text, value: carried, style } = element;
  return { ...base, text, ...(carried === undefined ? {} : { value: carried }), ...(style ? { style } : {}) };
}

export type Placed = { blockId: string; element: Json };

/** Whether `name` means this element: its action_id, or `block_id/action_id`. */
export const isCalled = ({ blockId, element }: Placed, name: string): boolean =>
  element.action_id === name || `${blockId}/${asText(element.action_id)}` === name;

/** The elements of these blocks that people can use, in reading order. */
export function interactive(blocks: readonly Json[]): Placed[] {
  return blocks.flatMap((block) => {
    const inside = block.type === 'actions' ? asJsons(block.elements) : [block.accessory, block.element].filter(isJson);
    return inside
      .filter((element) => asText(element.action_id) !== '')
      .map((element) => ({ blockId: asText(block.block_id), element }));
  });
}
