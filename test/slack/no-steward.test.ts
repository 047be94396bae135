import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openStore } from '../../src/store/open.ts';
import { NOON } from '../domain/sample.ts';
import { talk } from './talk.ts';
import { startWholeApp, type WholeApp } from './whole-app.ts';

/** A map that nobody keeps yet: everything that only stewards do says how somebody becomes one. */

const MEND =
  'Nobody is a steward yet. Whoever runs me names the first, you for example: whoowns steward add cai@test.example';

let app: WholeApp;
const { types } = talk(() => app);
beforeAll(async () => {
  app = await startWholeApp();
});
afterAll(async () => {
  expect(app.slack.violations).toEqual([]);
  await app.stop();
});

test.each([
  ['here payments', `Only stewards set what a channel is about. ${MEND}`],
  ['misses', `Only stewards see which questions wait for an answer. ${MEND}`],
  ['assign audit R tech-lead', `Nobody keeps this part of the map yet who could approve it. ${MEND}`],
])('/whoowns %s', async (words, sentence) => {
  expect((await types('U0CAI', words)).text).toBe(sentence);
});

test('what is set for a channel is asked of nobody either', async () => {
  expect((await types('U0CAI', 'here')).text).toBe(
    'No team or service is set for this channel. A steward can set one: /whoowns here &lt;team or service&gt;\nNobody is a steward yet. Whoever runs me names the first: whoowns steward add &lt;e-mail&gt;',
  );
});

test('once there is one, they are named', async () => {
  const store = await openStore({ url: app.databaseUrl, mode: 'existing' });
  await store.stewards.add('bo@test.example', NOON);
  await store.close();
  let seen = await types('U0CAI', 'here payments');
  const until = Date.now() + 1500;
  while (seen.text.includes('Nobody is') && Date.now() < until) seen = await types('U0CAI', 'here payments');
  expect(seen.text).toBe('Only stewards set what a channel is about. Ask Bo.');
  expect((await types('U0BO', 'here payments')).text).toContain('is about Payments.');
});
