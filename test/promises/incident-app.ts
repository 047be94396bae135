import { afterEach, describe } from '@jest/globals';
import type { Entity } from '../../src/domain/entity.ts';
import type { Incident, NewIncident } from '../../src/domain/incident.ts';
import type { Message } from '../../src/local-slack/message.ts';
import { activity, holder, NOON, person, policy, role } from '../domain/sample.ts';
import { startWholeApp, type WholeApp, type WholeAppOptions } from '../slack/whole-app.ts';
import { type Engine, describeEachEngine } from '../store/engine.ts';

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
  /** Moves the bot's clock on; what is due is then noticed within a quarter of a second. */
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

export function keyOf(message: Message): string {
  const payload = (message.metadata?.event_payload ?? {}) as { key?: string };
  return payload.key ?? '';
}

export async function startIncidentApp(options: WholeAppOptions = {}): Promise<IncidentApp> {
  const app = await startWholeApp({ entities: pagingCompany(), ...options });
  let now = NOON;
  let typed = 0;
  const dmOf = (user: string) => app.slack.workspace.appDm(user).id;
  return {
    ...app,
    now: () => now,
    pass: (ms) => {
      now += ms;
      app.setNow(now);
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

/** Resolves when something has become true; what is waited for is the bot's own quarter of a second, and Slack's answer. */
export async function until(what: string, holds: () => boolean | Promise<boolean>, withinMs = 5_000): Promise<number> {
  const began = performance.now();
  for (;;) {
    if (await holds()) return performance.now() - began;
    if (performance.now() - began > withinMs) throw new Error(`Waited ${withinMs} ms in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

export type StartApp = (options?: WholeAppOptions) => Promise<IncidentApp>;

/** A suite of promises on each engine that several processes can share; what was started is stopped after each test. */
export function promised(name: string, suite: (start: StartApp, engine: Engine) => void): void {
  describeEachEngine(name, (engine) => {
    const apps: IncidentApp[] = [];
    afterEach(async () => {
      for (const app of apps.splice(0)) await app.stop();
    });
    if (engine.name === 'pglite') return describe('is left out: PGlite has one connection', () => undefined);
    suite(async (options = {}) => {
      const { url } = await engine.fresh();
      const app = await startIncidentApp({ databaseUrl: url, ...options });
      apps.push(app);
      return app;
    }, engine);
  });
}
