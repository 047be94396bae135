import type { Json } from './json.ts';
import type { SeedGroup } from './seed.ts';
import type { Channel, Person, Workspace } from './workspace.ts';

/** A person as `users.info` and the events carry them. */
export function wirePerson(workspace: Workspace, person: Person): Json {
  const guest = person.guest;
  return {
    id: person.id,
    team_id: guest === 'stranger' ? 'T0PARTNER' : workspace.teamId,
    name: person.name,
    deleted: person.deleted ?? false,
    real_name: person.realName,
    tz: person.tz,
    tz_label: person.tz,
    tz_offset: offsetSeconds(person.tz, person.updatedAt),
    profile: {
      title: person.title ?? '',
      real_name: person.realName,
      real_name_normalized: person.realName,
      display_name: person.displayName,
      display_name_normalized: person.displayName,
      email: person.email,
      first_name: person.realName.split(' ')[0],
      last_name: person.realName.split(' ').slice(1).join(' '),
      status_text: '',
      status_emoji: '',
      team: workspace.teamId,
    },
    is_admin: person.isAdmin ?? false,
    is_owner: false,
    is_primary_owner: false,
    is_restricted: guest === 'restricted' || guest === 'ultra_restricted',
    is_ultra_restricted: guest === 'ultra_restricted',
    ...(guest === 'stranger' ? { is_stranger: true } : {}),
    is_bot: person.isBot ?? false,
    is_app_user: false,
    updated: Math.floor(person.updatedAt / 1000),
  };
}

function offsetSeconds(zone: string, at: number): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(at);
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign, hours, minutes] = /([+-])(\d+):(\d+)/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60);
}

/** A user group as `usergroups.list` and the events carry it. */
export function wireGroup({ teamId }: Workspace, group: SeedGroup): Json {
  return {
    id: group.id,
    team_id: teamId,
    is_usergroup: true,
    name: group.name,
    handle: group.handle,
    description: '',
    is_external: false,
    date_delete: group.disabled ? 1_700_000_000 : 0,
    user_count: group.members.length,
    users: group.members,
  };
}

/** A channel as `conversations.info` carries it. */
export function wireChannel(workspace: Workspace, channel: Channel): Json {
  const common = {
    id: channel.id,
    created: Math.floor(channel.createdAt / 1000),
    is_channel: channel.kind === 'channel',
    is_group: channel.kind === 'group',
    is_im: channel.kind === 'im',
    is_mpim: channel.kind === 'mpim',
    is_archived: channel.archived,
    is_org_shared: false,
    is_ext_shared: channel.isExtShared,
    is_shared: channel.isExtShared,
    context_team_id: workspace.teamId,
  };
  if (channel.kind === 'im') {
    const user = [...channel.members].find((id) => id !== workspace.app.userId) ?? workspace.app.userId;
    return { ...common, user, is_user_deleted: workspace.people.get(user)?.deleted ?? false };
  }
  return {
    ...common,
    name: channel.name,
    name_normalized: channel.name,
    is_private: channel.kind !== 'channel',
    is_general: channel.name === 'general',
    is_member: channel.members.has(workspace.app.userId),
    creator: [...channel.members][0] ?? workspace.app.userId,
    topic: { value: channel.topic, creator: '', last_set: 0 },
    purpose: { value: '', creator: '', last_set: 0 },
    num_members: channel.members.size,
  };
}
