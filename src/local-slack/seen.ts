import { ApiError } from './api-error.ts';
import { isJson, type Json } from './json.ts';
import type { Message } from './message.ts';
import { checkedView } from './methods/view.ts';
import type { Realm } from './realm.ts';
import type { Delivery } from './recorder.ts';
import { postReply } from './response-url.ts';
import { STACK_LIMIT, type View } from './view.ts';

/** What a person saw come of something they did, the same in HTTP and in Socket Mode. */
export type Seen = {
  /** Acknowledged within three seconds, with something that Slack could show. */
  ok: boolean;
  /** Slack's word for what went wrong: `operation_timeout`, `dispatch_failed`, `invalid_command_response`, … */
  error: string | undefined;
  /** The text shown: of the reply within the acknowledgement, or the sentence about the failure; '' for none. */
  text: string;
  /** The reply within the acknowledgement. Later ones: `LocalSlack.answer(seen)`. */
  message: Message | undefined;
  /** The modal on top of the person's screen when the acknowledgement was in. */
  view: View | undefined;
  /** Sentences beside the fields of a refused form, by block_id. */
  errors: Record<string, string>;
  deliveries: Delivery[];
  user: string;
  /** Number of the last record before it began, for `next(…, { since })`. */
  since: number;
};

export type Doing = { user: string; channel?: string | undefined; since: number };

function base(doing: Doing, deliveries: Delivery[], realm: Realm): Seen {
  const view = realm.views.top(doing.user);
  const error = deliveries.find((delivery) => delivery.error)?.error;
  const { user, since } = doing;
  return { ok: !error, error, text: '', message: undefined, view, errors: {}, deliveries, user, since };
}

/** Shows a failure to the person, as Slackbot does. */
function failed(seen: Seen, error: string, sentence: string, channel: string | undefined, realm: Realm): Seen {
  if (channel) realm.conversation.post({ channel, user: 'USLACKBOT', text: sentence, ephemeralTo: seen.user });
  return { ...seen, ok: false, error, text: sentence };
}

function noteViolation(realm: Realm, where: string, error: unknown): string {
  if (!(error instanceof ApiError)) throw error;
  realm.recorder.add({ kind: 'violation', where, error: error.code, details: [...error.details] });
  return error.code;
}

/** The acknowledgement of a slash command: its body, if it has one, is a message. */
export function readCommandAnswer(command: string, doing: Doing, delivery: Delivery, realm: Realm): Seen {
  const seen = base(doing, [delivery], realm);
  const sentence = (error: string): string => `${command} failed with the error "${error}"`;
  if (seen.error) return failed(seen, seen.error, sentence(seen.error), doing.channel, realm);
  const { answer } = delivery;
  if (answer === undefined) return seen;
  try {
    if (!isJson(answer)) throw new ApiError('invalid_command_response', ['must provide an object']);
    const { userId, botId } = realm.workspace.app;
    const place = { channel: doing.channel ?? '', user: doing.user, author: { userId, botId } };
    const message = postReply(realm.conversation, answer, place);
    return { ...seen, text: message.text, message };
  } catch (error) {
    noteViolation(realm, `ack of ${command}`, error);
    const name = 'invalid_command_response';
    return failed(seen, name, sentence(name), doing.channel, realm);
  }
}

/** The acknowledgement of anything whose body Slack does not look at: clicks, shortcuts, events. */
export function readPlainAnswer(doing: Doing, deliveries: Delivery[], realm: Realm): Seen {
  const seen = base(doing, deliveries, realm);
  if (!seen.error) return seen;
  return failed(seen, seen.error, `That did not work: the app answered with "${seen.error}"`, doing.channel, realm);
}

const TROUBLE = 'We had some trouble connecting. Try again?';

/** The acknowledgement of a submitted form: errors beside fields, another view, or the form closes. */
export function readSubmission(doing: Doing, view: View, delivery: Delivery, realm: Realm): Seen {
  const seen = base(doing, [delivery], realm);
  const done = (): Seen => ({ ...seen, view: realm.views.top(doing.user) });
  if (seen.error) {
    realm.views.refuse(view, { '': TROUBLE });
    return { ...seen, text: TROUBLE };
  }
  const { answer } = delivery;
  try {
    if (!isJson(answer) || answer.response_action === undefined) {
      if (answer !== undefined) throw new ApiError('invalid_view_response', ['unknown body']);
      realm.views.close(view);
      return done();
    }
    if (answer.response_action === 'errors') {
      const errors = fieldErrors(view, answer.errors);
      realm.views.refuse(view, errors);
      return { ...done(), ok: false, errors };
    }
    respond(view, answer, realm);
    return done();
  } catch (error) {
    noteViolation(realm, `ack of view_submission ${view.callbackId}`, error);
    realm.views.refuse(view, { '': TROUBLE });
    return { ...done(), ok: false, error: 'invalid_view_response', text: TROUBLE };
  }
}

function respond(view: View, answer: Json, realm: Realm): void {
  switch (answer.response_action) {
    case 'clear':
      realm.views.close(view, true);
      return;
    case 'update':
      realm.views.update(view, checkedView(answer.view, ['modal']));
      return;
    case 'push':
      if (realm.views.stack(view.user).length >= STACK_LIMIT) throw new ApiError('push_limit_reached');
      realm.views.push(view.user, checkedView(answer.view, ['modal']));
      return;
    default:
      throw new ApiError('invalid_view_response', [`unknown response_action ${String(answer.response_action)}`]);
  }
}

/** Errors must name input blocks of the view, or Slack shows none of them. */
function fieldErrors(view: View, errors: unknown): Record<string, string> {
  if (!isJson(errors) || Object.keys(errors).length === 0) throw new ApiError('invalid_view_response', ['no errors']);
  const inputs = new Set(
    (view.content.blocks as Json[]).filter((block) => block.type === 'input').map((block) => String(block.block_id)),
  );
  const unknown = Object.keys(errors).filter((block) => !inputs.has(block));
  if (unknown.length > 0)
    throw new ApiError('invalid_view_response', [`errors for unknown blocks: ${unknown.join(', ')}`]);
  return Object.fromEntries(Object.entries(errors).map(([block, sentence]) => [block, String(sentence)]));
}
