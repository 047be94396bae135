import { confirm, dialog, notice } from './ask.js';
import { blocks } from './block.js';
import { $, el } from './dom.js';
import { icon } from './icon.js';
import { names, perform, store } from './store.js';

/** What was entered before, as the elements want it: options, a text or a date. */
function entered(view) {
  return (path) => {
    const [block, action] = path.split(/\/(.*)/s);
    const state = view.values[block]?.[action];
    if (!state) return undefined;
    const [, value] = Object.entries(state).find(([key]) => key !== 'type') ?? [];
    const list = value === null || value === undefined ? [] : Array.isArray(value) ? value : [value];
    if (/option/.test(Object.keys(state).join())) return list;
    const kind = /(users?|channels?|conversations?)$/.exec(Object.keys(state).join());
    if (!kind) return value ?? undefined;
    return list.map((id) => ({ value: id, text: { text: names.person(id) ?? `#${names.channel(id) ?? id}` } }));
  };
}

function useIn(view) {
  const readers = new Map();
  const values = () => Object.fromEntries([...readers].map(([path, read]) => [path, read()]));
  const tryTo = async (deed) => {
    try {
      return await perform({ view: view.id, values: values(), ...deed });
    } catch (error) {
      notice(error.message);
      return {};
    }
  };
  return {
    confirm,
    errors: view.errors,
    entered: entered(view),
    keep: (path, read) => readers.set(path, read),
    act: (path, value, type) =>
      tryTo(type === 'button' ? { do: 'click', element: path } : { do: 'choose', element: path, value }),
    suggest: async (path, typed) => (await tryTo({ do: 'suggest', element: path, typed })).options ?? [],
    submit: () => tryTo({ do: 'submit' }),
    close: () => tryTo({ do: 'close', values: undefined }),
  };
}

let shown;
let shownKey = '';
let shownInputs = '';

/** Shows the modal on top of this person's stack, or none. */
export function drawModal() {
  const stack = store.modals[store.me] ?? [];
  const view = stack.at(-1);
  const key = view ? `${store.me} ${view.id} ${view.hash} ${JSON.stringify(view.errors)}` : '';
  if (key === shownKey) return;
  // Another form in the same place is read from its top.
  const inputs = (view?.content.blocks ?? [])
    .flatMap((block) => (block.type === 'input' ? [block.block_id] : []))
    .join();
  const scroll = inputs === shownInputs ? (shown?.querySelector('.dialog-body')?.scrollTop ?? 0) : 0;
  shownInputs = inputs;
  shownKey = key;
  const old = shown;
  shown = undefined;
  old?.close();
  if (!view) return;
  shown = build(view, stack.length > 1);
  shown.showModal();
  const first = shown.querySelector(
    '[aria-invalid=true], [autofocus], .dialog-body input, .dialog-body textarea, .dialog-body button',
  );
  (first ?? shown.querySelector('button')).focus({ preventScroll: !Object.keys(view.errors).length });
  if (!Object.keys(view.errors).length) shown.querySelector('.dialog-body').scrollTop = scroll;
}

function build(view, isPushed) {
  const use = useIn(view);
  const { content } = view;
  const general = view.errors[''];
  const cancel = el(
    'button.button',
    { type: 'button', onClick: () => use.close() },
    content.close?.text ?? (isPushed ? 'Back' : 'Cancel'),
  );
  const asks = content.submit || content.blocks.some((block) => block.type === 'input');
  const submit = asks && el('button.button.primary', { type: 'submit' }, content.submit?.text ?? 'Submit');
  const send = async (event) => {
    event.preventDefault();
    submit.disabled = true;
    await use.submit();
    submit.disabled = false;
  };
  const form = el(
    'form',
    { noValidate: true, onSubmit: send },
    el(
      'header.dialog-head',
      {},
      el('h2', {}, content.title.text),
      el('button.icon-button', { type: 'button', 'aria-label': 'Close', onClick: () => use.close() }, icon('close')),
    ),
    el('div.dialog-body', {}, general && el('p.problem', { role: 'alert' }, general), blocks(content.blocks, use)),
    el('footer.dialog-foot', {}, cancel, submit),
  );
  const box = dialog('modal', content.title.text, form);
  box.addEventListener('cancel', (event) => {
    event.preventDefault();
    use.close();
  });
  return box;
}

/** The app's Home tab for this person. */
export function drawHome() {
  const home = store.homes[store.me];
  const nothing = el('div.empty-room', {}, el('p', {}, 'The app has not put anything here yet.'));
  $('home').replaceChildren(
    ...(home ? [el('div.home-sheet', {}, blocks(home.content.blocks, useIn(home)))] : [nothing]),
  );
}
