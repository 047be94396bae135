import type { Check } from './check.ts';
import { asJsons, isJson, type Json } from './json.ts';

const SELECTS = ['static_select', 'external_select', 'users_select', 'conversations_select', 'channels_select'];
const MULTI_SELECTS = SELECTS.map((type) => `multi_${type}`);
const PICKERS = ['datepicker', 'timepicker', 'datetimepicker'];
const CHOICES = ['checkboxes', 'radio_buttons'];
const TEXT_INPUTS = ['plain_text_input', 'email_text_input', 'url_text_input', 'number_input', 'rich_text_input'];

/** Which elements Slack takes where (its Block Kit reference). */
export const ELEMENTS = {
  accessory: ['button', 'overflow', 'image', 'datepicker', 'timepicker', ...SELECTS, ...MULTI_SELECTS, ...CHOICES],
  actions: ['button', 'overflow', ...PICKERS, ...SELECTS, ...CHOICES],
  input: [...TEXT_INPUTS, ...SELECTS, ...MULTI_SELECTS, ...PICKERS, ...CHOICES, 'file_input'],
};

/** Checks one interactive element (or accessory image) at its place. */
export function checkElement(check: Check, element: unknown, path: string, place: keyof typeof ELEMENTS) {
  if (!isJson(element)) return check.fail(path, 'must provide an object');
  const type = String(element.type);
  if (!ELEMENTS[place].includes(type)) return check.fail(`${path}/type`, `unsupported type: ${type}`);
  if (type === 'image') return checkImage(check, element, path);
  check.string(element, 'action_id', path, 255);
  if (element.action_id === '') check.fail(`${path}/action_id`, 'must be more than 0 characters');
  check.text(element, 'placeholder', path, 150, { plain: true });
  if (element.confirm !== undefined) checkConfirm(check, element.confirm, `${path}/confirm`);
  if (type === 'button') return checkButton(check, element, path);
  if (type === 'overflow') return checkOptions(check, element, path, 1, 5);
  if (CHOICES.includes(type)) return checkOptions(check, element, path, 1, 10);
  if (type === 'static_select' || type === 'multi_static_select') return checkStaticSelect(check, element, path);
  if (TEXT_INPUTS.includes(type)) checkTextInput(check, element, path);
  const days = type === 'datepicker' && element.initial_date;
  if (days && !/^\d{4}-\d{2}-\d{2}$/.test(String(days))) check.fail(`${path}/initial_date`, 'must be YYYY-MM-DD');
  const most = element.max_selected_items;
  if (most !== undefined && !(Number(most) >= 1)) check.fail(`${path}/max_selected_items`, 'must be 1 or more');
}

export function checkImage(check: Check, image: Json, path: string): void {
  if (image.slack_file === undefined) check.string(image, 'image_url', path, 3000, true);
  check.string(image, 'alt_text', path, 2000, true);
  check.text(image, 'title', path, 2000, { plain: true });
}

function checkButton(check: Check, button: Json, path: string): void {
  const known = ['type', 'text', 'action_id', 'url', 'value', 'style', 'confirm', 'accessibility_label', 'workflow'];
  check.onlyKeys(button, path, known);
  check.text(button, 'text', path, 75, { plain: true, required: true });
  check.string(button, 'value', path, 2000);
  check.string(button, 'url', path, 3000);
  check.string(button, 'accessibility_label', path, 75);
  if (button.style !== undefined && button.style !== 'primary' && button.style !== 'danger') {
    check.fail(`${path}/style`, 'must be one of: primary, danger');
  }
}

function checkConfirm(check: Check, confirm: unknown, path: string) {
  if (!isJson(confirm)) return check.fail(path, 'must provide an object');
  check.text(confirm, 'title', path, 100, { plain: true, required: true });
  check.text(confirm, 'text', path, 300, { required: true });
  check.text(confirm, 'confirm', path, 30, { plain: true, required: true });
  check.text(confirm, 'deny', path, 30, { plain: true, required: true });
}

function checkTextInput(check: Check, element: Json, path: string): void {
  check.string(element, 'initial_value', path, 3000);
  const { max_length: max, min_length: min } = element;
  if (max !== undefined && !(Number(max) >= 1 && Number(max) <= 3000))
    check.fail(`${path}/max_length`, 'must be 1–3000');
  if (min !== undefined && !(Number(min) >= 0 && Number(min) <= 3000))
    check.fail(`${path}/min_length`, 'must be 0–3000');
  if (element.type === 'number_input' && typeof element.is_decimal_allowed !== 'boolean') {
    check.fail(path, 'missing required field: is_decimal_allowed');
  }
}

function checkStaticSelect(check: Check, element: Json, path: string) {
  if (element.options !== undefined && element.option_groups !== undefined) {
    check.fail(path, 'must provide only one of: options, option_groups');
  }
  if (element.option_groups === undefined) return checkOptions(check, element, path, 1, 100);
  checkOptionGroups(check, element.option_groups, `${path}/option_groups`);
  const all = asJsons(element.option_groups).flatMap((group) => asJsons(group.options));
  checkInitial(check, element, path, all);
}

/** Groups of options, in a menu or in the answer to a `block_suggestion`. */
export function checkOptionGroups(check: Check, groups: unknown, path: string): void {
  for (const [index, group] of (check.array(groups, path, 1, 100) ?? []).entries()) {
    const at = `${path}/${index}`;
    if (!isJson(group)) check.fail(at, 'must provide an object');
    else {
      check.text(group, 'label', at, 75, { plain: true, required: true });
      checkOptions(check, group, at, 1, 100);
    }
  }
}

/** `owner.options`, `min` to `max` of them, and the initial choice among them. */
export function checkOptions(check: Check, owner: Json, path: string, min: number, max: number): void {
  const rich = owner.type === 'checkboxes' || owner.type === 'radio_buttons';
  const options = check.array(owner.options, `${path}/options`, min, max);
  if (!options) return;
  for (const [index, option] of options.entries()) {
    const at = `${path}/options/${index}`;
    if (!isJson(option)) {
      check.fail(at, 'must provide an object');
      continue;
    }
    check.text(option, 'text', at, 75, { plain: !rich, required: true });
    check.text(option, 'description', at, 75, { plain: !rich });
    check.string(option, 'value', at, 150, owner.type !== 'overflow' || option.url === undefined);
    check.string(option, 'url', at, 3000);
  }
  checkInitial(check, owner, path, asJsons(options));
}

function checkInitial(check: Check, owner: Json, path: string, options: readonly Json[]): void {
  const initial = owner.initial_options ?? (owner.initial_option === undefined ? [] : [owner.initial_option]);
  const values = new Set(options.map((option) => option.value));
  for (const option of asJsons(initial)) {
    if (!values.has(option.value)) check.fail(path, 'initial option does not match any of the options');
  }
  if (Array.isArray(owner.initial_options) && owner.initial_options.length === 0) {
    check.fail(`${path}/initial_options`, 'no fewer than 1 items allowed');
  }
}
