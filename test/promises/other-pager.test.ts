import { expect, test } from '@jest/globals';
import { editOf } from '../../src/domain/map/change.ts';
import { LiveMap } from '../../src/domain/map/live-map.ts';
import type { Delivery, OtherPager, PageUpdate } from '../../src/domain/paging/other-pager.ts';
import { Roster } from '../../src/domain/people/roster.ts';
import { Engine } from '../../src/engine.ts';
import { type LocalSlack, startLocalSlack } from '../../src/local-slack/local-slack.ts';
import { createPagingRoom, type PagingRoom } from '../../src/paging-room.ts';
import { describeEachEngine, type Fresh } from '../store/engine.ts';
import { keyOf, NOON, pagingCompany, until } from './incident-app.ts';

const REFUSED: Delivery = { kind: 'failed', why: 'PagerDuty refuses the token' };

interface Room extends PagingRoom {
  readonly slack: LocalSlack;
  readonly updates: readonly PageUpdate[];
  /** What the pager answers from now on. */
  answers(delivery: Delivery): void;
  notes(number: number): Promise<(readonly [string | null, string])[]>;
  stop(): Promise<void>;
}

/** What pages, as the bot puts it together, with PagerDuty beside Slack, at a time that stands still. */
async function startRoom({ store }: Fresh): Promise<Room> {
  const edits = pagingCompany().map((entity) => editOf(null, entity));
  await store.map.apply(edits, { at: NOON, actor: 'test', source: 'test', reason: null }, await store.map.revision());
  const people = ['ana', 'bo', 'cai', 'dil'].map((name) => ({ id: `U0${name.toUpperCase()}`, name }));
  const channels = [{ id: 'C0GENERAL', name: 'general', members: [...people.map(({ id }) => id), 'U0WHOOWNS'] }];
  const slack = await startLocalSlack({ workspace: { people, channels } });
  const log = { warn: () => undefined, error: () => undefined, info: () => undefined } as never;
  const room = createPagingRoom({
    store,
    live: await LiveMap.open(store.map),
    roster: await Roster.open(store.members),
    slack: { botToken: slack.botToken, apiUrl: slack.apiUrl } as never,
    log,
    clock: () => NOON,
  });
  let answer: Delivery = { kind: 'sent', ref: 'PD1' };
  const updates: PageUpdate[] = [];
  const pager: OtherPager = {
    name: 'pagerduty',
    serves: () => true,
    send: async () => answer,
    update: async (update) => {
      updates.push(update);
      return answer;
    },
  };
  room.use([pager]);
  const engine = new Engine({ jobs: room.jobs, clock: () => NOON, onFault: () => undefined });
  engine.start();
  return {
    ...room,
    slack,
    updates,
    answers: (delivery) => {
      answer = delivery;
    },
    notes: async (number) => {
      const { id } = await room.paging.find(number);
      const timeline = await room.paging.store.timeline(id);
      return timeline.flatMap(({ actor, deed }) => (deed.kind === 'note' ? [[actor, deed.text] as const] : []));
    },
    stop: async () => {
      await engine.stop();
      await room.idle();
      await slack.stop();
    },
  };
}

describeEachEngine('another pager beside Slack', ({ fresh }) => {
  const wanted = { activity: 'deploy', scope: null, summary: 'x', channel: 'C0GENERAL', openedBy: 'U0DIL' };
  const within = (name: string, told: (room: Room, key: string) => Promise<void>) =>
    test(name, async () => {
      const room = await startRoom(await fresh());
      try {
        const { incident } = await room.paging.open(wanted, null);
        await told(room, `${incident.id}:1:cai@test.example:0:pagerduty`);
      } finally {
        await room.stop();
      }
    });
  const stateOf = async (room: Room, key: string) => (await room.paging.store.row(key))?.state;
  const pagesOf = (room: Room, user: string) =>
    room.slack.seenDm(user).filter((message) => /:0$/.test(keyOf(message))).length;

  within('ends nothing here when nobody ended it there, and that is told once', async (room, key) => {
    await until('it is there', async () => (await stateOf(room, key)) === 'sent');
    const news = { key, what: 'resolved', who: null, at: NOON, id: 'E1' } as const;
    await room.hear(news);
    await room.hear(news);
    expect(await room.paging.find(1)).toMatchObject({ state: 'triggered', endedBy: null });
    expect(await room.notes(1)).toEqual([['pagerduty', 'resolved there, by nobody; here it goes on']]);
  });

  within('stops no page when nobody acknowledged there, and does when somebody did', async (room, key) => {
    await room.hear({ key, what: 'acknowledged', who: null, at: NOON, id: 'E1' });
    expect(await room.paging.find(1)).toMatchObject({ state: 'triggered' });
    await room.hear({ key, what: 'acknowledged', who: { name: 'Cai', email: 'cai@test.example' }, at: NOON, id: 'E2' });
    expect(await room.paging.find(1)).toMatchObject({ state: 'acknowledged', ackedBy: 'U0CAI' });
    // The echo of what was done here says nothing new.
    await room.hear({ key, what: 'acknowledged', who: null, at: NOON, id: 'E3' });
    expect(await room.notes(1)).toHaveLength(1);
    await room.hear({ key, what: 'resolved', who: { name: 'Cai', email: 'cai@test.example' }, at: NOON, id: 'E4' });
    expect(await room.paging.find(1)).toMatchObject({ state: 'resolved', endedBy: 'U0CAI' });
  });

  within('that fails hurries no step while the page in Slack is there', async (room) => {
    room.answers(REFUSED);
    const { incident } = await room.paging.open(wanted, null);
    const key = `${incident.id}:1:cai@test.example:0`;
    await until('PagerDuty has refused', async () => (await stateOf(room, `${key}:pagerduty`)) === 'failed');
    await until('Slack has it', async () => (await stateOf(room, key)) === 'sent');
    const deeds = (await room.paging.store.timeline(incident.id)).map(({ deed }) => deed);
    expect(deeds).toContainEqual(expect.objectContaining({ kind: 'undelivered', pager: 'pagerduty', next: false }));
    expect(await room.paging.store.get(incident.id)).toMatchObject({ step: 1, hurried: false, dueAt: incident.dueAt });
    expect(pagesOf(room, 'U0ANA')).toBe(0);
  });

  within('that fails hurries the next step where Slack has failed as well', async (room) => {
    room.answers(REFUSED);
    const trouble = { kind: 'error', code: 'user_disabled' } as const;
    room.slack.fault({ method: 'chat.postMessage', channel: 'U0CAI', times: 9, trouble });
    await room.paging.open(wanted, null);
    await until('Ana is paged', () => pagesOf(room, 'U0ANA') > 0);
  });

  within('that could not be told how it went on is on the timeline', async (room, key) => {
    await until('it is there', async () => (await stateOf(room, key)) === 'sent');
    room.answers(REFUSED);
    await room.paging.acknowledge(1, { by: 'U0CAI', delivery: null });
    await until('that is written down', async () => (await room.notes(1)).length === 1);
    expect(room.updates).toHaveLength(1);
    expect(await room.notes(1)).toEqual([
      ['pagerduty', 'could not be told how it went on: PagerDuty refuses the token'],
    ]);
  });
});
