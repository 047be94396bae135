import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Config, readConfig } from '../config.ts';
import { LiveMap } from '../domain/map/live-map.ts';
import { importFiles } from '../exchange/import.ts';
import { problemText } from '../exchange/plan-report.ts';
import { type LocalSlack, startLocalSlack } from '../local-slack/local-slack.ts';
import { createLog } from '../log.ts';
import { type Bot, startBot } from '../main.ts';
import { openStore } from '../store/open.ts';
import { readArguments } from './arguments.ts';
import { type ExitCode, type Terminal, UsageError } from './command.ts';
import { DemoBot } from './demo-bot.ts';
import { demoWorkspace } from './demo-workspace.ts';
import { readIncoming } from './import.ts';
import { presetSteps } from './init.ts';
import { wantedScopes } from './manifest.ts';
import { untilSignalled } from './start.ts';

const SIGNING_SECRET = 'demo-signing-secret';
const BOT_TOKEN = 'xoxb-demo';
const DEMO_PORT = 4040;
const HOST = '127.0.0.1';
const TRIED = [
  '/whoowns deploy-approval',
  '@whoowns who approves deploys for payments?',
  '/whoowns page deploy-approval for payments checkout returns 500s',
];

/** Runs the bot against a local Slack stand-in, with the example company, on a throw-away database. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values } = readArguments(args, { port: { type: 'string', default: String(DEMO_PORT) } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`"${values.port}" is no port: choose a number from 0 to 65535.`);
  // Heard from here on: what is started meanwhile is ended as well, and nothing of it stays behind.
  const signalled = untilSignalled();
  const folder = mkdtempSync(join(tmpdir(), 'whoowns-demo-'));
  const forget = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', forget);
  try {
    await show(`file:${join(folder, 'demo.db')}`, port, terminal, signalled);
    return 0;
  } finally {
    forget();
    process.off('exit', forget);
  }
}

async function show(databaseUrl: string, port: number, terminal: Terminal, signalled: Promise<void>): Promise<void> {
  let isOver = false;
  void signalled.then(() => {
    isOver = true;
  });
  const demo = await startPluggableDemo(databaseUrl, port, terminal).catch((error: unknown) => {
    // A Ctrl-C ends the bot's process too, in the middle of its start.
    if (isOver) return null;
    throw error;
  });
  try {
    if (demo && !isOver) await serve(demo, terminal, signalled);
  } finally {
    await demo?.stop();
  }
}

async function serve(
  { slack, bot }: Awaited<ReturnType<typeof startPluggableDemo>>,
  terminal: Terminal,
  signalled: Promise<void>,
): Promise<void> {
  await showFirstAnswer(slack, terminal);
  terminal.out(`\nOpen ${slack.url} and try:\n${TRIED.map((text) => `  ${text}`).join('\n')}\nCtrl-C ends the demo.`);
  const typed = createInterface({ input: process.stdin });
  typed.on('line', (line) => line.trim() === 'kill' && bot.pullThePlug());
  await signalled;
  typed.close();
}

export interface Demo {
  readonly slack: LocalSlack;
  readonly bot: Bot;
  stop(): Promise<void>;
}

/** The demo with a bot whose plug can be pulled. By Socket Mode: the secrets of the demo are known to everybody. */
export async function startPluggableDemo(databaseUrl: string, port: number, terminal: Pick<Terminal, 'clock' | 'out'>) {
  const slack = await openSlack(databaseUrl, port, terminal);
  const bot = new DemoBot({
    settings: { ...settingsOf(databaseUrl, slack), SLACK_APP_TOKEN: slack.appToken, LOG_LEVEL: 'info' },
    onReady: (pid) => {
      terminal.out(`\nThe bot runs as process ${pid}. Pull its plug whenever you like: type kill and Enter.`);
    },
    onWarning: (line) => void process.stderr.write(line),
  });
  const stop = async () => {
    await bot.stop();
    await slack.stop();
  };
  await bot.start().catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { slack, bot, stop };
}

/** The same in one process. @param port of the page; another free one where it is taken. */
export async function startDemo(databaseUrl: string, port: number, terminal: Pick<Terminal, 'clock'>): Promise<Demo> {
  const slack = await openSlack(databaseUrl, port, terminal);
  const config: Config = readConfig(settingsOf(databaseUrl, slack));
  if (!config.slack) throw new Error('the demo configures Slack itself');
  const bot = await startBot({
    config,
    slack: config.slack,
    log: createLog(config, (line) => void process.stderr.write(line)),
    clock: terminal.clock,
    database: 'existing',
    host: HOST,
  });
  slack.connect({ requestUrl: `http://${HOST}:${bot.port}/slack/events` });
  return {
    slack,
    bot,
    stop: async () => {
      await bot.stop();
      await slack.stop();
    },
  };
}

async function openSlack(databaseUrl: string, port: number, terminal: Pick<Terminal, 'clock'>): Promise<LocalSlack> {
  const workspace = await loadCompany(databaseUrl, terminal.clock);
  const options = { signingSecret: SIGNING_SECRET, botToken: BOT_TOKEN, workspace, page: true };
  return await startLocalSlack({ ...options, port }).catch(() => startLocalSlack({ ...options, port: 0 }));
}

function settingsOf(databaseUrl: string, slack: LocalSlack) {
  return {
    DATABASE_URL: databaseUrl,
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    SLACK_API_URL: slack.apiUrl,
    PORT: '0',
    LOG_LEVEL: 'warn',
  };
}

async function loadCompany(databaseUrl: string, clock: () => number) {
  const store = await openStore({ url: databaseUrl, mode: 'create' });
  try {
    const provenance = { at: clock(), actor: 'cli', source: 'the example company', reason: null };
    for (const paths of await presetSteps('enterprise')) {
      const files = await Promise.all(paths.map(readIncoming));
      const { plan } = await importFiles({ files, store: store.map, provenance });
      if (plan.problems[0]) throw new Error(`the example company has a problem: ${problemText(plan.problems[0])}`);
    }
    const seed = demoWorkspace(await (await LiveMap.open(store.map)).current());
    // What the manifest does not ask for is refused here as well.
    return { ...seed, app: { ...seed.app, scopes: await wantedScopes() } };
  } finally {
    await store.close();
  }
}

/** So that somebody without a browser sees the bot work, too. */
async function showFirstAnswer(slack: LocalSlack, { out }: Terminal): Promise<void> {
  const person = slack.workspace.people.values().find(({ isBot, deleted }) => !isBot && !deleted);
  if (!person) return;
  const question = '/whoowns deploy-approval';
  const seen = await slack.as(person.id).command(question);
  const message = await slack.answer(seen);
  out(`${person.realName} types ${question}\n`);
  out(message.text.replace(/^/gm, '  '));
}
