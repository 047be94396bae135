import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config.ts';
import { weekDue } from '../../src/domain/gap/digest.ts';
import { editOf } from '../../src/domain/map/change.ts';
import type { Entity } from '../../src/domain/map/entity.ts';
import type { Message } from '../../src/local-slack/message.ts';
import { openStore } from '../../src/store/open.ts';
import { activity, deputies, holder, person, policy, role } from '../domain/sample.ts';
import { startWholeApp, type WholeApp } from './whole-app.ts';

/** What stewards are told on Mondays. The tests begin at noon, UTC, on Monday 28 December 2026: in Los Angeles it is four in the morning. */

const NINE = Date.parse('2026-12-28T17:00:00Z');
const MINUTE = 60_000;
const DAY = 86_400_000;
const LOS_ANGELES = { timezone: 'America/Los_Angeles' };

function area(id: string, name: string, ...stewards: string[]): Entity<'area'> {
  const value = { id, name, summary: '', language: [], metrics: [], confirmEveryMs: null };
  return { kind: 'area', value: { ...value, stewards: stewards.map((each) => `${each}@test.example`) } };
}

const raci = { A: ['release-manager'], R: ['devops-engineer'], I: ['devops-engineer'] };

/** Bo keeps delivery, where a deputy is missing; Dil keeps the ponds, where nothing is; Zoe keeps everything. */
function company(): Entity[] {
  return [
    area('delivery', 'Delivery', 'bo'),
    area('ponds', 'Ponds', 'dil'),
    ...['ana', 'bo', 'dil', 'kwame', 'zoe'].map((name) => person(name, LOS_ANGELES)),
    ...['release-manager', 'devops-engineer', 'pond-keeper'].map((id) => role(id)),
    holder('release-manager', 'ana'),
    holder('pond-keeper', 'ana', deputies('bo')),
    holder('devops-engineer', 'kwame'),
    policy('default', [['A', 5]]),
    activity('deploy-approval', { area: 'delivery', raci, escalation: 'default' }),
    activity('ducks', { area: 'ponds', raci: { ...raci, A: ['pond-keeper'] }, escalation: 'default' }),
  ];
}

let app: WholeApp;
beforeAll(async () => {
  app = await startWholeApp({ stewards: 'zoe@test.example', digest: 'on', entities: company() });
});
afterAll(async () => {
  expect(app.slack.violations).toEqual([]);
  await app.stop();
});

function digestsOf(user: string): Message[] {
  return app.slack.seenDm(user).filter(({ text }) => text.includes('this week'));
}

async function at(moment: number, bot: WholeApp = app): Promise<void> {
  bot.setNow(moment);
  await bot.settle();
}

async function changes(entity: Entity): Promise<void> {
  const store = await openStore({ url: app.databaseUrl, mode: 'existing' });
  const word = { at: NINE, actor: 'cli', source: 'map.yml', reason: null };
  await store.map.apply([editOf(null, entity)], word, await store.map.revision());
  await store.close();
}

describe('the Monday message', () => {
  test('comes at nine by the clock of the steward, once', async () => {
    await at(NINE - MINUTE);
    expect(digestsOf('U0BO')).toEqual([]);
    await at(NINE);
    await at(NINE + MINUTE);
    await at(NINE + 6 * 3_600_000);
    const [digest, ...more] = digestsOf('U0BO');
    expect(more).toEqual([]);
    expect(digest?.text).toBe(
      [
        'Your part of the map this week',
        '1 A without a deputy',
        'What is missing:',
        '1. Release Manager has no deputy: one activity rests on Ana alone.',
        'Name a deputy for Ana.',
        'You get this on Mondays because you are a steward.',
      ].join('\n'),
    );
  });

  test('does not come to whom nothing is missing, nor to who is no steward', () => {
    expect(digestsOf('U0DIL')).toEqual([]);
    expect(digestsOf('U0ANA')).toEqual([]);
    expect(digestsOf('U0ZOE')).toHaveLength(1);
  });

  test('says what is new since the last one', async () => {
    await changes(activity('roof', { area: 'delivery', raci: { ...raci, A: ['devops-engineer'] }, escalation: null }));
    await at(NINE + 14 * DAY);
    const text = digestsOf('U0BO').at(-1)?.text ?? '';
    expect(text).toContain('2 A’s without a deputy · 1 activity nobody can be paged about');
    expect(text).toContain(
      'New since last time:\n• Devops Engineer has no deputy: one activity rests on Kwame alone.\n• Roof has no escalation policy',
    );
    await at(NINE + 21 * DAY);
    expect(digestsOf('U0BO').at(-1)?.text).toContain('Nothing new since last time.');
  });

  test('has all of it behind a button, of the areas that the steward keeps', async () => {
    const digest = digestsOf('U0BO').at(-1) as Message;
    const all = await app.slack.answer(await app.slack.as('U0BO').click(digest, 'Show all'));
    expect(all.text).toMatch(/^What is missing in Delivery\n/);
  });

  test('comes on no other day', async () => {
    const before = digestsOf('U0BO').length;
    for (let day = 22; day < 28; day += 1) await at(NINE + day * DAY);
    expect(digestsOf('U0BO')).toHaveLength(before);
  });

  test('is not told again after a restart', async () => {
    await app.bot.stop();
    const next = await startWholeApp({
      stewards: 'zoe@test.example',
      digest: 'on',
      entities: [],
      databaseUrl: app.databaseUrl,
    });
    await at(NINE + 21 * DAY, next);
    expect(next.slack.seenDm('U0BO')).toEqual([]);
    await at(NINE + 28 * DAY, next);
    expect(next.slack.seenDm('U0BO')).toHaveLength(1);
    await next.stop();
  });
});

test('is off until somebody switches it on', () => {
  expect(readConfig({}).digests).toBe(false);
  expect(readConfig({ WHOOWNS_DIGEST: 'on' }).digests).toBe(true);
});

test.each([
  ['Pacific/Auckland', '2026-12-27T20:00:00Z', '2026-12-28'],
  ['Pacific/Auckland', '2026-12-27T19:59:00Z', null],
  ['Europe/Lisbon', '2026-12-28T09:00:00Z', '2026-12-28'],
  ['Europe/Lisbon', '2026-12-29T00:00:00Z', null],
  ['Nowhere/Land', '2026-12-28T09:00:00Z', '2026-12-28'],
])('in %s at %s the week that is due is %s', (timezone, moment, week) => {
  expect(weekDue(timezone, Date.parse(moment))).toBe(week);
});
