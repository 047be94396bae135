import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Message } from '../../src/local-slack/message.ts';
import type { Delivery } from '../../src/local-slack/recorder.ts';
import { openStore } from '../../src/store/open.ts';
import { smallCompany } from '../domain/sample.ts';
import { GENERAL, startWholeApp, type WholeApp } from './whole-app.ts';

/** What people say of an answer: counted by subject, and what is wrong reaches a steward once. */

const TOPIC = { type: 'activity', id: 'deploy-approval', scope: null };

let app: WholeApp;
beforeAll(async () => {
  app = await startWholeApp({ entities: smallCompany(), stewards: 'bo@test.example' });
});
afterAll(async () => {
  expect(app.slack.violations).toEqual([]);
  await app.stop();
});

async function card(user = 'U0CAI'): Promise<Message> {
  return await app.slack.answer(await app.slack.as(user).command('/whoowns deploy-approval', { channel: GENERAL }));
}

async function counted() {
  const store = await openStore({ url: app.databaseUrl, mode: 'existing' });
  const counts = await store.feedback.of(TOPIC);
  await store.close();
  return counts;
}

test('a helpful answer is counted once a click, and who clicked is thanked', async () => {
  const seen = await app.slack.as('U0CAI').click(await card(), '👍 Helpful');
  expect((await app.slack.answer(seen)).text).toBe('Thank you, that helps.');
  await app.slack.redeliver(app.slack.deliveries.findLast(({ type }) => type === 'block_actions') as Delivery);
  await card();
  expect(await counted()).toEqual({ helpful: 1, wrong: 0 });
});

test('what is wrong is asked with the answer prefilled, and told to the steward once', async () => {
  const message = await card();
  const since = app.slack.recorder.last;
  await app.slack.as('U0CAI').click(message, '👎 Not right');
  const form = await app.slack.nextView('U0CAI', { since });
  expect(JSON.stringify(form.content)).toContain('Deploy approval\\nAna is Accountable, as Release Manager.');
  await app.slack.redeliver(app.slack.deliveries.findLast(({ type }) => type === 'block_actions') as Delivery);
  const sent = await app.slack.as('U0CAI').submit(form, { what: 'old', words: 'It is <@U0DIL> *now*' });
  expect(JSON.stringify(sent.view?.content)).toContain(' will read it.');
  const dm = app.slack.workspace.appDm('U0BO').id;
  const told = await app.slack.nextMessage(({ channel }) => channel === dm, { since });
  expect(told.text).toBe(
    [
      'Cai says that my answer about Deploy approval is not right.',
      'It is out of date:',
      '“It is &lt;@U0DIL&gt; *now*”',
    ].join('\n'),
  );
  const opened = app.slack.recorder.last;
  await app.slack.as('U0BO').click(told, 'Edit');
  const fix = await app.slack.nextView('U0BO', { since: opened, change: 'updated' });
  expect(JSON.stringify(fix.content)).toContain('Who is Accountable?');
  await app.slack.as('U0BO').close(fix);
  await app.slack.redeliver(app.slack.deliveries.findLast(({ type }) => type === 'view_submission') as Delivery);
  await card();
  expect(app.slack.seenDm('U0BO').filter(({ text }) => text.includes('is not right'))).toHaveLength(1);
  expect(await counted()).toEqual({ helpful: 1, wrong: 1 });
});

test('an answer sent back as it was is told as wrong, without words that say nothing', async () => {
  const message = await card();
  const since = app.slack.recorder.last;
  await app.slack.as('U0CAI').click(message, '👎 Not right');
  await app.slack.as('U0CAI').submit(await app.slack.nextView('U0CAI', { since }), {});
  const dm = app.slack.workspace.appDm('U0BO').id;
  const told = await app.slack.nextMessage(({ channel }) => channel === dm, { since });
  expect(told.text).toContain('It names the wrong person. They did not say how it should be.');
  await card();
  expect(await counted()).toEqual({ helpful: 1, wrong: 2 });
});

test('what cannot be told now is told later, once', async () => {
  const message = await card();
  const since = app.slack.recorder.last;
  await app.slack.as('U0CAI').click(message, '👎 Not right');
  const form = await app.slack.nextView('U0CAI', { since });
  app.slack.fault({ method: 'chat.postMessage', trouble: { kind: 'error', code: 'service_unavailable' } });
  await app.slack.as('U0CAI').submit(form, { what: 'other', words: 'told later' });
  await app.slack.nextCall('chat.postMessage', () => true, { since });
  app.slack.clearFaults();
  expect(app.slack.seenDm('U0BO').some(({ text }) => text.includes('told later'))).toBe(false);
  for (const later of ['2026-12-28T12:02:00Z', '2026-12-28T12:10:00Z']) {
    app.setNow(Date.parse(later));
    await app.settle();
  }
  expect(app.slack.seenDm('U0BO').filter(({ text }) => text.includes('told later'))).toHaveLength(1);
});

test('a value that somebody made up counts nothing', async () => {
  const seen = await app.slack.as('U0CAI').click(await card(), '👍 Helpful');
  await app.slack.answer(seen);
  const click = app.slack.deliveries.findLast(({ type }) => type === 'block_actions') as Delivery;
  const actions = [
    { action_id: 'answer:helpful', value: '{"type":"activity","id":"gone","scope":null,"intent":"all"}' },
  ];
  const since = app.slack.recorder.last;
  await app.slack.redeliver({ ...click, payload: { ...click.payload, trigger_id: 'other', actions } });
  const said = await app.slack.nextMessage(() => true, { since });
  expect(said.text).toContain('no longer on the map');
  expect((await counted()).helpful).toBe(2);
});
