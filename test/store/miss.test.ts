import { expect, test } from '@jest/globals';
import { ChannelScopes } from '../../src/domain/answer/channel-scope.ts';
import type { Miss } from '../../src/domain/miss.ts';
import type { NewNotice } from '../../src/domain/notice.ts';
import { describeEachEngine } from './engine.ts';

const DUCKS = { question: 'who feeds the ducks?', key: 'who feeds the ducks', area: 'parks' };
const nobody = () => [];
const asked = (recipient: string) => (miss: string) => [{ recipient, body: { kind: 'miss_asked' as const, miss } }];
const refusal = ({ question }: Miss, recipient: string): NewNotice => ({
  recipient,
  body: { kind: 'miss_refused', question, reason: 'no ducks here', by: 'bo@test.example' },
});

describeEachEngine('the misses', ({ fresh, shared }) => {
  test('keep a question once, however many ask it, and count who waits', async () => {
    const { misses, notices } = (await fresh()).store;
    expect(await misses.add(DUCKS, 'U1', 1000, asked('bo@test.example'))).toBe(true);
    expect(await misses.add({ ...DUCKS, question: 'Who feeds the DUCKS' }, 'U2', 2000, asked('bo@test.example'))).toBe(
      false,
    );
    expect(await misses.add(DUCKS, 'U1', 3000, nobody)).toBe(false);
    expect([await misses.waitingOf('U1'), await misses.waitingOf('U3')]).toEqual([1, 0]);
    const [miss, ...more] = await misses.open(10);
    expect(more).toEqual([]);
    expect(miss).toEqual({
      id: expect.any(String),
      question: 'who feeds the ducks?',
      area: 'parks',
      at: 1000,
      askers: 2,
    });
    expect(await misses.get(miss?.id ?? '')).toEqual(miss);
    expect(await notices.take(5000, 1000, 10)).toMatchObject([{ recipient: 'bo@test.example' }]);
  });

  test('forget a question that is dealt with, and tell each who asked, once', async () => {
    const { misses, notices } = (await fresh()).store;
    for (const user of ['U1', 'U2']) await misses.add(DUCKS, user, 1000, nobody);
    const [miss] = await misses.open(10);
    const id = miss?.id ?? '';
    expect(await misses.close(id, 2000, refusal)).toBe(true);
    expect(await misses.close(id, 2000, refusal)).toBe(false);
    expect(await misses.get(id)).toBeNull();
    expect(await misses.open(10)).toEqual([]);
    const told = await notices.take(2000, 1000, 10);
    expect(told.map(({ recipient }) => recipient).sort()).toEqual(['U1', 'U2']);
    expect(await misses.add(DUCKS, 'U1', 3000, nobody)).toBe(true);
  });

  test('forget what nobody has dealt with for long, and nothing else', async () => {
    const { misses } = (await fresh()).store;
    await misses.add(DUCKS, 'U1', 1000, nobody);
    await misses.add({ ...DUCKS, key: 'younger' }, 'U1', 2000, nobody);
    expect(await misses.forgetBefore(2000)).toBe(1);
    expect((await misses.open(10)).map(({ at }) => at)).toEqual([2000]);
  });

  (shared ? test : test.skip)('lose nobody who asks while the question is being dealt with', async () => {
    const { store, again } = await fresh();
    const other = await again();
    for (let round = 0; round < 10; round++) {
      await store.misses.add(DUCKS, 'U1', 1000, nobody);
      const [miss] = await store.misses.open(1);
      const [, closed] = await Promise.all([
        other.misses.add(DUCKS, 'U2', 1000, nobody),
        store.misses.close(miss?.id ?? '', 1000, refusal),
      ]);
      expect(closed).toBe(true);
      // Either they were told with the others, or their question waits anew.
      const told = (await store.notices.take(1000, 9000, 10)).map(({ recipient }) => recipient);
      const waiting = await store.misses.open(1);
      expect(told.includes('U2') || waiting[0]?.askers === 1).toBe(true);
      if (waiting[0]) await store.misses.close(waiting[0].id, 1000, refusal);
      await store.notices.take(1000, 9000, 10);
    }
  });
});

describeEachEngine('the notices', ({ fresh, shared }) => {
  const notice = (recipient: string): NewNotice => ({ recipient, body: { kind: 'miss_asked', miss: 'm' } });

  test('are due until they are done, each for one at a time', async () => {
    const { notices } = (await fresh()).store;
    await notices.add([notice('U1')], 1000);
    await notices.add([notice('U2')], 2000);
    expect(await notices.take(500, 1000, 10)).toEqual([]);
    const taken = await notices.take(2000, 1000, 10);
    expect(taken.map(({ recipient }) => recipient)).toEqual(['U1', 'U2']);
    expect(await notices.take(2500, 1000, 10)).toEqual([]);
    await notices.done(taken[0]?.id ?? '');
    expect((await notices.take(3000, 1000, 10)).map(({ recipient }) => recipient)).toEqual(['U2']);
  });

  (shared ? test : test.skip)('go to one of many that take them at once, whatever their process', async () => {
    const { store, again } = await fresh();
    await store.notices.add(['U1', 'U2', 'U3'].map(notice), 1000);
    const stores = [store, await again(), await again()];
    const taken = (await Promise.all(stores.map(({ notices }) => notices.take(1000, 9000, 10)))).flat();
    expect(taken.map(({ recipient }) => recipient).sort()).toEqual(['U1', 'U2', 'U3']);
  });
});

describeEachEngine('what is remembered of places and answers', ({ fresh }) => {
  test('a thread has its last subject, by ids, until it is forgotten', async () => {
    const { threads } = (await fresh()).store;
    const deploys = { type: 'activity', id: 'deploy-approval', scope: 'payments' };
    expect(await threads.recall('C1', '1.1')).toBeNull();
    await threads.remember('C1', ['1.1', '1.2', '1.1'], { ...deploys, scope: null }, 1000);
    await threads.remember('C1', ['1.1'], deploys, 2000);
    expect(await threads.recall('C1', '1.1')).toEqual(deploys);
    expect(await threads.recall('C1', '1.2')).toEqual({ ...deploys, scope: null });
    expect(await threads.recall('C2', '1.1')).toBeNull();
    expect(await threads.forgetBefore(2000)).toBe(1);
    expect(await threads.recall('C1', '1.2')).toBeNull();
  });

  test('a channel has one scope, or none', async () => {
    const { channels } = (await fresh()).store;
    await channels.set('C1', 'payments', 'bo@test.example', 1000);
    await channels.set('C1', 'search', 'bo@test.example', 2000);
    await channels.set('C2', 'payments', 'bo@test.example', 2000);
    await channels.set('C2', null, 'bo@test.example', 3000);
    expect(await channels.all()).toEqual([{ channel: 'C1', scope: 'search' }]);
  });

  test('a scope that one process sets is in force there at once, elsewhere at the next look', async () => {
    const { channels } = (await fresh()).store;
    const [here, elsewhere] = [await ChannelScopes.open(channels), await ChannelScopes.open(channels)];
    await here.set('C1', 'payments', 'bo@test.example', 1000);
    expect([here.of('C1'), elsewhere.of('C1'), here.of('C2')]).toEqual(['payments', null, null]);
    await elsewhere.refresh();
    expect(elsewhere.of('C1')).toBe('payments');
    await elsewhere.set('C1', null, 'bo@test.example', 2000);
    await here.refresh();
    expect(here.of('C1')).toBeNull();
  });

  test('what was found helpful, and what not, is counted by subject', async () => {
    const { feedback } = (await fresh()).store;
    const audit = { type: 'activity', id: 'audit', scope: null };
    expect(await feedback.of(audit)).toEqual({ helpful: 0, wrong: 0 });
    await feedback.count(audit, 'helpful');
    await feedback.count({ ...audit, scope: 'payments' }, 'helpful');
    await feedback.count(audit, 'wrong');
    expect(await feedback.of(audit)).toEqual({ helpful: 2, wrong: 1 });
  });
});
