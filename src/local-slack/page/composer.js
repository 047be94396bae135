import { notice } from './ask.js';
import { attachment } from './attach.js';
import { avatar } from './avatar.js';
import { el, newId } from './dom.js';
import { icon } from './icon.js';
import { channelTitle, myChannels, perform, store } from './store.js';

const drafts = new Map();

/** The box in which a person types: Enter sends, Shift+Enter makes a new line, `/` and `@` offer what there is. */
export function composer({ channel, thread, placeholder, label, id, draftKey }) {
  const listId = newId('offers');
  const key = `${store.me}-${draftKey}`;
  const box = el('textarea', {
    id: id ?? newId('composer'),
    rows: 1,
    placeholder,
    value: drafts.get(key) ?? '',
    'aria-label': label,
    'aria-autocomplete': 'list',
    'aria-controls': listId,
  });
  const list = el('div.offers', { id: listId, role: 'listbox', 'aria-label': 'Suggestions', hidden: true });
  let offers = [];
  let active = 0;

  const grow = () => {
    box.style.setProperty('height', 'auto');
    box.style.setProperty('height', `${Math.min(box.scrollHeight, 160)}px`);
  };
  const show = () => {
    list.replaceChildren(
      ...offers.map((offer, index) =>
        el(
          index === active ? 'div.option.active' : 'div.option',
          {
            role: 'option',
            id: `${listId}-${index}`,
            'aria-selected': String(index === active),
            onMousedown: (event) => take(offer, event),
          },
          offer.picture,
          el('span', {}, el('strong', {}, offer.name), offer.note && el('small', {}, offer.note)),
        ),
      ),
    );
    list.hidden = offers.length === 0;
    if (offers.length > 0) box.setAttribute('aria-activedescendant', `${listId}-${active}`);
    else box.removeAttribute('aria-activedescendant');
  };
  const look = () => {
    drafts.set(key, box.value);
    offers = offersFor(box.value.slice(0, box.selectionStart), thread);
    active = 0;
    grow();
    show();
  };
  function take(offer, event) {
    event?.preventDefault();
    const end = box.selectionStart;
    const start = end - offer.typed.length;
    box.setRangeText(`${offer.insert} `, start, end, 'end');
    look();
    box.focus();
  }
  async function submit() {
    const text = box.value.trim();
    if (text === '') return;
    box.value = '';
    look();
    const isCommand = text.startsWith('/') && !thread;
    try {
      await perform(isCommand ? { do: 'command', text, channel } : { do: 'say', text, channel, thread });
    } catch (error) {
      box.value = text;
      look();
      notice(error.message);
    }
  }
  box.addEventListener('input', look);
  box.addEventListener('blur', () => {
    offers = [];
    show();
  });
  box.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const offer = offers[active];
    if (offer && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      active = (active + (event.key === 'ArrowDown' ? 1 : offers.length - 1)) % offers.length;
      show();
    } else if (offer && event.key === 'Escape') {
      offers = [];
      show();
    } else if (offer && (event.key === 'Tab' || (event.key === 'Enter' && offer.typed !== offer.insert))) take(offer);
    else if (event.key === 'Enter' && !event.shiftKey) submit();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  requestAnimationFrame(grow);
  const button = el('button.send', { type: 'button', 'aria-label': 'Send', onClick: submit }, icon('send'));
  const takeText = () => {
    const text = box.value.trim();
    box.value = '';
    look();
    return text;
  };
  const attach = attachment({ channel, thread }, box, takeText);
  return el('div.composer', {}, list, el('div.composer-box', {}, box, attach, button));
}

/** What fits the word under the cursor: commands at the start, people after `@`, channels after `#`. */
function offersFor(before, thread) {
  const command = /^\/\S*$/.exec(before);
  if (command && !thread) {
    return store.app.commands
      .filter((one) => one.command.startsWith(before))
      .map((one) => ({ name: one.command, note: one.description ?? one.hint, insert: one.command, typed: before }));
  }
  const [, sign, word] = /(?:^|\s)([@#])([^\s@#]*)$/.exec(before) ?? [];
  if (!sign) return [];
  const needle = word.toLowerCase();
  const typed = `${sign}${word}`;
  if (sign === '#') {
    return myChannels()
      .filter((one) => one.kind === 'channel' && one.name.includes(needle))
      .slice(0, 6)
      .map((one) => ({ name: channelTitle(one), insert: `#${one.name}`, typed }));
  }
  const people = [...store.people.values()]
    .filter((one) => !one.deleted && `${one.name} ${one.realName}`.toLowerCase().includes(needle))
    .sort((a, b) => Number(b.isBot ?? false) - Number(a.isBot ?? false))
    .map((one) => ({
      name: one.realName,
      note: `@${one.name}`,
      insert: `@${one.name}`,
      typed,
      picture: avatar(one.id, '.tiny'),
    }));
  const groups = [...store.groups.values()]
    .filter((one) => one.handle.includes(needle))
    .map((one) => ({ name: `@${one.handle}`, note: one.name, insert: `@${one.handle}`, typed }));
  return [...people, ...groups].slice(0, 6);
}
