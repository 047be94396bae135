import { expect, test } from '@jest/globals';
import { editOf } from '../../src/domain/map/change.ts';
import type { Entity } from '../../src/domain/map/entity.ts';
import { LiveMap } from '../../src/domain/map/live-map.ts';
import type { OutboxRow } from '../../src/domain/paging/outbox.ts';
import { Paging } from '../../src/domain/paging/paging.ts';
import type { Store } from '../../src/store/open.ts';
import { activity, holder, person, policy, role } from '../domain/sample.ts';
import { describeEachEngine, runSql } from './engine.ts';

const NOW = Date.parse('2026-11-21T09:00:00Z');
const MINUTE = 60_000;

const COMPANY: readonly Entity[] = [
  person('ana', { manager: 'bo@test.example' }),
  person('bo'),
  person('cai'),
  role('release-manager'),
  role('devops-engineer'),
  holder('release-manager', 'ana'),
  holder('devops-engineer', 'cai'),
  policy('default', [
    ['R', 5],
    ['A', 10],
    ['manager-of-A', 15],
  ]),
  activity('deploy', { escalation: 'default' }),
];

async function desk(store: Store, entities = COMPANY) {
  const edits = entities.map((entity) => editOf(null, entity));
  const word = { at: NOW, actor: 'test', source: 'test', reason: null };
  await store.map.apply(edits, word, await store.map.revision());
  const live = await LiveMap.open(store.map);
  let now = NOW;
  let wakes = 0;
  const paging = new Paging({
    store: store.incidents,
    live,
    now: () => now,
    groupMembers: async () => null,
    pagers: () => [],
    wake: () => {
      wakes += 1;
    },
  });
  return {
    paging,
    store,
    wakes: () => wakes,
    at: (moment: number) => {
      now = moment;
    },
  };
}

const WANTED = { activity: 'deploy', scope: null, summary: 'checkout returns 500s', channel: 'C1', openedBy: 'U0DIL' };
const by = (who: string, delivery: string | null = null) => ({ by: who, delivery });

describeEachEngine('an incident', ({ fresh, shared }) => {
  test('is not overtaken by a less urgent one, where replicas have held them back for different spans', async () => {
    if (!shared) return;
    const { store, url } = await fresh();
    const { paging } = await desk(store);
    const mild = await paging.open({ ...WANTED, severity: 4, channel: null }, null);
    const bad = await paging.open({ ...WANTED, severity: 1, channel: null }, null);
    const due = (incident: string, at: number) =>
      runSql(url, `UPDATE outbox SET due_at = ${at} WHERE incident_id = '${incident}'`);
    await due(bad.incident.id, NOW + 300);
    const lease = async (now: number) =>
      (await store.outbox.lease({ now, owner: 'a', limit: 9, busy: [] })).filter(({ body }) => body.kind === 'page');
    // One process holds back all at once: there it can't come to this.
    if (store.engine === 'postgres') expect(await lease(NOW)).toEqual([]);
    else await due(mild.incident.id, NOW + 300);
    expect((await lease(NOW + 300)).map(({ incident }) => incident)).toEqual([bad.incident.id]);
  });

  test.each(['is recorded as sent', 'has to be tried again'])(
    'counts a page that is passed on while it goes out as answered, also once it %s',
    async (outcome) => {
      const { store } = await fresh();
      const { paging } = await desk(store, [...COMPANY, holder('devops-engineer', 'bo')]);
      const { incident } = await paging.open({ ...WANTED, channel: null }, null);
      const pages = (await store.outbox.lease({ now: NOW, owner: 'a', limit: 9, busy: [] })).filter(
        ({ body }) => body.kind === 'page',
      );
      const [cai, bo] = ['U0CAI', 'U0BO'].map((user) => pages.find(({ target }) => target === user) as OutboxRow);
      if (!cai || !bo) throw new Error('Both are to be paged.');
      await paging.cantTake(1, by('U0CAI'), 1);
      const isSent = outcome === 'is recorded as sent';
      const sent = { kind: 'sent', conversation: 'D1', ts: '1.1', shows: 1, digest: null, quietUntil: null } as const;
      await store.outbox.record(cai, isSent ? sent : { kind: 'limited', afterMs: 1000 }, NOW);
      expect(await paging.store.find(1)).toMatchObject({ dueAt: NOW + 5 * MINUTE, hurried: false });
      await store.outbox.record(bo, { kind: 'failed', why: 'user_disabled' }, NOW);
      expect(await paging.store.find(1)).toMatchObject({ dueAt: NOW, hurried: true });
      const rows = await store.incidents.rows(incident.id);
      expect(rows.find(({ key }) => key === cai.key)?.state).toBe(isSent ? 'sent' : 'void');
      // What the message says is set right.
      expect(rows.some(({ body }) => body.kind === 'update' && body.of === cai.key)).toBe(isSent);
    },
  );

  test('opens with its first page and its post in one commit, and has a number that counts up', async () => {
    const { paging, store, wakes } = await desk((await fresh()).store);
    const first = await paging.open(WANTED, 'cmd:1');
    const second = await paging.open(WANTED, 'cmd:2');
    expect([first.incident.number, second.incident.number]).toEqual([1, 2]);
    expect(wakes()).toBe(2);
    const rows = await store.incidents.rows(first.incident.id);
    expect(rows.map(({ body, target, state }) => [body.kind, target, state])).toEqual([
      ['page', 'U0CAI', 'pending'],
      ['post', 'C1', 'pending'],
    ]);
    expect(first.incident).toMatchObject({ step: 1, round: 0, dueAt: NOW + 5 * MINUTE, severity: 3 });
    expect((await store.incidents.timeline(first.incident.id)).map(({ deed }) => deed.kind)).toEqual([
      'opened',
      'fired',
    ]);
  });

  test('is opened once by a command that is delivered twice, also by two at once', async () => {
    const { paging } = await desk((await fresh()).store);
    const all = await Promise.all([paging.open(WANTED, 'cmd:1'), paging.open(WANTED, 'cmd:1')]);
    expect(all.map(({ incident }) => incident.number)).toEqual([1, 1]);
    expect(all.filter(({ repeated }) => repeated)).toHaveLength(1);
    expect(await paging.store.openOnes()).toHaveLength(1);
  });

  test('is refused without text, without a path and with nobody on it, and nothing is written', async () => {
    const lonely = [...COMPANY, role('nobody'), policy('empty', [['role:nobody', 1]])];
    const more = [activity('vacant', { escalation: 'empty' }), activity('pathless')];
    const { paging } = await desk((await fresh()).store, [...lonely, ...more]);
    await expect(paging.open({ ...WANTED, summary: '  ' }, 'a')).rejects.toThrow('Say what has happened');
    await expect(paging.open({ ...WANTED, activity: 'pathless' }, 'b')).rejects.toThrow('no escalation path');
    await expect(paging.open({ ...WANTED, activity: 'vacant' }, 'c')).rejects.toThrow('nobody holds the role ');
    await expect(paging.open({ ...WANTED, activity: 'gone' }, 'd')).rejects.toThrow('no activity "gone"');
    expect(await paging.store.openOnes()).toEqual([]);
  });

  test('is acknowledged by the first, and tells the second who and when', async () => {
    const { paging, store, at } = await desk((await fresh()).store);
    await paging.open(WANTED, null);
    at(NOW + MINUTE);
    const ana = await paging.acknowledge(1, by('U0ANA', 'act:1'));
    at(NOW + 2 * MINUTE);
    const bo = await paging.acknowledge(1, by('U0BO', 'act:2'));
    const again = await paging.acknowledge(1, by('U0ANA', 'act:1'));
    expect(ana).toMatchObject({ won: true, by: 'U0ANA', at: NOW + MINUTE });
    expect(bo).toMatchObject({ won: false, by: 'U0ANA', at: NOW + MINUTE, repeated: false });
    expect(again).toMatchObject({ won: true, by: 'U0ANA', repeated: true });
    const timeline = await store.incidents.timeline(ana.incident.id);
    expect(timeline.at(-1)).toEqual({
      at: NOW + MINUTE,
      actor: 'U0ANA',
      deed: { kind: 'acknowledged', takeover: true },
    });
    const pages = (await store.incidents.rows(ana.incident.id)).filter(({ body }) => body.kind === 'page');
    expect(pages.map(({ state }) => state)).toEqual(['void']);
    expect(await store.steps.due(NOW + 60 * MINUTE, 10)).toEqual([]);
  });

  test('has one escalation for two clicks on the same step', async () => {
    const { paging } = await desk((await fresh()).store);
    const { incident } = await paging.open(WANTED, null);
    const first = await paging.escalateNow(1, by('U0DIL', 'a'), incident.step);
    expect(first).toMatchObject({ won: true, incident: { dueAt: NOW, hurried: true } });
    await paging.acknowledge(1, by('U0CAI'));
    expect(await paging.escalateNow(1, by('U0BO', 'b'), incident.step)).toMatchObject({ won: false, by: 'U0CAI' });
  });

  test('is resolved once, and takes nothing afterwards', async () => {
    const { paging, at } = await desk((await fresh()).store);
    await paging.open(WANTED, null);
    await paging.acknowledge(1, by('U0CAI'));
    at(NOW + MINUTE);
    expect(await paging.resolve(1, by('U0CAI'))).toMatchObject({ won: true, incident: { state: 'resolved' } });
    expect(await paging.cancel(1, by('U0BO'))).toMatchObject({ won: false, by: 'U0CAI', at: NOW + MINUTE });
    expect(await paging.acknowledge(1, by('U0BO'))).toMatchObject({ won: false, by: 'U0CAI' });
    expect(await paging.addNote(1, 'late', by('U0BO'))).toMatchObject({ won: false });
    expect(await paging.store.stats(0)).toEqual([
      {
        activity: 'deploy',
        count: 1,
        acknowledged: 1,
        unanswered: 0,
        medianToAcknowledgeMs: 0,
        medianToResolveMs: MINUTE,
      },
    ]);
  });

  test('is offered to who pages for the same thing within ten minutes', async () => {
    const { paging, at } = await desk((await fresh()).store);
    await paging.open(WANTED, null);
    at(NOW + 9 * MINUTE);
    expect(await paging.recentFor(WANTED)).toMatchObject({ number: 1 });
    expect(await paging.recentFor({ ...WANTED, drill: true })).toBeNull();
    expect(await paging.openedLately('U0DIL')).toBe(0);
    at(NOW + 11 * MINUTE);
    expect(await paging.recentFor(WANTED)).toBeNull();
    expect(await paging.join(1, by('U0BO'))).toMatchObject({ won: true });
  });

  if (shared) {
    test('has numbers without a gap or a twin where many open at once', async () => {
      const { paging, store } = await desk((await fresh()).store);
      await Promise.all(Array.from({ length: 30 }, (_, i) => paging.open(WANTED, `cmd:${i}`)));
      const numbers = (await store.incidents.openOnes()).map(({ number }) => number);
      expect(numbers).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
    });
  }
});
