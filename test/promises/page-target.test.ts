import { expect, test } from '@jest/globals';
import type { Entity } from '../../src/domain/map/entity.ts';
import type { LocalSlack } from '../../src/local-slack/local-slack.ts';
import { absence, activity, deputies, holder, person, policy, role } from '../domain/sample.ts';
import { type IncidentApp, MINUTE, NOON, pagingCompany, promised, until } from './incident-app.ts';

/** The company, but for things of the same key. */
function companyWith(...changes: readonly Entity[]): Entity[] {
  const same = (a: Entity, b: Entity) =>
    a.kind === b.kind && 'id' in a.value && 'id' in b.value && a.value.id === b.value.id;
  const kept = pagingCompany().filter((entity) => !changes.some((change) => same(entity, change)));
  return [...kept, ...changes];
}

const told = (app: { slack: { seen(user: string, channel: string): { text: string }[] } }, words: RegExp) =>
  app.slack.seen('U0DIL', 'C0GENERAL').some(({ text }) => words.test(text));

promised('whom a step pages', (start) => {
  test('is who holds the role when it fires, and the deputy while they are away', async () => {
    const away = absence('ana', '2026-12-28', '2026-12-29');
    const app = await start({
      entities: companyWith(away).map((entity) =>
        entity.kind === 'holder' && entity.value.role === 'release-manager'
          ? holder('release-manager', 'ana', deputies('bo'))
          : entity,
      ),
    });
    await app.open();
    app.pass(5 * MINUTE);
    await until('Bo is paged for Ana', () => app.pages('U0BO').length === 1);
    expect(app.slack.seenDm('U0BO').at(-1)?.text).toMatch(/for Ana, who is absent until 29 Dec 2026/);
    expect(app.pages('U0ANA')).toEqual([]);
  });

  test('is every member of a group, each once, and the first acknowledgement stops all', async () => {
    const entities = companyWith(
      policy('default', [
        ['group:S01SRE', 5],
        ['A', 5],
      ]),
    );
    const app = await start({
      entities,
      groups: [{ id: 'S01SRE', handle: 'sre', name: 'SRE', members: ['U0CAI', 'U0DIL', 'U0BO'] }],
    });
    const { id } = await app.open();
    await until('all three are paged', () => ['U0CAI', 'U0DIL', 'U0BO'].every((user) => app.pages(user).length === 1));
    const keys = (await app.bot.paging.store.rows(id)).flatMap(({ body, key }) => (body.kind === 'page' ? [key] : []));
    expect(keys.sort()).toEqual(['bo', 'cai', 'dil'].map((name) => `${id}:1:${name}@test.example:0`));
    await app.bot.paging.acknowledge(1, { by: 'U0BO', delivery: null });
    for (const user of ['U0CAI', 'U0DIL', 'U0BO']) {
      await until('each page says who has it', () =>
        /Acknowledged by Bo|You have it/.test(app.slack.seenDm(user)[0]?.text ?? ''),
      );
    }
  });

  test('is a group of which one can’t take it: the others are still asked, and the next step comes when none is left', async () => {
    const entities = companyWith(
      policy('default', [
        ['group:S01SRE', 5],
        ['A', 5],
      ]),
    );
    const members = ['U0CAI', 'U0DIL', 'U0BO'];
    const app = await start({ entities, groups: [{ id: 'S01SRE', handle: 'sre', name: 'SRE', members }] });
    const { id } = await app.open({ openedBy: 'U0KWAME' });
    const arrived = async () =>
      (await app.bot.paging.store.rows(id)).filter(({ body, state }) => body.kind === 'page' && state === 'sent');
    await until('all three are paged', async () => (await arrived()).length === 3);
    const declines = async (user: string, delivery: string) =>
      (await app.bot.paging.cantTake(1, { by: user, delivery }, 1)).won;
    expect(await declines('U0CAI', 'act:1')).toBe(true);
    await until('Cai’s page says so', () => /passed it on/.test(app.slack.seenDm('U0CAI')[0]?.text ?? ''));
    await until('the post waits for the others', () => told(app, /Waiting for (Dil and Bo|Bo and Dil), paged/));
    expect(await app.incident(1)).toMatchObject({ step: 1, hurried: false });
    // At the same moment: each might think that the other is left.
    expect(await Promise.all([declines('U0DIL', 'act:2'), declines('U0BO', 'act:3')])).toEqual([true, true]);
    await until('Ana is paged, long before it is her time', () => app.pages('U0ANA').length === 1);
    const fired = (await app.bot.paging.store.timeline(id)).filter(({ deed }) => deed.kind === 'fired');
    expect(fired).toHaveLength(2);
  });

  test('is a group of which one can’t take it, and the other does not hear it: the next step comes at once', async () => {
    const entities = companyWith(
      policy('default', [
        ['group:S01SRE', 5],
        ['A', 5],
      ]),
    );
    const members = ['U0CAI', 'U0BO'];
    const app = await start({ entities, groups: [{ id: 'S01SRE', handle: 'sre', name: 'SRE', members }] });
    const busy = { kind: 'rate_limit', retryAfterSeconds: 30 } as const;
    app.slack.fault({ method: 'chat.postMessage', channel: 'U0BO', trouble: busy });
    const { id } = await app.open();
    await until('Cai is paged', () => app.pages('U0CAI').length === 1);
    await until('Bo’s page is held back', async () => {
      const row = await app.bot.paging.store.row(`${id}:1:bo@test.example:0`);
      return row?.state === 'pending' && row.dueAt > app.now() + 20_000;
    });
    await app.bot.paging.cantTake(1, { by: 'U0CAI', delivery: null }, 1);
    expect(app.pages('U0ANA')).toEqual([]);
    app.slack.fault({ method: 'chat.postMessage', channel: 'U0BO', trouble: { kind: 'error', code: 'user_disabled' } });
    app.pass(30_000);
    await until('Ana is paged', () => app.pages('U0ANA').length === 1);
  });

  test('passes over a role that nobody holds, at once, and says so', async () => {
    const entities = companyWith(
      policy('default', [
        ['role:nobody', 5],
        ['A', 5],
      ]),
      role('nobody'),
    );
    const app = await start({ entities });
    await app.open();
    await until('Ana is paged', () => app.pages('U0ANA').length === 1);
    await until('the channel hears of it', () => told(app, /Step 1 is passed over: nobody holds the role Nobody/));
  });

  test('passes over an account that was deactivated unheard, at once, and says so', async () => {
    // Nothing but the page itself finds it out: no look at everybody, and no event.
    const trouble = { kind: 'error', code: 'internal_error' } as const;
    const prepare = (slack: LocalSlack) =>
      void slack.fault({ method: 'users.list', times: Number.POSITIVE_INFINITY, trouble });
    const app = await start({ prepare });
    app.slack.workspace.setPerson({ ...app.slack.workspace.person('U0CAI'), deleted: true });
    await app.open();
    await until('Ana is paged', () => app.pages('U0ANA').length === 1);
    await until('the channel hears of it', () =>
      told(app, /Cai can’t be reached by Slack: .*deactivated.* The next step is due now/),
    );
  });

  test('passes over who is known to have left, at once, and says so', async () => {
    const app = await start();
    app.slack.workspace.change('U0CAI', { deleted: true });
    await until(
      'Slack has told of it',
      async () => (await app.bot.live.current()).people.get('cai@test.example')?.active === false,
    );
    await app.open();
    await until('Ana is paged', () => app.pages('U0ANA').length === 1);
    await until('the channel hears of it', () => told(app, /^Step 1 is passed over: Cai is no longer here/));
    expect(app.pages('U0CAI')).toEqual([]);
  });

  test('passes over a bot, and an e-mail that this Slack does not know', async () => {
    const entities = companyWith(
      policy('default', [
        ['person:robot@test.example', 5],
        ['person:ghost@test.example', 5],
        ['A', 5],
      ]),
      person('robot', { slack: 'U0ROBOT' }),
      person('ghost', { slack: null }),
    );
    const app = await start({ entities });
    app.slack.workspace.setPerson({ id: 'U0ROBOT', name: 'robot', isBot: true });
    await app.open();
    await until('Ana is paged', () => app.pages('U0ANA').length === 1);
    await until(
      'the channel hears of both',
      () => told(app, /Robot can’t be reached .*bot/) && told(app, /Ghost can’t be reached/),
    );
  });

  test('pages somebody in Do Not Disturb all the same, says so, and asks the next one now', async () => {
    const app = await start();
    app.slack.workspace.change('U0CAI', { dnd: { start: NOON - MINUTE, end: NOON + 60 * MINUTE } });
    await app.open();
    await until('Cai has it', () => app.pages('U0CAI').length === 1);
    await until('Ana is paged at once', () => app.pages('U0ANA').length === 1);
    await until('the channel hears of it', () => told(app, /Cai is in Do Not Disturb until 13:00 UTC/));
  });

  test('says NOT DELIVERED, with telephone numbers, where nobody could be reached', async () => {
    const app = await start();
    for (const channel of ['U0CAI', 'U0ANA', 'U0BO']) {
      const trouble = { kind: 'error', code: 'user_disabled' } as const;
      app.slack.fault({ method: 'chat.postMessage', channel, times: Number.POSITIVE_INFINITY, trouble });
    }
    await app.open();
    await until('it is said in the channel', () => told(app, /NOT DELIVERED: nobody on the path could be reached/));
    await until('with numbers', () => told(app, /\+351 1/) && told(app, /\+44 2/));
    expect(await app.incident(1)).toMatchObject({ state: 'exhausted' });
  });

  test('is passed over outside its hours, unless nobody else is to come', async () => {
    const timed = policy('default', [
      ['R', 5],
      ['A', 10],
    ]);
    const steps = timed.value.steps.map((step) => ({ ...step, hours: '13:00-18:00' }));
    const app = await start({ entities: companyWith({ ...timed, value: { ...timed.value, steps } }) });
    await app.open();
    // It is noon: both are closed, and nothing else is left, so the first of them is paged at any hour.
    await until('Cai is paged', () => app.pages('U0CAI').length === 1);
    const passedOver = async (one: IncidentApp) =>
      (await one.bot.paging.store.timeline((await one.incident(1)).id)).flatMap(({ deed }) =>
        deed.kind === 'skipped' ? [`${deed.step}: ${deed.why}`] : [],
      );
    expect(await passedOver(app)).toEqual(['2: it is outside the hours of Ana']);
    const first = timed.value.steps.map((step, i) => (i === 0 ? { ...step, hours: '13:00-18:00' } : step));
    const other = await start({ entities: companyWith({ ...timed, value: { ...timed.value, steps: first } }) });
    await other.open();
    await until('Ana is paged', () => other.pages('U0ANA').length === 1);
    expect(other.pages('U0CAI')).toEqual([]);
    expect(await passedOver(other)).toEqual(['1: it is outside the hours of Cai']);
  });

  test('is asked whether they are still on it, and without an answer the path goes on', async () => {
    const base = policy('default', [
      ['R', 5],
      ['A', 10],
    ]);
    const app = await start({ entities: companyWith({ ...base, value: { ...base.value, remindMs: 30 * MINUTE } }) });
    await app.open();
    await app.bot.paging.acknowledge(1, { by: 'U0CAI', delivery: null });
    app.pass(30 * MINUTE);
    await until('Cai is asked', () => app.slack.seenDm('U0CAI').some(({ text }) => /Still on it\?/.test(text)));
    await app.bot.paging.confirm(1, { by: 'U0CAI', delivery: null });
    app.pass(30 * MINUTE);
    await until(
      'Cai is asked again',
      () => app.slack.seenDm('U0CAI').filter(({ text }) => /Still on it\?/.test(text)).length === 2,
    );
    expect(app.pages('U0ANA')).toEqual([]);
    app.pass(30 * MINUTE);
    await until('Ana is paged', () => app.pages('U0ANA').length === 1);
  });

  test('is of another path where the severity has a policy of its own', async () => {
    const base = policy('default', [['R', 5]]);
    const entities = companyWith(
      { ...base, value: { ...base.value, severities: { 1: 'major' } } },
      policy('major', [['A', 1]]),
      activity('deploy', { escalation: 'default', severity: 2 }),
    );
    const app = await start({ entities });
    expect(await app.open({ severity: 1 })).toMatchObject({ severity: 1 });
    await until('Ana is paged', () => app.pages('U0ANA').length === 1);
    expect(await app.open()).toMatchObject({ severity: 2 });
    await until('Cai is paged', () => app.pages('U0CAI').length === 1);
  });
});
