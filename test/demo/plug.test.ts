import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { startPluggableDemo } from '../../src/cli/demo.ts';
import { keyOf, until } from '../promises/incident-app.ts';

/** Whoever tries the demo may pull the bot's plug: what was confirmed still goes out, once. */

test('a page that was confirmed arrives once, although the plug is pulled at that moment, and again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'whoowns-plug-'));
  const ready: string[] = [];
  const demo = await startPluggableDemo(`file:${join(folder, 'demo.db')}`, 0, {
    clock: Date.now,
    out: (line) => void ready.push(line),
  });
  try {
    const { slack, bot } = demo;
    const who = [...slack.workspace.people.values()].find(({ isBot }) => !isBot)?.id ?? '';
    const typed = '/whoowns page deploy-approval for payments checkout returns 500s --now';
    const said = await slack.answer(await slack.as(who).command(typed, { channel: 'C0GENERAL' }));
    expect(said.text).toContain('It is incident 1');
    bot.pullThePlug();
    await until('it is started again', () => ready.length === 2, 20_000);
    bot.pullThePlug();
    await until('it is started again', () => ready.length === 3, 20_000);
    const pages = () =>
      [...slack.workspace.people.keys()].flatMap((user) =>
        slack.seenDm(user).filter((message) => /:1:[^:]+:0$/.test(keyOf(message))),
      );
    await until('the page is there', () => pages().length > 0, 20_000);
    // What is asked now is answered after all that was due at the start.
    await until('the post is there', () => slack.seen(who, 'C0GENERAL').some(({ metadata }) => metadata), 20_000);
    expect(pages()).toHaveLength(1);
    expect(pages()[0]?.text).toContain('checkout returns 500s');
  } finally {
    await demo.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}, 90_000);
