import { randomUUID } from 'node:crypto';
import { type AllMiddlewareArgs, App, type Logger as BoltLogger, LogLevel, type RespondFn } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import type { SlackSettings } from '../config.ts';
import type { ChannelScopes } from '../domain/channel-scope.ts';
import { DomainError } from '../domain/error.ts';
import type { LiveMap } from '../domain/live-map.ts';
import type { StewardsOfAll } from '../domain/steward.ts';
import type { Logger } from '../log.ts';
import { ACTION_BY_ID } from './actions.ts';
import { answerEvent } from './conversation.ts';
import type { BotIdentity, Desk, DeskStore } from './desk.ts';
import { Directory } from './directory.ts';
import { createHttpDoor, type HttpDoor } from './http-door.ts';
import { faultNote, foreignNote, refusalNote } from './messages/fault.ts';
import type { Note } from './messages/note.ts';
import { toReply } from './messages/render.ts';
import { readAction, readCommand, readEvent, teamOf } from './request.ts';
import { answerSlash } from './slash.ts';
import { createSocketDoor } from './socket-door.ts';
import { WorkUnderWay } from './work-under-way.ts';

export interface SlackAppOptions {
  readonly settings: SlackSettings;
  readonly live: LiveMap;
  readonly store: DeskStore;
  readonly channels: ChannelScopes;
  readonly stewards: StewardsOfAll;
  readonly log: Logger;
  readonly clock: () => number;
}

export interface SlackApp {
  readonly bot: BotIdentity;
  readonly client: WebClient;
  /** The handler for HTTP requests; null in Socket Mode, where nothing comes in that way. */
  readonly handle: HttpDoor['handle'] | null;
  /** Whether requests can reach it now; over HTTP that is not for it to know. */
  isConnected(): boolean;
  /** Begins to take requests over Socket Mode; nothing to do in HTTP mode. */
  open(): Promise<void>;
  /** Takes no more over Socket Mode, and waits for the work under way. @returns whether all of it ended in time. */
  close(deadlineMs: number): Promise<boolean>;
}

/** What a listener is given, as far as it is used here: Bolt leaves out what a kind of request does not have. */
interface Arrived extends AllMiddlewareArgs {
  readonly body: unknown;
  readonly ack?: (response?: object) => Promise<void>;
  readonly respond?: RespondFn;
}

/**
 * The app: one door in (HTTP or Socket Mode), one place that tells requests apart, one boundary for errors. Bolt runs every
 * registered listener's chain for every request, so there is just one, and the tables decide.
 * @throws DomainError where Slack refuses the token; a fault where Slack can't be reached.
 */
export async function createSlackApp(options: SlackAppOptions): Promise<SlackApp> {
  const { settings, log, clock } = options;
  const logger = boltLogger(log);
  const clientOptions = {
    logger,
    timeout: 10_000,
    retryConfig: { retries: 2 },
    rejectRateLimitedCalls: true,
    ...(settings.apiUrl ? { slackApiUrl: settings.apiUrl } : {}),
  };
  const client = new WebClient(settings.botToken, clientOptions);
  const bot = await identify(client);
  const work = new WorkUnderWay();
  const { inbox } = options.store;
  const desk: Desk = { ...options, inbox, client, bot, directory: new Directory(client, clock) };

  // Signatures are dated by Slack: they are held against the real time, whatever clock the answers go by.
  const http = settings.mode === 'http' ? createHttpDoor(settings.signingSecret, logger, Date.now) : null;
  const socket = settings.mode === 'socket' ? createSocketDoor(settings.appToken, settings.apiUrl, logger) : null;
  const receiver = http?.receiver ?? socket?.receiver;
  if (!receiver) throw new Error('there is no way in');
  const app = new App({
    receiver,
    logger,
    clientOptions,
    authorize: async () => ({ botToken: settings.botToken, botId: bot.botId, botUserId: bot.userId }),
    convoStore: false,
    ignoreSelf: false,
  });
  app.use((arrived) => work.run(() => dispatch(desk, arrived as unknown as Arrived)));
  return {
    bot,
    client,
    handle: http ? http.handle : null,
    isConnected: () => socket?.isConnected() ?? true,
    open: async () => socket?.open(app),
    close: async (deadlineMs) => {
      await socket?.close();
      return work.idle(deadlineMs);
    },
  };
}

async function identify(client: WebClient): Promise<BotIdentity> {
  const answer = await client.auth.test().catch((error: { data?: { error?: string } }) => {
    const code = error.data?.error;
    if (!code) throw error;
    throw new DomainError(
      'invalid',
      `Slack refuses SLACK_BOT_TOKEN (${code}). Copy it again from "OAuth & Permissions" of the app, and reinstall the app if it was removed.`,
    );
  });
  return { teamId: answer.team_id ?? '', userId: answer.user_id ?? '', botId: answer.bot_id ?? '' };
}

/** The one place that tells requests apart, and the one boundary: a refusal is said, a fault is logged and its id is said. */
async function dispatch(desk: Desk, arrived: Arrived): Promise<void> {
  const { body } = arrived;
  const isForeign = teamOf(body) !== desk.bot.teamId;
  if ('command' in arrived) {
    const note = (text: Note) => ({ response_type: 'ephemeral', ...toReply(text, { mentions: 'all' }) });
    const reply = isForeign
      ? note(foreignNote())
      : await answerSlash(desk, readCommand(body)).then(
          (answer) => ({ response_type: 'ephemeral', ...answer }),
          (error: unknown) => note(troubleNote(desk, error, 'command')),
        );
    await arrived.ack?.(reply);
    return;
  }
  if (isForeign) {
    desk.log.warn({ team: teamOf(body) }, 'refused a request from another workspace');
    await acknowledge(arrived);
    return;
  }
  if ('event' in arrived) {
    await answerEvent(desk, readEvent(body)).catch((error: unknown) => void troubleNote(desk, error, 'event'));
    return;
  }
  await acknowledge(arrived);
  if ('action' in arrived) await runAction(desk, arrived);
}

async function acknowledge(arrived: Arrived): Promise<void> {
  if (!('event' in arrived)) await arrived.ack?.();
}

async function runAction(desk: Desk, { body, respond }: Arrived): Promise<void> {
  const request = readAction(body);
  try {
    for (const { audience, replaces, ...reply } of (await ACTION_BY_ID.get(request.action)?.run(desk, request)) ?? []) {
      const response_type = audience === 'channel' ? 'in_channel' : 'ephemeral';
      await respond?.({ ...reply, response_type, replace_original: replaces });
    }
  } catch (error) {
    const reply = toReply(troubleNote(desk, error, request.action), { mentions: 'all' });
    await respond?.({ ...reply, response_type: 'ephemeral', replace_original: false }).catch(() => undefined);
  }
}

function troubleNote(desk: Desk, error: unknown, where: string): Note {
  if (error instanceof DomainError) return refusalNote(error);
  const id = randomUUID().slice(0, 8);
  desk.log.error({ id, where, err: error }, 'a request failed');
  return faultNote(id);
}

/** Bolt's log, as ours. What it says at debug level includes bodies, so that level is dropped. */
function boltLogger(log: Logger): BoltLogger {
  const child = log.child({ from: 'bolt' });
  const words = (parts: unknown[]) =>
    parts.map((part) => (part instanceof Error ? part.message : String(part))).join(' ');
  return {
    debug: () => undefined,
    info: (...parts) => child.debug(words(parts)),
    warn: (...parts) => child.warn(words(parts)),
    error: (...parts) => child.error(words(parts)),
    setLevel: () => undefined,
    getLevel: () => LogLevel.INFO,
    setName: () => undefined,
  };
}
