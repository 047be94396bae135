import { describe, expect, test } from '@jest/globals';
import { createWorld } from '../../bench/torture/world.ts';
import type { LocalSlack } from '../../src/local-slack/local-slack.ts';
import { activity } from '../domain/sample.ts';
import { fill } from '../slack/whole-app.ts';
import { MINUTE, promised, promisedOnce, until } from './incident-app.ts';

/** What each message of the bot's said, one after the other, as Slack was asked to show it. */
function contents({ calls }: LocalSlack): string[][] {
  const said = new Map<string, string[]>();
  for (const { method, args, answer, accepted } of calls) {
    if (!accepted || !/^chat\.(postMessage|update)$/.test(method) || answer?.ok !== true) continue;
    const { channel, ts } = answer;
    const key = `${channel} ${ts}`;
    said.set(key, [...(said.get(key) ?? []), JSON.stringify([args.text, args.blocks])]);
  }
  return [...said.values()];
}

/** Edits that changed nothing. */
const idle = (slack: LocalSlack) =>
  contents(slack).flatMap((said) => said.filter((content, i) => content === said[i - 1]));

promised('an edit', (start) => {
  test('is left out where the message says so already, and made where it does not', async () => {
    const app = await start();
    await app.open();
    await until('Cai is paged', () => app.pages('U0CAI').length === 1);
    app.pass(5 * MINUTE);
    await until('Ana is paged', () => app.pages('U0ANA').length === 1);
    const quiet = () =>
      until('all is sent', async () =>
        (await app.bot.paging.store.rows((await app.incident(1)).id)).every(({ state }) => state === 'sent'),
      );
    await quiet();
    await app.bot.paging.addNote(1, 'the disk is full', { by: 'U0DIL', delivery: null });
    await quiet();
    await app.bot.paging.acknowledge(1, { by: 'U0ANA', delivery: null });
    await quiet();
    await app.bot.paging.resolve(1, { by: 'U0ANA', delivery: null });
    await quiet();
    expect(idle(app.slack)).toEqual([]);
    const { homeTs } = await app.incident(1);
    const post = app.slack.seen('U0DIL', 'C0GENERAL').find(({ ts }) => ts === homeTs);
    expect(post?.text).toMatch(/Resolved by Ana[\s\S]*the disk is full/);
  });
});

promisedOnce('an edit of which nobody knows whether Slack has taken it', (start) => {
  test('is made again, though it is as it was before', async () => {
    const app = await start();
    const limited = { kind: 'rate_limit', retryAfterSeconds: 30 } as const;
    app.slack.fault({ method: 'chat.postMessage', channel: 'U0CAI', trouble: limited });
    await app.open();
    await until('the post stands', async () => (await app.incident(1)).homeTs !== null);
    const { homeTs } = await app.incident(1);
    const post = () => app.slack.seen('U0DIL', 'C0GENERAL').find(({ ts }) => ts === homeTs)?.text ?? '';
    const call = async (name: string) =>
      await fill(app.databaseUrl, [activity('deploy', { name, escalation: 'default' })]);
    await call('Going live');
    const lost = { kind: 'status', status: 500, accepted: true } as const;
    app.slack.fault({ method: 'chat.update', trouble: lost });
    const down = app.slack.fault({
      method: 'chat.update',
      times: Number.POSITIVE_INFINITY,
      trouble: { kind: 'status', status: 503 },
    });
    app.pass(30_000);
    await until('Slack has taken it, and the answer is lost', () => post().includes('Going live'));
    await call('Deploy');
    await until('it is tried again', () => down.hits > 0);
    down.clear();
    app.pass(5_000);
    await until('it is as it was before', () => /Sev 3 · Deploy · /.test(post()));
  });
});

describe('an edit after a restart', () => {
  test('is left out where the message says so already', async () => {
    const world = await createWorld('sqlite', 3_600_000, 1);
    try {
      const { slack, paging, store } = world;
      const busy = { kind: 'rate_limit', retryAfterSeconds: 1 } as const;
      const fault = slack.fault({
        method: 'chat.postMessage',
        channel: 'U0P0',
        times: Number.POSITIVE_INFINITY,
        trouble: busy,
      });
      const bot = await world.start();
      const wanted = { activity: 'a0', scope: null, summary: 'x', channel: 'C0INCIDENTS', openedBy: 'U0ASKER' };
      const { incident } = await paging.open(wanted, null);
      await until('the post stands', async () => (await store.incidents.get(incident.id))?.homeTs !== null, 40_000);
      bot.kill('SIGKILL');
      await new Promise((resolve) => bot.once('exit', resolve));
      fault.clear();
      await world.start();
      const sent = async () => (await store.incidents.rows(incident.id)).every(({ state }) => state === 'sent');
      await until('Slack takes the page', sent, 40_000);
      expect((await store.incidents.rows(incident.id)).map(({ body }) => body.kind)).toContain('update');
      expect(idle(slack)).toEqual([]);
    } finally {
      await world.end();
    }
  }, 120_000);
});
