import { notice } from './ask.js';
import { composer } from './composer.js';
import { $, el } from './dom.js';
import { icon } from './icon.js';
import { closeInspector, showRecord, toggleInspector } from './inspector.js';
import { drawMessages, showChange, stayAtEnd } from './message.js';
import { drawHome, drawModal } from './modal.js';
import { drawSidebar } from './sidebar.js';
import { appDm, channelTitle, follow, load, markRead, myChannels, on, perform, store } from './store.js';

let tab = 'messages';

const isApp = () => store.here === appDm()?.id;

function showMenu(open) {
  $('house').classList.toggle('menu-open', open);
  $('menu').setAttribute('aria-expanded', String(open));
  $('shade').hidden = !open;
}

function drawHead() {
  const channel = store.channels.get(store.here);
  if (!channel) return;
  const count = channel.members.length;
  const people =
    channel.kind === 'channel' || channel.kind === 'group' ? `${count} ${count === 1 ? 'member' : 'members'}` : '';
  const shared = channel.isExtShared ? 'shared with another organisation' : '';
  $('room-name').textContent = channelTitle(channel);
  $('room-topic').textContent = [people, shared, channel.topic].filter(Boolean).join(' · ');
  document.title = `${channelTitle(channel).replace(/^# /, '#')} · ${store.team.name}`;
  drawTabs();
}

function drawTabs() {
  $('tabs').hidden = !isApp();
  const shown = isApp() ? tab : 'messages';
  const one = (name, label) =>
    el(
      'button.tab',
      { type: 'button', role: 'tab', 'aria-selected': String(shown === name), onClick: () => showTab(name) },
      label,
    );
  $('tabs').replaceChildren(one('messages', 'Messages'), one('home', 'Home'));
  $('messages').hidden = shown !== 'messages';
  $('composer').hidden = shown !== 'messages';
  $('home').hidden = shown !== 'home';
}

function showTab(name) {
  tab = name;
  drawTabs();
  if (name === 'messages') drawMessages();
  else {
    drawHome();
    perform({ do: 'openHome' }).catch((error) => notice(error.message));
  }
}

function drawComposer() {
  const channel = store.channels.get(store.here);
  if (channel.archived) {
    $('composer').replaceChildren(el('p.muted.closed', {}, 'This channel is archived.'));
    return;
  }
  const command = store.app.commands[0];
  const isWide = matchMedia('(min-width: 760px)').matches;
  const hint = command && isWide ? ` — or ${command.command} ${command.hint ?? ''}` : '';
  const title = channelTitle(channel).replace('# ', '#');
  const options = { channel: channel.id, id: 'composer-text', draftKey: channel.id, label: `Message ${title}` };
  $('composer').replaceChildren(composer({ ...options, placeholder: `Message ${title}${hint}` }));
}

function drawRoom() {
  markRead(store.me, store.here);
  drawHead();
  drawComposer();
  drawMessages();
  if (isApp() && tab === 'home') drawHome();
  drawSidebar(go, become);
}

function remember() {
  history.replaceState(null, '', `#${store.me}/${store.here}`);
}

function go(channel) {
  store.here = channel;
  tab = 'messages';
  showMenu(false);
  remember();
  drawRoom();
  if (matchMedia('(min-width: 760px)').matches) $('composer-text')?.focus();
}

/** Looks through somebody else's eyes: the same channel if they are in it. */
function become(person) {
  const wasApp = isApp();
  store.me = person;
  const mine = myChannels();
  const same = mine.find((channel) => channel.id === store.here);
  const next = same ?? (wasApp ? appDm() : mine.find((channel) => channel.kind === 'channel'));
  go((next ?? appDm()).id);
  drawModal();
}

function firstRoom() {
  const [, person, channel] = /^#([^/]+)\/(.+)$/.exec(decodeURIComponent(location.hash)) ?? [];
  const people = [...store.people.values()].filter((one) => !one.isBot && !one.deleted);
  store.me = people.some((one) => one.id === person) ? person : people[0].id;
  const mine = myChannels();
  const wanted = mine.find((one) => one.id === channel);
  const usual = mine.find((one) => one.kind === 'channel' && !one.archived && one.members.includes(store.app.userId));
  store.here = (wanted ?? usual ?? appDm()).id;
}

stayAtEnd();
on('all', drawRoom);
on('message', (changed) => {
  if (document.visibilityState === 'visible' && changed.message.channel === store.here) markRead(store.me, store.here);
  if (tab === 'messages' || !isApp()) showChange(changed);
  drawSidebar(go, become);
});
on('view', (user) => {
  if (user !== store.me) return;
  drawModal();
  if (isApp() && tab === 'home') drawHome();
});
on('record', showRecord);
on('connection', (isUp) => {
  if (!isUp) notice('The connection is lost. Trying again…');
});

$('menu').addEventListener('click', () => showMenu(!$('house').classList.contains('menu-open')));
$('shade').addEventListener('click', () => showMenu(false));
$('inspect').addEventListener('click', toggleInspector);
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || document.querySelector('dialog[open], :popover-open')) return;
  if ($('house').classList.contains('menu-open')) showMenu(false);
  else closeInspector();
});
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState !== 'visible' || !store.here) return;
  markRead(store.me, store.here);
  drawSidebar(go, become);
});

$('menu').append(icon('menu'));
await load();
firstRoom();
remember();
drawRoom();
drawModal();
follow();
