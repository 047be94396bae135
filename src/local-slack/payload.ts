import { type Json, plain } from './json.ts';
import { type Message, wireMessage } from './message.ts';
import { wireGroup, wirePerson } from './person-wire.ts';
import type { View } from './view.ts';
import { wireView } from './view.ts';
import type { Channel, Happening, Person, Workspace } from './workspace.ts';

const VERIFICATION_TOKEN = 'local-verification-token';

/** The name by which commands and interactions call a channel. */
const channelName = (channel: Channel): string =>
  channel.kind === 'im' ? 'directmessage' : channel.kind === 'group' ? 'privategroup' : channel.name;

const teamOf = (workspace: Workspace, person: Person): string =>
  person.guest === 'stranger' ? 'T0PARTNER' : workspace.teamId;

export type CommandLine = { command: string; text: string; triggerId: string; responseUrl: string };

/** Every field that Slack sends with a slash command. */
export function commandPayload(workspace: Workspace, person: Person, channel: Channel, line: CommandLine): Json {
  return {
    token: VERIFICATION_TOKEN,
    team_id: workspace.teamId,
    team_domain: workspace.domain,
    channel_id: channel.id,
    channel_name: channelName(channel),
    user_id: person.id,
    user_name: person.name,
    command: line.command,
    text: line.text,
    api_app_id: workspace.app.appId,
    is_enterprise_install: 'false',
    response_url: line.responseUrl,
    trigger_id: line.triggerId,
  };
}

/** The envelope around an event; `eventId` stays the same when it is delivered again. */
export function eventPayload(workspace: Workspace, event: Json, eventId: string, at: number): Json {
  const { app, teamId } = workspace;
  const shared = workspace.channels.get(String(event.channel))?.isExtShared ?? false;
  return plain({
    token: VERIFICATION_TOKEN,
    team_id: teamId,
    context_team_id: teamId,
    context_enterprise_id: null,
    api_app_id: app.appId,
    event,
    type: 'event_callback',
    event_id: eventId,
    event_time: Math.floor(at / 1000),
    authorizations: [
      { enterprise_id: null, team_id: teamId, user_id: app.userId, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: shared,
    event_context: `4-${eventId}`,
  });
}

/** What all interactions have in common. */
function interaction(workspace: Workspace, person: Person, type: string): Json {
  return {
    type,
    token: VERIFICATION_TOKEN,
    api_app_id: workspace.app.appId,
    team: { id: workspace.teamId, domain: workspace.domain },
    enterprise: null,
    is_enterprise_install: false,
    user: { id: person.id, username: person.name, name: person.name, team_id: teamOf(workspace, person) },
  };
}

export type Place = { message: Message; channel: Channel } | { view: View };

/** Where an element was used: a message (whose content Slack leaves out when it is ephemeral) or a view. */
function placeFields(workspace: Workspace, place: Place): Json {
  const { app, teamId } = workspace;
  if ('view' in place) {
    const view = wireView(place.view, { appId: app.appId, botId: app.botId, teamId });
    return { container: { type: 'view', view_id: place.view.id }, view };
  }
  const { message, channel } = place;
  const isEphemeral = message.ephemeralTo !== undefined;
  const container = { type: 'message', message_ts: message.ts, channel_id: channel.id, is_ephemeral: isEphemeral };
  const thread = message.threadTs ? { thread_ts: message.threadTs } : {};
  const wire = isEphemeral ? {} : { message: wireMessage(message, teamId) };
  return { container: { ...container, ...thread }, channel: { id: channel.id, name: channelName(channel) }, ...wire };
}

type Moment = { triggerId: string; responseUrl?: string };

export function actionPayload(
  w: Workspace,
  person: Person,
  place: Place,
  actions: Json[],
  values: Json,
  at: Moment,
): Json {
  return plain({
    ...interaction(w, person, 'block_actions'),
    ...placeFields(w, place),
    trigger_id: at.triggerId,
    ...(at.responseUrl ? { response_url: at.responseUrl } : {}),
    state: { values },
    actions,
  });
}

export function suggestionPayload(w: Workspace, person: Person, place: Place, asked: Json): Json {
  return plain({ ...interaction(w, person, 'block_suggestion'), ...placeFields(w, place), ...asked });
}

export function viewPayload(w: Workspace, person: Person, view: View, type: string, rest: Json): Json {
  const { container: _inside, ...fields } = placeFields(w, { view });
  return plain({ ...interaction(w, person, type), ...fields, ...rest });
}

export type Shortcut = { callbackId: string; actionTs: string };

export function shortcutPayload(
  w: Workspace,
  person: Person,
  shortcut: Shortcut,
  at: Moment,
  on?: { message: Message; channel: Channel },
): Json {
  const common = { callback_id: shortcut.callbackId, trigger_id: at.triggerId, action_ts: shortcut.actionTs };
  if (!on) return plain({ ...interaction(w, person, 'shortcut'), ...common });
  return plain({
    ...interaction(w, person, 'message_action'),
    ...common,
    response_url: at.responseUrl,
    message_ts: on.message.ts,
    channel: { id: on.channel.id, name: channelName(on.channel) },
    message: wireMessage(on.message, w.teamId),
  });
}

/** A message, as the `message` and `app_mention` events carry it. */
export function messageEvent(workspace: Workspace, message: Message, channel: Channel, type: string): Json {
  const event: Json = {
    ...wireMessage(message, workspace.teamId),
    type,
    channel: channel.id,
    event_ts: message.ts,
  };
  if (type === 'message') event.channel_type = channel.kind;
  return event;
}

/** A user group that was made or changed; or whose members changed. */
export function groupEvent(
  workspace: Workspace,
  happening: Extract<Happening, { type: `subteam_${string}` }>,
  ts: string,
): Json {
  const group = workspace.groups.get(happening.group);
  if (!group) throw new Error(`Local Slack has no user group ${happening.group}`);
  const { type } = happening;
  if (type !== 'subteam_members_changed') return { type, subteam: wireGroup(workspace, group), event_ts: ts };
  const { added, removed } = happening;
  return {
    type,
    subteam_id: group.id,
    team_id: workspace.teamId,
    date_update: Number(ts.split('.')[0]),
    added_users: added,
    added_users_count: added.length,
    removed_users: removed,
    removed_users_count: removed.length,
    event_ts: ts,
  };
}

export function personEvent(workspace: Workspace, type: 'team_join' | 'user_change', user: string, ts: string): Json {
  return {
    type,
    user: wirePerson(workspace, workspace.person(user)),
    cache_ts: Number(ts.split('.')[0]),
    event_ts: ts,
  };
}
