import { LiveMap } from '../../src/domain/map/live-map.ts';
import { LEASE_MS } from '../../src/domain/paging/outbox.ts';
import { PageSender } from '../../src/domain/paging/page-sender.ts';
import { Paging } from '../../src/domain/paging/paging.ts';
import { StepTimer } from '../../src/domain/paging/step-timer.ts';
import { createPageClient } from '../../src/slack/paging/page-call.ts';
import { SlackPager } from '../../src/slack/paging/pager.ts';
import { CHANNEL, createWorld, type EngineName, type World } from './world.ts';

const MINUTE = 60_000;
/** How long each of the three steps waits. */
const WAIT_MS = 5 * MINUTE;

export type Point = readonly [
  name: string,
  part: 'steps' | 'outbox' | 'slack',
  method: string,
  when: 'before' | 'after',
];

/** Where a process may end: before and after each commit and each call. Between them nothing is done that lasts. */
export const POINTS: readonly Point[] = [
  ['before a row is leased', 'outbox', 'lease', 'before'],
  ['after a row is leased', 'outbox', 'lease', 'after'],
  ['before Slack is called', 'slack', 'deliver', 'before'],
  ['after Slack has taken it', 'slack', 'deliver', 'after'],
  ['before it is recorded', 'outbox', 'record', 'before'],
  ['after it is recorded', 'outbox', 'record', 'after'],
  ['before a step is committed', 'steps', 'advance', 'before'],
  ['after a step is committed', 'steps', 'advance', 'after'],
];

export interface PointFigures {
  readonly engine: EngineName;
  readonly point: string;
  readonly trials: number;
  /** Trials in which the process did not come to its point at all. */
  readonly missed: number;
  readonly lost: number;
  readonly doubled: number;
  /** Trials in which the path did not come to its end. */
  readonly unfinished: number;
}

/** Ends a process at one point of three steps, so often, and lets another go on: every page is to be there once. */
export async function endAtPoint(engine: EngineName, point: Point, trials: number): Promise<PointFigures> {
  const world = await createWorld(engine, WAIT_MS, 1);
  const time = { now: Date.now() };
  const clock = () => time.now;
  const found = { missed: 0, lost: 0, doubled: 0, unfinished: 0 };
  try {
    const live = await LiveMap.open(world.store.map);
    const none = { groupMembers: async () => null, pagers: () => [], wake: () => undefined };
    const paging = new Paging({ store: world.store.incidents, live, now: clock, ...none });
    for (let trial = 0; trial < trials; trial++) {
      const wanted = { activity: 'a0', scope: null, summary: 'x', channel: CHANNEL, openedBy: 'U0ASKER' };
      const { incident } = await paging.open(wanted, null);
      const mortal = await startProcess(world, clock, point, trial % 3);
      const successor = await startProcess(world, clock, null, 0);
      for (let step = 0; step < 4; step++) {
        if (step > 0) time.now += WAIT_MS;
        if (!mortal.isDead()) await mortal.run();
        // The lease of whoever died has to run out first.
        time.now += LEASE_MS;
        await successor.run();
      }
      const times = ['p0', 'p1', 'p2'].map((name, i) => seen(world, `${incident.id}:${i + 1}:${name}@test.example:0`));
      if (!mortal.isDead()) found.missed += 1;
      found.lost += times.filter((count) => count === 0).length;
      found.doubled += times.filter((count) => count > 1).length;
      if ((await world.store.incidents.get(incident.id))?.state !== 'exhausted') found.unfinished += 1;
    }
  } finally {
    await world.end();
  }
  return { engine, point: point[0], trials, ...found };
}

/** How often a page is there. */
function seen({ slack, people }: World, key: string): number {
  const all = people.flatMap((user) => slack.conversation.in(slack.workspace.appDm(user).id));
  return all.filter(({ metadata }) => (metadata?.event_payload as { key?: string } | undefined)?.key === key).length;
}

/** A process's timer and sender: it ends at its point, and from then on it does nothing more. */
async function startProcess({ store, slack }: World, clock: () => number, point: Point | null, lives: number) {
  let isDead = false;
  let die: () => void = () => undefined;
  let left = lives;
  const died = new Promise<void>((resolve) => {
    die = resolve;
  });
  const never = new Promise<never>(() => undefined);
  const mortal = <T extends object>(part: Point[1], thing: T): T =>
    new Proxy(thing, {
      get: (target, name) => {
        const method = Reflect.get(target, name) as (...values: unknown[]) => Promise<unknown>;
        if (typeof method !== 'function') return method;
        return async (...values: unknown[]) => {
          if (isDead) return await never;
          const isHere = point?.[1] === part && point[2] === name && left-- === 0;
          const end = () => {
            isDead = true;
            die();
            return never;
          };
          if (isHere && point[3] === 'before') return await end();
          const result = await method.apply(target, values);
          return isHere ? await end() : isDead ? await never : result;
        };
      },
    });
  const live = await LiveMap.open(store.map);
  const outbox = mortal('outbox', store.outbox);
  const client = createPageClient(slack.botToken, slack.apiUrl);
  const log = { warn: () => undefined } as never;
  const pager = new SlackPager({
    client,
    live,
    log,
    clock,
    slackOf: slackOf(slack),
    mayEnd: () => true,
    rows: store.incidents,
  });
  const slackEnd = mortal('slack', { deliver: pager.deliver.bind(pager) });
  const onFault = (what: string, error: unknown): never => {
    throw new Error(what, { cause: error });
  };
  const sender = new PageSender({
    outbox,
    deliver: (row, incident) => slackEnd.deliver(row, incident),
    owner: String(Math.random()),
    now: clock,
    most: 20,
    wake: () => undefined,
    onFault,
    onUnrecorded: () => undefined,
  });
  const steps = mortal('steps', store.steps);
  const none = { groupMembers: async () => null, pagers: () => [], refusesWrites: () => false };
  const timer = new StepTimer({ steps, live, onFault, ...none });
  const work = async () => {
    for (;;) {
      await timer.run(clock());
      await sender.run(clock());
      await sender.idle();
      const [due, rows] = [await steps.due(clock(), 1), await outbox.unleased(clock(), 1)];
      if (due.length === 0 && rows.length === 0) return;
    }
  };
  return { run: () => Promise.race([work(), died]), isDead: () => isDead };
}

/** Finds who has an e-mail, as the bot's directory does. */
function slackOf({ workspace }: World['slack']) {
  return async (_map: unknown, email: string) =>
    [...workspace.people.values()].find((person) => person.email === email)?.id ?? null;
}
