import { confirm, notice } from './ask.js';
import { avatar, guestNote } from './avatar.js';
import { blocks } from './block.js';
import { composer } from './composer.js';
import { $, el } from './dom.js';
import { emoji } from './emoji.js';
import { icon } from './icon.js';
import { mrkdwn } from './mrkdwn.js';
import { picker } from './picker.js';
import { canSee, nameOf, names, perform, store, visible } from './store.js';

const openThreads = new Set();

/** Five minutes: messages of one author closer than that share one head. */
const TOGETHER = 300;

const time = (ts) => new Date(Number(ts) * 1000);
const clock = (ts) => time(ts).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
const day = (ts) => time(ts).toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });

/** Tells the app what was used in this message. */
const useIn = (message) => {
  const place = { channel: message.channel, ts: message.ts };
  const tryTo = async (deed) => {
    try {
      return await perform({ ...place, ...deed });
    } catch (error) {
      notice(error.message);
      return {};
    }
  };
  return {
    confirm,
    act: (path, value, type) =>
      tryTo(type === 'button' ? { do: 'click', element: path } : { do: 'choose', element: path, value }),
    suggest: async (path, typed) => (await tryTo({ do: 'suggest', element: path, typed })).options ?? [],
  };
};

function body(message) {
  const use = useIn(message);
  const parts =
    message.blocks.length > 0 ? blocks(message.blocks, use) : [el('div.text', {}, mrkdwn(message.text, names))];
  const attached = message.attachments.map((attachment) => {
    const inside = attachment.blocks
      ? blocks(attachment.blocks, use)
      : mrkdwn(attachment.text ?? attachment.fallback ?? '', names);
    return el('div.attachment', {}, inside);
  });
  return [...parts, ...attached, ...message.files.map(file)];
}

function file(wire) {
  if (!wire.url_private.startsWith(location.origin)) return el('span', {}, wire.name);
  const address = new URL(wire.url_private).pathname;
  const isPicture = wire.mimetype.startsWith('image/');
  const inside = isPicture ? el('img.picture', { src: address, alt: wire.title }) : [icon('file'), wire.title];
  return el('a.file', { href: address, download: wire.name }, inside);
}

function tools(message, isReply) {
  const shortcuts = store.app.shortcuts.filter((one) => one.type === 'message');
  const all = [];
  if (!isReply && !message.ephemeralTo) {
    const reply = () => toggleThread(message.ts, true);
    all.push(
      el(
        'button.icon-button',
        { type: 'button', 'aria-label': 'Reply in thread', title: 'Reply in thread', onClick: reply },
        icon('reply'),
      ),
    );
  }
  if (shortcuts.length > 0 && !message.ephemeralTo) {
    const options = shortcuts.map((one) => ({ value: one.callbackId, text: { text: one.name } }));
    const use = ([option]) =>
      perform({ do: 'shortcut', shortcut: option.value, channel: message.channel, ts: message.ts }).catch((error) =>
        notice(error.message),
      );
    all.push(picker({ label: 'Shortcuts', plain: 'more', source: () => options, onChoose: use }).element);
  }
  return el('div.tools', {}, all);
}

function authorLine(message) {
  const person = store.people.get(message.user);
  const note = guestNote(person);
  return el(
    'div.byline',
    {},
    el('strong', {}, message.username ?? nameOf(message.user)),
    person?.isBot && el('span.tag', {}, 'App'),
    note && el('span.tag', {}, note),
    el('time', { dateTime: time(message.ts).toISOString() }, clock(message.ts)),
  );
}

/** One message; `joined` leaves out the head that it shares with the one above. */
function row(message, joined, isReply) {
  const reactions = message.reactions.map((one) =>
    el('span.reaction', { title: one.users.map(nameOf).join(', ') }, `${emoji(one.name)} ${one.users.length}`),
  );
  const kinds = [joined && 'joined', message.ephemeralTo && 'private'].filter(Boolean);
  return el(
    ['article.message', ...kinds].join('.'),
    { 'data-ts': message.ts, 'aria-label': `${nameOf(message.user)}, ${clock(message.ts)}` },
    joined ? el('span.gutter', { 'aria-hidden': 'true' }, clock(message.ts)) : avatar(message.user),
    el(
      'div.content',
      {},
      message.ephemeralTo && el('p.private-note', {}, icon('eye'), 'Only visible to you'),
      !joined && authorLine(message),
      body(message),
      message.editedTs && el('span.edited', {}, '(edited)'),
      reactions.length > 0 && el('div.reactions', {}, reactions),
      !isReply && thread(message),
    ),
    tools(message, isReply),
  );
}

const repliesTo = (message) =>
  visible(message.channel).filter((one) => one.threadTs === message.ts && one.ts !== message.ts);

function thread(message) {
  const replies = repliesTo(message);
  const isOpen = openThreads.has(message.ts);
  if (replies.length === 0 && !isOpen) return null;
  const count = replies.length === 0 ? 'New thread' : replies.length === 1 ? '1 reply' : `${replies.length} replies`;
  const head = el(
    'button.thread-head',
    { type: 'button', 'aria-expanded': String(isOpen), onClick: () => toggleThread(message.ts, !isOpen) },
    [...new Set(replies.map((reply) => reply.user))].slice(0, 3).map((user) => avatar(user, '.tiny')),
    el('span', {}, count),
    el('span', { 'aria-hidden': 'true' }, icon(isOpen ? 'down' : 'right')),
  );
  if (!isOpen) return head;
  const answer = composer({
    channel: message.channel,
    thread: message.ts,
    placeholder: 'Reply…',
    label: 'Reply in thread',
    draftKey: `thread-${message.ts}`,
  });
  return el(
    'div.thread',
    {},
    head,
    replies.map((reply) => row(reply, false, true)),
    answer,
  );
}

function toggleThread(ts, open) {
  if (open) openThreads.add(ts);
  else openThreads.delete(ts);
  redraw(ts);
  if (open) document.querySelector(`[data-ts="${ts}"] .thread textarea`)?.focus();
}

const isRoot = (message) => !message.threadTs || message.threadTs === message.ts;

let wasAtEnd = true;
const isAtEnd = (place) => place.scrollHeight - place.scrollTop - place.clientHeight < 120;

/** Keeps the newest message in view when the room changes its size. */
export function stayAtEnd() {
  const place = $('messages');
  place.addEventListener('scroll', () => {
    wasAtEnd = isAtEnd(place);
  });
  new ResizeObserver(() => {
    if (wasAtEnd) place.scrollTop = place.scrollHeight;
  }).observe(place);
}

/** Draws the whole channel and goes to its end. */
export function drawMessages() {
  const place = $('messages');
  const roots = visible(store.here).filter(isRoot);
  const nodes = [];
  roots.forEach((message, index) => {
    const before = roots[index - 1];
    if (!before || day(before.ts) !== day(message.ts)) nodes.push(el('p.day', {}, el('span', {}, day(message.ts))));
    nodes.push(row(message, isJoined(before, message), false));
  });
  if (nodes.length === 0) nodes.push(empty());
  place.replaceChildren(...nodes);
  place.scrollTop = place.scrollHeight;
}

const isJoined = (before, message) =>
  before !== undefined &&
  before.user === message.user &&
  day(before.ts) === day(message.ts) &&
  before.ephemeralTo === message.ephemeralTo &&
  Number(message.ts) - Number(before.ts) < TOGETHER;

function empty() {
  const hint = store.app.commands[0];
  return el(
    'div.empty-room',
    {},
    el('p', {}, 'Nothing here yet.'),
    hint &&
      !store.channels.get(store.here)?.archived &&
      el('p.muted', {}, 'Try ', el('code', {}, `${hint.command} ${hint.hint ?? ''}`.trim())),
  );
}

/** Draws one message again where it stands, or the channel if it is not there. */
function redraw(ts) {
  const old = $('messages').querySelector(`[data-ts="${ts}"]`);
  const message = visible(store.here).find((one) => one.ts === ts);
  if (!old || !message) return drawMessages();
  return old.replaceWith(row(message, old.classList.contains('joined'), false));
}

/** Shows a change in this channel with as little movement as possible. */
export function showChange({ change, message }) {
  if (message.channel !== store.here || !canSee(message)) return;
  const place = $('messages');
  const atEnd = isAtEnd(place);
  if (!isRoot(message)) redraw(message.threadTs);
  else if (change === 'edited') redraw(message.ts);
  else if (change === 'deleted') drawMessages();
  else {
    const roots = visible(store.here).filter(isRoot);
    const before = roots.at(-2);
    if (!before || day(before.ts) !== day(message.ts)) return drawMessages();
    place.append(row(message, isJoined(before, message), false));
  }
  if (atEnd || message.user === store.me) place.scrollTop = place.scrollHeight;
}
