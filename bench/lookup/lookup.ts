// How fast a look-up is beside a Bolt app that does nothing: `./bin/node bench/lookup/lookup.ts`. About two minutes.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { editOf } from '../../src/domain/map/change.ts';
import { startLocalSlack } from '../../src/local-slack/local-slack.ts';
import { openStore } from '../../src/store/open.ts';
import { activityId, company } from './company.ts';
import { type Round, run } from './load.ts';

const SECRET = 'bench-signing-secret';
const ROUNDS = Number(process.env.ROUNDS ?? 7);
const REQUESTS = Number(process.env.REQUESTS ?? 6000);
const BARE_PORT = 24100;
const BOT_PORT = 24101;
const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'whoowns-bench-'));
const slack = await startLocalSlack({ signingSecret: SECRET, botToken: 'xoxb-bench' });

interface Contestant {
  readonly name: string;
  readonly process: ChildProcess;
  readonly port: number;
  readonly activities: number;
  /** Milliseconds from spawn to the first answer of a look-up. */
  readonly readyAfter: number;
  readonly rounds: Map<number, Round[]>;
}

async function database(activities: number): Promise<string> {
  const url = `file:${join(folder, `${activities}.db`)}`;
  const store = await openStore({ url, mode: 'create' });
  const edits = [...company(activities)].map((entity) => editOf(null, entity));
  await store.map.apply(edits, { at: Date.now(), actor: 'bench', source: 'bench', reason: null }, 0);
  await store.close();
  return url;
}

async function start(name: string, activities: number, command: string[], port: number, env: Record<string, string>) {
  const began = performance.now();
  const [program = '', ...args] = command;
  const child = spawn(join(root, program), args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      ...env,
      PORT: String(port),
      SLACK_API_URL: slack.apiUrl,
      SLACK_SIGNING_SECRET: SECRET,
      SLACK_BOT_TOKEN: 'xoxb-bench',
    },
  });
  const contestant: Omit<Contestant, 'readyAfter'> = { name, process: child, port, activities, rounds: new Map() };
  while (!(await answers(contestant))) await new Promise((resolve) => setTimeout(resolve, 5));
  return { ...contestant, readyAfter: performance.now() - began };
}

function load(contestant: Omit<Contestant, 'readyAfter'>, connections: number, requests: number) {
  const { port, activities } = contestant;
  const isBare = activities === 0;
  const command = (n: number) =>
    isBare ? { command: '/ping', text: '' } : { command: '/whoowns', text: activityId((n * 7919) % activities) };
  return run({ port, secret: SECRET, connections, requests, command, expected: isBare ? 'pong' : 'Accountable' });
}

async function answers(contestant: Omit<Contestant, 'readyAfter'>): Promise<boolean> {
  return load(contestant, 1, 1).then(
    ({ wrong }) => wrong === 0,
    () => false,
  );
}

function memory({ pid }: ChildProcess): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** All contestants take turns in each round, so that a slow moment of the machine is everybody's. */
async function compare(contestants: Contestant[], connections: number): Promise<void> {
  for (const contestant of contestants) await load(contestant, connections, REQUESTS);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const contestant of round % 2 === 0 ? contestants : [...contestants].reverse()) {
      const result = await load(contestant, connections, REQUESTS);
      if (result.wrong > 0) throw new Error(`${contestant.name}: ${result.wrong} wrong answers`);
      contestant.rounds.set(connections, [...(contestant.rounds.get(connections) ?? []), result]);
    }
  }
}

const children: ChildProcess[] = [];
try {
  const bare = await start(
    'bare Bolt /ping',
    0,
    ['bin/node', '--disable-warning=ExperimentalWarning', 'bench/lookup/bare.ts'],
    BARE_PORT,
    {},
  );
  children.push(bare.process);
  const contestants: Contestant[] = [bare];
  for (const [i, activities] of [1_000, 10_000, 100_000].entries()) {
    const env = { DATABASE_URL: await database(activities), LOG_LEVEL: 'warn' };
    // Started twice: the second time compiled code is in Node's cache, as after any restart.
    const first = await start('warm-up', activities, ['bin/whoowns', 'start'], BOT_PORT + i, env);
    first.process.kill('SIGTERM');
    await new Promise((resolve) => first.process.once('exit', resolve));
    const contestant = await start(
      `whoowns, ${activities.toLocaleString('en')}`,
      activities,
      ['bin/whoowns', 'start'],
      BOT_PORT + i,
      env,
    );
    children.push(contestant.process);
    contestants.push(contestant);
  }
  for (const connections of [1, 50]) await compare(contestants, connections);
  report(contestants, bare);
} finally {
  for (const child of children) child.kill('SIGTERM');
  await slack.stop();
  rmSync(folder, { recursive: true, force: true });
}

function report(contestants: Contestant[], bare: Contestant): void {
  console.log(`${ROUNDS} rounds of ${REQUESTS} requests, medians; ratios are of the same round.\n`);
  console.log(
    '| | connections | requests/s | of bare | p50 ms | p99 ms | p99 of bare |\n| --- | --- | --- | --- | --- | --- | --- |',
  );
  for (const connections of [1, 50]) {
    const yardstick = bare.rounds.get(connections) ?? [];
    for (const { name, rounds } of contestants) {
      const mine = rounds.get(connections) ?? [];
      const ratio = (of: (round: Round) => number) =>
        median(mine.map((round, i) => of(round) / of(yardstick[i] ?? round))).toFixed(2);
      const middle = (of: (round: Round) => number, digits: number) => median(mine.map(of)).toFixed(digits);
      const cells = [
        middle((r) => r.requestsPerSecond, 0),
        ratio((r) => r.requestsPerSecond),
        middle((r) => r.p50, 2),
        middle((r) => r.p99, 2),
        ratio((r) => r.p99),
      ];
      console.log(`| ${name} | ${connections} | ${cells.join(' | ')} |`);
    }
  }
  console.log('\n| | ready after ms | memory MB | of bare |\n| --- | --- | --- | --- |');
  for (const { name, process: child, readyAfter } of contestants) {
    const mb = memory(child);
    console.log(
      `| ${name} | ${readyAfter.toFixed(0)} | ${mb.toFixed(0)} | ${(mb / memory(bare.process)).toFixed(2)} |`,
    );
  }
}
