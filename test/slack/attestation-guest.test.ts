import { afterEach, expect, test } from '@jest/globals';
import type { Message } from '../../src/local-slack/message.ts';
import { GENERAL, PEOPLE, startWholeApp, type WholeApp } from './whole-app.ts';

/** Of what a guest is Accountable for, the stewards are asked whether it is still so. */

let app: WholeApp;
afterEach(async () => {
  expect(app.slack.violations).toEqual([]);
  await app.stop();
});

const DAY = 86_400_000;
/** A Wednesday, when it is half past three in London and Lisbon; everybody's first round is due. */
const ROUND = Date.parse('2027-03-03T15:30:00Z');

async function until(isSo: () => boolean | Promise<boolean>, ms = 12_000): Promise<void> {
  const end = Date.now() + ms;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('it did not come to that');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function textOf(line: string, who: string): Promise<string> {
  const { since } = await app.slack.as(who).command(line, { channel: GENERAL });
  const fits = ({ channel, ephemeralTo }: Message) => channel === GENERAL && ephemeralTo === who;
  return (await app.slack.nextMessage(fits, { since })).text;
}

function askedOf(user: string): Message[] {
  return app.slack.seenDm(user).filter(({ text }) => text.startsWith('Is this still so?'));
}

test('is asked of the stewards where a guest is Accountable, and their word counts for what they keep', async () => {
  const guests = PEOPLE.map((each) => (each.name === 'ana' ? { ...each, guest: 'restricted' as const } : each));
  app = await startWholeApp({ stewards: 'cai@test.example', people: guests, guests: 'lookup' });
  await until(async () => (await textOf('/whoowns confirm', 'U0BO')).includes('Is this still so?'));
  app.setNow(ROUND);
  const ofAna = () =>
    askedOf('U0CAI').find(({ text }) => text.includes('Ana is Accountable for one thing that you keep'));
  await until(() => ofAna() !== undefined);
  expect(ofAna()?.text).toContain('They are a guest here, and guests change nothing, so I ask you in their place.');
  expect(askedOf('U0ANA')).toEqual([]);
  const before = app.slack.calls.length;
  await app.slack.as('U0ANA').openHome();
  await until(() => app.slack.calls.slice(before).some(({ method }) => method === 'views.publish'));
  const home = JSON.stringify(app.slack.calls.slice(before).filter(({ method }) => method === 'views.publish'));
  expect(home).toContain('Deploy approval');
  expect(home).not.toContain('Is this still so?');
  const question = ofAna();
  if (!question) throw new Error('nobody was asked');
  const [button] = JSON.stringify(question).match(/"\d+ ana@test.example"/) ?? [];
  expect(button).toBeDefined();
  await app.slack.as('U0CAI').click(question, 'All true');
  await until(() => app.slack.seenDm('U0CAI').some(({ text }) => text.includes('It is confirmed for Ana.')));
  expect(await textOf('/whoowns deploy-approval', 'U0CAI')).toContain('confirmed today by Cai');
  app.setNow(ROUND + 20 * DAY);
  await new Promise((resolve) => setTimeout(resolve, 1_300));
  expect(app.slack.seenDm('U0CAI').some(({ text }) => text.startsWith('No word from Ana'))).toBe(false);
});
