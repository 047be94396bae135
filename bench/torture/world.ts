import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { editOf } from '../../src/domain/map/change.ts';
import type { Entity } from '../../src/domain/map/entity.ts';
import { LiveMap } from '../../src/domain/map/live-map.ts';
import { Paging } from '../../src/domain/paging/paging.ts';
import { type LocalSlack, startLocalSlack } from '../../src/local-slack/local-slack.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import { activity, holder, person, policy, role } from '../../test/domain/sample.ts';

export type EngineName = 'sqlite' | 'postgres';

/** One company on one database and one Slack, and bots as `start` runs them, each a process of its own. */
export interface World {
  readonly engine: EngineName;
  readonly slack: LocalSlack;
  readonly url: string;
  readonly store: Store;
  readonly paging: Paging;
  readonly people: readonly string[];
  readonly activities: readonly string[];
  /** Starts a bot; resolves when it says that it is ready. */
  start(): Promise<ChildProcess>;
  /** Where a bot takes requests. */
  urlOf(bot: ChildProcess): string;
  end(): Promise<void>;
}

export const CHANNEL = 'C0INCIDENTS';
const root = join(import.meta.dirname, '../..');

/** @param waitMs how long each of the three steps of each activity's path waits. */
export async function createWorld(engine: EngineName, waitMs: number, activities = 20): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'whoowns-torture-'));
  const url = engine === 'sqlite' ? `file:${join(folder, 'torture.db')}` : await freshPostgres();
  const names = Array.from({ length: activities * 3 }, (_, i) => `p${i}`);
  const people = names.map((name) => `U0${name.toUpperCase()}`);
  const seed = names.map((name) => ({ id: `U0${name.toUpperCase()}`, name, email: `${name}@test.example` }));
  const slack = await startLocalSlack({
    signingSecret: 'torture-signing-secret',
    botToken: 'xoxb-torture',
    workspace: {
      teamId: 'T0TORTURE',
      people: [...seed, { id: 'U0ASKER', name: 'asker', email: 'asker@test.example' }],
      channels: [{ id: CHANNEL, name: 'incidents', members: [...people, 'U0ASKER', 'U0WHOOWNS'] }],
      app: { userId: 'U0WHOOWNS', commands: [{ command: '/whoowns' }], events: ['app_mention', 'message.im'] },
    },
  });
  const store = await openStore({ url, mode: 'create' });
  const word = { at: Date.now(), actor: 'bench', source: 'bench', reason: null };
  const edits = company(names, waitMs).map((entity) => editOf(null, entity));
  await store.map.apply(edits, word, await store.map.revision());
  const live = await LiveMap.open(store.map);
  const none = { groupMembers: async () => null, pagers: () => [], wake: () => undefined };
  const paging = new Paging({ store: store.incidents, live, now: () => store.now(), ...none });
  const running = new Map<ChildProcess, number>();
  return {
    engine,
    slack,
    url,
    store,
    paging,
    people,
    activities: Array.from({ length: activities }, (_, i) => `a${i}`),
    start: async () => {
      const { child, port } = await startBot(url, slack);
      running.set(child, port);
      child.once('exit', () => running.delete(child));
      return child;
    },
    urlOf: (bot) => `http://127.0.0.1:${running.get(bot)}/slack/events`,
    end: async () => {
      for (const child of running.keys()) child.kill('SIGKILL');
      await store.close();
      await slack.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function company(names: readonly string[], waitMs: number): Entity[] {
  const minutes = waitMs / 60_000;
  const paths = names
    .filter((_, i) => i % 3 === 0)
    .flatMap((_, i) => {
      const [first, second, third] = names.slice(i * 3, i * 3 + 3);
      const steps = [first, second, third].map((name): [string, number] => [`person:${name}@test.example`, minutes]);
      return [policy(`path-${i}`, steps), activity(`a${i}`, { escalation: `path-${i}` })];
    });
  const roles = ['release-manager', 'devops-engineer'].flatMap((id) => [role(id), holder(id, 'p0')]);
  return [...names.map((name) => person(name)), ...roles, ...paths];
}

async function startBot(url: string, slack: LocalSlack): Promise<{ child: ChildProcess; port: number }> {
  const command = ['--disable-warning=ExperimentalWarning', join(root, 'src/cli.ts'), 'start'];
  const child = spawn(process.execPath, command, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env.PATH,
      ...(process.env.NODE_OPTIONS ? { NODE_OPTIONS: process.env.NODE_OPTIONS } : {}),
      NODE_COMPILE_CACHE: join(tmpdir(), 'whoowns-torture-cache'),
      DATABASE_URL: url,
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_SIGNING_SECRET: slack.signingSecret,
      SLACK_API_URL: slack.apiUrl,
      PORT: '0',
    },
  });
  const port = await new Promise<number>((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      if (said.includes('"ready"')) return;
      said += chunk.toString();
      const ready = said.split('\n').find((line) => line.includes('"ready"') && line.endsWith('}'));
      if (ready) resolve((JSON.parse(ready) as { port: number }).port);
    });
    child.once('exit', (code) => reject(new Error(`the bot ended with ${code}: ${said}`)));
  });
  child.removeAllListeners('exit');
  return { child, port };
}

async function freshPostgres(): Promise<string> {
  const folder = process.env.WHOOWNS_TEST_POSTGRES;
  if (!folder) throw new Error('There is no PostgreSQL (initdb) on this machine.');
  const urlOf = (database: string) => `postgres:///${database}?host=${encodeURIComponent(folder)}&user=whoowns`;
  const name = `torture_${process.pid}_${Math.random().toString(36).slice(2, 8)}`;
  for (let tries = 0; ; tries++) {
    const client = new pg.Client(urlOf('postgres'));
    try {
      await client.connect();
      await client.query(`CREATE DATABASE ${name}`);
      await client.end();
      return urlOf(name);
    } catch (error) {
      if (tries === 100) throw error;
      await pause(100);
    }
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** The value below which that part of the values lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? 0;
}
