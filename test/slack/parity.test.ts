import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { run as askCommand } from '../../src/cli/ask.ts';
import { readConfig } from '../../src/config.ts';
import { escapeText } from '../../src/slack/messages/render.ts';
import { NOON } from '../domain/sample.ts';
import { GENERAL, startWholeApp, type WholeApp } from './whole-app.ts';

/** One resolver behind every door: the same question gets the same answer, word for word, whichever way it came in. */

const QUESTIONS = [
  'deploy-approval',
  'Deploy approval for payments',
  'who approves deploys?',
  'who approves deploys for payments?',
  'who does the work for deploy approval',
  'who is consulted before a deploy approval?',
  'deploy-aproval',
  'prod sign-off',
  'audit',
  'who owns payments?',
  'role release manager',
  'who is the tech lead for commerce?',
  'what does Ana own?',
  'ana@test.example',
  'me',
  'what do I own?',
  'compare tech lead and product owner',
  'what is the recipe for lemon cake?',
  'кто отвечает за развёртывание',
  '🦆🦆🦆',
  '*x* _y_ & <b>',
  "'; DROP TABLE activity; --",
  'deploy '.repeat(1400).trim(),
];

const ASKER = 'U0CAI';

let app: WholeApp;
beforeAll(async () => {
  app = await startWholeApp();
  await app.slack.answer(await app.slack.as(ASKER).dm('hello'));
});
afterAll(async () => {
  expect(app.slack.violations).toEqual([]);
  await app.stop();
});

const DOORS: Readonly<Record<string, (question: string) => Promise<string>>> = {
  'a mention': async (question) => {
    const seen = await app.slack.as(ASKER).say(`@whoowns ${question}`, { channel: GENERAL });
    return (await app.slack.answer(seen)).text;
  },
  'a direct message': async (question) => (await app.slack.answer(await app.slack.as(ASKER).dm(question))).text,
  'a thread in which something else was asked': async (question) => {
    const before = await app.slack.as(ASKER).say('@whoowns audit', { channel: GENERAL });
    await app.slack.answer(before);
    const at = { channel: GENERAL, thread: before.message?.ts ?? '' };
    return (await app.slack.answer(await app.slack.as(ASKER).say(`@whoowns ${question}`, at))).text;
  },
  'the shortcut on a message': async (question) => {
    const { message } = await app.slack.as('U0BO').say(question, { channel: GENERAL });
    const seen = await app.slack.as(ASKER).shortcut('who_owns_this', message);
    const answer = await app.slack.answer(seen);
    expect(answer.ephemeralTo).toBe(ASKER);
    return answer.text;
  },
  'the command line': async (question) => escapeText(await typed([question, '--as', 'cai@test.example'])),
};

async function slash(question: string): Promise<string> {
  return (await app.slack.answer(await app.slack.as(ASKER).command(`/whoowns ${question}`, { channel: GENERAL }))).text;
}

async function typed(args: readonly string[]): Promise<string> {
  const lines: string[] = [];
  const out = (line: string) => void lines.push(line);
  const config = readConfig({ DATABASE_URL: app.databaseUrl });
  await askCommand(args, { config, out, err: out, stdin: Readable.from([]), clock: () => NOON });
  return lines.join('\n');
}

describe.each(Object.entries(DOORS))('%s', (_name, door) => {
  test.each(QUESTIONS.map((question) => [question.slice(0, 60), question]))(
    'answers %s as the slash command does',
    async (_shown, question) => {
      const answer = await slash(question);
      expect(answer.length).toBeGreaterThan(10);
      expect(await door(question)).toBe(answer);
    },
  );
});

test('a day gone by is answered alike by every door that takes one', async () => {
  const question = 'who approves deploys at 2025-03-01';
  const answer = await slash(question);
  expect(answer).toContain('The map is younger than 1 Mar 2025');
  expect(await DOORS['a mention']?.(question)).toBe(answer);
  expect(await DOORS['a direct message']?.(question)).toBe(answer);
  expect(await typed(['who approves deploys', '--at', '2025-03-01'])).toBe(answer);
  expect(await typed([question])).toBe(answer);
});

test.each([
  'pillar reliability',
  'pillars',
  'list roles',
  'raci',
  'what does A mean',
  'role banana',
  'compare tech lead',
  'deploy-approval for narnia',
  'who stands in for Ana',
  'deploy-approval at yesterday',
  'who approved deploys last year',
  'pillar reliability at 2026-01-01',
])('the command line answers %s as the slash command does', async (text) => {
  const answer = await slash(text);
  expect(answer.length).toBeGreaterThan(10);
  expect(escapeText(await typed([text]))).toBe(answer);
});

test.each(['misses', 'tour', 'tour please'])('the command line says of %s where it works', async (text) => {
  expect(await typed([text])).toMatch(/^That works in Slack: \/whoowns /);
});

test('a message that nobody asked about is not read', async () => {
  const calls = app.slack.deliveries.length;
  await app.slack.as('U0BO').say('who approves deploys? and the salary list', { channel: GENERAL });
  expect(app.slack.deliveries.length).toBe(calls);
});
