/**
 * What the page knows: the whole workspace, kept current by Server-Sent Events. Each screen shows one person's share.
 */
export const store = {
  team: { name: '' },
  app: { commands: [], shortcuts: [] },
  people: new Map(),
  channels: new Map(),
  groups: new Map(),
  messages: new Map(),
  modals: {},
  homes: {},
  records: [],
  me: '',
  /** Where this person is: a channel id. */
  here: '',
  /** person → channel → ts of the newest message they have had on screen */
  read: new Map(),
};

const listeners = new Map();

/** Calls `listener` when something of this kind changes: `all`, `message`, `view`, `record`. */
export const on = (kind, listener) => listeners.set(kind, [...(listeners.get(kind) ?? []), listener]);
export const tell = (kind, data) => {
  for (const listener of listeners.get(kind) ?? []) listener(data);
};

export async function load() {
  const state = await (await fetch('/local/state')).json();
  const first = store.people.size === 0;
  Object.assign(store, { team: state.team, app: state.app, modals: state.modals, homes: state.homes });
  store.people = new Map(state.people.map((person) => [person.id, person]));
  store.channels = new Map(state.channels.map((channel) => [channel.id, channel]));
  store.groups = new Map(state.groups.map((group) => [group.id, group]));
  store.messages = new Map(state.channels.map((channel) => [channel.id, []]));
  for (const message of state.messages) store.messages.get(message.channel)?.push(message);
  if (first) for (const person of store.people.keys()) for (const id of store.channels.keys()) markRead(person, id);
}

/** Follows the workspace; after a lost connection everything is loaded afresh. */
export function follow() {
  const source = new EventSource('/local/events');
  const hear = (kind, act) => source.addEventListener(kind, (event) => act(JSON.parse(event.data)));
  let connected = false;
  hear('ready', async () => {
    if (connected) await reload();
    connected = true;
    tell('connection', true);
  });
  source.onerror = () => tell('connection', false);
  hear('workspace', reload);
  hear('message', heardMessage);
  hear('view', ({ user, modals, home }) => {
    store.modals[user] = modals;
    store.homes[user] = home;
    tell('view', user);
  });
  hear('record', (record) => {
    store.records = [...store.records.slice(-199), record];
    tell('record', record);
  });
}

async function reload() {
  await load();
  tell('all');
}

async function heardMessage({ change, message }) {
  if (!store.channels.has(message.channel)) return reload();
  const list = store.messages.get(message.channel) ?? [];
  const index = list.findIndex((one) => one.ts === message.ts);
  if (change === 'deleted') {
    if (index >= 0) list.splice(index, 1);
  } else if (index >= 0) list[index] = message;
  else list.push(message);
  store.messages.set(message.channel, list);
  tell('message', { change, message });
}

/** Does something as the chosen person. Resolves to what came of it; rejects with a sentence. */
export async function perform(deed) {
  const response = await fetch('/local/do', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ as: store.me, ...deed }),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error);
  return answer;
}

export const nameOf = (id) => {
  if (id === 'USLACKBOT') return 'Slackbot';
  const person = store.people.get(id);
  return person ? person.displayName || person.realName : id;
};

export const names = {
  person: (id) => (store.people.has(id) ? nameOf(id) : undefined),
  channel: (id) => store.channels.get(id)?.name,
  group: (id) => store.groups.get(id)?.handle,
  isMe: (id) => id === store.me,
};

export const myChannels = (user = store.me) =>
  [...store.channels.values()].filter((channel) => channel.members.includes(user));

export const canSee = (message, user = store.me) => !message.ephemeralTo || message.ephemeralTo === user;

export const visible = (channel, user = store.me) =>
  (store.messages.get(channel) ?? []).filter((message) => canSee(message, user));

export const appDm = (user = store.me) =>
  [...store.channels.values()].find(
    (channel) => channel.kind === 'im' && channel.members.includes(user) && channel.members.includes(store.app.userId),
  );

export const otherIn = (channel) => channel.members.find((id) => id !== store.me) ?? store.me;

export function channelTitle(channel) {
  if (channel.kind === 'im') return nameOf(otherIn(channel));
  if (channel.kind === 'mpim')
    return channel.members
      .filter((id) => id !== store.me)
      .map(nameOf)
      .join(', ');
  return `# ${channel.name}`;
}

export function markRead(user, channel) {
  const mine = store.read.get(user) ?? new Map();
  mine.set(channel, store.messages.get(channel)?.at(-1)?.ts ?? '0');
  store.read.set(user, mine);
}

/** How many messages of others this person has not had on screen yet. */
export function unread(channel, user = store.me) {
  const last = Number(store.read.get(user)?.get(channel) ?? 0);
  return visible(channel, user).filter((message) => message.user !== user && Number(message.ts) > last).length;
}

/** What waits for a person: direct messages, and what only they see. */
export const waiting = (user) =>
  myChannels(user)
    .filter((channel) => channel.kind === 'im' || channel.kind === 'mpim')
    .reduce((sum, channel) => sum + unread(channel.id, user), 0);

export async function loadRecords() {
  store.records = await (await fetch('/local/records')).json();
}
