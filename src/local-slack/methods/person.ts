import { ApiError } from '../api-error.ts';
import { asText, type Json } from '../json.ts';
import { pageOf } from '../page-of.ts';
import { wireGroup, wirePerson } from '../person-wire.ts';
import type { Method, Realm } from '../realm.ts';
import type { Person } from '../workspace.ts';

const isTrue = (value: unknown): boolean => value === true || value === 'true' || value === '1';

function person(args: Json, realm: Realm): Person {
  const found = realm.workspace.people.get(asText(args.user));
  if (!found) throw new ApiError('user_not_found');
  return found;
}

function wire(found: Person, realm: Realm): Json {
  const json = wirePerson(realm.workspace, found);
  if (!realm.workspace.app.scopes.includes('users:read.email')) delete (json.profile as Json).email;
  return json;
}

const list: Method = (args, realm) => {
  const { items, response_metadata } = pageOf([...realm.workspace.people.values()], args);
  const cache_ts = Math.floor(realm.now() / 1000);
  return { members: items.map((found) => wire(found, realm)), cache_ts, response_metadata };
};

const lookupByEmail: Method = (args, realm) => {
  const email = asText(args.email).toLowerCase();
  const found = [...realm.workspace.people.values()].find((one) => one.email?.toLowerCase() === email && !one.deleted);
  if (!found) throw new ApiError('users_not_found');
  return { user: wire(found, realm) };
};

function dnd(found: Person | undefined): Json {
  const hours = found?.dnd;
  return {
    dnd_enabled: hours !== undefined,
    next_dnd_start_ts: hours ? Math.floor(hours.start / 1000) : 1,
    next_dnd_end_ts: hours ? Math.floor(hours.end / 1000) : 1,
  };
}

const dndTeamInfo: Method = (args, realm) => {
  const ids = asText(args.users).split(',').filter(Boolean);
  if (ids.length > 50) throw new ApiError('too_many_users');
  return { users: Object.fromEntries(ids.map((id) => [id, dnd(realm.workspace.people.get(id))])) };
};

const groupUsers: Method = (args, realm) => {
  const group = realm.workspace.groups.get(asText(args.usergroup));
  if (!group) throw new ApiError('no_such_subteam');
  return { users: group.disabled && !isTrue(args.include_disabled) ? [] : group.members };
};

const listGroups: Method = (args, realm) => {
  const shown = [...realm.workspace.groups.values()].filter(
    ({ disabled }) => !disabled || isTrue(args.include_disabled),
  );
  const wired = shown.map((group) => wireGroup(realm.workspace, group));
  if (!isTrue(args.include_users)) for (const group of wired) delete group.users;
  return { usergroups: wired };
};

const authTest: Method = (_args, realm) => {
  const { app, teamId, teamName } = realm.workspace;
  const url = `${realm.origin()}/`;
  return { url, team: teamName, user: app.name, team_id: teamId, user_id: app.userId, bot_id: app.botId };
};

const teamInfo: Method = (_args, realm) => {
  const { teamId, teamName, domain } = realm.workspace;
  return { team: { id: teamId, name: teamName, domain, email_domain: '', url: `${realm.origin()}/` } };
};

const botInfo: Method = (args, realm) => {
  const { app } = realm.workspace;
  if (args.bot !== undefined && args.bot !== app.botId) throw new ApiError('bot_not_found');
  return { bot: { id: app.botId, deleted: false, name: app.name, app_id: app.appId, user_id: app.userId } };
};

export const PEOPLE: Record<string, Method> = {
  'auth.test': authTest,
  'apps.connections.open': (_args, realm) => ({ url: realm.socketUrl() }),
  'users.info': (args, realm) => ({ user: wire(person(args, realm), realm) }),
  'users.list': list,
  'users.lookupByEmail': lookupByEmail,
  'dnd.info': (args, realm) => dnd(person(args, realm)),
  'dnd.teamInfo': dndTeamInfo,
  'usergroups.list': listGroups,
  'usergroups.users.list': groupUsers,
  'team.info': teamInfo,
  'bots.info': botInfo,
};
