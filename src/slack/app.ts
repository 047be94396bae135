import { App, type Logger as BoltLogger, LogLevel } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import type { SlackSettings } from '../config.ts';
import type { ChannelScopes } from '../domain/answer/channel-scope.ts';
import type { Attestations } from '../domain/attestation/attestation.ts';
import { AttestationSweep } from '../domain/attestation/attestation-sweep.ts';
import { DomainError } from '../domain/error.ts';
import { gapFacts } from '../domain/gap/gap-facts.ts';
import type { LiveMap } from '../domain/map/live-map.ts';
import type { Paging } from '../domain/paging/paging.ts';
import type { GuestRule } from '../domain/people/rights.ts';
import type { Roster } from '../domain/people/roster.ts';
import type { StewardsOfAll } from '../domain/people/steward.ts';
import type { Logger } from '../log.ts';
import { ACTION_BY_ID } from './actions.ts';
import { PastMaps } from './asking/past-maps.ts';
import type { BotIdentity, Desk, DeskStore } from './desk.ts';
import { type Arrived, dispatch } from './dispatch.ts';
import { createHttpDoor, type HttpDoor } from './door/http-door.ts';
import { createSocketDoor } from './door/socket-door.ts';
import { WorkUnderWay } from './door/work-under-way.ts';
import { HomeBoard } from './home/home-board.ts';
import { isGuest } from './keeping/attestation-desk.ts';
import { DigestRound } from './keeping/digest-round.ts';
import { GapWatch } from './keeping/gap-watch.ts';
import { MissSweep } from './keeping/miss-sweep.ts';
import { ReachLookup } from './paging/reach.ts';
import { DepartureWatch } from './people/departure-watch.ts';
import { Directory } from './people/directory.ts';
import { PeopleSync } from './people/people-sync.ts';
import { SlackMembers } from './people/slack-members.ts';
import { tellDue } from './telling.ts';

export interface SlackAppOptions {
  readonly settings: SlackSettings;
  readonly live: LiveMap;
  readonly store: DeskStore;
  readonly channels: ChannelScopes;
  readonly paging: Paging;
  readonly roster: Roster;
  readonly attestations: Attestations;
  readonly stewards: StewardsOfAll;
  readonly guests: GuestRule;
  readonly welcomes: boolean;
  readonly log: Logger;
  readonly clock: () => number;
}

export interface SlackApp {
  readonly bot: BotIdentity;
  readonly client: WebClient;
  /** The handler for HTTP requests; null in Socket Mode, where nothing comes in that way. */
  readonly handle: HttpDoor['handle'] | null;
  /** Tells people what is due to be told; see NoticeStore. */
  tell(): Promise<void>;
  /** Sends stewards what is missing, where it is due; see DigestRound. */
  digest(): Promise<void>;
  /** Brings the homes up to date that people have opened lately; see HomeBoard. */
  refreshHomes(): Promise<void>;
  /** Finds the questions that have an answer by now; see MissSweep. */
  sweep(): Promise<void>;
  /** Keeps people and groups in step with Slack; see PeopleSync. @returns when it wants to be asked again (UTC ms). */
  syncPeople(now: number): Promise<number>;
  /** Sees who has left, and has it told; see DepartureWatch. */
  watchDepartures(now: number): Promise<void>;
  /** Asks who is Accountable whether it is still so; see AttestationSweep. */
  askAccountable(now: number): Promise<void>;
  /** Whether requests can reach it now; over HTTP that is not for it to know. */
  isConnected(): boolean;
  /** Begins to take requests over Socket Mode; nothing to do in HTTP mode. */
  open(): Promise<void>;
  /** Takes no more over Socket Mode, and waits for the work under way. @returns whether all of it ended in time. */
  close(deadlineMs: number): Promise<boolean>;
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
  const homes: HomeBoard = new HomeBoard(() => desk);
  const desk: Desk = {
    ...options,
    inbox,
    deedOf: (action) => ACTION_BY_ID.get(action)?.deed ?? 'write',
    afterwards: (doing) => {
      void work.run(doing).catch((error: unknown) => log.error({ err: error }, 'what follows an answer failed'));
    },
    client,
    bot,
    pasts: new PastMaps(options.store.map),
    gaps: new GapWatch(options.live, clock, (map, now) =>
      gapFacts(options.attestations, options.store.incidents, map, now),
    ),
    homes,
    directory: new Directory(client, clock, options.roster),
    reach: new ReachLookup(client, clock),
    members: new SlackMembers(client, options.roster, bot.teamId, clock),
  };
  const sweep = new MissSweep(desk);
  const people = new PeopleSync(desk);
  const departures = new DepartureWatch(desk);
  const attesting = new AttestationSweep({ ...desk, isGuest: (map, person) => isGuest(desk, map, person) });
  const digests = new DigestRound(desk);

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
    tell: () => work.run(() => tellDue(desk)),
    sweep: () => work.run(() => sweep.run()),
    digest: () => work.run(() => digests.run()),
    refreshHomes: () => work.run(() => homes.round()),
    syncPeople: (now) => work.run(() => people.run(now)),
    watchDepartures: (now) => work.run(() => departures.run(now)),
    askAccountable: (now) =>
      work.run(async () => {
        if (await attesting.run(now)) await tellDue(desk);
      }),
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
