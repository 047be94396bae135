import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { editOf } from '../../src/domain/map/change.ts';
import type { Entity } from '../../src/domain/map/entity.ts';
import { type LocalSlack, startLocalSlack } from '../../src/local-slack/local-slack.ts';
import type { SeedGroup, SeedPerson } from '../../src/local-slack/seed.ts';
import { createLog } from '../../src/log.ts';
import { type Bot, startBot } from '../../src/main.ts';
import { openStore } from '../../src/store/open.ts';
import { NOON, smallCompany } from '../domain/sample.ts';
import { emptyFile } from '../store/engine.ts';

export const GENERAL = 'C0GENERAL';
export const BOT = 'U0WHOOWNS';
const SECRET = 'a-signing-secret';

export interface WholeApp {
  readonly slack: LocalSlack;
  readonly bot: Bot;
  /** Where signed requests go. */
  readonly url: string;
  readonly databaseUrl: string;
  /** Every line of the log so far. */
  readonly log: string[];
  /** Moves the clock that the bot reads, which looks at once what is due by it. */
  setNow(now: number): void;
  /** Resolves when the bot has done what is due, and what comes of that: what has not happened by then does not happen. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

export interface WholeAppOptions {
  readonly entities?: readonly Entity[];
  readonly mode?: 'http' | 'socket';
  readonly people?: readonly SeedPerson[];
  readonly groups?: readonly SeedGroup[];
  /** The scopes that Slack has granted; all where they are left out. */
  readonly scopes?: string[];
  /** What is to be so at Slack before the bot starts. */
  readonly prepare?: (slack: LocalSlack) => void;
  /** A database of the test's own; a throw-away SQLite file where it is left out. */
  readonly databaseUrl?: string;
  /** The stewards of all, as WHOOWNS_STEWARDS has them. */
  readonly stewards?: string;
  /** `lookup` where guests may look things up, as WHOOWNS_GUESTS has it. */
  readonly guests?: 'lookup';
  /** `on` where somebody new is welcomed, as WHOOWNS_WELCOME has it. */
  readonly welcome?: 'on';
  /** `on` where stewards get their Monday message, as WHOOWNS_DIGEST has it. */
  readonly digest?: 'on';
  /** The clock that the bot reads, where the test has its own. */
  readonly clock?: () => number;
}

/** The bot looks so many times as often as it would what is due: no test waits longer for that than for the work itself. */
const HASTE = 10;
/** What a job brings about may be another's work, and that a third one's. */
const LOOKS = 3;

/** The people of the small company, as Slack knows them; Zoe's Slack id is not on the map, only her e-mail. */
export const PEOPLE: readonly SeedPerson[] = ['ana', 'bo', 'cai', 'dil', 'kwame', 'zoe', 'stranger'].map((name) => ({
  id: `U0${name.toUpperCase()}`,
  name,
  realName: name,
  email: `${name}@test.example`,
}));

/** The whole bot as `start` runs it, on a real database, against the local Slack. The time stands still at noon, 28 December 2026. */
export async function startWholeApp(options: WholeAppOptions = {}): Promise<WholeApp> {
  const folder = mkdtempSync(join(tmpdir(), 'whoowns-app-'));
  if (!options.databaseUrl) await emptyFile(join(folder, 'test.db'));
  const databaseUrl = options.databaseUrl ?? `file:${join(folder, 'test.db')}`;
  await fill(databaseUrl, options.entities ?? smallCompany());
  const people = [...(options.people ?? PEOPLE)];
  const everybody = [...people.map(({ id }) => id), BOT];
  const slack = await startLocalSlack({
    signingSecret: SECRET,
    botToken: 'xoxb-test-token',
    appToken: 'xapp-test-token',
    workspace: {
      teamId: 'T0TEST',
      people,
      groups: [...(options.groups ?? [])],
      channels: [
        { id: GENERAL, name: 'general', members: everybody },
        { id: 'C0EMPTY', name: 'empty', members: people.map(({ id }) => id) },
      ],
      app: {
        userId: BOT,
        ...(options.scopes ? { scopes: options.scopes } : {}),
        commands: [{ command: '/whoowns' }],
        events: [
          'app_home_opened',
          'app_mention',
          'message.im',
          'member_joined_channel',
          'team_join',
          'user_change',
          'subteam_created',
          'subteam_updated',
          'subteam_members_changed',
        ],
      },
    },
  });
  options.prepare?.(slack);
  const isSocket = options.mode === 'socket';
  const config = readConfig({
    DATABASE_URL: databaseUrl,
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_API_URL: slack.apiUrl,
    PORT: '0',
    WHOOWNS_STEWARDS: options.stewards,
    WHOOWNS_WELCOME: options.welcome,
    WHOOWNS_GUESTS: options.guests,
    WHOOWNS_DIGEST: options.digest,
    ...(isSocket ? { SLACK_APP_TOKEN: slack.appToken } : { SLACK_SIGNING_SECRET: SECRET }),
  });
  if (!config.slack) throw new Error('the test configures Slack itself');
  const log: string[] = [];
  let now = NOON;
  const bot = await startBot({
    config,
    slack: config.slack,
    log: createLog(config, (line) => void log.push(line)),
    clock: options.clock ?? (() => now),
    database: 'existing',
    host: '127.0.0.1',
    haste: HASTE,
  });
  const url = `http://127.0.0.1:${bot.port}/slack/events`;
  if (!isSocket) slack.connect({ requestUrl: url });
  return {
    slack,
    bot,
    url,
    databaseUrl,
    log,
    setNow: (moment) => {
      now = moment;
      void bot.look();
    },
    settle: async () => {
      for (let look = 0; look < LOOKS; look++) await bot.look();
    },
    stop: async () => {
      await bot.stop();
      await slack.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Writes to a map as another process would: an import beside a bot that runs. */
export async function fill(databaseUrl: string, entities: readonly Entity[]): Promise<void> {
  const store = await openStore({ url: databaseUrl, mode: 'create' });
  const edits = entities.map((entity) => editOf(null, entity));
  const provenance = { at: Date.parse('2026-11-20T09:00:00Z'), actor: 'cli', source: 'roles.yml', reason: null };
  if (edits.length > 0) await store.map.apply(edits, provenance, await store.map.revision());
  await store.close();
}
