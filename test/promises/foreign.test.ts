import { expect, test } from '@jest/globals';
import type { Signing } from '../../src/local-slack/packet.ts';
import { promisedOnce, until } from './incident-app.ts';

const click = (number: number, more: object = {}) => ({
  kind: 'interactive' as const,
  payload: {
    type: 'block_actions',
    team: { id: 'T0TEST' },
    user: { id: 'U0CAI', team_id: 'T0TEST' },
    channel: { id: 'C0GENERAL' },
    trigger_id: `trigger-${Math.random()}`,
    response_url: 'http://127.0.0.1:9/nowhere',
    actions: [{ action_id: 'incident:ack', action_ts: '1', value: JSON.stringify({ incident: number, step: 1 }) }],
    ...more,
  },
});

promisedOnce('what does not come from Slack, or not from here', (start) => {
  test.each<[string, Partial<Signing>]>([
    ['forged', { secret: 'another-secret' }],
    ['stale', { at: Date.now() - 10 * 60_000 }],
    ['dated into the future', { at: Date.now() + 10 * 60_000 }],
  ])('%s: is refused, and has no effect', async (_name, signing) => {
    const app = await start();
    await app.open();
    const answer = await app.slack.postRaw(app.url, app.slack.sign(click(1), signing));
    expect(answer.status).toBe(401);
    expect(await app.incident(1)).toMatchObject({ state: 'triggered', ackedBy: null });
  });

  test.each([
    ['another team', { team: { id: 'T0OTHER' }, user: { id: 'U0CAI', team_id: 'T0OTHER' } }],
    ['somebody of another organisation, whom no page was sent to', { user: { id: 'U0EVA', team_id: 'T0OTHER' } }],
    ['a guest, whom no page was sent to', { user: { id: 'U0GUS', team_id: 'T0TEST' } }],
    ['nobody at all', { user: { id: '', team_id: 'T0TEST' } }],
  ])('from %s: has no effect, and is written down', async (_name, more) => {
    const app = await start();
    app.slack.workspace.setPerson({ id: 'U0EVA', name: 'eva', guest: 'stranger' });
    app.slack.workspace.setPerson({ id: 'U0GUS', name: 'gus', guest: 'restricted' });
    await app.open();
    await until('Cai is paged', () => app.pages('U0CAI').length === 1);
    await app.slack.postRaw(app.url, app.slack.sign(click(1, more)));
    await until('it is in the log', () => app.log.some((line) => /refused/.test(line)));
    expect(await app.incident(1)).toMatchObject({ state: 'triggered', ackedBy: null });
  });

  test('with a number that is nobody’s, or no number at all: is refused with a sentence', async () => {
    const app = await start();
    const by = { by: 'U0CAI', delivery: null };
    for (const number of [7, -1, 1.5, Number.NaN, Number.MAX_SAFE_INTEGER + 2]) {
      await expect(app.bot.paging.acknowledge(number, by)).rejects.toThrow(/There is no incident/);
    }
  });
});
