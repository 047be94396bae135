import { once } from 'node:events';
import { afterEach, expect, test } from '@jest/globals';
import { createWorld, type World } from '../../bench/torture/world.ts';
import type { Message } from '../../src/local-slack/message.ts';
import { until } from './incident-app.ts';

/** Longer than a test: no second step comes between. */
const WAIT_MS = 3_600_000;
/** A start, and all that follows, on a machine that is busy. */
const PATIENCE_MS = 40_000;

let world: World;
afterEach(() => world.end());

/** What the bot has said in the incident's own channel, threads left out. */
function said({ slack }: World): Message[] {
  const own = [...slack.workspace.channels.values()].find(({ name }) => name.startsWith('inc-1'));
  return slack.conversation.in(own?.id ?? '').filter(({ user, threadTs }) => user === 'U0WHOOWNS' && !threadTs);
}

const hasButtons = ({ blocks }: Message) => blocks.some(({ type }) => type === 'actions');

/** Where `kill -9` comes: Slack has taken this call, or has not, and the bot never hears of it. */
test.each([
  ['the channel is there', 'conversations.create', true],
  ['the post is on its way', 'chat.postMessage', false],
  ['the post is there', 'chat.postMessage', true],
  ['it is not pinned yet', 'pins.add', false],
  ['it is pinned', 'pins.add', true],
  ['it says how things are', 'chat.update', true],
])(
  'a bot that is killed when %s leaves one post, which stays up to date',
  async (_name, method, accepted) => {
    world = await createWorld('sqlite', WAIT_MS, 1);
    const { slack, store, paging } = world;
    // Of posts there are two, the page's and the channel's: whichever is first, both are hit.
    const fault = slack.fault({ method, times: 2, trouble: { kind: 'hang', accepted } });
    const bot = await world.start();
    const wanted = { activity: 'a0', scope: null, summary: 'x', channel: null, own: true, openedBy: 'U0ASKER' };
    const { incident } = await paging.open(wanted, null);
    await until('it has come so far', () => fault.hits === (method === 'chat.postMessage' ? 2 : 1), PATIENCE_MS);
    bot.kill('SIGKILL');
    await once(bot, 'exit');
    fault.clear();
    await world.start();
    await until(
      'the post is found or made',
      async () => (await store.incidents.get(incident.id))?.homeTs !== null,
      PATIENCE_MS,
    );
    await paging.acknowledge(1, { by: 'U0P0', delivery: null });
    await until('everything is sent', () => store.outbox.isQuiet(), PATIENCE_MS);
    const known = await store.incidents.get(incident.id);
    const posts = said(world).filter(hasButtons);
    expect(posts.map(({ ts, pinned }) => [ts, pinned])).toEqual([[known?.homeTs, true]]);
    expect(said(world).filter(({ pinned }) => pinned)).toHaveLength(1);
    expect(posts[0]?.text).toMatch(/Acknowledged/);
    // What else is there is true for ever.
    for (const { text } of said(world).filter((message) => !hasButtons(message))) {
      expect(text).toBe('x\nSev 3 · A0 · incident 1');
    }
    expect(slack.violations).toEqual([]);
  },
  120_000,
);
