import { dialog } from './ask.js';
import { avatar, guestNote } from './avatar.js';
import { $, el } from './dom.js';
import { icon } from './icon.js';
import { appDm, myChannels, nameOf, otherIn, store, unread, waiting } from './store.js';

const badge = (count, what) =>
  count > 0 && el('span.badge', { 'aria-label': `${count} ${what}` }, count > 99 ? '99+' : String(count));

function place(channel, go, content) {
  const isHere = channel.id === store.here;
  const count = isHere ? 0 : unread(channel.id);
  return el(
    ['button.place', isHere && 'here', count > 0 && 'unread', channel.archived && 'archived'].filter(Boolean).join('.'),
    { type: 'button', 'aria-current': isHere ? 'page' : undefined, onClick: () => go(channel.id) },
    content,
    badge(count, 'unread'),
  );
}

const roomName = (channel) => [
  el('span.sign', { 'aria-hidden': 'true' }, channel.kind === 'group' ? icon('lock') : '#'),
  el('span.place-name', {}, channel.name),
];

const section = (title, rows) => rows.length > 0 && el('section', {}, el('h2', {}, title), rows);

/** The list of where this person can be. */
export function drawSidebar(go, become) {
  const mine = myChannels();
  const app = appDm();
  const named = (channel) => (channel.kind === 'group' ? 1 : 0);
  const rooms = mine
    .filter((channel) => channel.kind === 'channel' || channel.kind === 'group')
    .sort((a, b) => Number(a.archived) - Number(b.archived) || named(a) - named(b) || a.name.localeCompare(b.name));
  const talks = mine.filter((channel) => (channel.kind === 'im' || channel.kind === 'mpim') && channel !== app);
  const face = (id) => [avatar(id, '.tiny'), el('span.place-name', {}, nameOf(id))];
  $('team-name').textContent = store.team.name;
  $('places').replaceChildren(
    ...[
      app && section('App', [place(app, go, face(store.app.userId))]),
      section(
        'Channels',
        rooms.map((channel) => place(channel, go, roomName(channel))),
      ),
      section(
        'Direct messages',
        talks.map((channel) => place(channel, go, face(otherIn(channel)))),
      ),
    ].filter(Boolean),
  );
  drawMe(become);
}

function drawMe(become) {
  const person = store.people.get(store.me);
  const others = [...store.people.keys()]
    .filter((id) => id !== store.me)
    .reduce((sum, id) => sum + (isPlayable(id) ? waiting(id) : 0), 0);
  const button = $('me');
  button.replaceChildren(
    avatar(store.me),
    el('span.me-text', {}, el('small', {}, 'You are'), el('strong', {}, person?.realName ?? '')),
    badge(others, 'messages wait for others') || icon('swap'),
  );
  button.setAttribute('aria-label', `You are ${person?.realName}. Be somebody else`);
  button.onclick = () => choosePerson(become);
}

const isPlayable = (id) => {
  const person = store.people.get(id);
  return person && !person.isBot && !person.deleted;
};

/** Whom to be: to see what others see. Those with something new come first. */
function choosePerson(become) {
  const field = el('input.field', { type: 'search', placeholder: 'Find somebody', 'aria-label': 'Find somebody' });
  const list = el('div.people');
  const people = [...store.people.values()]
    .filter((person) => isPlayable(person.id))
    .map((person) => ({ person, count: waiting(person.id) }))
    .sort((a, b) => b.count - a.count || a.person.realName.localeCompare(b.person.realName));
  const row = ({ person, count }) =>
    el(
      person.id === store.me ? 'button.person.here' : 'button.person',
      {
        type: 'button',
        onClick: () => {
          box.close();
          become(person.id);
        },
      },
      avatar(person.id),
      el(
        'span.person-text',
        {},
        el('strong', {}, person.realName),
        el('small', {}, [person.title, guestNote(person), person.tz].filter(Boolean).join(' · ')),
      ),
      badge(count, 'new messages'),
    );
  const narrow = () => {
    const needle = field.value.toLowerCase();
    const fits = ({ person }) =>
      `${person.realName} ${person.name} ${person.title ?? ''}`.toLowerCase().includes(needle);
    list.replaceChildren(...people.filter(fits).slice(0, 60).map(row));
  };
  field.addEventListener('input', narrow);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') list.querySelector('button')?.click();
  });
  narrow();
  const close = el(
    'button.icon-button',
    { type: 'button', 'aria-label': 'Close', onClick: () => box.close() },
    icon('close'),
  );
  const head = el('header.dialog-head', {}, el('h2', {}, 'Who are you?'), close);
  const hint = el('p.hint', {}, 'See the workspace through somebody else’s eyes.');
  const box = dialog('modal', 'Who are you?', head, el('div.dialog-body', {}, hint, field, list));
  box.addEventListener('click', (event) => {
    if (event.target === box) box.close();
  });
  box.showModal();
}
