import { ApiError } from '../api-error.ts';
import { asText, type Json } from '../json.ts';
import { wireMessage } from '../message.ts';
import type { Method, Realm } from '../realm.ts';

const add: Method = (args, realm) => {
  const message = realm.conversation.find(asText(args.channel), asText(args.timestamp));
  if (!message) throw new ApiError('message_not_found');
  if (message.pinned) throw new ApiError('already_pinned');
  realm.conversation.edit(message, { pinned: true }, false);
  return {};
};

/** The newest first; a message comes without the metadata that its app has attached. */
const list: Method = (args, realm) => {
  const { workspace, conversation } = realm;
  const channel = workspace.channels.get(asText(args.channel));
  const isMember = channel?.members.has(workspace.app.userId) === true;
  if (!channel || (channel.kind !== 'channel' && !isMember)) throw new ApiError('channel_not_found');
  if (!isMember) throw new ApiError('not_in_channel');
  const pinned = conversation.in(channel.id).filter((message) => message.pinned && !message.ephemeralTo);
  return { items: pinned.reverse().map((message) => item(message, realm)) };
};

function item(message: Parameters<typeof wireMessage>[0], { workspace, origin }: Realm): Json {
  const { metadata: _hidden, ...wire } = wireMessage(message, workspace.teamId);
  const permalink = `${origin()}/archives/${message.channel}/p${message.ts.replace('.', '')}`;
  return {
    type: 'message',
    channel: message.channel,
    // Only the app pins anything here.
    created_by: workspace.app.userId,
    created: Math.floor(Number(message.ts)),
    message: { ...wire, permalink, pinned_to: [message.channel] },
  };
}

export const PINS: Record<string, Method> = { 'pins.add': add, 'pins.list': list };
