const READ = ['channels:read', 'groups:read', 'im:read', 'mpim:read'];
const HISTORY = ['channels:history', 'groups:history', 'im:history', 'mpim:history'];
const MANAGE = ['channels:manage', 'groups:write', 'im:write', 'mpim:write'];

/** The scopes of which a bot needs at least one, method by method (Slack's method reference). */
const NEEDED: Record<string, readonly string[]> = {
  'chat.postMessage': ['chat:write'],
  'chat.postEphemeral': ['chat:write'],
  'chat.update': ['chat:write'],
  'chat.delete': ['chat:write'],
  'conversations.open': ['channels:manage', 'groups:write', 'im:write', 'mpim:write'],
  'conversations.info': READ,
  'conversations.members': READ,
  'conversations.list': READ,
  'users.conversations': READ,
  'conversations.history': HISTORY,
  'conversations.replies': HISTORY,
  'conversations.create': MANAGE,
  'conversations.archive': MANAGE,
  'conversations.invite': [...MANAGE, 'channels:write.invites', 'groups:write.invites'],
  'conversations.join': ['channels:join'],
  'pins.add': ['pins:write'],
  'pins.list': ['pins:read'],
  'reactions.add': ['reactions:write'],
  'users.info': ['users:read'],
  'users.list': ['users:read'],
  'bots.info': ['users:read'],
  'users.lookupByEmail': ['users:read.email'],
  'usergroups.list': ['usergroups:read'],
  'usergroups.users.list': ['usergroups:read'],
  'dnd.info': ['dnd:read'],
  'dnd.teamInfo': ['dnd:read'],
  'team.info': ['team:read'],
  'files.getUploadURLExternal': ['files:write'],
  'files.completeUploadExternal': ['files:write'],
  'files.info': ['files:read'],
};

/** The scopes any one of which would do; none for methods that need none. */
export const neededScopes = (method: string): readonly string[] => NEEDED[method] ?? [];
