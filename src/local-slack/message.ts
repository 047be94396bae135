import type { Json } from './json.ts';

/** A message as people see it. `ephemeralTo` set: only that person does. */
export type Message = {
  ts: string;
  channel: string;
  /** Who wrote it: a person's id or the bot's user id. */
  user: string;
  botId: string | undefined;
  text: string;
  blocks: Json[];
  attachments: Json[];
  threadTs: string | undefined;
  ephemeralTo: string | undefined;
  metadata: Json | undefined;
  editedTs: string | undefined;
  reactions: { name: string; users: string[] }[];
  files: Json[];
  pinned: boolean;
  /** Display name and icon given with the post, if any. */
  username: string | undefined;
  iconEmoji: string | undefined;
  /** `channel_join` and the like for messages that Slack itself writes. */
  subtype: string | undefined;
};

export type Draft = Partial<Omit<Message, 'ts' | 'channel' | 'user' | 'text'>> & {
  channel: string;
  user: string;
  text: string;
};

/** The message as the Web API and the events carry it. */
export function wireMessage(message: Message, teamId: string, replies: readonly Message[] = []): Json {
  const wire: Json = {
    type: 'message',
    user: message.user,
    ts: message.ts,
    text: message.text,
    team: teamId,
  };
  if (message.subtype) wire.subtype = message.subtype;
  if (message.botId) Object.assign(wire, { bot_id: message.botId });
  if (message.blocks.length > 0) wire.blocks = message.blocks;
  if (message.attachments.length > 0) wire.attachments = message.attachments;
  if (message.files.length > 0) wire.files = message.files;
  if (message.metadata) wire.metadata = message.metadata;
  if (message.username) wire.username = message.username;
  if (message.editedTs) wire.edited = { user: message.user, ts: message.editedTs };
  if (message.reactions.length > 0) {
    wire.reactions = message.reactions.map((reaction) => ({ ...reaction, count: reaction.users.length }));
  }
  if (message.threadTs) wire.thread_ts = message.threadTs;
  if (replies.length > 0) {
    Object.assign(wire, {
      thread_ts: message.ts,
      reply_count: replies.length,
      reply_users: [...new Set(replies.map((reply) => reply.user))],
      latest_reply: replies.at(-1)?.ts,
    });
  }
  return wire;
}
