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

/** A message to the bot, or one that mentions it; an invitation; whatever else Slack calls an event. */
export interface EventRequest {
  readonly type: string;
  readonly user: string | undefined;
  readonly channel: string | undefined;
  readonly channelType: string | undefined;
  readonly text: string;
  readonly ts: string;
  readonly thread: string | undefined;
  /** Set for what a program wrote, this bot included, and for edits, joins and the like: nothing to answer. */
  readonly isEcho: boolean;
}

export function readEvent(body: unknown): EventRequest {
  const event = fields(fields(body).event);
  return {
    type: text(event.type) ?? '',
    user: text(event.user),
    channel: text(event.channel),
    channelType: text(event.channel_type),
    text: text(event.text) ?? '',
    ts: text(event.ts) ?? text(event.event_ts) ?? '',
    thread: text(event.thread_ts),
    isEcho: event.bot_id !== undefined || (event.subtype !== undefined && event.subtype !== 'thread_broadcast'),
  };
}

/** A click on a button. */
export interface ActionRequest {
  /** `noun:verb`; the number that tells twins of one message apart is taken off. */
  readonly action: string;
  readonly value: string | undefined;
  readonly user: string;
  readonly channel: string | undefined;
  /** The same for every delivery of this click. */
  readonly key: string;
}

export function readAction(body: unknown): ActionRequest {
  const { actions, user, channel, trigger_id } = fields(body);
  const action = fields(Array.isArray(actions) ? actions[0] : undefined);
  const id = text(action.action_id) ?? '';
  return {
    action: id.replace(/#\d+$/, ''),
    value: text(action.value),
    user: text(fields(user).id) ?? '',
    channel: text(fields(channel).id),
    key: `act:${text(trigger_id) ?? ''}:${id}:${text(action.action_ts) ?? ''}`,
  };
}

/** The workspace that a request came from; undefined where it does not say. */
export function teamOf(body: unknown): string | undefined {
  const { team_id, team } = fields(body);
  return text(team_id) ?? text(fields(team).id);
}
