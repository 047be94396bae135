import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { editOf } from '../../src/domain/map/change.ts';
import type { Message } from '../../src/local-slack/message.ts';
import type { Delivery } from '../../src/local-slack/recorder.ts';
import type { View } from '../../src/local-slack/view.ts';
import { openStore } from '../../src/store/open.ts';
import { activity, NOON, smallCompany } from '../domain/sample.ts';
import { GENERAL, startWholeApp, type WholeApp } from './whole-app.ts';

/** Questions without an answer: how they reach the stewards, and how the solution reaches those who asked. */

const PARKS = {
  kind: 'area' as const,
  value: {
    id: 'parks',
    name: 'Parks',
    summary: '',
    language: [],
    metrics: [],
    stewards: ['bo@test.example'],
    confirmEveryMs: null,
  },
};

const PONDS = {
  kind: 'area' as const,
  value: {
    id: 'ponds',
    name: 'Ponds',
    summary: '',
    language: [],
    metrics: [],
    stewards: ['dil@test.example'],
    confirmEveryMs: null,
  },
};

let app: WholeApp;
beforeAll(async () => {
  // Bo keeps the parks, and whatever is near to nothing: which near misses a question has is not what is tested here.
  app = await startWholeApp({
    stewards: 'bo@test.example',
    entities: [...smallCompany(), PARKS, PONDS, activity('park-opening-hours', { area: 'parks' })],
  });
  // The first message of a conversation is answered with a hello as well.
  for (const user of ['U0BO', 'U0CAI', 'U0ANA', 'U0DIL']) await app.slack.answer(await app.slack.as(user).dm('hello'));
});
afterAll(async () => {
  expect(app.slack.violations).toEqual([]);
  await app.stop();
});

async function asks(user: string, question: string): Promise<Message> {
  return await app.slack.answer(await app.slack.as(user).command(`/whoowns ${question}`, { channel: GENERAL }));
}

/** Asks the steward, and gives what the asker sees and what a person is told. */
/** What somebody alone is shown who mentions the bot in a channel. */
async function whispered(user: string, words: string): Promise<Message> {
  const since = app.slack.recorder.last;
  await app.slack.as(user).say(`@whoowns ${words}`, { channel: GENERAL });
  return await app.slack.nextMessage(({ channel, ephemeralTo }) => channel === GENERAL && ephemeralTo === user, {
    since,
  });
}

async function asksSteward(user: string, question: string): Promise<Message> {
  const seen = await app.slack.as(user).click(await asks(user, question), 'Ask the steward');
  return await app.slack.answer(seen);
}

async function told(user: string, doing: () => Promise<unknown>): Promise<Message> {
  const since = app.slack.recorder.last;
  const dm = app.slack.workspace.appDm(user).id;
  await doing();
  return await app.slack.nextMessage(({ channel, ephemeralTo }) => channel === dm && !ephemeralTo, { since });
}

/** Clicks a button that opens a form, and gives the form. */
async function opened(user: string, message: Message, button: string): Promise<View> {
  const since = app.slack.recorder.last;
  await app.slack.as(user).click(message, button);
  return await app.slack.nextView(user, { since });
}

async function waiting(): Promise<number> {
  const list = await asks('U0BO', 'misses');
  return list.text.match(/^•/gm)?.length ?? 0;
}

describe('a question without an answer', () => {
  test('reaches the steward, and becomes an alias that is in force at once', async () => {
    let reply = '';
    const notice = await told('U0BO', async () => {
      reply = (await asksSteward('U0CAI', 'the park gates?')).text;
    });
    expect(reply).toBe('I have asked Bo. You hear from me as soon as it is solved.');
    expect(notice.text).toContain('“the park gates?”');

    const form = await opened('U0BO', notice, 'Add as alias');
    let sent: Awaited<ReturnType<ReturnType<typeof app.slack.as>['submit']>> | undefined;
    const answer = await told('U0CAI', async () => {
      sent = await app.slack.as('U0BO').submit(form, { thing: 'activity:park-opening-hours', alias: 'park gates' });
    });
    expect(JSON.stringify(sent?.view?.content)).toContain('Park opening hours');
    expect(answer.text).toContain('You asked “the park gates?”. Bo has put it on the map.');
    expect(answer.text).toContain('Ana is Accountable');
    expect((await asks('U0ANA', 'park gates')).text).toMatch(/^Park opening hours\n/);
    const map = await app.bot.live.current();
    expect(map.provenanceOf('activity', 'park-opening-hours')).toMatchObject({
      actor: 'bo@test.example',
      source: 'slack',
    });
    expect(await waiting()).toBe(0);
  });

  test('asked by others is one item, and each of them is told once', async () => {
    await told('U0BO', () => asksSteward('U0CAI', 'park benches'));
    await asksSteward('U0ANA', 'PARK  benches?');
    await asksSteward('U0ANA', 'park benches');
    expect(await waiting()).toBe(1);
    expect((await whispered('U0BO', 'misses')).text).toContain('park benches');
    const list = await asks('U0BO', 'misses');
    expect(list.text).toContain('2 people');
    const shown = await app.slack.answer(await app.slack.as('U0BO').click(list, '1'));
    const form = await opened('U0BO', shown, 'Not ours');
    const cai = told('U0CAI', async () => undefined);
    const ana = told('U0ANA', async () => undefined);
    await app.slack.as('U0BO').submit(form, { reason: 'Benches are never closed. <!channel>' });
    for (const { text } of [await cai, await ana]) {
      expect(text).toContain('Bo says that it is not ours to answer: Benches are never closed. &lt;!channel&gt;');
    }
    await app.slack.redeliver(app.slack.deliveries.findLast(({ type }) => type === 'view_submission') as Delivery);
    await asks('U0BO', 'misses');
    const refusals = ['U0CAI', 'U0ANA'].flatMap((user) =>
      app.slack.seenDm(user).filter(({ text }) => text.includes('park benches')),
    );
    expect(refusals).toHaveLength(2);
  });

  test('can become an activity, with who is Accountable and who does the work', async () => {
    const notice = await told('U0BO', () => asksSteward('U0CAI', 'park trees?'));
    const form = await opened('U0BO', notice, 'Create activity');
    const roles = await app.slack.as('U0BO').suggest(form, 'accountable/carrier:search', 'tech');
    expect(JSON.stringify(roles)).toContain('Tech Lead (a role)');
    const values = { accountable: 'person:bo@test.example', responsible: 'person:zoe@test.example' };
    const answer = await told('U0CAI', () =>
      app.slack.as('U0BO').submit(form, { ...values, name: 'Pruning the park trees' }),
    );
    expect(answer.text).toContain('Bo is Accountable.');
    const map = await app.bot.live.current();
    expect(map.activities.get('pruning-the-park-trees')).toMatchObject({
      area: 'parks',
      aliases: ['park trees'],
      raci: { A: ['person:bo@test.example'], R: ['person:zoe@test.example'] },
    });
    const again = await app.slack.as('U0BO').click(notice, 'Create activity');
    expect((await app.slack.answer(again)).text).toContain('has been dealt with already');
  });

  test('a form that breaks a rule is refused beside its field, and nothing is saved', async () => {
    const notice = await told('U0BO', () => asksSteward('U0CAI', 'park roses?'));
    const form = await opened('U0BO', notice, 'Create activity');
    const nobody = { accountable: 'no-such-role', responsible: 'tech-lead', name: 'Roses' };
    const refused = await app.slack.as('U0BO').submit(form, nobody);
    expect(refused.errors).toEqual({
      name: "That can't be saved: no-such-role stands where the id of a role in the map belongs.",
    });
    const foreign = await app.slack.as('U0BO').submit(form, { ...nobody, accountable: 'tech-lead', name: 'audit' });
    expect(foreign.errors.name).toContain('There is an activity "Audit" already');
    expect((await app.bot.live.current()).activities.has('roses')).toBe(false);
    expect(await waiting()).toBe(1);
  });

  test('that an import answers is solved as well', async () => {
    await told('U0BO', () => asksSteward('U0CAI', 'park lanterns'));
    const store = await openStore({ url: app.databaseUrl, mode: 'existing' });
    const edit = editOf(null, activity('park-lanterns', { area: 'parks' }));
    const word = { at: NOON, actor: 'cli', source: 'parks.yml', reason: null };
    await store.map.apply([edit], word, await store.map.revision());
    await store.close();
    const answer = await told('U0CAI', () => app.bot.app.sweep());
    expect(answer.text).toContain('You asked “park lanterns”. It is on the map now.');
    await app.bot.app.sweep();
    expect(app.slack.seenDm('U0CAI').filter(({ text }) => text.includes('park lanterns'))).toHaveLength(1);
  });

  test('a click that Slack delivers twice asks once', async () => {
    await told('U0BO', () => asksSteward('U0CAI', 'park squirrels'));
    const click = app.slack.deliveries.at(-1) as Delivery;
    const before = app.slack.seenDm('U0BO').length;
    await app.slack.redeliver(click);
    await asks('U0BO', 'misses');
    expect(app.slack.seenDm('U0BO').length).toBe(before);
  });

  test('whose form opens too late is said politely', async () => {
    const list = await asks('U0BO', 'misses');
    const shown = await app.slack.answer(await app.slack.as('U0BO').click(list, '1'));
    app.slack.fault({ method: 'views.open', trouble: { kind: 'error', code: 'expired_trigger_id' } });
    const late = await app.slack.answer(await app.slack.as('U0BO').click(shown, 'Not ours'));
    app.slack.clearFaults();
    expect(late.text).toContain('Slack could not open the form in time');
  });
});

describe('the rights', () => {
  test('a stranger and the steward of another area may not deal with a question', async () => {
    expect((await asks('U0STRANGER', 'misses')).text).toBe(
      'Only stewards see which questions wait for an answer. Ask Bo or Dil.',
    );
    expect((await asks('U0DIL', 'misses')).text).toBe('No question waits for an answer.');
    // The same click and the same form, sent by others: an id that was found out gives nobody rights.
    const notice = await told('U0BO', () => asksSteward('U0CAI', 'park bins'));
    const form = await opened('U0BO', notice, 'Not ours');
    const click = app.slack.deliveries.findLast(({ type }) => type === 'block_actions') as Delivery;
    for (const user of ['U0STRANGER', 'U0DIL']) {
      const since = app.slack.recorder.last;
      await app.slack.redeliver(sentBy(user, click));
      const said = await app.slack.nextMessage(({ text }) => text.includes('Only the stewards of that part'), {
        since,
      });
      expect(said.ephemeralTo).toBe('U0BO');
      const payload = { ...click.payload, type: 'view_submission', view: wire(form), actions: undefined };
      const { answer } = await app.slack.redeliver(sentBy(user, { ...click, payload }));
      expect(JSON.stringify(answer)).toContain('Only the stewards of that part of the map');
    }
    expect((await asks('U0BO', 'misses')).text).toContain('park bins');
  });

  test('somebody of another workspace changes nothing', async () => {
    app.slack.workspace.setPerson({ id: 'U0EXT', name: 'ext', email: 'bo@test.example', guest: 'stranger' });
    app.slack.workspace.enter(app.slack.workspace.channel(GENERAL), 'U0EXT');
    expect((await asks('U0EXT', 'misses')).text).toContain("People of other organisations can't look things up here.");
    const click = await app.slack.as('U0BO').click(await asks('U0BO', 'park pigeons'), 'Ask the steward');
    await app.slack.answer(click);
    const clicked = app.slack.deliveries.findLast(({ type }) => type === 'block_actions') as Delivery;
    const user = { id: 'U0EXT', username: 'ext', name: 'ext', team_id: 'T0PARTNER' };
    const since = app.slack.recorder.last;
    await app.slack.redeliver({ ...clicked, payload: { ...clicked.payload, user, trigger_id: '1.2.foreign' } });
    await app.slack.nextMessage(({ text }) => text.includes('I belong to another workspace'), { since });
    const { message } = await app.slack.as('U0EXT').say('park opening hours', { channel: GENERAL });
    const shortcut = await app.slack.answer(await app.slack.as('U0EXT').shortcut('who_owns_this', message));
    expect(shortcut.text).toContain('I belong to another workspace');
    await app.slack.answer(await app.slack.as('U0CAI').say('@whoowns park opening hours', { channel: GENERAL }));
    const mention = app.slack.deliveries.findLast(({ type }) => type === 'app_mention') as Delivery;
    const event = { ...(mention.payload.event as object), user: 'U0EXT', user_team: 'T0PARTNER', ts: '1.5' };
    const posts = app.slack.calls.length;
    await app.slack.redeliver({ ...mention, payload: { ...mention.payload, event } });
    await asks('U0BO', 'misses');
    expect(app.slack.calls.slice(posts).filter(({ method }) => method === 'chat.postMessage')).toEqual([]);
  });
});

/** What one person did, as if another had done it. */
function sentBy(user: string, delivery: Delivery): Delivery {
  return { ...delivery, payload: { ...delivery.payload, user: { id: user, team_id: 'T0TEST' } } };
}

/** A form as Slack sends it, filled in. */
function wire({ id, hash, callbackId, content }: View) {
  const values = { reason: { reason: { type: 'plain_text_input', value: 'No' } } };
  const { private_metadata, blocks } = content;
  return { id, hash, callback_id: callbackId, private_metadata, blocks, state: { values } };
}
