import { DEFAULT_EVENTS, type Seed, type SeedApp, type SeedChannel, type SeedGroup, type SeedPerson } from './seed.ts';

export type Person = SeedPerson & { realName: string; displayName: string; tz: string; updatedAt: number };

export type Channel = {
  id: string;
  /** Without `#`; for a direct message the id of the other person. */
  name: string;
  kind: 'channel' | 'group' | 'im' | 'mpim';
  members: Set<string>;
  archived: boolean;
  isExtShared: boolean;
  topic: string;
  createdAt: number;
};

export type AppConfig = Required<SeedApp>;

/** Something that happened to people or channels, which the app may have subscribed to. */
export type Happening =
  | { type: 'member_joined_channel'; user: string; channel: string; inviter: string | undefined }
  | { type: 'team_join'; user: string }
  | { type: 'user_change'; user: string }
  | { type: 'subteam_created' | 'subteam_updated'; group: string }
  | { type: 'subteam_members_changed'; group: string; added: string[]; removed: string[] };

const SCOPES = [
  ...['app_mentions:read', 'channels:history', 'channels:join', 'channels:manage', 'channels:read', 'chat:write'],
  ...['chat:write.public', 'commands', 'dnd:read', 'files:read', 'files:write', 'groups:history', 'groups:read'],
  ...['groups:write', 'im:history', 'im:read', 'im:write', 'mpim:history', 'mpim:read', 'mpim:write', 'pins:read'],
  ...['pins:write', 'reactions:write', 'team:read', 'usergroups:read', 'users:read', 'users:read.email'],
];

/** The people, channels and groups of one Slack workspace, and the app as it is installed there. */
export class Workspace {
  readonly teamId: string;
  readonly teamName: string;
  readonly domain: string;
  readonly app: AppConfig;
  readonly people = new Map<string, Person>();
  readonly channels = new Map<string, Channel>();
  readonly groups = new Map<string, SeedGroup>();
  readonly #now: () => number;
  readonly #happenings = new Set<(happening: Happening) => void>();
  #nextId = 1;

  constructor(seed: Seed, now: () => number) {
    this.#now = now;
    this.teamId = seed.teamId ?? 'T0LOCAL';
    this.teamName = seed.teamName ?? 'Local';
    this.domain = seed.domain ?? 'local';
    this.app = {
      appId: 'A0WHOOWNS',
      userId: 'U0WHOOWNS',
      botId: 'B0WHOOWNS',
      name: 'whoowns',
      realName: 'whoowns',
      events: DEFAULT_EVENTS,
      scopes: SCOPES,
      commands: [{ command: '/whoowns', hint: 'who owns what?', escape: true }],
      shortcuts: [],
      ...seed.app,
    };
    for (const person of seed.people) this.setPerson(person);
    this.setPerson({ id: this.app.userId, name: this.app.name, realName: this.app.realName, isBot: true });
    for (const channel of seed.channels) this.addChannel(channel);
    for (const group of seed.groups ?? []) this.groups.set(group.id, group);
  }

  /** Calls `listener` for each happening; returns what ends it. */
  onHappening(listener: (happening: Happening) => void): () => void {
    this.#happenings.add(listener);
    return () => this.#happenings.delete(listener);
  }

  #tell(happening: Happening): void {
    for (const listener of this.#happenings) listener(happening);
  }

  /** Adds a person or replaces one. Tells nobody: see `join` and `change`. */
  setPerson(seed: SeedPerson): Person {
    const realName = seed.realName ?? seed.name;
    const person = {
      ...seed,
      realName,
      displayName: seed.displayName ?? '',
      tz: seed.tz ?? 'Etc/UTC',
      updatedAt: this.#now(),
    };
    this.people.set(person.id, person);
    return person;
  }

  /** A new colleague: the app hears `team_join`. */
  join(seed: SeedPerson): Person {
    const person = this.setPerson(seed);
    this.#tell({ type: 'team_join', user: person.id });
    return person;
  }

  /** Changes somebody (deactivated, renamed, …): the app hears `user_change`. */
  change(id: string, change: Partial<SeedPerson>): Person {
    const person = this.setPerson({ ...this.person(id), ...change, id });
    this.#tell({ type: 'user_change', user: id });
    return person;
  }

  /** The person; throws for an unknown id, which is a mistake in the test. */
  person(id: string): Person {
    const person = this.people.get(id);
    if (!person) throw new Error(`Local Slack knows nobody called ${id}: ${[...this.people.keys()].join(', ')}`);
    return person;
  }

  /** A new user group: the app hears `subteam_created`. */
  createGroup(group: SeedGroup): SeedGroup {
    this.groups.set(group.id, group);
    this.#tell({ type: 'subteam_created', group: group.id });
    return group;
  }

  /** Changes a user group (members, renamed, disabled): the app hears `subteam_updated`, and `subteam_members_changed` where they did. */
  changeGroup(id: string, change: Partial<SeedGroup>): SeedGroup {
    const before = this.groups.get(id);
    if (!before) throw new Error(`Local Slack has no user group ${id}: ${[...this.groups.keys()].join(', ')}`);
    const after = { ...before, ...change, id };
    this.groups.set(id, after);
    const added = after.members.filter((user) => !before.members.includes(user));
    const removed = before.members.filter((user) => !after.members.includes(user));
    this.#tell({ type: 'subteam_updated', group: id });
    if (added.length + removed.length > 0) this.#tell({ type: 'subteam_members_changed', group: id, added, removed });
    return after;
  }

  addChannel(seed: SeedChannel): Channel {
    const channel: Channel = {
      id: seed.id,
      name: seed.name,
      kind: seed.isPrivate ? 'group' : 'channel',
      members: new Set(seed.members ?? []),
      archived: seed.archived ?? false,
      isExtShared: seed.isExtShared ?? false,
      topic: seed.topic ?? '',
      createdAt: this.#now(),
    };
    this.channels.set(channel.id, channel);
    return channel;
  }

  newId(prefix: string): string {
    const id = `${prefix}${String(this.#nextId).padStart(6, '0')}`;
    this.#nextId += 1;
    return id;
  }

  /** The channel by id, `#name` or name. */
  findChannel(reference: string): Channel | undefined {
    const direct = this.channels.get(reference);
    if (direct) return direct;
    const name = reference.replace(/^#/, '').toLowerCase();
    return [...this.channels.values()].find((channel) => channel.kind !== 'im' && channel.name === name);
  }

  /** The channel; throws for an unknown one, which is a mistake in the test. */
  channel(reference: string): Channel {
    const channel = this.findChannel(reference);
    if (!channel) throw new Error(`Local Slack has no channel ${reference}`);
    return channel;
  }

  /** The direct message between these people, opened if it was not. */
  directMessage(users: readonly string[]): Channel {
    const members = [...new Set(users)].sort();
    const found = this.findDirectMessage(members);
    if (found) return found;
    const others = members.filter((id) => id !== this.app.userId);
    const kind = members.length > 2 ? 'mpim' : 'im';
    const channel: Channel = {
      id: kind === 'im' ? `D0${members.map((id) => id.replace(/^U0?/, '')).join('')}` : this.newId('G0MPIM'),
      name: kind === 'im' ? (others[0] ?? this.app.userId) : `mpdm-${others.join('--').toLowerCase()}-1`,
      kind,
      members: new Set(members),
      archived: false,
      isExtShared: false,
      topic: '',
      createdAt: this.#now(),
    };
    this.channels.set(channel.id, channel);
    return channel;
  }

  findDirectMessage(users: readonly string[]): Channel | undefined {
    const wanted = [...new Set(users)].sort().join();
    return [...this.channels.values()].find(
      (channel) => (channel.kind === 'im' || channel.kind === 'mpim') && [...channel.members].sort().join() === wanted,
    );
  }

  /** The direct message with the app. */
  appDm(user: string): Channel {
    return this.directMessage([user, this.app.userId]);
  }

  /** Lets somebody into a channel: the app hears `member_joined_channel` where it is a member itself. */
  enter(channel: Channel, user: string, inviter?: string): void {
    if (channel.members.has(user)) return;
    channel.members.add(user);
    if (channel.members.has(this.app.userId)) {
      this.#tell({ type: 'member_joined_channel', user, channel: channel.id, inviter });
    }
  }
}
