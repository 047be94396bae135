/**
 * What Slack sends, as far as this bot reads it. Requests come from outside and are read with care: a field that is missing
 * or of another type is undefined, never an exception.
 */
type Fields = Readonly<Record<string, unknown>>;

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A slash command as somebody typed it. */
export interface CommandRequest {
  readonly user: string;
  readonly channel: string;
  readonly text: string;
  readonly trigger: string;
}

export function readCommand(body: unknown): CommandRequest {
  const { user_id, channel_id, text: typed, trigger_id } = fields(body);
  return {
    user: text(user_id) ?? '',
    channel: text(channel_id) ?? '',
    text: text(typed) ?? '',
    trigger: text(trigger_id) ?? '',
  };
}

/** A file in Slack, as an event names it: nothing but its id is believed later on. */
export interface SharedFile {
  readonly id: string;
  readonly name: string;
}

/** A message to the bot, or one that mentions it; an invitation; whatever else Slack calls an event. */
export interface EventRequest {
  readonly type: string;
  readonly user: string | undefined;
  readonly channel: string | undefined;
  readonly channelType: string | undefined;
  readonly text: string;
  readonly ts: string;
  readonly thread: string | undefined;
  /** Which tab of the bot somebody has opened: `home`, `messages`. */
  readonly tab: string | undefined;
  /** What was shared with the message. */
  readonly files: readonly SharedFile[];
  /** Set for what a program wrote, this bot included, and for edits, joins and the like: nothing to answer. */
  readonly isEcho: boolean;
}

/** The kinds of messages that somebody has typed all the same: into a thread and its channel, or beside a file. */
const TYPED = new Set(['thread_broadcast', 'file_share']);

export function readEvent(body: unknown): EventRequest {
  const event = fields(fields(body).event);
  return {
    type: text(event.type) ?? '',
    // Who is new to the workspace is told with all of their profile.
    user: text(event.user) ?? text(fields(event.user).id),
    channel: text(event.channel),
    channelType: text(event.channel_type),
    text: text(event.text) ?? '',
    ts: text(event.ts) ?? text(event.event_ts) ?? '',
    thread: text(event.thread_ts),
    tab: text(event.tab),
    files: (Array.isArray(event.files) ? event.files : []).map(fields).flatMap(({ id, name }) => {
      return text(id) ? [{ id: text(id) ?? '', name: text(name) ?? '' }] : [];
    }),
    isEcho:
      event.bot_id !== undefined ||
      fields(event.user).is_bot === true ||
      (event.subtype !== undefined && !TYPED.has(text(event.subtype) ?? '')),
  };
}

/** Something has happened to an account or to a user group. */
export interface PeopleEvent {
  /** The same for every delivery of this event. */
  readonly id: string;
  /** The whole account, as Slack describes it; undefined where it is about a group. */
  readonly user: unknown;
  readonly group: string | undefined;
}

/** Null where the event is about anything else. */
export function readPeopleEvent(body: unknown): PeopleEvent | null {
  const { event_id, event } = fields(body);
  const { type, user, subteam, subteam_id } = fields(event);
  const id = text(event_id) ?? '';
  if (type === 'user_change' || type === 'team_join') return { id, user, group: undefined };
  if (type !== 'subteam_updated' && type !== 'subteam_created' && type !== 'subteam_members_changed') return null;
  return { id, user: undefined, group: text(subteam_id) ?? text(fields(subteam).id) };
}

/** A click on a button. */
export interface ActionRequest {
  /** `noun:verb`; the number that tells twins of one message apart is taken off. */
  readonly action: string;
  readonly value: string | undefined;
  readonly user: string;
  readonly channel: string | undefined;
  /** The thread of the clicked message; undefined outside of one. */
  readonly thread: string | undefined;
  /** What opens a form, once and within three seconds. */
  readonly trigger: string;
  /** The form that the button stands in; null for one in a message. */
  readonly view: { readonly id: string; readonly hash: string } | null;
  /** Whether it was clicked in the bot's home. */
  readonly inHome: boolean;
  /** The same for every delivery of this click. */
  readonly key: string;
}

export function readAction(body: unknown): ActionRequest {
  const { actions, user, channel, container, trigger_id, view } = fields(body);
  const action = fields(Array.isArray(actions) ? actions[0] : undefined);
  const id = text(action.action_id) ?? '';
  const { id: viewId, hash, type: viewType } = fields(view);
  const inHome = viewType === 'home';
  return {
    action: id.replace(/#\d+$/, ''),
    value: text(action.value),
    user: text(fields(user).id) ?? '',
    channel: text(fields(channel).id),
    thread: text(fields(container).thread_ts),
    trigger: text(trigger_id) ?? '',
    view: text(viewId) && !inHome ? { id: text(viewId) ?? '', hash: text(hash) ?? '' } : null,
    inHome,
    key: `act:${text(trigger_id) ?? ''}:${id}:${text(action.action_ts) ?? ''}`,
  };
}

/** A shortcut used on a message. */
export interface ShortcutRequest {
  readonly callback: string;
  readonly user: string;
  readonly channel: string;
  /** What the message says. */
  readonly text: string;
  /** Which message it is. */
  readonly ts: string;
  /** What opens a form, once and within three seconds. */
  readonly trigger: string;
}

export function readShortcut(body: unknown): ShortcutRequest {
  const { callback_id, user, channel, message, message_ts, trigger_id } = fields(body);
  return {
    callback: text(callback_id) ?? '',
    user: text(fields(user).id) ?? '',
    channel: text(fields(channel).id) ?? '',
    text: text(fields(message).text) ?? '',
    ts: text(message_ts) ?? text(fields(message).ts) ?? '',
    trigger: text(trigger_id) ?? '',
  };
}

/** A form that somebody has filled in. */
export interface SubmissionRequest {
  readonly form: string;
  /** What the form was opened for; as little to be trusted as a button's value. */
  readonly about: string;
  readonly user: string;
  /** What was entered or chosen, by field; a field left empty is not there. */
  readonly entered: Readonly<Record<string, string>>;
  /** The same for fields that take several. */
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  /** The fields of the form, in order. */
  readonly fields: readonly string[];
  /** Slack's name of each field, for what is said beside it. */
  readonly blocks: Readonly<Record<string, string>>;
  /** The same for every delivery of this form. */
  readonly key: string;
}

/** A field's name without the edition that the form is shown in; see `Form.edition`. */
function fieldOf(blockId: string): string {
  return blockId.replace(/@[a-z]+-\d+$/, '');
}

export function readSubmission(body: unknown): SubmissionRequest {
  const { user, view } = fields(body);
  const { id, hash, callback_id, private_metadata, state, blocks } = fields(view);
  const entered: Record<string, string> = {};
  const chosen: Record<string, string[]> = {};
  for (const [blockId, actions] of Object.entries(fields(fields(state).values))) {
    const given = fields(Object.values(fields(actions))[0]);
    const picked = text(given.selected_date) ?? text(given.selected_user);
    const value = text(given.value) ?? text(fields(given.selected_option).value) ?? picked;
    if (value?.trim()) entered[fieldOf(blockId)] = value;
    if (Array.isArray(given.selected_options)) {
      chosen[fieldOf(blockId)] = given.selected_options.flatMap((option) => text(fields(option).value) ?? []);
    }
  }
  const inputs = (Array.isArray(blocks) ? blocks : []).map(fields).filter(({ type }) => type === 'input');
  const names = inputs.flatMap(({ block_id }) => text(block_id) ?? []);
  return {
    form: text(callback_id) ?? '',
    about: text(private_metadata) ?? '',
    user: text(fields(user).id) ?? '',
    entered,
    chosen,
    fields: names.map(fieldOf),
    blocks: Object.fromEntries(names.map((name) => [fieldOf(name), name])),
    key: `form:${text(id) ?? ''}:${text(hash) ?? ''}`,
  };
}

/** Somebody types into a menu whose choices come from here. */
export interface SuggestionRequest {
  readonly user: string;
  readonly menu: string;
  readonly typed: string;
}

export function readSuggestion(body: unknown): SuggestionRequest {
  const { action_id, value, user } = fields(body);
  return { user: text(fields(user).id) ?? '', menu: text(action_id) ?? '', typed: text(value) ?? '' };
}

/** The workspace that a request came from; undefined where it does not say. */
export function teamOf(body: unknown): string | undefined {
  const { team_id, team } = fields(body);
  return text(team_id) ?? text(fields(team).id);
}

/**
 * The workspace that the person belongs to, who may be somebody else's guest in a shared channel; undefined where the request
 * does not say, or where all workspaces are of one enterprise.
 */
export function homeTeamOf(body: unknown): string | undefined {
  const { user, enterprise, event } = fields(body);
  if (enterprise) return undefined;
  return text(fields(user).team_id) ?? text(fields(event).user_team);
}
