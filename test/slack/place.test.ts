import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { editOf } from '../../src/domain/map/change.ts';
import type { Message } from '../../src/local-slack/message.ts';
import { openStore } from '../../src/store/open.ts';
import { activity, NOON, person, smallCompany } from '../domain/sample.ts';
import { GENERAL, startWholeApp, type WholeApp } from './whole-app.ts';

/** Where and when a question is asked: the channel's own scope, a thread's subject, a day gone by. */

const DAY = 86_400_000;

const area = {
  kind: 'area' as const,
  value: {
    id: 'delivery',
    name: 'Delivery',
    summary: '',
    language: [],
    metrics: [],
    stewards: ['bo@test.example'],
    confirmEveryMs: null,
  },
};

let app: WholeApp;
beforeAll(async () => {
  app = await startWholeApp({
    entities: [...smallCompany(), area, activity('release-notes'), activity('release-rehearsal')],
    stewards: 'Steward@Test.example',
  });
  for (const user of ['U0BO', 'U0CAI', 'U0ANA']) await app.slack.answer(await app.slack.as(user).dm('hello'));
});
afterAll(async () => {
  expect(app.slack.violations).toEqual([]);
  await app.stop();
});

async function asks(user: string, typed: string, channel = GENERAL): Promise<string> {
  return (await app.slack.answer(await app.slack.as(user).command(`/whoowns ${typed}`, { channel }))).text;
}

async function mentions(user: string, typed: string, thread?: string) {
  const at = thread ? { channel: GENERAL, thread } : { channel: GENERAL };
  const seen = await app.slack.as(user).say(`@whoowns ${typed}`, at);
  const { text, ts } = await app.slack.answer(seen);
  return { text, ts, thread: thread ?? seen.message?.ts ?? '' };
}

async function writes(user: string, typed: string, thread?: string): Promise<string> {
  return (await app.slack.answer(await app.slack.as(user).dm(typed, thread ? { thread } : {}))).text;
}

describe('a channel', () => {
  test('has no scope until a steward sets one', async () => {
    expect(await asks('U0CAI', 'here')).toContain('No team or service is set for this channel.');
    expect(await asks('U0CAI', 'who owns this channel?')).toContain('No team or service is set for this channel.');
    expect(await asks('U0CAI', 'here payments')).toContain('Only stewards set what a channel is about.');
    expect(await asks('U0STRANGER', 'here payments')).toContain('Only stewards set what a channel is about.');
    expect(await asks('U0CAI', 'deploy-approval')).toContain('Ana is Accountable');
  });

  test('that is about payments answers about payments, and the card says so', async () => {
    expect(await asks('U0BO', 'here pay')).toContain('names no team or service is about Payments.');
    const answer = await asks('U0CAI', 'who approves deploys?');
    expect(answer).toMatch(/^Deploy approval for Payments\nDil is Accountable, as Tech Lead\./);
    expect(answer).toContain('For Payments, as set for this channel');
    expect((await mentions('U0CAI', 'deploy-approval')).text).toContain('For Payments, as set for this channel');
    const named = await asks('U0CAI', 'who approves deploys for payments?');
    expect(named).toContain('Dil is Accountable');
    expect(named).not.toContain('as set for this channel');
    expect(await asks('U0CAI', 'deploy-approval for search')).toMatch(/^Deploy approval for Search\nAna/);
    expect(await asks('U0CAI', 'who owns this channel?')).toMatch(
      /^Payments\nBo is Accountable[\s\S]*This channel is about Payments/,
    );
    expect(await writes('U0CAI', 'deploy-approval')).toMatch(/^Deploy approval\nAna/);
  });

  test('is named by what is on the map, and can be about nothing again', async () => {
    expect(await asks('U0BO', 'here nonsense')).toContain('There is no team or service "nonsense" on the map.');
    expect(await asks('U0BO', 'here')).toContain('is about Payments.');
    const { id } = app.slack.workspace.appDm('U0BO');
    expect(await asks('U0BO', 'here payments', id)).toContain('This is no channel.');
    expect(await asks('U0BO', 'here none')).toContain('No team or service is set');
    expect(await asks('U0CAI', 'deploy-approval')).toMatch(/^Deploy approval\nAna/);
  });

  test('can be set by a steward of all who is not on the map', async () => {
    app.slack.workspace.setPerson({ id: 'U0STEWARD', name: 'steward', email: 'steward@test.example' });
    app.slack.workspace.enter(app.slack.workspace.channel(GENERAL), 'U0STEWARD');
    expect(await asks('U0STEWARD', 'here search')).toContain('is about Search.');
    expect(await asks('U0STEWARD', 'here none')).toContain('No team or service is set');
  });
});

describe('a thread', () => {
  test('in a channel is about what was last asked in it', async () => {
    const { thread } = await mentions('U0CAI', 'who approves deploys?');
    expect((await mentions('U0ANA', 'and for payments?', thread)).text).toMatch(/^Deploy approval for Payments\nDil/);
    expect((await mentions('U0ANA', 'and who does the work?', thread)).text).toMatch(
      /^Deploy approval for Payments\nResponsible/,
    );
    expect((await mentions('U0ANA', 'since when?', thread)).text).toContain(
      'Deploy approval: since 20 Nov 2026, from roles.yml.',
    );
    expect((await mentions('U0ANA', 'and for search?', thread)).text).toMatch(/^Deploy approval for Search\nAna/);
    expect((await mentions('U0ANA', 'who is the deputy?', thread)).text).toBe(
      'Bo, then Cai for Ana as Release Manager.',
    );
    expect((await mentions('U0ANA', 'audit', thread)).text).toMatch(/^Audit\n/);
    expect((await mentions('U0ANA', 'and who does the work?', thread)).text).toMatch(/^Audit\n/);
  });

  test('that another question began is not about it', async () => {
    await mentions('U0CAI', 'deploy-approval');
    expect((await mentions('U0CAI', 'since when?')).text).not.toContain('since 20 Nov 2026');
  });

  test('of a direct message needs no mention, nor a thread', async () => {
    expect(await writes('U0CAI', 'deploy-approval')).toMatch(/^Deploy approval\n/);
    expect(await writes('U0CAI', 'and for payments?')).toMatch(/^Deploy approval for Payments\n/);
    expect(await writes('U0CAI', 'who is the deputy?')).toBe('Nobody stands in for Dil as Tech Lead.');
    const answer = app.slack.seenDm('U0CAI').find(({ text }) => text.startsWith('Deploy approval\n'));
    expect(await writes('U0CAI', 'and who is consulted?', answer?.ts)).toMatch(/^Deploy approval\nConsulted/);
    expect(await writes('U0ANA', 'since when?')).not.toContain('since 20 Nov 2026');
  });

  test('is about what was chosen where several things fitted', async () => {
    const { text, ts } = await app.slack.answer(await app.slack.as('U0CAI').dm('release rehearsal or release notes?'));
    const [asked] = app.slack.seenDm('U0CAI').filter((message) => message.ts === ts);
    expect(text).toContain('Which one do you mean?');
    const { since } = await app.slack.as('U0CAI').click(asked as Message, 'Release notes');
    await app.slack.nextMessage(({ text }) => text.startsWith('Release notes\n'), { since, change: 'edited' });
    expect(await writes('U0CAI', 'and who does the work?')).toMatch(/^Release notes\n/);
  });

  test('is remembered by ids alone', async () => {
    const { thread } = await mentions('U0CAI', 'who approves deploys for payments, please?');
    const store = await openStore({ url: app.databaseUrl, mode: 'existing' });
    const topic = await store.threads.recall(GENERAL, thread);
    await store.close();
    expect(topic).toEqual({ type: 'activity', id: 'deploy-approval', scope: 'payments' });
  });
});

describe('a day gone by', () => {
  beforeAll(async () => {
    const store = await openStore({ url: app.databaseUrl, mode: 'existing' });
    const map = await app.bot.live.current();
    const before = map.get('activity', 'audit');
    const after = activity('audit', { raci: { A: ['tech-lead'], R: ['devops-engineer'] } });
    const word = { at: NOON - DAY, actor: 'cli', source: 'later.yml', reason: null };
    await store.map.apply([editOf(before, after), editOf(null, person('eve'))], word, await store.map.revision());
    await store.close();
  });

  test('is answered from the log, marked as the past', async () => {
    expect(await asks('U0CAI', 'audit')).toContain('Cai is Accountable');
    const past = await asks('U0CAI', 'audit at 2026-12-01');
    expect(past).toContain('Nobody is Accountable right now');
    expect(past).toContain('As the map stood on 1 Dec 2026. It has changed since.');
    expect(await asks('U0CAI', 'who owns the audit at 2026-12-28?')).toContain('Cai is Accountable');
    const { text, thread } = await mentions('U0CAI', 'audit at 2026-12-01');
    expect(text).toContain('As the map stood on 1 Dec 2026.');
    expect((await mentions('U0CAI', 'and for payments?', thread)).text).toMatch(/^Audit for Payments\n/);
  });

  test('is marked also where nothing has changed since', async () => {
    expect(await asks('U0CAI', 'audit at 2027-03-01')).toContain(
      'As it will be on 1 Mar 2027, as far as the map knows today.',
    );
    expect(await asks('U0CAI', 'audit at 2026-12-28')).not.toContain('As the map stood');
    app.setNow(NOON + 3 * DAY);
    expect(await asks('U0CAI', 'audit at yesterday')).toContain(
      'As the map stood on 30 Dec 2026. It has not changed since.',
    );
  });

  test('before the first change is answered from the first state, marked so', async () => {
    expect(await asks('U0CAI', 'audit at 2025-01-01')).toContain(
      'The map is younger than 1 Jan 2025: this is its first state.',
    );
  });

  test('that does not exist is refused with the mend', async () => {
    expect(await asks('U0CAI', 'audit at 2026-02-30')).toBe('There is no day 2026-02-30. Write a day like 2026-03-01.');
  });
});
