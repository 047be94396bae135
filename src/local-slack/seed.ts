/** A person (or bot) of the workspace, as given by the test or the demo. Only `id` and `name` are needed. */
export type SeedPerson = {
  id: string;
  /** The handle, without `@`. */
  name: string;
  realName?: string;
  displayName?: string;
  email?: string;
  title?: string;
  /** IANA name; Etc/UTC if left out. */
  tz?: string;
  deleted?: boolean;
  isBot?: boolean;
  isAdmin?: boolean;
  /** multi-channel guest, single-channel guest, or somebody of another organisation. */
  guest?: 'restricted' | 'ultra_restricted' | 'stranger';
  /** Do Not Disturb, in UTC milliseconds. */
  dnd?: { start: number; end: number };
};

export type SeedChannel = {
  id: string;
  name: string;
  members?: string[];
  isPrivate?: boolean;
  archived?: boolean;
  /** Shared with another organisation. */
  isExtShared?: boolean;
  topic?: string;
};

export type SeedGroup = { id: string; handle: string; name: string; members: string[]; disabled?: boolean };

/** The app as it is configured at Slack. `events` are the subscriptions, `scopes` the granted ones. */
export type SeedApp = {
  appId?: string;
  userId?: string;
  botId?: string;
  name?: string;
  realName?: string;
  events?: string[];
  scopes?: string[];
  commands?: { command: string; hint?: string; description?: string; escape?: boolean }[];
  shortcuts?: { callbackId: string; name: string; type: 'message' | 'global' }[];
};

export type Seed = {
  teamId?: string;
  teamName?: string;
  domain?: string;
  people: SeedPerson[];
  channels: SeedChannel[];
  groups?: SeedGroup[];
  app?: SeedApp;
};

/** What `app_home_opened` to `user_change` need no extra thought for; `message.channels` is left to who wants it. */
export const DEFAULT_EVENTS = [
  'app_mention',
  'app_home_opened',
  'member_joined_channel',
  'message.im',
  'team_join',
  'user_change',
  'subteam_created',
  'subteam_updated',
  'subteam_members_changed',
];

/** A small company to start with, when nobody brings a better one. */
export const DEFAULT_SEED: Seed = {
  teamId: 'T0LOCAL',
  teamName: 'Local',
  domain: 'local',
  people: [
    { id: 'U0ANA', name: 'ana', realName: 'Ana Costa', email: 'ana@example.com', tz: 'Europe/Lisbon', isAdmin: true },
    { id: 'U0BEN', name: 'ben', realName: 'Ben Okafor', email: 'ben@example.com', tz: 'Africa/Lagos' },
    { id: 'U0CHLOE', name: 'chloe', realName: 'Chloé Martin', email: 'chloe@example.com', tz: 'Europe/Paris' },
    { id: 'U0DEV', name: 'dev', realName: 'Dev Patel', email: 'dev@example.com', tz: 'Asia/Kolkata' },
    { id: 'U0GONE', name: 'gus', realName: 'Gus Former', email: 'gus@example.com', deleted: true },
    { id: 'U0GUEST', name: 'gia', realName: 'Gia Guest', email: 'gia@example.net', guest: 'ultra_restricted' },
    { id: 'U0EXT', name: 'eva', realName: 'Eva External', email: 'eva@partner.example', guest: 'stranger' },
  ],
  channels: [
    { id: 'C0GENERAL', name: 'general', members: ['U0ANA', 'U0BEN', 'U0CHLOE', 'U0DEV', 'U0WHOOWNS'] },
    { id: 'C0OPS', name: 'ops', members: ['U0ANA', 'U0BEN', 'U0GUEST', 'U0WHOOWNS'], topic: 'What is on fire' },
    { id: 'C0QUIET', name: 'quiet', members: ['U0ANA', 'U0CHLOE'] },
    { id: 'C0SHARED', name: 'with-partner', members: ['U0ANA', 'U0EXT', 'U0WHOOWNS'], isExtShared: true },
    { id: 'C0OLD', name: 'old-project', members: ['U0ANA', 'U0WHOOWNS'], archived: true },
    { id: 'G0SECRET', name: 'secret', members: ['U0ANA', 'U0DEV'], isPrivate: true },
  ],
  groups: [{ id: 'S0OPS', handle: 'ops-crew', name: 'Ops crew', members: ['U0ANA', 'U0BEN'] }],
};
