import { el, link, newId } from './dom.js';
import { withEmoji } from './emoji.js';
import { mrkdwn } from './mrkdwn.js';
import { picker } from './picker.js';
import { myChannels, names, store } from './store.js';

const plain = (object) => withEmoji(object?.text ?? '');

/**
 * How an interactive element is used: `act(path, value)` tells the app at once, `suggest(path, typed)` asks it for
 * options, `confirm(question)` asks the person first, `keep(path, read)` remembers how to read a form's field.
 */
export function element(json, blockId, use, label) {
  const path = `${blockId}/${json.action_id}`;
  const make = MAKERS[json.type];
  if (!make) return el('span.muted', {}, `(${json.type})`);
  return make(json, path, use, label ?? plain(json.placeholder) ?? json.type);
}

async function acted(json, path, use, value) {
  if (json.confirm && !(await use.confirm(json.confirm))) return;
  await use.act(path, value, json.type);
}

function button(json, path, use) {
  const style = json.style ? `.${json.style}` : '';
  const make = json.url
    ? (props, ...inside) =>
        Object.assign(link(json.url, ...inside), { className: `button ${json.style ?? ''}`, ...props })
    : (props, ...inside) => el(`button.button${style}`, { type: 'button', ...props }, ...inside);
  const made = make({}, plain(json.text), json.url && el('span', { 'aria-hidden': 'true' }, ' ↗'));
  if (json.accessibility_label) made.setAttribute('aria-label', json.accessibility_label);
  made.addEventListener('click', async () => {
    if (!json.url) made.disabled = true;
    await acted(json, path, use);
    made.disabled = false;
  });
  return made;
}

const personOptions = () =>
  [...store.people.values()]
    .filter((person) => !person.deleted)
    .map((person) => ({ value: person.id, text: { text: person.realName } }));

const channelOptions = () =>
  myChannels()
    .filter((channel) => channel.kind === 'channel' || channel.kind === 'group')
    .map((channel) => ({ value: channel.id, text: { text: `#${channel.name}` } }));

const SOURCES = { users: personOptions, channels: channelOptions, conversations: channelOptions };

/** Any of the select menus, single or multiple. */
function select(json, path, use, label) {
  const multiple = json.type.startsWith('multi_');
  const kind = json.type.replace('multi_', '').replace('_select', '');
  const known = SOURCES[kind]?.() ?? json.option_groups ?? json.options ?? [];
  const entered = use.entered?.(path);
  const chosen = entered ?? initial(json, known, multiple);
  const made = picker({
    label,
    placeholder: plain(json.placeholder) || 'Choose',
    chosen,
    multiple,
    asks: kind === 'external',
    most: json.max_selected_items,
    source: kind === 'external' ? (typed) => use.suggest(path, typed) : () => known,
    onChoose: (options) => acted(json, path, use, chosenValue(options)),
  });
  const chosenValue = (options) => {
    const values =
      kind === 'external' ? options.map(({ text, value }) => ({ text, value })) : options.map((one) => one.value);
    return multiple ? values : (values[0] ?? null);
  };
  use.keep?.(path, () => chosenValue(made.value()));
  return made.element;
}

function initial(json, known, multiple) {
  const one = json.initial_option ?? json.initial_user ?? json.initial_channel ?? json.initial_conversation;
  const many = json.initial_options ?? json.initial_users ?? json.initial_channels ?? json.initial_conversations;
  const list = multiple ? (many ?? []) : one === undefined ? [] : [one];
  return list
    .map((value) => (typeof value === 'string' ? known.find((option) => option.value === value) : value))
    .filter(Boolean);
}

function overflow(json, path, use) {
  const onChoose = ([option]) => {
    if (option.url) window.open(option.url, '_blank', 'noopener');
    acted(json, path, use, option.value);
  };
  return picker({ label: 'More', plain: 'more', source: () => json.options, onChoose }).element;
}

function typed(json, path, use, label) {
  const long = json.multiline === true;
  const entered = use.entered?.(path) ?? json.initial_value ?? '';
  const types = { email_text_input: 'email', url_text_input: 'url', number_input: 'number' };
  const field = el(long ? 'textarea.field' : 'input.field', {
    id: use.idOf?.(path) ?? newId('field'),
    value: entered,
    placeholder: plain(json.placeholder),
    maxLength: json.max_length ?? 3000,
    autofocus: json.focus_on_load === true,
    ...(long ? { rows: 4 } : { type: types[json.type] ?? 'text', step: 'any' }),
  });
  if (!use.idOf) field.setAttribute('aria-label', label);
  use.keep?.(path, () => field.value);
  if (use.onEnter && !long) {
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      acted(json, path, use, field.value);
    });
  }
  return field;
}

const WHEN = {
  datepicker: { type: 'date', from: 'initial_date' },
  timepicker: { type: 'time', from: 'initial_time' },
  datetimepicker: { type: 'datetime-local', from: 'initial_date_time' },
};

function when(json, path, use, label) {
  const { type, from } = WHEN[json.type];
  const isMoment = json.type === 'datetimepicker';
  const start = use.entered?.(path) ?? json[from] ?? '';
  const shown =
    isMoment && start
      ? new Date(start * 1000 - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
      : start;
  const read = () => (isMoment && field.value ? Math.floor(new Date(field.value).getTime() / 1000) : field.value);
  const field = el('input.field.when', {
    type,
    value: shown,
    'aria-label': label,
    onChange: () => acted(json, path, use, read()),
  });
  use.keep?.(path, read);
  return field;
}

function choices(json, path, use, label) {
  const type = json.type === 'checkboxes' ? 'checkbox' : 'radio';
  const group = newId('choice');
  const before = use.entered?.(path) ?? json.initial_options ?? (json.initial_option ? [json.initial_option] : []);
  const boxes = json.options.map((option) => {
    const checked = before.some((one) => one.value === option.value);
    return { option, box: el('input', { type, name: group, checked, onChange: () => acted(json, path, use, read()) }) };
  });
  const read = () => {
    const values = boxes.filter(({ box }) => box.checked).map(({ option }) => option.value);
    return type === 'checkbox' ? values : (values[0] ?? null);
  };
  use.keep?.(path, read);
  const rich = (text) => (text.type === 'mrkdwn' ? mrkdwn(text.text, names) : [plain(text)]);
  return el(
    'div.choices',
    { role: type === 'radio' ? 'radiogroup' : 'group', 'aria-label': label },
    boxes.map(({ option, box }) =>
      el(
        'label.choice',
        {},
        box,
        el('span', {}, rich(option.text), option.description && el('small', {}, rich(option.description))),
      ),
    ),
  );
}

const MAKERS = {
  button,
  overflow,
  checkboxes: choices,
  radio_buttons: choices,
  plain_text_input: typed,
  email_text_input: typed,
  url_text_input: typed,
  number_input: typed,
  datepicker: when,
  timepicker: when,
  datetimepicker: when,
  ...Object.fromEntries(
    ['static', 'external', 'users', 'channels', 'conversations'].flatMap((kind) => [
      [`${kind}_select`, select],
      [`multi_${kind}_select`, select],
    ]),
  ),
};
