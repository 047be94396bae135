import { prepareIndex } from './ask/inquiry.ts';
import type { Config, SlackSettings } from './config.ts';
import { ChannelScopes } from './domain/answer/channel-scope.ts';
import { Attestations } from './domain/attestation/attestation.ts';
import { LiveMap } from './domain/map/live-map.ts';
import type { Paging } from './domain/paging/paging.ts';
import { Roster } from './domain/people/roster.ts';
import { StewardList } from './domain/people/steward-list.ts';
import { Engine } from './engine.ts';
import { healthPages } from './health.ts';
import { allJobs } from './jobs.ts';
import type { Logger } from './log.ts';
import { openOtherPagers } from './pagers/open.ts';
import { createPagingRoom } from './paging-room.ts';
import { createSlackApp, type SlackApp } from './slack/app.ts';
import { WebServer } from './slack/door/web-server.ts';
import { prepareNames } from './slack/form/name-list.ts';
import { openStore, type Store } from './store/open.ts';
import { lockForOneProcess } from './store/process-lock.ts';

/** How long work under way may take after a stop was asked for. */
const STOP_DEADLINE_MS = 10_000;

export interface BotOptions {
  readonly config: Config;
  readonly slack: SlackSettings;
  readonly log: Logger;
  readonly clock: () => number;
  /** `existing` refuses a database that is not there; `create` makes one. */
  readonly database: 'existing' | 'create';
  /** The address it listens on; every one where it is left out. */
  readonly host?: string;
  /** How many times as often as it would it looks what is due; for tests, which move the clock. */
  readonly haste?: number;
}

export interface Bot {
  readonly paging: Paging;
  readonly app: SlackApp;
  readonly live: LiveMap;
  /** Where it listens; requests from Slack arrive at /slack/events. */
  readonly port: number;
  /** Looks now what is due; resolves when that is done, and what pages is sent. */
  look(): Promise<void>;
  /** Takes nothing new, lets work under way end (10 s at most), closes everything. May be called twice. */
  stop(): Promise<void>;
}

/**
 * The only wiring: config → store → map → Slack → engine; stopped in reverse.
 * @throws DomainError for a database or a token that can't be used; nothing is left open then.
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { config, log } = options;
  const store = await openStore({ url: config.databaseUrl, mode: options.database, clock: options.clock });
  const opened: (() => Promise<unknown>)[] = [() => store.close(), () => store.asked.keep()];
  const closeAll = async () => {
    for (const close of opened.splice(0).reverse()) {
      await close().catch((error: unknown) => log.error({ err: error }, 'closing failed'));
    }
  };
  try {
    const unlock = await lockForOneProcess(config.databaseUrl);
    opened.push(async () => unlock());
    return await assemble(options, store, opened, closeAll);
  } catch (error) {
    await closeAll();
    throw error;
  }
}

async function assemble(
  { config, slack, log, clock, host, haste = 1 }: BotOptions,
  store: Store,
  opened: (() => Promise<unknown>)[],
  closeAll: () => Promise<void>,
): Promise<Bot> {
  const attestations = await Attestations.open(store.attestations);
  const roster = await Roster.open(store.members);
  const live = await LiveMap.open(store.map, {
    prepare: async (map) => {
      map.clocks = attestations;
      map.elsewhere = roster;
      await prepareIndex(map);
      await prepareNames(map);
    },
    onFault: (error) => log.error({ err: error }, 'the map could not be read; the last one goes on answering'),
  });
  const channels = await ChannelScopes.open(store.channels);
  const stewardList = await StewardList.open(store.stewards, config.stewards);
  const stewards = stewardList.all;
  const { welcomes, guests } = config;
  const room = createPagingRoom({ store, live, roster, slack, log, clock });
  const { pagers, doors, close } = openOtherPagers({
    settings: config.otherPagers,
    hear: room.hear,
    clock,
    warn: (what) => log.warn(what),
  });
  room.use(pagers);
  opened.push(close, () => room.idle());
  const app = await createSlackApp({
    settings: slack,
    live,
    store,
    channels,
    paging: room.paging,
    roster,
    attestations,
    stewards,
    guests,
    welcomes,
    log,
    clock,
  });
  await store.bindTeam(app.bot.teamId);
  opened.push(async () => {
    if (!(await app.close(STOP_DEADLINE_MS))) log.warn('stopped while work was still under way');
  });

  const pages = healthPages({ store, live, app, room });
  const separate = config.metricsPort === null ? null : new WebServer(pages);
  const server = new WebServer(separate ? {} : pages, app.handle ?? undefined, doors);
  opened.push(() => server.close(STOP_DEADLINE_MS));
  if (separate) {
    opened.push(() => separate.close(STOP_DEADLINE_MS));
    await separate.listen(config.metricsPort ?? 0, host);
  }
  const port = await server.listen(config.port, host);
  await app.open();

  const engine = new Engine({
    jobs: [...allJobs({ store, app, channels, stewards: stewardList, digests: config.digests, roster }), ...room.jobs],
    clock,
    onFault: (job, error) => log.error({ err: error, job }, 'a job failed and will be tried again'),
    haste,
  });
  opened.push(() => engine.stop());
  // Nobody else can be sending from an SQLite file: what a process that died was sending is taken up at once.
  if (store.engine === 'sqlite') await store.outbox.reclaim(await store.now());
  engine.start();
  log.info(
    { port, mode: slack.mode, team: app.bot.teamId, activities: (await live.current()).activities.size },
    'ready',
  );
  let stopping: Promise<void> | null = null;
  return {
    paging: room.paging,
    app,
    live,
    port,
    look: async () => {
      await engine.look();
      await room.idle();
    },
    stop: () => {
      stopping ??= closeAll();
      return stopping;
    },
  };
}
