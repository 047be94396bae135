import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Message } from '../../src/local-slack/message.ts';
import type { Delivery } from '../../src/local-slack/recorder.ts';
import { openStore } from '../../src/store/open.ts';
import { activity, area, NOON, smallCompany } from '../domain/sample.ts';
import { talk } from './talk.ts';
import { startWholeApp, type WholeApp } from './whole-app.ts';

/** Everybody may propose; the stewards of the area say whether it may be, and everybody concerned is told. */

let app: WholeApp;
const { types, presses, opens, told, greet } = talk(() => app);
beforeAll(async () => {
  const parks = area('parks', { stewards: ['bo@test.example', 'dil@test.example'] });
  const raci = { A: ['person:cai@test.example'], R: ['devops-engineer'] };
  const things = ['gates', 'lamps', 'roses', 'benches', 'fences', 'ponds', 'docks'].map((id) =>
    activity(id, { area: 'parks', raci }),
  );
  app = await startWholeApp({ entities: [...smallCompany(), parks, ...things] });
  await greet('U0BO', 'U0DIL', 'U0CAI', 'U0ANA', 'U0ZOE', 'U0KWAME');
});
afterAll(async () => {
  expect(app.slack.violations).toEqual([]);
  await app.stop();
});

async function raciOf(id: string) {
  return (await app.bot.live.settled()).activities.get(id)?.raci;
}

/** Zoe proposes something; what Bo and Dil are told, and what Zoe sees. */
async function proposed(text: string, who = 'U0ZOE'): Promise<{ seen: Message; bo: Message; dil: Message }> {
  let seen: Message | undefined;
  let dil: Message | undefined;
  const typing = async () => {
    seen = await types(who, text);
  };
  const asksDil = async () => {
    dil = await told('U0DIL', typing, /proposes a change/);
  };
  const bo = await told('U0BO', asksDil, /proposes a change/);
  return { seen: seen as Message, bo, dil: dil as Message };
}

describe('a proposal', () => {
  test('goes to the stewards of the area, and is in force when one of them approves it', async () => {
    const { seen, bo } = await proposed('assign gates R tech-lead');
    expect(seen.text).toContain('Bo and Dil have your proposal. You hear from me.');
    expect(bo.text).toContain('Zoe proposes a change:\n• Gates, R: Devops Engineer → Devops Engineer, Tech Lead');
    expect(await raciOf('gates')).toMatchObject({ R: ['devops-engineer'] });
    let done: Message | undefined;
    const heard = await told('U0ZOE', async () => {
      done = await presses('U0BO', bo, 'Approve');
    });
    expect(done?.text).toContain('Approved, and in force. Zoe is told.');
    expect(heard.text).toContain('Bo approved the proposal of Zoe on 28 Dec 2026.');
    expect(await raciOf('gates')).toMatchObject({ R: ['devops-engineer', 'tech-lead'] });
    expect((await types('U0BO', 'history gates')).text).toContain('“proposed by Zoe”');
  });

  test('is decided by the first of several stewards; the others hear who it was', async () => {
    const { bo, dil } = await proposed('assign lamps R tech-lead');
    await told('U0ZOE', () => presses('U0DIL', dil, 'Approve'));
    const late = await presses('U0BO', bo, 'Approve');
    expect(late.text).toContain('Dil approved the proposal of Zoe on 28 Dec 2026.');
    expect(late.text).toContain('R: Devops Engineer → Devops Engineer, Tech Lead');
  });

  test('is declined with a reason that who proposed it reads', async () => {
    const { bo, dil } = await proposed('assign roses R tech-lead');
    const form = await opens('U0BO', bo, 'Decline');
    const heard = await told('U0ZOE', () => app.slack.as('U0BO').submit(form, { reason: 'They have thorns.' }));
    expect(heard.text).toContain('Bo declined the proposal of Zoe');
    expect(heard.text).toContain('“They have thorns.”');
    expect((await presses('U0DIL', dil, 'Approve')).text).toContain('Bo declined the proposal of Zoe');
    const sent = app.slack.deliveries.findLast(({ type }) => type === 'view_submission') as Delivery;
    const payload = { ...sent.payload, trigger_id: '1.2.again' };
    expect(JSON.stringify((await app.slack.redeliver({ ...sent, payload })).answer)).toContain(
      'Bo has declined this already.',
    );
    expect(await raciOf('roses')).toMatchObject({ R: ['devops-engineer'] });
  });

  test('for a new A is put to them once it is approved; who had it hears as well', async () => {
    const { bo } = await proposed('assign benches A ana');
    const asked = await told('U0ANA', () => presses('U0BO', bo, 'Approve'), /Accountable/);
    expect(asked.text).toContain('Bo (proposed by Zoe) asks whether you are Accountable from now on');
    expect(await raciOf('benches')).toMatchObject({ A: ['person:cai@test.example'] });
    const relieved = await told('U0CAI', () => presses('U0ANA', asked, 'Accept'), /Benches/);
    expect(relieved.text).toContain('Ana accepted on 28 Dec 2026: it is in force.');
    expect(await raciOf('benches')).toMatchObject({ A: ['person:ana@test.example'] });
  });

  test('can be taken back, and is in a list until it is done', async () => {
    const { seen, bo } = await proposed('assign fences R tech-lead');
    const list = await types('U0ZOE', 'proposals');
    expect(list.text).toContain('Yours, which wait for others\n1. Zoe, 28 Dec 2026, waits for a steward');
    const shown = await app.slack.answer(await app.slack.as('U0BO').click(await types('U0BO', 'proposals'), '1'));
    expect(JSON.stringify(shown.blocks)).toContain('Approve');
    expect((await presses('U0ZOE', seen, 'Withdraw')).text).toContain(
      'Zoe withdrew their own proposal on 28 Dec 2026.',
    );
    expect((await presses('U0BO', bo, 'Approve')).text).toContain('Zoe withdrew');
    expect((await types('U0ZOE', 'proposals')).text).toContain('No proposal waits');
  });

  test('of two members is one: the second is told who was first, and both hear how it ends', async () => {
    const { bo } = await proposed('assign ponds R tech-lead');
    const second = await types('U0CAI', 'assign ponds R tech-lead');
    expect(second.text).toContain(
      'Zoe has proposed the same already, and it waits for Bo and Dil. It is yours as well now, and you hear from me.',
    );
    expect((await types('U0BO', 'proposals')).text).toContain('They wait for you\n1. Zoe and Cai, 28 Dec 2026');
    expect((await types('U0CAI', 'proposals')).text).toContain('Yours, which wait for others\n1. Zoe and Cai');
    let done: Message | undefined;
    const approves = async () => {
      done = await presses('U0BO', bo, 'Approve');
    };
    const both = 'Bo approved the proposal of Zoe and Cai on 28 Dec 2026.';
    const cai = await told('U0CAI', async () => {
      expect((await told('U0ZOE', approves)).text).toContain(both);
    });
    expect(cai.text).toContain(both);
    expect(done?.text).toContain('Approved, and in force. Zoe and Cai are told.');
  });

  test('that two want goes on with the one when the other takes it back', async () => {
    const { seen } = await proposed('assign docks R tech-lead');
    await types('U0CAI', 'assign docks R tech-lead');
    expect((await presses('U0ZOE', seen, 'Withdraw')).text).toContain(
      'You no longer propose this. Cai proposes it too, so it waits on as theirs:\n• Docks, R:',
    );
    expect((await types('U0CAI', 'proposals')).text).toContain('1. Cai, 28 Dec 2026, waits for a steward');
  });

  test('is approved by nobody but its stewards, whatever a button says', async () => {
    const { bo } = await proposed('assign fences C tech-lead');
    await opens('U0BO', bo, 'Decline');
    const click = app.slack.deliveries.findLast(({ type }) => type === 'block_actions') as Delivery;
    const [action] = click.payload.actions as readonly object[];
    for (const [user, sentence] of [
      ['U0ZOE', 'Only a steward of that part of the map can answer this.'],
      ['U0CAI', 'That proposal is between others.'],
      ['U0STRANGER', 'That proposal is between others.'],
    ] as const) {
      const since = app.slack.recorder.last;
      const by = { ...(click.payload.user as object), id: user };
      const actions = [{ ...action, action_id: 'proposal:accept' }];
      await app.slack.redeliver({ ...click, payload: { ...click.payload, user: by, actions } });
      await app.slack.nextMessage(({ text }) => text.includes(sentence), { since });
    }
    expect(await raciOf('fences')).not.toHaveProperty('C');
  });

  test('of a steward named on the command line counts within a second', async () => {
    const store = await openStore({ url: app.databaseUrl, mode: 'existing' });
    await store.stewards.add('zoe@test.example', NOON);
    await store.close();
    const until = Date.now() + 1000;
    let seen = await types('U0ZOE', 'here none');
    while (seen.text.includes('Only stewards') && Date.now() < until) seen = await types('U0ZOE', 'here none');
    expect(seen.text).not.toContain('Only stewards');
    expect((await types('U0ZOE', 'assign fences I tech-lead')).text).toContain('Saved, and in force from now on');
  });
});
