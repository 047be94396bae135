import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { startDemo } from '../../src/cli/demo.ts';
import { until } from '../promises/incident-app.ts';

/** The demo's Slack grants what the manifest asks for, and no more: what works here works there. */

test('a page from a channel without the bot is posted where the path says that it will be', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'whoowns-scope-'));
  const demo = await startDemo(`file:${join(folder, 'demo.db')}`, 0, { clock: Date.now });
  try {
    const { slack } = demo;
    expect(slack.app.scopes).not.toContain('chat:write.public');
    const who = [...slack.workspace.people.values()].find(({ isBot }) => !isBot)?.id ?? '';
    const say = async (words: string) =>
      await slack.answer(await slack.as(who).command(`/whoowns ${words}`, { channel: 'C0RANDOM' }));
    expect((await say('path deploy-approval')).text).toContain('Posted: in #incidents. I am not in #');
    expect((await say('page deploy-approval it is down --now')).text).toContain('It is incident 1');
    const posts = (channel: string) => slack.seen(who, channel).filter(({ ephemeralTo }) => !ephemeralTo);
    await until('it stands there', () => posts('C0INCIDENTS').some(({ text }) => text.includes('it is down')));
    expect(posts('C0RANDOM')).toEqual([]);
    expect(slack.violations).toEqual([]);
  } finally {
    await demo.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
