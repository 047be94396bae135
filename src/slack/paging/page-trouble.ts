import type { SendOutcome } from '../../domain/paging/outbox.ts';

type Trouble = Exclude<SendOutcome, { kind: 'sent' | 'void' | 'later' }>;

/** What to do about an answer of Slack's that is none of yes. */
export type Action =
  /** Slack may have done it all the same: look before it is repeated. */
  | 'ambiguous'
  /** It was not done, and may be the next time. */
  | 'temporary'
  /** This person can't be reached so: the next step is due. */
  | 'target'
  /** This channel takes nothing: the post goes to the next place. */
  | 'channel'
  /** Nothing can be sent with this token or app until an operator mends it: tried again meanwhile, and readiness is red. */
  | 'app'
  /** Slack does not take the message as it is: it is sent once more, as plain text. */
  | 'plain';

/**
 * Slack's error codes (docs.slack.dev, chat.postMessage, conversations.open and "Errors" of the Web API), each with what is done
 * about it. Two of them Slack itself explains as "it may have been done": internal_error and fatal_error. A code that is not
 * here is taken as the target's, so that the next step comes at once: silence would be worse than one page too many.
 */
export const ACTION_OF: Readonly<Record<string, Action>> = {
  internal_error: 'ambiguous',
  fatal_error: 'ambiguous',
  service_unavailable: 'ambiguous',
  request_timeout: 'temporary',
  team_added_to_org: 'temporary',
  accesslimited: 'temporary',
  message_limit_exceeded: 'temporary',
  user_not_found: 'target',
  users_not_found: 'target',
  user_disabled: 'target',
  user_not_visible: 'target',
  cannot_dm_bot: 'target',
  messages_tab_disabled: 'target',
  channel_not_found: 'channel',
  not_in_channel: 'channel',
  is_archived: 'channel',
  restricted_action: 'channel',
  restricted_action_read_only_channel: 'channel',
  restricted_action_thread_only_channel: 'channel',
  team_access_not_granted: 'channel',
  invalid_auth: 'app',
  not_authed: 'app',
  account_inactive: 'app',
  token_revoked: 'app',
  token_expired: 'app',
  missing_scope: 'app',
  no_permission: 'app',
  ekm_access_denied: 'app',
  org_login_required: 'app',
  two_factor_setup_required: 'app',
  invalid_blocks: 'plain',
  invalid_blocks_format: 'plain',
  msg_blocks_too_long: 'plain',
  msg_too_long: 'plain',
  no_text: 'plain',
  invalid_metadata_format: 'plain',
  invalid_metadata_schema: 'plain',
  metadata_too_large: 'plain',
};

/** As the end of a sentence; a code without words stands for itself. */
const WORDS: Readonly<Record<string, string>> = {
  user_not_found: 'Slack knows nobody by that id',
  users_not_found: 'nobody in this Slack has that e-mail address',
  user_disabled: 'the account is deactivated',
  user_not_visible: 'the bot may not see them',
  cannot_dm_bot: 'it is a bot',
  messages_tab_disabled: 'the app takes no direct messages',
  channel_not_found: 'there is no such channel that the bot can see',
  not_in_channel: 'the bot is not in the channel',
  is_archived: 'the channel is archived',
  restricted_action: 'the workspace does not let the bot post there',
};

const APP_RETRY_MS = 5_000;

/** Nothing has left this machine, or nobody was there to take it. */
const NOT_SENT = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT/;

/** The error code that Slack answered with; null where it answered nothing, or no JSON. */
export function slackCode(error: unknown): string | null {
  const { data } = error as { data?: { error?: unknown } };
  return typeof data?.error === 'string' ? data.error : null;
}

/** What a call that failed means for the row that it was to send. */
export function troubleOf(error: unknown): Trouble & { readonly action: Action | 'limited' } {
  const { code, retryAfter, statusCode, message } = error as {
    code?: unknown;
    retryAfter?: unknown;
    statusCode?: unknown;
    message?: unknown;
  };
  if (code === 'slack_webapi_rate_limited_error') {
    const seconds = typeof retryAfter === 'number' && retryAfter > 0 ? retryAfter : 1;
    return { kind: 'limited', afterMs: seconds * 1000, action: 'limited' };
  }
  const said = slackCode(error);
  if (said === 'ratelimited' || said === 'rate_limited') return { kind: 'limited', afterMs: 1000, action: 'limited' };
  if (said !== null) return outcomeOf(ACTION_OF[said] ?? 'target', WORDS[said] ?? `Slack says ${said}`);
  if (typeof statusCode === 'number') {
    const action = statusCode >= 500 ? 'ambiguous' : 'temporary';
    return outcomeOf(action, `Slack answered with status ${statusCode}`);
  }
  if (NOT_SENT.test(String(message))) return outcomeOf('temporary', 'Slack could not be reached');
  return outcomeOf('ambiguous', 'Slack did not answer');
}

function outcomeOf(action: Action, why: string): Trouble & { readonly action: Action } {
  switch (action) {
    case 'ambiguous':
      return { kind: 'ambiguous', why, action };
    case 'temporary':
      return { kind: 'temporary', why, action };
    case 'app':
      // Some time for somebody to mend it; then the path goes on, since another pager may still reach somebody.
      return { kind: 'temporary', why, afterMs: APP_RETRY_MS, action };
    default:
      return { kind: 'failed', why, action };
  }
}
