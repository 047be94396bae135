import { afterEach, describe, test } from '@jest/globals';
import type { Entity } from '../../src/domain/map/entity.ts';
import type { Incident, NewIncident } from '../../src/domain/paging/incident.ts';
import type { Message } from '../../src/local-slack/message.ts';
import { activity, holder, NOON, person, policy, role } from '../domain/sample.ts';
import { startWholeApp, type WholeApp, type WholeAppOptions } from '../slack/whole-app.ts';
import { describeEachEngine, type Engine } from '../store/engine.ts';

export const MINUTE = 60_000;
export const INCIDENTS = 'C0INCIDENTS';
export { NOON };

/** R is Cai, then A is Ana five minutes later, then her manager Bo ten minutes after that; fifteen later it is over. */
export function pagingCompany(): Entity[] {
  const path = policy('default', [
    ['R', 5],
    ['A', 10],
    ['manager-of-A', 15],
  ]);
  return [
    person('ana', { manager: 'bo@test.example', phone: '+351 1' }),
    person('bo', { phone: '+44 2' }),
    person('cai'),
    person('dil'),
    role('release-manager'),
    role('devops-engineer'),
    holder('release-manager', 'ana'),
    holder('devops-engineer', 'cai'),
    { ...path, value: { ...path.value, fallback: 'general' } },
    activity('deploy', { escalation: 'default' }),
  ];
}

export interface IncidentApp extends WholeApp {
  /** Opens an incident as the command does, and moves no clock. */
  open(more?: Partial<NewIncident>, delivery?: string): Promise<Incident>;
  /**
   * Lets the bot's clock go with the real one from here on, or so many times as fast; while this machine is held up, it is held
   * up too.
   */
  flow(speed?: number): void;
  /** Moves the bot's clock on, which looks at once what is due by it. */
  pass(ms: number): void;
  readonly now: () => number;
  /** The pages that somebody has in their direct message, as the keys that they carry. */
  pages(user: string): string[];
  /** The next message to somebody, by the key that it carries. */
  nextPage(user: string): Promise<Message>;
  incident(number: number): Promise<Incident>;
  /** Asks the bot's own door: `/readyz`, `/metrics`. */
  ask(path: string): Promise<{ status: number; body: string }>;
}

/** Ten are wanted; what is longer is the machine's doing, and none of the bot's. */
const LONGEST_TICK_MS = 25;

export function keyOf(message: Message): string {
  const payload = (message.metadata?.event_payload ?? {}) as { key?: string };
  return payload.key ?? '';
}

export async function startIncidentApp(options: WholeAppOptions = {}): Promise<IncidentApp> {
  let now = NOON;
  const app = await startWholeApp({ entities: pagingCompany(), clock: () => now, ...options });
  let typed = 0;
  let flowing: NodeJS.Timeout | undefined;
  const dmOf = (user: string) => app.slack.workspace.appDm(user).id;
  return {
    ...app,
    now: () => now,
    flow: (speed = 1) => {
      let before = performance.now();
      clearInterval(flowing);
      flowing = setInterval(() => {
        now += speed * Math.min(Math.round(performance.now() - before), LONGEST_TICK_MS);
        before = performance.now();
      }, 10);
    },
    stop: async () => {
      clearInterval(flowing);
      await app.stop();
    },
    pass: (ms) => {
      now += ms;
      void app.bot.look();
    },
    open: async (more = {}, delivery = `cmd:${++typed}`) => {
      const wanted = { activity: 'deploy', scope: null, summary: 'checkout returns 500s', openedBy: 'U0DIL' };
      return (await app.bot.paging.open({ ...wanted, channel: 'C0GENERAL', ...more }, delivery)).incident;
    },
    pages: (user) =>
      app.slack
        .seenDm(user)
        .map(keyOf)
        .filter((key) => /:\d+:[^:]+:\d+$/.test(key)),
    nextPage: (user) => app.slack.nextMessage((message) => message.channel === dmOf(user)),
    incident: (number) => app.bot.paging.find(number),
    ask: async (path) => {
      const answer = await fetch(`http://127.0.0.1:${app.bot.port}${path}`);
      return { status: answer.status, body: await answer.text() };
    },
  };
}

/**
 * Resolves when something has become true; what is waited for is that the bot looks, and Slack's answer. A machine that
 * is busy may take longer: how long it takes is measured by `npm run torture`.
 */
export async function until(what: string, holds: () => boolean | Promise<boolean>, withinMs = 15_000): Promise<number> {
  const began = performance.now();
  for (;;) {
    if (await holds()) return performance.now() - began;
    if (performance.now() - began > withinMs) throw new Error(`Waited ${withinMs} ms in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

export type StartApp = (options?: WholeAppOptions) => Promise<IncidentApp>;

/**
 * Whether a suite's clock stands still but for what a test moves it. Where it does not, what a busy machine has made Slack answer
 * too late is tried again, as it would be.
 */
export interface ClockOptions {
  readonly stands?: boolean;
}

/** Starts apps, and stops after each test what it started. */
function stopping(start: StartApp, { stands = false }: ClockOptions): StartApp {
  const apps: IncidentApp[] = [];
  afterEach(async () => {
    for (const app of apps.splice(0)) await app.stop();
  });
  return async (options) => {
    const app = await start(options);
    apps.push(app);
    if (!stands) app.flow();
    return app;
  };
}

/** A suite of promises on each engine that several processes can share. */
export function promised(
  name: string,
  suite: (start: StartApp, engine: Engine) => void,
  clock: ClockOptions = {},
): void {
  describeEachEngine(name, (engine) => {
    if (engine.name === 'pglite') return test('is left out: PGlite has one connection', () => undefined);
    const start = stopping(
      async (options) => startIncidentApp({ databaseUrl: (await engine.fresh()).url, ...options }),
      clock,
    );
    suite(start, engine);
  });
}

/** The same where the engine makes no difference: what Slack says is heard alike. */
export function promisedOnce(name: string, suite: (start: StartApp) => void, clock: ClockOptions = {}): void {
  describe(name, () => suite(stopping(startIncidentApp, clock)));
}
