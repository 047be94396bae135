import { ApiError } from '../api-error.ts';
import { messageRefusal } from '../block-limit.ts';
import { asFlag, asJsons, asText, isJson, type Json } from '../json.ts';
import { type Message, wireMessage } from '../message.ts';
import type { Method, Realm } from '../realm.ts';
import { withBlockIds } from '../response-url.ts';
import type { Channel } from '../workspace.ts';

/** The channel that a post goes to: an id, a name, or a person's id (their direct message with the app). */
export function target(args: Json, realm: Realm): Channel {
  const { workspace } = realm;
  const reference = asText(args.channel);
  const person = workspace.people.get(reference);
  if (person?.isBot) throw new ApiError('cannot_dm_bot');
  if (person) return workspace.appDm(person.id);
  const channel = workspace.findChannel(reference);
  const member = channel?.members.has(workspace.app.userId);
  // What the app can't see does not exist for it.
  if (!channel || (channel.kind !== 'channel' && !member)) throw new ApiError('channel_not_found');
  if (channel.archived) throw new ApiError('is_archived');
  if (!member && !workspace.app.scopes.includes('chat:write.public')) throw new ApiError('not_in_channel');
  return channel;
}

function content(args: Json): Pick<Message, 'text' | 'blocks' | 'attachments' | 'metadata'> {
  const text = asText(args.text);
  const blocks = asJsons(args.blocks);
  const attachments = asJsons(args.attachments);
  if (args.blocks !== undefined && !Array.isArray(args.blocks)) throw new ApiError('invalid_blocks_format');
  if (text === '' && blocks.length === 0 && attachments.length === 0) throw new ApiError('no_text');
  const refusal = messageRefusal({ text, blocks: args.blocks, attachments: args.attachments });
  if (refusal) throw new ApiError(refusal.error, refusal.details);
  if (args.metadata !== undefined && !isMetadata(args.metadata)) throw new ApiError('invalid_metadata_format');
  const metadata = isMetadata(args.metadata) ? args.metadata : undefined;
  return { text, blocks: withBlockIds(blocks), attachments, metadata };
}

const isMetadata = (value: unknown): value is Json =>
  isJson(value) && typeof value.event_type === 'string' && isJson(value.event_payload);

const postMessage: Method = (args, realm) => {
  const channel = target(args, realm);
  const { app, teamId } = realm.workspace;
  const draft = content(args);
  const threadTs = asText(args.thread_ts) || undefined;
  if (threadTs && !realm.conversation.find(channel.id, threadTs)) throw new ApiError('thread_not_found');
  const message = realm.conversation.post({
    ...draft,
    channel: channel.id,
    user: app.userId,
    botId: app.botId,
    threadTs,
    username: asText(args.username) || undefined,
    iconEmoji: asText(args.icon_emoji) || undefined,
  });
  return { channel: channel.id, ts: message.ts, message: wireMessage(message, teamId) };
};

const postEphemeral: Method = (args, realm) => {
  const channel = target(args, realm);
  const { workspace } = realm;
  const user = asText(args.user);
  if (!workspace.people.has(user)) throw new ApiError('user_not_found');
  if (!channel.members.has(workspace.app.userId)) throw new ApiError('not_in_channel');
  if (!channel.members.has(user)) throw new ApiError('user_not_in_channel');
  const message = realm.conversation.post({
    ...content(args),
    channel: channel.id,
    user: workspace.app.userId,
    botId: workspace.app.botId,
    threadTs: asText(args.thread_ts) || undefined,
    ephemeralTo: user,
  });
  return { message_ts: message.ts };
};

/** A message of the app itself, seen by all: the only kind it may edit or delete. */
function ownMessage(args: Json, realm: Realm, refusal: string): Message {
  const { workspace, conversation } = realm;
  const channel = workspace.channels.get(asText(args.channel));
  if (!channel) throw new ApiError('channel_not_found');
  const message = conversation.find(channel.id, asText(args.ts));
  if (!message || message.ephemeralTo) throw new ApiError('message_not_found');
  if (message.user !== workspace.app.userId) throw new ApiError(refusal);
  return message;
}

const update: Method = (args, realm) => {
  const message = ownMessage(args, realm, 'cant_update_message');
  const { metadata, ...draft } = content(args);
  // Blocks left out go away only when new text is given alone; metadata left out stays.
  realm.conversation.edit(message, { ...draft, ...(metadata ? { metadata } : {}) });
  const wire = wireMessage(message, realm.workspace.teamId);
  return { channel: message.channel, ts: message.ts, text: message.text, message: wire };
};

const remove: Method = (args, realm) => {
  const message = ownMessage(args, realm, 'cant_delete_message');
  realm.conversation.remove(message);
  return { channel: message.channel, ts: message.ts };
};

const getPermalink: Method = (args, realm) => {
  const channel = realm.workspace.channels.get(asText(args.channel));
  if (!channel) throw new ApiError('channel_not_found');
  const ts = asText(args.message_ts);
  if (!realm.conversation.find(channel.id, ts)) throw new ApiError('message_not_found');
  return { channel: channel.id, permalink: `${realm.origin()}/archives/${channel.id}/p${ts.replace('.', '')}` };
};

const reactionsAdd: Method = (args, realm) => {
  const message = realm.conversation.find(asText(args.channel), asText(args.timestamp));
  if (!message) throw new ApiError('message_not_found');
  const name = asText(args.name).replaceAll(':', '');
  if (name === '') throw new ApiError('invalid_name');
  const user = realm.workspace.app.userId;
  const found = message.reactions.find((reaction) => reaction.name === name);
  if (found?.users.includes(user)) throw new ApiError('already_reacted');
  if (found) found.users.push(user);
  else message.reactions.push({ name, users: [user] });
  realm.conversation.edit(message, {}, false);
  return {};
};

export const CHAT: Record<string, Method> = {
  'chat.postMessage': postMessage,
  'chat.postEphemeral': postEphemeral,
  'chat.update': update,
  'chat.delete': remove,
  'chat.getPermalink': getPermalink,
  'reactions.add': reactionsAdd,
};

/** Whether a call posts something, for the rate limit of about one message a second a channel. */
export const posts = (method: string): boolean => method === 'chat.postMessage' || method === 'chat.postEphemeral';

/** `include_all_metadata` decides whether history shows what the app attached. */
export const withMetadata = (wire: Json, args: Json): Json => {
  if (asFlag(args.include_all_metadata)) return wire;
  const { metadata: _hidden, ...rest } = wire;
  return rest;
};
