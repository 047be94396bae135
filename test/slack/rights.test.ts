import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Delivery } from '../../src/local-slack/recorder.ts';
import type { SeedPerson } from '../../src/local-slack/seed.ts';
import { ACTION_BY_ID } from '../../src/slack/actions.ts';
import { COMMANDS } from '../../src/slack/commands.ts';
import { openStore } from '../../src/store/open.ts';
import { area, person, smallCompany } from '../domain/sample.ts';
import { talk } from './talk.ts';
import { GENERAL, startWholeApp, type WholeApp } from './whole-app.ts';

/** Who may do something at all: members, guests, people of other organisations, and whoever Slack does not know. */

const GUESTS: readonly SeedPerson[] = [
  { id: 'U0GUS', name: 'gus', realName: 'Gus', email: 'zoe@test.example', guest: 'restricted' },
  { id: 'U0EVA', name: 'eva', realName: 'Eva', email: 'bo@test.example', guest: 'stranger' },
  { id: 'U0BO', name: 'bo', realName: 'Bo', email: 'bo@test.example' },
  { id: 'U0KIM', name: 'kim', realName: 'Kim', email: 'kim@test.example' },
];

let app: WholeApp;
const { types } = talk(() => app);

async function start(guests?: 'lookup'): Promise<void> {
  const entities = [...smallCompany(), area('parks', { stewards: ['bo@test.example', 'zoe@test.example'] })];
  app = await startWholeApp({ entities, people: GUESTS, ...(guests ? { guests } : {}) });
}

/** What somebody reads who types a command; one who may not is answered all the same. */
async function reads(user: string, text: string): Promise<string> {
  return (await types(user, text)).text;
}

afterEach(async () => {
  expect(app.slack.violations).toEqual([]);
  await app.stop();
});

describe('as it is set up at first', () => {
  beforeEach(() => start());

  test('guests and people of other organisations get nothing, by no door', async () => {
    expect(await reads('U0GUS', 'audit')).toBe(
      "Guests can't look things up here. Ask somebody who works here to do it for you.",
    );
    expect(await reads('U0GUS', 'help')).toContain("Guests can't look things up here.");
    expect(await reads('U0EVA', 'audit')).toContain("People of other organisations can't look things up here.");
    const mention = await app.slack.answer(await app.slack.as('U0GUS').say('@whoowns audit', { channel: GENERAL }));
    expect(mention.text).toContain("Guests can't look things up here.");
    const direct = await app.slack.answer(await app.slack.as('U0GUS').dm('audit'));
    expect(direct.text).toContain("Guests can't look things up here.");
    const said = await app.slack.as('U0KIM').say('who does the audit', { channel: GENERAL });
    const shortcut = await app.slack.answer(await app.slack.as('U0GUS').shortcut('who_owns_this', said.message));
    expect(shortcut.text).toContain("Guests can't look things up here.");
    expect(await reads('U0KIM', 'audit')).toContain('Accountable');
  });

  test('a guest with the e-mail of a steward changes nothing', async () => {
    expect(await reads('U0GUS', 'assign audit R tech-lead')).toContain("Guests can't");
    expect(await reads('U0GUS', 'undo')).toContain("Guests can't");
    expect((await app.bot.live.settled()).revision).toBe(1);
  });
});

describe('where guests may look things up', () => {
  beforeEach(() => start('lookup'));

  test('a picture beside a question is no wish to change anything; a matrix is', async () => {
    const drops = async (name: string) => {
      const file = { name, content: 'Activity,Ducks\nFeed,A/R\n' };
      return (await app.slack.answer(await app.slack.as('U0GUS').drop([file], 'deploy-approval'))).text;
    };
    await app.slack.answer(await app.slack.as('U0GUS').dm('hello'));
    expect(await drops('screen.png')).toContain('Ana is Accountable');
    expect(await drops('matrix.csv')).toContain("Guests can't change anything here.");
  });

  test('they do, and still change nothing', async () => {
    expect(await reads('U0GUS', 'audit')).toContain('Accountable');
    expect(await reads('U0EVA', 'role tech lead')).toContain('Tech Lead');
    for (const [user, whose] of [
      ['U0GUS', 'Guests'],
      ['U0EVA', 'People of other organisations'],
    ] as const) {
      for (const text of ['assign audit R tech-lead', 'undo', 'here none', 'proposals', 'misses', 'away tomorrow']) {
        expect(await reads(user, text)).toBe(
          `${whose} can't change anything here. Ask somebody who works here to do it for you.`,
        );
      }
    }
    // They are shown no such button; one that says so all the same comes from elsewhere.
    await app.slack.as('U0KIM').click(await types('U0KIM', 'flibbertigibbet'), 'Ask the steward');
    const click = app.slack.deliveries.findLast(({ type }) => type === 'block_actions') as Delivery;
    const since = app.slack.recorder.last;
    const user = { ...(click.payload.user as object), id: 'U0GUS' };
    await app.slack.redeliver({ ...click, payload: { ...click.payload, user, trigger_id: '1.2.gus' } });
    await app.slack.nextMessage(({ text }) => text.includes("Guests can't change anything here."), { since });
    expect((await app.bot.live.settled()).revision).toBe(1);
  });
});

describe('what a guest sees alone', () => {
  beforeEach(() => start('lookup'));

  const labels = ({ blocks }: { readonly blocks: readonly unknown[] }): string[] =>
    [...JSON.stringify(blocks).matchAll(/"type":"button".*?"text":"(.*?)"/g)].map(([, label]) => label ?? '');

  test('has no buttons that would refuse them, by any door', async () => {
    const card = await types('U0GUS', 'audit');
    expect(card.text).toContain('Accountable');
    expect(labels(card)).toEqual(['Share in channel']);
    expect(labels(await types('U0KIM', 'audit'))).toContain('Edit');
    expect(labels(await types('U0EVA', 'gaps'))).not.toContain('Fix');
    expect(labels(await types('U0KIM', 'gaps'))).toContain('Fix');
    expect(labels(await types('U0GUS', 'flibbertigibbet'))).not.toContain('Ask the steward');
    await app.slack.answer(await app.slack.as('U0GUS').dm('hello'));
    expect(labels(await app.slack.answer(await app.slack.as('U0GUS').dm('role tech lead')))).not.toContain('Edit');
    const said = await app.slack.as('U0KIM').say('who does the audit', { channel: GENERAL });
    const shortcut = await app.slack.answer(await app.slack.as('U0GUS').shortcut('who_owns_this', said.message));
    expect(labels(shortcut)).not.toContain('Edit');
    const role = await types('U0GUS', 'role tech lead');
    const below = await app.slack.answer(await app.slack.as('U0GUS').click(role, 'Who holds it'));
    expect(labels(below)).not.toContain('Edit');
  });
});

describe('a guest who would be Accountable', () => {
  test('can not say yes, so that nobody waits: whoever assigns or proposes it hears at once who can', async () => {
    const kit = { id: 'U0KIT', name: 'kit', realName: 'Kit', email: 'kit@test.example', guest: 'restricted' as const };
    const stewards = 'bo@test.example';
    app = await startWholeApp({ entities: [...smallCompany(), person('kit')], people: [...GUESTS, kit], stewards });
    const cant = "Kit is a guest here, and a guest can't accept to be Accountable. Name a member instead,";
    expect(await reads('U0BO', 'assign audit A kit')).toContain(
      `${cant} or say in the form why it is to be in force at once: /whoowns edit`,
    );
    expect(await reads('U0KIM', 'assign audit A kit')).toContain(
      `${cant} or ask Bo: a steward can put it in force at once.`,
    );
    const store = await openStore({ url: app.databaseUrl, mode: 'existing' });
    expect(await store.proposals.open(9)).toEqual([]);
    await store.close();
    expect((await app.bot.live.settled()).revision).toBe(1);
  });
});

describe('somebody whom Slack does not tell of', () => {
  beforeEach(() => start());

  test('looks things up, and changes nothing until Slack answers', async () => {
    await reads('U0KIM', 'help');
    const sent = app.slack.deliveries.findLast(({ payload }) => payload.command === '/whoowns') as Delivery;
    const typed = async (text: string) => {
      const payload = { ...sent.payload, user_id: 'U0NEW', text, trigger_id: `1.2.${text}` };
      return JSON.stringify((await app.slack.redeliver({ ...sent, payload })).answer);
    };
    app.slack.fault({ method: 'users.info', trouble: { kind: 'error', code: 'internal_error' } });
    expect(await typed('audit')).toContain('Accountable');
    expect(await typed('assign audit R tech-lead')).toContain('Slack does not tell me who you are');
    app.slack.clearFaults();
    expect((await app.bot.live.settled()).revision).toBe(1);
  });

  test('costs one question to Slack, however often a member asks', async () => {
    const asked = () => app.slack.calls.filter(({ method }) => method === 'users.info').length;
    await reads('U0KIM', 'audit');
    const before = asked();
    for (let i = 0; i < 5; i += 1) await reads('U0KIM', 'audit');
    expect(asked()).toBe(before);
  });
});

describe('what is declared a look-up', () => {
  beforeEach(() => start());

  test('is this, and nothing else: whatever is new is denied until somebody has thought about it', () => {
    const lookUps = (table: Iterable<{ deed?: string }>) => [...table].filter(({ deed }) => deed === 'look_up');
    expect(lookUps(COMMANDS).length).toBeGreaterThan(10);
    for (const name of ['assign', 'unassign', 'undo', 'proposals', 'here', 'misses', 'away', 'edit', 'add']) {
      const command = COMMANDS.find((each) => each.name === name);
      expect({ name, deed: command?.deed ?? 'write' }).toEqual({ name, deed: 'write' });
    }
    const writes = [...ACTION_BY_ID.values()].filter(({ deed }) => deed !== 'look_up').map(({ id }) => id);
    expect(writes).toEqual(
      expect.arrayContaining(['proposal:accept', 'proposal:decline', 'proposal:withdraw', 'edit:undo', 'miss:ask']),
    );
  });
});
