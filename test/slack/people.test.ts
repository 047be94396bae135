import { afterEach, describe, expect, test } from '@jest/globals';
import type { Entity } from '../../src/domain/map/entity.ts';
import type { Message } from '../../src/local-slack/message.ts';
import { activity, deputies, holder, NOON, person, policy, smallCompany } from '../domain/sample.ts';
import { GENERAL, startWholeApp, type WholeApp, type WholeAppOptions } from './whole-app.ts';

/** What Slack knows of people, on the map: closed accounts, guests, user groups; by events and by the look at everybody. */

let app: WholeApp;
afterEach(async () => {
  expect(app.slack.violations).toEqual([]);
  await app.stop();
});

async function start(options: WholeAppOptions = {}): Promise<void> {
  app = await startWholeApp(options);
  await synced();
}

/** The first look at everybody is over, and taken in. */
async function synced(): Promise<void> {
  await until(() => app.slack.calls.some(({ method, answer }) => method === 'users.list' && cursorOf(answer) === ''));
  await app.settle();
}

function cursorOf(answer: unknown): string | undefined {
  return (answer as { response_metadata?: { next_cursor?: string } } | undefined)?.response_metadata?.next_cursor;
}

async function map() {
  return await app.bot.live.current();
}

async function until(isSo: () => boolean | Promise<boolean>, ms = 15_000): Promise<void> {
  const end = Date.now() + ms;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('it did not come to that');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** What somebody reads below what they typed; what they are told meanwhile by direct message is no answer to it. */
async function textOf(line: string, who = 'U0CAI'): Promise<string> {
  const { since } = await app.slack.as(who).command(line, { channel: GENERAL });
  const fits = ({ channel, ephemeralTo }: Message) => channel === GENERAL && ephemeralTo === who;
  return (await app.slack.nextMessage(fits, { since })).text;
}

function toldTo(user: string, words: string): number {
  const messages = app.slack.calls.filter(({ method, args }) => method === 'chat.postMessage' && args.channel === user);
  return messages.filter(({ args }) => String(args.text).includes(words)).length;
}

function lastTold(user: string): string[] {
  const messages = app.slack.calls.filter(({ method, args }) => method === 'chat.postMessage' && args.channel === user);
  return messages.map(({ args }) => String(args.text)).reverse();
}

const CROWD = Array.from({ length: 450 }, (_, i) => ({
  id: `U1CROWD${i}`,
  name: `crowd${i}`,
  email: `c${i}@test.example`,
}));
const PERSON_ANA = { id: 'U0ANA', name: 'ana', realName: 'ana', email: 'ana@test.example' };
const PEOPLE = ['ana', 'bo', 'cai', 'dil', 'kwame', 'zoe', 'stranger'].map((name) => ({
  id: `U0${name.toUpperCase()}`,
  name,
  realName: name,
  email: `${name}@test.example`,
  tz: name === 'kwame' ? 'Africa/Accra' : 'Etc/UTC',
}));

describe('the look at everybody', () => {
  test('fills in what the map lacks of its own people, adds nobody, and goes on after a 429', async () => {
    const known = smallCompany().filter(({ value }) => !('id' in value) || value.id !== 'zoe@test.example');
    app = await startWholeApp({
      entities: [...known, person('zoe', { slack: null, name: 'zoe@test.example' })],
      people: [...PEOPLE, ...CROWD],
      prepare: (slack) => {
        slack.fault({ method: 'users.list', trouble: { kind: 'rate_limit', retryAfterSeconds: 30 } });
      },
    });
    const looks = () => app.slack.calls.filter(({ method }) => method === 'users.list');
    await until(() => looks().length === 1);
    expect(await textOf('/whoowns deploy-approval')).toContain('Ana is Accountable');
    await app.settle();
    expect(looks().length).toBe(1);
    app.setNow(NOON + 30_000);
    await synced();
    const after = await map();
    expect(after.people.get('kwame@test.example')?.timezone).toBe('Africa/Accra');
    expect(after.people.get('zoe@test.example')).toMatchObject({ slack: 'U0ZOE', name: 'zoe' });
    expect(after.people.get('ana@test.example')?.timezone).toBe('Europe/Lisbon');
    expect(after.people.size).toBe(6);
    expect(after.provenanceOf('person', 'zoe@test.example')).toMatchObject({ actor: 'slack', source: 'slack' });
    expect(looks().every(({ args }) => Number(args.limit) === 200)).toBe(true);
    expect(looks().length).toBe(4);
    const { revision } = after;
    app.setNow(NOON + 61 * 60_000);
    await until(() => looks().length === 7);
    await app.settle();
    expect((await map()).revision).toBe(revision);
  });

  test('believes what it hears meanwhile more than a page that it has read before', async () => {
    app = await startWholeApp({
      people: [...PEOPLE, ...CROWD],
      prepare: (slack) => {
        slack.fault({ method: 'users.list', times: 3, trouble: { kind: 'delay', ms: 700 } });
      },
    });
    await until(() => app.slack.calls.some(({ method }) => method === 'users.list'));
    app.slack.workspace.change('U0ANA', { deleted: true });
    await until(async () => (await map()).people.get('ana@test.example')?.active === false);
    expect(app.slack.calls.filter(({ method }) => method === 'users.list').length).toBeLessThan(3);
    await synced();
    expect((await map()).people.get('ana@test.example')?.active).toBe(false);
  });

  test('finds out who has left while nobody said so', async () => {
    await start();
    app.slack.workspace.setPerson({ ...PERSON_ANA, deleted: true });
    app.setNow(NOON + 61 * 60_000);
    await until(async () => (await map()).people.get('ana@test.example')?.active === false);
    expect(await textOf('/whoowns deploy-approval')).toContain('Bo is Accountable, as Release Manager, acting for Ana');
  });
});

describe('a closed account', () => {
  test('leaves what it held to the deputy or to nobody, and its manager and stewards hear of it once', async () => {
    await start({ stewards: 'cai@test.example' });
    await app.slack.workspace.change('U0ANA', { deleted: true });
    await until(async () => (await map()).people.get('ana@test.example')?.active === false, 3_000);
    expect(await textOf('/whoowns deploy-approval')).toContain(
      'Bo is Accountable, as Release Manager, acting for Ana, who is no longer here',
    );
    await until(() => toldTo('U0BO', 'no longer here') === 1 && toldTo('U0CAI', 'no longer here') === 1);
    const [seen] = lastTold('U0BO');
    expect(seen).toContain('Release Manager: Bo acts now');
    app.slack.workspace.change('U0ANA', { deleted: true });
    await app.slack.workspace.change('U0ANA', { title: 'was here' });
    await app.settle();
    expect([toldTo('U0BO', 'no longer here'), toldTo('U0CAI', 'no longer here')]).toEqual([1, 1]);
    app.slack.workspace.change('U0ANA', { deleted: false });
    await until(async () => (await map()).people.get('ana@test.example')?.active === true);
    await until(() => toldTo('U0BO', 'is back') === 1 && toldTo('U0CAI', 'is back') === 1);
    expect(await textOf('/whoowns deploy-approval')).toContain('Ana is Accountable');
  });

  test('is known by its Slack id, whatever its e-mail is by now', async () => {
    await start();
    app.slack.workspace.change('U0DIL', { email: 'dil.new@test.example' });
    app.slack.workspace.change('U0DIL', { deleted: true });
    await until(async () => (await map()).people.get('dil@test.example')?.active === false);
    expect((await map()).people.has('dil.new@test.example')).toBe(false);
  });

  test('is passed over in an escalation path', async () => {
    await start();
    app.slack.workspace.change('U0BO', { deleted: true });
    await until(async () => (await map()).people.get('bo@test.example')?.active === false);
    const path = await textOf('/whoowns who do I escalate deploy-approval to?');
    expect(path).toContain('then nobody');
  });

  /** Ana leaves, and Cai opens the form that gives all she carries to somebody else. */
  async function reassigning() {
    await start({ stewards: 'cai@test.example' });
    app.slack.workspace.change('U0ANA', { deleted: true });
    await until(() => toldTo('U0CAI', 'no longer here') === 1);
    const [notice] = app.slack.seenDm('U0CAI').filter(({ text }) => text.includes('no longer here'));
    if (!notice) throw new Error('nobody was told');
    const since = app.slack.recorder.last;
    await app.slack.as('U0CAI').click(notice, 'Reassign all…');
    return { notice, form: await app.slack.nextView('U0CAI', { since }) };
  }

  test('is given to somebody else, as a whole', async () => {
    const { notice, form } = await reassigning();
    const options = await app.slack.as('U0CAI').suggest(form, 'all/person:search', 'ana');
    expect(JSON.stringify(options)).not.toContain('ana@test.example');
    await app.slack.as('U0CAI').submit(form, { all: 'cai@test.example' });
    await until(async () =>
      [...(await map()).holdersOf('release-manager')].some(({ person }) => person === 'cai@test.example'),
    );
    const [holder] = [...(await map()).holdersOf('release-manager')];
    expect(holder).toEqual({
      role: 'release-manager',
      scope: null,
      person: 'cai@test.example',
      group: null,
      deputies: ['bo@test.example'],
    });
    expect(await textOf('/whoowns deploy-approval')).toContain('Cai is Accountable, as Release Manager');
    const again = app.slack.recorder.last;
    await app.slack.as('U0CAI').click(notice, 'Reassign all…');
    const reply = await app.slack.nextMessage(({ ephemeralTo }) => ephemeralTo === 'U0CAI', { since: again });
    expect(reply.text).toContain('carries nothing on the map any more');
  });

  test('asks nobody any more to take over once it is open again', async () => {
    const { form } = await reassigning();
    await app.slack.as('U0CAI').submit(form, { all: 'zoe@test.example' });
    await until(() => toldTo('U0ZOE', 'asks whether you are Accountable') > 0);
    app.slack.workspace.change('U0ANA', { deleted: false });
    await until(() => toldTo('U0ZOE', 'Ana is here again, so this was withdrawn') > 0);
    await until(() => toldTo('U0CAI', 'Ana is here again, so this was withdrawn') > 0);
    const [asked] = app.slack.seenDm('U0ZOE').filter(({ text }) => text.includes('asks whether you are Accountable'));
    if (!asked) throw new Error('nobody was asked');
    await app.slack.as('U0ZOE').click(asked, 'Accept');
    await until(() => app.slack.seenDm('U0ZOE').every(({ text }) => !text.includes('asks whether')));
    expect([...(await map()).holdersOf('release-manager')].map(({ person }) => person)).toEqual(['ana@test.example']);
  });

  test('is given to nobody else once it is open again', async () => {
    const { form } = await reassigning();
    app.slack.workspace.change('U0ANA', { deleted: false });
    await until(async () => (await map()).people.get('ana@test.example')?.active === true);
    const { errors } = await app.slack.as('U0CAI').submit(form, { all: 'cai@test.example' });
    expect(JSON.stringify([errors, app.slack.as('U0CAI').modal?.content])).toContain('Ana is here again');
    expect([...(await map()).holdersOf('release-manager')].map(({ person }) => person)).toEqual(['ana@test.example']);
  });
});

const ONCALL = { id: 'S01SRE', handle: 'sre', name: 'SRE on call', members: ['U0KWAME', 'U0ZOE', 'U0CAI', 'U0DIL'] };
const withGroup: Entity[] = [
  ...smallCompany().filter(({ value }) => !('id' in value) || value.id !== 'audit'),
  activity('audit', { raci: { A: ['auditor'], R: ['devops-engineer'] }, escalation: 'watch' }),
  policy('watch', [
    ['group:S01SRE', 5],
    ['R', 5],
  ]),
  holder('auditor', 'x', { person: null, group: 'S01SRE' }),
];

describe('a user group that holds a role', () => {
  test('shows those who are not on the map by the name that Slack has for them', async () => {
    const people = PEOPLE.map((each) => (each.name === 'stranger' ? { ...each, realName: 'Sam Stranger' } : each));
    const group = { ...ONCALL, members: ['U0STRANGER', 'U0ZOE'] };
    await start({ entities: withGroup, groups: [group], people });
    await until(async () => (await map()).groups.has('S01SRE'));
    await until(async () => (await textOf('/whoowns audit')).includes('SRE on call (Sam Stranger, Zoe)'));
    expect((await map()).people.has('stranger@test.example')).toBe(false);
    expect(await textOf('/whoowns who do I escalate audit to?')).toContain('Sam Stranger');
    expect(JSON.stringify(app.slack.calls.map(({ args }) => args.text))).not.toContain('stranger@test.example');
  });

  test('is shown by its name with its members, and follows Slack', async () => {
    const held = holder('auditor', 'x', { person: null, group: 'S01SRE', ...deputies('bo') });
    await start({ entities: [...withGroup.slice(0, -1), held], groups: [ONCALL] });
    await until(async () => (await map()).groups.has('S01SRE'));
    expect(await textOf('/whoowns audit')).toContain(
      'SRE on call (Kwame, Zoe, Cai and 1 more) is Accountable, as Auditor.',
    );
    app.slack.workspace.changeGroup('S01SRE', { members: ['U0DIL'] });
    await until(async () => (await map()).groups.get('S01SRE')?.members.length === 1);
    expect(await textOf('/whoowns audit')).toContain('SRE on call (Dil) is Accountable');
    expect((await map()).people.size).toBe(6);
    await app.slack.answer(await app.slack.as('U0CAI').dm('hello'));
    const says = async (words: string) => (await app.slack.answer(await app.slack.as('U0CAI').dm(words))).text;
    await says('audit');
    expect(await says('who is the deputy?')).toBe('Bo for SRE on call as Auditor.');
    expect(await says('since when?')).toContain('SRE on call as Auditor: since 20 Nov 2026, from roles.yml.');
    app.slack.workspace.changeGroup('S01SRE', { disabled: true });
    await until(async () => (await map()).groups.get('S01SRE')?.unreadable !== null);
    expect(await textOf('/whoowns audit')).toContain(
      'Bo is Accountable, as Auditor, acting for SRE on call, which is out of reach: it is switched off in Slack.',
    );
  });

  test.each([
    ['missing_scope', 'I lack the permission usergroups:read in Slack'],
    ['paid_teams_only', 'user groups need a paid Slack plan'],
  ])('counts as vacant where Slack says %s, and says why', async (code, why) => {
    await start({
      entities: withGroup,
      groups: [ONCALL],
      prepare: (slack) => {
        slack.fault({ method: 'usergroups.list', times: Number.POSITIVE_INFINITY, trouble: { kind: 'error', code } });
      },
    });
    await until(async () => (await map()).groups.has('S01SRE'));
    expect(await textOf('/whoowns audit')).toContain(`the group S01SRE is out of reach: ${why}.`);
    expect(await textOf('/whoowns audit')).toContain('If nobody answers: nobody now, then Kwame and Zoe after 5 min');
  });
});
