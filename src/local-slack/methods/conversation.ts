import { ApiError } from '../api-error.ts';
import { asFlag, asText, type Json } from '../json.ts';
import { wireMessage } from '../message.ts';
import { pageOf } from '../page-of.ts';
import { wireChannel } from '../person-wire.ts';
import type { Method, Realm } from '../realm.ts';
import type { Channel } from '../workspace.ts';
import { withMetadata } from './chat.ts';

/** A channel that the app can see: public, or one it is in. */
function visible(args: Json, realm: Realm): Channel {
  const channel = realm.workspace.channels.get(asText(args.channel));
  const seen = channel && (channel.kind === 'channel' || channel.members.has(realm.workspace.app.userId));
  if (!channel || !seen) throw new ApiError('channel_not_found');
  return channel;
}

function joined(args: Json, realm: Realm): Channel {
  const channel = visible(args, realm);
  if (!channel.members.has(realm.workspace.app.userId)) throw new ApiError('not_in_channel');
  return channel;
}

const users = (args: Json): string[] => asText(args.users).split(',').filter(Boolean);

const open: Method = (args, realm) => {
  const { workspace } = realm;
  if (args.channel) return { channel: wireChannel(workspace, visible(args, realm)) };
  const wanted = users(args);
  if (wanted.length === 0) throw new ApiError('users_list_not_supplied');
  const members = [...wanted, workspace.app.userId];
  const before = workspace.findDirectMessage(members);
  for (const id of wanted) {
    const person = workspace.people.get(id);
    if (!person) throw new ApiError('user_not_found');
    if (person.isBot) throw new ApiError('cannot_dm_bot');
    if (person.deleted && !before) throw new ApiError('user_disabled');
  }
  const channel = workspace.directMessage(members);
  const extra = before ? { no_op: true, already_open: true } : {};
  return { ...extra, channel: asFlag(args.return_im) ? wireChannel(workspace, channel) : { id: channel.id } };
};

const inWindow = (args: Json) => (ts: string) => {
  const at = Number(ts);
  const inclusive = asFlag(args.inclusive);
  if (args.oldest && (inclusive ? at < Number(args.oldest) : at <= Number(args.oldest))) return false;
  return !(args.latest && (inclusive ? at > Number(args.latest) : at >= Number(args.latest)));
};

const history: Method = (args, realm) => {
  const { conversation, workspace } = realm;
  const channel = joined(args, realm);
  const fits = inWindow(args);
  const roots = conversation
    .in(channel.id)
    .filter((message) => !message.ephemeralTo && (!message.threadTs || message.threadTs === message.ts))
    .filter((message) => fits(message.ts))
    .reverse();
  const { items, response_metadata } = pageOf(roots, args, 999);
  const messages = items.map((message) =>
    withMetadata(wireMessage(message, workspace.teamId, conversation.replies(message)), args),
  );
  return { messages, has_more: response_metadata.next_cursor !== '', response_metadata };
};

const replies: Method = (args, realm) => {
  const { conversation, workspace } = realm;
  const channel = joined(args, realm);
  const root = conversation.find(channel.id, asText(args.ts));
  if (!root || root.ephemeralTo) throw new ApiError('thread_not_found');
  const fits = inWindow(args);
  const thread = [root, ...conversation.replies(root).filter((reply) => fits(reply.ts))];
  const { items, response_metadata } = pageOf(thread, args);
  const messages = items.map((message) => {
    const below = message === root ? conversation.replies(root) : [];
    return withMetadata(wireMessage(message, workspace.teamId, below), args);
  });
  return { messages, has_more: response_metadata.next_cursor !== '', response_metadata };
};

const members: Method = (args, realm) => {
  const { items, response_metadata } = pageOf([...visible(args, realm).members], args);
  return { members: items, response_metadata };
};

const KINDS: Record<Channel['kind'], string> = {
  channel: 'public_channel',
  group: 'private_channel',
  im: 'im',
  mpim: 'mpim',
};

function listed(args: Json, realm: Realm, user: string): Json {
  const types = (asText(args.types) || 'public_channel').split(',').map((type) => type.trim());
  const { workspace } = realm;
  const all = [...workspace.channels.values()].filter(
    (channel) =>
      types.includes(KINDS[channel.kind]) &&
      !(asFlag(args.exclude_archived) && channel.archived) &&
      (channel.members.has(workspace.app.userId) || channel.kind === 'channel') &&
      (user === '' || channel.members.has(user)),
  );
  const { items, response_metadata } = pageOf(all, args);
  return { channels: items.map((channel) => wireChannel(workspace, channel)), response_metadata };
}

const create: Method = (args, realm) => {
  const { workspace } = realm;
  const name = asText(args.name);
  if (!/^[\p{Ll}\p{Lo}\p{N}_-]{1,80}$/u.test(name)) throw new ApiError('invalid_name');
  if (workspace.findChannel(name)) throw new ApiError('name_taken');
  const isPrivate = asFlag(args.is_private);
  const id = workspace.newId(isPrivate ? 'G0' : 'C0');
  const channel = workspace.addChannel({ id, name, isPrivate, members: [workspace.app.userId] });
  return { channel: wireChannel(workspace, channel) };
};

const invite: Method = (args, realm) => {
  const { workspace } = realm;
  const channel = joined(args, realm);
  if (channel.archived) throw new ApiError('is_archived');
  for (const id of users(args)) {
    if (!workspace.people.has(id)) throw new ApiError('user_not_found');
    if (id === workspace.app.userId) throw new ApiError('cant_invite_self');
    if (channel.members.has(id)) throw new ApiError('already_in_channel');
  }
  for (const id of users(args)) workspace.enter(channel, id, workspace.app.userId);
  return { channel: wireChannel(workspace, channel) };
};

const join: Method = (args, realm) => {
  const { workspace } = realm;
  const channel = visible(args, realm);
  if (channel.kind !== 'channel') throw new ApiError('method_not_supported_for_channel_type');
  if (channel.archived) throw new ApiError('is_archived');
  workspace.enter(channel, workspace.app.userId);
  return { channel: wireChannel(workspace, channel) };
};

const archive: Method = (args, realm) => {
  const channel = joined(args, realm);
  if (channel.archived) throw new ApiError('already_archived');
  if (channel.name === 'general') throw new ApiError('cant_archive_general');
  channel.archived = true;
  return {};
};

export const CONVERSATIONS: Record<string, Method> = {
  'conversations.open': open,
  'conversations.info': (args, realm) => ({ channel: wireChannel(realm.workspace, visible(args, realm)) }),
  'conversations.history': history,
  'conversations.replies': replies,
  'conversations.members': members,
  'conversations.list': (args, realm) => listed(args, realm, ''),
  'conversations.create': create,
  'conversations.invite': invite,
  'conversations.join': join,
  'conversations.archive': archive,
  'users.conversations': (args, realm) => listed(args, realm, asText(args.user) || realm.workspace.app.userId),
};
