import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { editOf } from '../../src/domain/map/change.ts';
import type { Delivery } from '../../src/local-slack/recorder.ts';
import { openStore } from '../../src/store/open.ts';
import { absence, NOON } from '../domain/sample.ts';
import { GENERAL, startWholeApp, type WholeApp } from './whole-app.ts';

/** What people, Slack and strangers get from the whole bot over HTTP, on a real database. */

let app: WholeApp;
beforeAll(async () => {
  app = await startWholeApp();
});
afterAll(async () => {
  expect(app.slack.violations).toEqual([]);
  await app.stop();
});

/** Calls to Slack, but for those that keep people in step with it in the background. */
function lookupCalls(): number {
  return app.slack.calls.filter(({ method }) => !/^(users\.list|usergroups\.)/.test(method)).length;
}

/** What Ana sees for what she typed. */
async function answerTo(line: string, who = 'U0ANA') {
  const seen = await app.slack.as(who).command(line, { channel: GENERAL });
  return app.slack.answer(seen);
}

async function textOf(line: string, who?: string): Promise<string> {
  return (await answerTo(line, who)).text;
}

describe('a slash command', () => {
  test('is answered in the acknowledgement itself, for the asker alone, without a call to Slack', async () => {
    // Who asks for the first time is looked at once, and known from then on.
    await answerTo('/whoowns help');
    const calls = lookupCalls();
    const answer = await answerTo('/whoowns deploy-approval');
    expect(answer.ephemeralTo).toBe('U0ANA');
    expect(answer.text).toContain('Ana is Accountable, as Release Manager.');
    expect(JSON.stringify(answer.blocks)).toContain('{"type":"user","user_id":"U0ANA"}');
    expect(lookupCalls()).toBe(calls);
  });

  test.each([
    ['/whoowns Deploy Approval', 'Deploy approval\nAna is Accountable'],
    ['/whoowns prod sign-off', 'Deploy approval\nAna is Accountable'],
    ['/whoowns deploy-aproval', 'Deploy approval\nAna is Accountable'],
    ['/whoowns deploy-approval for payments', 'Deploy approval for Payments\nDil is Accountable'],
    ['/whoowns who owns payments?', 'Payments\nBo is Accountable, as Product Owner.'],
    ['/whoowns scope payments', 'Payments\nBo is Accountable, as Product Owner.'],
    ['/whoowns role rm', 'Release Manager\nDecides when a change goes out.'],
    ['/whoowns person @ana', 'Ana\nRoles: Release Manager'],
    ['/whoowns ana@test.example', 'Ana\nRoles: Release Manager'],
    ['/whoowns me', 'Ana\nRoles: Release Manager'],
    ['/whoowns list', 'Activities\n'],
    ['/whoowns help', 'Ask me who owns something, in your own words.'],
    ['/whoowns', 'Hello! Ask me who owns something'],
  ])('%s', async (line, beginning) => {
    expect((await textOf(line)).startsWith(beginning)).toBe(true);
  });

  test('knows people by e-mail where the map has no Slack id for them', async () => {
    app.slack.workspace.setPerson({ id: 'U0ZOETWO', name: 'zoe2', email: 'zoe@test.example' });
    app.slack.workspace.enter(app.slack.workspace.channel(GENERAL), 'U0ZOETWO');
    expect(await textOf('/whoowns me', 'U0ZOETWO')).toMatch(/^Zoe\n/);
    expect(await textOf('/whoowns me', 'U0STRANGER')).toContain('I cannot find you on the map yet');
  });

  test('that fits nothing is answered with "I don’t know", and with what came near', async () => {
    expect(await textOf('/whoowns who approves the lunch menu')).toContain("I don't know that one");
  });

  test('that fits several things offers them, and the choice takes the place of the question', async () => {
    const question = await answerTo('/whoowns role');
    expect(question.text.length).toBeGreaterThan(0);
  });

  test.each([
    ['nothing but blanks', '   '],
    ['ten thousand characters', 'deploy '.repeat(1400)],
    ['only emoji', '🦆🦆🦆'],
    ['another alphabet', 'кто отвечает за развёртывание'],
    ['Slack tokens', '<!channel> <#C0GENERAL> <@U0ANA> <https://a.example|b>'],
    ['SQL', "'; DROP TABLE activity; --"],
    ['mark-up', '*x* _y_ `z` &amp; <'],
  ])('of %s gets a short helpful answer', async (_what, text) => {
    const answer = await answerTo(`/whoowns ${text}`);
    expect(answer.text.length).toBeGreaterThan(10);
    expect(answer.text.length).toBeLessThan(1500);
    expect(await textOf('/whoowns deploy-approval')).toContain('Ana is Accountable');
  });
});

describe('an answer', () => {
  test('can be shared in the channel, where it mentions one person; a click that Slack sends twice shares once', async () => {
    const answer = await answerTo('/whoowns deploy-approval');
    const seen = await app.slack.as('U0ANA').click(answer, 'Share in channel');
    const shared = await app.slack.nextMessage(({ ephemeralTo, channel }) => !ephemeralTo && channel === GENERAL, {
      since: seen.since,
    });
    expect(shared.text).toContain('Shared by Ana');
    expect(JSON.stringify(shared.blocks).match(/"type":"user"/g)).toHaveLength(1);
    const click = app.slack.deliveries.at(-1) as Delivery;
    await app.slack.redeliver(click);
    await settled(app);
    expect(publicMessages(app).filter(({ text }) => text === shared.text)).toHaveLength(1);
  });

  test('shows an absence from the moment it is on the map, also where another process wrote it', async () => {
    const store = await openStore({ url: app.databaseUrl, mode: 'existing' });
    const edit = editOf(null, absence('kwame', '2026-12-28', '2026-12-29'));
    await store.map.apply([edit], { at: NOON, actor: 'cli', source: 'test', reason: null }, await store.map.revision());
    await store.close();
    expect(await textOf('/whoowns deploy-approval')).toContain('Responsible (does the work): Zoe');
  });
});

describe('a message', () => {
  test('that mentions the bot is answered in its thread, once, also when Slack delivers it twice', async () => {
    const seen = await app.slack.as('U0BO').say('@whoowns who approves deploys for payments?', { channel: GENERAL });
    const answer = await app.slack.answer(seen);
    expect(answer.threadTs).toBe(seen.message?.ts);
    expect(answer.text).toMatch(/^Deploy approval for Payments\nDil is Accountable/);
    const mention = app.slack.deliveries.findLast(({ type }) => type === 'app_mention') as Delivery;
    await app.slack.redeliver(mention);
    await settled(app);
    expect(publicMessages(app).filter(({ threadTs }) => threadTs === seen.message?.ts)).toHaveLength(1);
  });

  test.each([
    ['U0CAI', 'deploy-approval', /^Deploy approval/],
    ['U0DIL', 'help', /^Ask me who owns something/],
    ['U0ANA', 'page deploy-approval it is down', /it is down/],
    ['U0BO', 'away tomorrow', /./],
  ])('to the bot directly is answered there, with nothing besides: the first of %s, %s', async (user, typed, said) => {
    await app.slack.answer(await app.slack.as(user).dm(typed));
    await settled(app);
    const texts = app.slack.seenDm(user).map(({ text }) => text);
    expect(texts).toEqual([typed, expect.stringMatching(said)]);
    expect(texts[1]).not.toContain('Hello');
  });

  test('that is a greeting is answered with a hello, each time', async () => {
    for (const typed of ['hi', 'Good morning!', '👋', 'hello']) {
      expect((await app.slack.answer(await app.slack.as('U0CAI').dm(typed))).text).toContain('Hello! Ask me');
    }
  });

  test('to the bot directly may be thanks', async () => {
    const second = await app.slack.as('U0CAI').dm('who does audit');
    expect((await app.slack.answer(second)).text).toMatch(/^Audit\n/);
    const third = await app.slack.as('U0CAI').dm('ok, thank you! 🙏');
    expect((await app.slack.answer(third)).text).toBe('You’re welcome. Ask me any time.');
  });

  test('that does not mention the bot is nobody’s business', async () => {
    const before = app.slack.deliveries.length;
    await app.slack.as('U0BO').say('who approves deploys?', { channel: GENERAL });
    expect(app.slack.deliveries.length).toBe(before);
  });

  test('of invitation to a channel is answered with two sentences', async () => {
    const since = app.slack.recorder.last;
    app.slack.as('U0ANA').enter('C0EMPTY');
    app.slack.workspace.enter(app.slack.workspace.channel('C0EMPTY'), app.bot.app.bot.userId);
    const hello = await app.slack.nextMessage(({ channel }) => channel === 'C0EMPTY', { since });
    expect(hello.text).toContain('Mention me with a question');
  });
});

describe('a request that is not to be trusted', () => {
  const packet = { kind: 'command' as const, payload: command('/whoowns', 'deploy-approval', 'T0TEST') };
  const minute = 60_000;

  test.each([
    ['forged', { secret: 'somebody-elses-secret' }, 401],
    ['ten minutes old', { at: Date.now() - 10 * minute }, 401],
    ['dated ten minutes ahead', { at: Date.now() + 10 * minute }, 401],
    ['genuine', {}, 200],
  ])('%s', async (_what, signing, status) => {
    const answer = await app.slack.postRaw(app.url, app.slack.sign(packet, signing));
    expect(answer.status).toBe(status);
    if (status !== 200) expect(answer.body).toBe('');
  });

  test('the same request twice is refused, also when both come at once; signed afresh it is answered', async () => {
    const payload = command('/whoowns', 'deploy-approval', 'T0TEST', 'twice');
    const signed = app.slack.sign({ kind: 'command', payload }, { at: Date.now() - 1000 });
    const both = await Promise.all([app.slack.postRaw(app.url, signed), app.slack.postRaw(app.url, signed)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 401]);
    expect((await app.slack.postRaw(app.url, signed)).status).toBe(401);
    const afresh = app.slack.sign({ kind: 'command', payload }, { at: Date.now() - 2000 });
    expect((await app.slack.postRaw(app.url, afresh)).status).toBe(200);
  });

  test('a body over 1 MB is refused', async () => {
    const signed = app.slack.signBody(`text=${'x'.repeat(1_100_000)}`, 'application/x-www-form-urlencoded');
    const answer = await app.slack.postRaw(app.url, signed).catch(() => ({ status: 413 }));
    expect(answer.status).toBe(413);
  });

  test.each([
    ['payload=null', 'application/x-www-form-urlencoded'],
    ['command=x&payload=%6eull', 'application/x-www-form-urlencoded'],
    [' null ', 'application/json'],
    ['[', 'application/json'],
  ])('%s as the whole of a request is refused, and ends nothing', async (body, type) => {
    expect((await app.slack.postRaw(app.url, app.slack.signBody(body, type))).status).toBe(400);
  });

  test('another workspace gets no owners', async () => {
    const payload = command('/whoowns', 'deploy-approval', 'T0OTHER', 'foreign');
    const { body } = await app.slack.postRaw(app.url, app.slack.sign({ kind: 'command', payload }));
    expect(body).toContain('I belong to another workspace');
    expect(body).not.toContain('Ana');
  });

  test('a form that names its charset is a form', async () => {
    const signed = app.slack.signBody(
      new URLSearchParams({ ...command('/whoowns', 'audit', 'T0TEST', 'charset') }).toString(),
      'application/x-www-form-urlencoded; charset=utf-8',
    );
    expect((await app.slack.postRaw(app.url, signed)).status).toBe(200);
  });
});

describe('when Slack fails', () => {
  test('the fault is logged with an id, and the next question is answered', async () => {
    app.slack.fault({ method: 'chat.postMessage', trouble: { kind: 'error', code: 'fatal_error' } });
    const seen = await app.slack.as('U0BO').say('@whoowns audit', { channel: GENERAL });
    await app.slack.nextCall('chat.postMessage', () => true, { since: seen.since });
    await settled(app);
    expect(app.log.some((line) => line.includes('a request failed') && line.includes('"id"'))).toBe(true);
    expect(await textOf('/whoowns deploy-approval')).toContain('Ana is Accountable');
  });

  test('no token is ever in the log', () => {
    expect(app.log.join('')).not.toMatch(/xoxb-test|xapp-test|a-signing-secret/);
  });
});

function command(name: string, text: string, team: string, trigger = `${Math.random()}`) {
  return {
    token: 't',
    team_id: team,
    team_domain: 'test',
    channel_id: GENERAL,
    channel_name: 'general',
    user_id: 'U0ANA',
    user_name: 'ana',
    command: name,
    text,
    api_app_id: 'A0',
    is_enterprise_install: 'false',
    response_url: 'http://127.0.0.1:9/none',
    trigger_id: trigger,
  };
}

function publicMessages({ slack }: WholeApp) {
  return slack.seen('U0ANA', GENERAL).filter(({ ephemeralTo, user }) => !ephemeralTo && user === slack.app.userId);
}

/** One more question and its answer: whatever was sent before it has been dealt with. */
async function settled({ slack }: WholeApp): Promise<void> {
  const seen = await slack.as('U0KWAME').dm(`audit ${Math.random()}`);
  await slack.answer(seen);
}
