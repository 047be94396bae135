import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError } from './api-error.ts';
import { type Faults, type RateLimit, type Trouble, takesEffect } from './fault.ts';
import { asText, isJson, type Json, parseJson } from './json.ts';
import { CHAT, posts } from './methods/chat.ts';
import { CONVERSATIONS } from './methods/conversation.ts';
import { FILES } from './methods/file.ts';
import { PEOPLE } from './methods/person.ts';
import { PINS } from './methods/pin.ts';
import { VIEWS } from './methods/view.ts';
import type { Method, Realm } from './realm.ts';
import { reply } from './reply.ts';
import { neededScopes } from './scope.ts';

export const METHODS: Record<string, Method> = { ...CHAT, ...CONVERSATIONS, ...PEOPLE, ...VIEWS, ...FILES, ...PINS };

export type Tokens = { bot: string; app: string };
export type ApiRealm = Realm & { faults: Faults; rateLimit: RateLimit; tokens: Tokens };

/** Arguments that may come as JSON text within a form. */
const STRUCTURED = ['attachments', 'blocks', 'channels', 'files', 'metadata', 'view'];

/** The arguments of a call, from the query, a form or a JSON body. */
export function readArgs(url: URL, contentType: string, body: string): Json {
  const args: Json = Object.fromEntries(url.searchParams);
  if (contentType.startsWith('application/json')) {
    const parsed = body === '' ? {} : parseJson(body);
    if (!isJson(parsed)) throw new ApiError('invalid_json');
    return Object.assign(args, parsed);
  }
  Object.assign(args, Object.fromEntries(new URLSearchParams(body)));
  for (const key of STRUCTURED) {
    const value = args[key];
    const parsed = typeof value === 'string' && /^\s*[[{]/.test(value) ? parseJson(value) : undefined;
    if (parsed !== undefined) args[key] = parsed;
  }
  return args;
}

function authorize(method: string, token: string, realm: ApiRealm): void {
  if (token === '') throw new ApiError('not_authed');
  if (token !== realm.tokens.bot && token !== realm.tokens.app) throw new ApiError('invalid_auth');
  const wanted = method === 'apps.connections.open' ? realm.tokens.app : realm.tokens.bot;
  if (token !== wanted) throw new ApiError('not_allowed_token_type');
}

function run(method: string, args: Json, token: string, realm: ApiRealm): Json {
  const implemented = METHODS[method];
  try {
    if (!implemented) throw new ApiError('unknown_method');
    authorize(method, token, realm);
    const needed = neededScopes(method);
    const { scopes } = realm.workspace.app;
    if (needed.length > 0 && !needed.some((scope) => scopes.includes(scope))) {
      return { ok: false, error: 'missing_scope', needed: needed.join(','), provided: scopes.join(',') };
    }
    return { ok: true, ...implemented(args, realm) };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const answer: Json = { ok: false, error: error.code };
    if (error.details.length > 0) {
      Object.assign(answer, { errors: error.details, response_metadata: { messages: error.details } });
    }
    return answer;
  }
}

/** Errors that are the app's mistake rather than the world's: breaking a limit, or asking what does not exist. */
const MISTAKES = new Set([
  ...[
    'invalid_blocks',
    'invalid_blocks_format',
    'invalid_attachments',
    'msg_blocks_too_long',
    'msg_too_long',
    'no_text',
  ],
  ...['invalid_arguments', 'view_too_large', 'invalid_metadata_format', 'invalid_trigger_id', 'exchanged_trigger_id'],
  ...['expired_trigger_id', 'push_limit_reached', 'used_url', 'expired_url', 'unknown_method', 'missing_scope'],
  ...['not_allowed_token_type', 'invalid_json', 'duplicate_external_id'],
]);

export const isMistake = (error: string): boolean => MISTAKES.has(error);

/** All the names a fault rule may use for the channel of a call. */
function channelNames(args: Json, realm: Realm): string[] {
  const given = asText(args.channel) || asText(args.channel_id) || asText(args.users) || asText(args.user_id);
  const { workspace } = realm;
  const { userId } = workspace.app;
  if (workspace.people.has(given)) return [given, workspace.findDirectMessage([given, userId])?.id ?? given];
  const channel = workspace.channels.get(given);
  const person = channel?.kind === 'im' ? [...channel.members].find((id) => id !== userId) : undefined;
  return person ? [given, person] : [given];
}

/** Answers one Web API call, faults and rate limit included, and writes it down. */
export async function answerCall(
  method: string,
  request: IncomingMessage,
  url: URL,
  body: string,
  response: ServerResponse,
  realm: ApiRealm,
): Promise<void> {
  const began = performance.now();
  let args: Json = {};
  let answer: Json;
  let trouble: Trouble | undefined;
  let accepted = false;
  try {
    args = readArgs(url, request.headers['content-type'] ?? '', body);
    const channels = channelNames(args, realm);
    trouble = realm.faults.take(method, channels) ?? rateLimited(method, channels, realm);
    const token = (request.headers.authorization ?? '').replace(/^Bearer /, '') || asText(args.token);
    delete args.token;
    accepted = takesEffect(trouble);
    answer = accepted ? run(method, args, token, realm) : { ok: false, error: 'fault' };
  } catch (error) {
    answer = { ok: false, error: error instanceof ApiError ? error.code : 'fatal_error' };
    if (!(error instanceof ApiError)) console.error('Local Slack failed in', method, error);
  }
  const headers = { 'x-oauth-scopes': realm.workspace.app.scopes.join(',') };
  const shown = await reply(response, { status: 200, answer }, trouble, headers);
  realm.recorder.add({
    kind: 'call',
    method,
    args,
    status: shown.status,
    answer: shown.answer,
    tookMs: performance.now() - began,
    fault: trouble?.kind,
    accepted: accepted && answer.ok === true,
  });
  const error = asText(answer.error);
  if (accepted && isMistake(error)) {
    const details = Array.isArray(answer.errors) ? answer.errors.map(String) : [];
    realm.recorder.add({ kind: 'violation', where: method, error, details });
  }
}

function rateLimited(method: string, channels: readonly string[], realm: ApiRealm): Trouble | undefined {
  // A direct message goes by its person, so that it is the same before and after it is opened.
  const key = channels.find((name) => realm.workspace.people.has(name)) ?? channels[0] ?? '';
  const seconds = posts(method) ? realm.rateLimit.retryAfter(key) : 0;
  return seconds > 0 ? { kind: 'rate_limit', retryAfterSeconds: seconds } : undefined;
}
