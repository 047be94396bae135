import { expect, test } from '@jest/globals';
import { editOf } from '../../src/domain/change.ts';
import { LiveMap } from '../../src/domain/live-map.ts';
import { LEASE_MS } from '../../src/domain/outbox.ts';
import { PageSender } from '../../src/domain/page-sender.ts';
import { Paging } from '../../src/domain/paging.ts';
import { StepTimer } from '../../src/domain/step-timer.ts';
import { type LocalSlack, startLocalSlack } from '../../src/local-slack/local-slack.ts';
import { createPageClient } from '../../src/slack/page-call.ts';
import { SlackPager } from '../../src/slack/pager.ts';
import type { Store } from '../../src/store/open.ts';
import { describeEachEngine } from '../store/engine.ts';
import { keyOf, MINUTE, NOON, pagingCompany } from './incident-app.ts';

/** How often each point is tried; `npm run torture` tries fifty. */
const TRIALS = Number(process.env.WHOOWNS_TRIALS ?? 3);

type Point = readonly [name: string, part: 'steps' | 'outbox' | 'slack', method: string, when: 'before' | 'after'];

/** Where a process may end: before and after each commit and each call. Between them nothing is done that lasts. */
const POINTS: readonly Point[] = [
  ['before a row is leased', 'outbox', 'lease', 'before'],
  ['after a row is leased', 'outbox', 'lease', 'after'],
  ['before Slack is called', 'slack', 'deliver', 'before'],
  ['after Slack has taken it', 'slack', 'deliver', 'after'],
  ['before it is recorded', 'outbox', 'record', 'before'],
  ['after it is recorded', 'outbox', 'record', 'after'],
  ['before a step is committed', 'steps', 'advance', 'before'],
  ['after a step is committed', 'steps', 'advance', 'after'],
];

/** A process's timer and sender; `died` resolves when it has ended at its point, and from then on it does nothing more. */
async function startProcess(store: Store, slack: LocalSlack, clock: () => number, point: Point | null, lives: number) {
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
  const pager = new SlackPager({ client, live, log, clock, slackOf: async () => null, rows: store.incidents });
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

describeEachEngine('a process that ends', ({ fresh }) => {
  test.each(POINTS)('%s: every page is there once', async (...point) => {
    const { store } = await fresh();
    const edits = pagingCompany().map((entity) => editOf(null, entity));
    await store.map.apply(edits, { at: NOON, actor: 'test', source: 'test', reason: null }, await store.map.revision());
    const people = ['ana', 'bo', 'cai', 'dil'].map((name) => ({ id: `U0${name.toUpperCase()}`, name }));
    const channels = [{ id: 'C0GENERAL', name: 'general', members: [...people.map(({ id }) => id), 'U0WHOOWNS'] }];
    const slack = await startLocalSlack({ workspace: { people, channels } });
    let now = NOON;
    const clock = () => now;
    const live = await LiveMap.open(store.map);
    const none = { groupMembers: async () => null, pagers: () => [], wake: () => undefined };
    const paging = new Paging({ store: store.incidents, live, now: clock, ...none });
    const wanted = { activity: 'deploy', scope: null, summary: 'x', channel: 'C0GENERAL', openedBy: 'U0DIL' };
    try {
      for (let trial = 0; trial < TRIALS; trial++) {
        const { incident } = await paging.open(wanted, null);
        const mortal = await startProcess(store, slack, clock, point, trial % 3);
        const successor = await startProcess(store, slack, clock, null, 0);
        for (const wait of [0, 5 * MINUTE, 10 * MINUTE, 15 * MINUTE]) {
          now += wait;
          if (!mortal.isDead()) await mortal.run();
          // The lease of whoever died has to run out first.
          now += LEASE_MS;
          await successor.run();
        }
        expect(mortal.isDead()).toBe(true);
        const keys = people.flatMap(({ id }) => slack.seenDm(id).map(keyOf));
        const mine = keys.filter((key) => key.startsWith(`${incident.id}:`) && !key.includes('said')).sort();
        const names = ['cai', 'ana', 'bo'].map((name, i) => `${incident.id}:${i + 1}:${name}@test.example:0`);
        expect(mine).toEqual(names.sort());
        expect(await store.incidents.get(incident.id)).toMatchObject({ state: 'exhausted' });
      }
    } finally {
      await slack.stop();
    }
  });
});
