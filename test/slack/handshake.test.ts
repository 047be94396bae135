import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Message } from '../../src/local-slack/message.ts';
import type { Delivery } from '../../src/local-slack/recorder.ts';
import { activity, area, NOON, person, smallCompany } from '../domain/sample.ts';
import { hands } from './hands.ts';
import { talk } from './talk.ts';
import { startWholeApp, type WholeApp } from './whole-app.ts';

/** Becoming Accountable takes a yes: what is assigned waits for it, and what was before stays in force. */

const HOUR = 3_600_000;
const PARKS = area('parks', { stewards: ['bo@test.example'] });

let app: WholeApp;
const { types, presses, opens, told, greet } = talk(() => app);
const { typed, send } = hands(() => app);
beforeAll(async () => {
  const gates = (id: string) => activity(id, { area: 'parks', raci: { A: ['auditor'], R: ['devops-engineer'] } });
  const things = [PARKS, gates('gates'), gates('lamps'), gates('roses'), gates('benches'), gates('fences')];
  const nora = person('nora', { slack: null });
  app = await startWholeApp({ entities: [...smallCompany(), ...things, nora] });
  await greet('U0BO', 'U0CAI', 'U0ANA', 'U0ZOE', 'U0KWAME');
});
afterAll(async () => {
  expect(app.slack.violations).toEqual([]);
  await app.stop();
});

async function accountable(id: string): Promise<string> {
  return (await app.bot.live.settled()).activities.get(id)?.raci.A?.join() ?? '';
}

/** Bo assigns something; what the person asked is told, and what Bo sees. */
async function assigned(id: string, who = 'zoe'): Promise<{ seen: Message; asked: Message }> {
  let seen: Message | undefined;
  const assigning = async () => {
    seen = await types('U0BO', `assign ${id} A ${who}`);
  };
  const asked = await told(`U0${who.toUpperCase()}`, assigning, /asks whether you are/);
  return { seen: seen as Message, asked };
}

describe('becoming Accountable', () => {
  test('waits for a yes, and is in force with it', async () => {
    const { seen, asked } = await assigned('gates');
    expect(seen.text).toContain('Zoe has been asked to take this on');
    expect(seen.text).toContain('Gates, A: Auditor → Zoe');
    expect(asked.text).toContain('Bo asks whether you are Accountable from now on');
    expect(await accountable('gates')).toBe('auditor');
    expect((await types('U0ZOE', 'proposals')).text).toContain('They wait for you');

    let thanks: Message | undefined;
    const back = await told('U0BO', async () => {
      thanks = await presses('U0ZOE', asked, 'Accept');
    });
    expect(thanks?.text).toContain('You are Accountable from now on');
    expect(back.text).toContain('Zoe accepted on 28 Dec 2026: it is in force.');
    expect(await accountable('gates')).toBe('person:zoe@test.example');
    const card = await types('U0KWAME', 'gates');
    expect(card.text).toContain('Zoe is Accountable');
    expect(card.text).toContain('Set in Slack by Bo, 28 Dec 2026');
    const history = await types('U0BO', 'history gates');
    expect(history.text).toContain('Bo, 28 Dec 2026, 12:00, in Slack');
    expect(history.text).toContain('“accepted by Zoe”');
  });

  test('is declined with a reason, which whoever assigned it reads; nothing has changed', async () => {
    const { asked } = await assigned('lamps');
    const form = await opens('U0ZOE', asked, 'Decline');
    const empty = await app.slack.as('U0ZOE').submit(form, { reason: '   ' });
    expect(empty.errors).toEqual({ reason: 'Say in a few words why not: whoever proposed it reads them.' });
    const back = await told('U0BO', () => app.slack.as('U0ZOE').submit(form, { reason: 'I leave in May. <!channel>' }));
    expect(back.text).toContain('Zoe declined on 28 Dec 2026.');
    expect(back.text).toContain('“I leave in May. &lt;!channel&gt;”');
    expect(back.text).toContain('Nothing has changed');
    expect(await accountable('lamps')).toBe('auditor');
    const late = await presses('U0ZOE', asked, 'Accept');
    expect(late.text).toContain('Zoe declined on');
    expect(late.blocks?.some((block) => (block as { type: string }).type === 'actions')).toBe(false);
  });

  test('goes back to whoever assigned it after 72 hours of silence', async () => {
    const { asked } = await assigned('roses');
    app.setNow(NOON + 71 * HOUR);
    const since = app.slack.recorder.last;
    await types('U0BO', 'proposals');
    app.setNow(NOON + 73 * HOUR);
    const dm = app.slack.workspace.appDm('U0BO').id;
    const back = await app.slack.nextMessage(({ channel, ephemeralTo }) => channel === dm && !ephemeralTo, { since });
    expect(back.text).toContain('Zoe has not answered for 72 hours, so it goes back.');
    expect(await accountable('roses')).toBe('auditor');
    const late = await presses('U0ZOE', asked, 'Accept');
    expect(late.text).toContain('Zoe has not answered for 72 hours');
    app.setNow(NOON);
  });

  test('can be taken back by whoever assigned it, and says so to who answers later', async () => {
    const { seen, asked } = await assigned('benches');
    expect((await presses('U0BO', seen, 'Withdraw')).text).toContain('Bo withdrew it on 28 Dec 2026.');
    expect((await presses('U0ZOE', asked, 'Accept')).text).toContain('Bo withdrew it');
    expect(await accountable('benches')).toBe('auditor');
  });

  test('is asked of one at a time: who is asked next takes the place of who was asked before', async () => {
    const { asked } = await assigned('benches');
    let seen: Message | undefined;
    const heard = await told('U0ZOE', async () => {
      seen = await types('U0BO', 'assign benches A kwame');
    });
    expect(seen?.text).toContain('Kwame has been asked to take this on');
    expect(seen?.text).toContain('Zoe had been asked the same before, and is told that it is settled.');
    expect(heard.text).toContain('Bo withdrew it on 28 Dec 2026.\n“Kwame is asked instead”');
    expect((await presses('U0ZOE', asked, 'Accept')).text).toContain('Bo withdrew it');
    expect((await presses('U0BO', seen as Message, 'Withdraw')).text).toContain('Bo withdrew it');
  });

  test('by holding a role says for what that is', async () => {
    const form = await typed('U0BO', 'add holder');
    const asking = () => send('U0BO', form, { role: 'release-manager', who: 'person:zoe@test.example' });
    const asked = await told('U0ZOE', asking, /asks whether/);
    expect(asked.text).toContain('Zoe as Release Manager is new\nAccountable for: Deploy approval\n');
    await app.slack.as('U0ZOE').submit(await opens('U0ZOE', asked, 'Decline'), { reason: 'No.' });
  });

  test('by somebody without an account in Slack is no wait of 72 hours: who assigns it is told at once', async () => {
    const seen = await types('U0BO', 'assign benches A nora');
    expect(seen.text).toContain('Nora would have to accept this first:');
    expect(seen.text).toContain('Nora has no account in this Slack, so I can ask nobody.');
    await presses('U0BO', seen, 'Withdraw');
  });

  test('needs the yes of each where a role of several becomes A', async () => {
    let kwame: Message | undefined;
    const zoe = await told('U0ZOE', async () => {
      kwame = await told('U0KWAME', () => types('U0BO', 'assign benches A devops-engineer'));
    });
    expect((await presses('U0ZOE', zoe, 'Accept')).text).toContain('Thank you. Kwame has to accept as well.');
    expect(await accountable('benches')).toBe('auditor');
    expect((await presses('U0KWAME', kwame as Message, 'Accept')).text).toContain('You are Accountable from now on');
    expect(await accountable('benches')).toBe('devops-engineer');
  });

  test('is nothing that somebody else can accept, whatever the button says', async () => {
    const { asked } = await assigned('fences');
    await opens('U0ZOE', asked, 'Decline');
    const click = app.slack.deliveries.findLast(({ type }) => type === 'block_actions') as Delivery;
    const [action] = click.payload.actions as readonly object[];
    const answers = async (user: string, more: object) => {
      const since = app.slack.recorder.last;
      const by = { ...(click.payload.user as object), id: user };
      const actions = [{ ...action, action_id: 'proposal:accept', ...more }];
      await app.slack.redeliver({ ...click, payload: { ...click.payload, user: by, actions } });
      return (await app.slack.nextMessage(({ text }) => /proposal|asked/.test(text), { since })).text;
    };
    expect(await answers('U0KWAME', {})).toContain('That proposal is between others.');
    expect(await answers('U0BO', {})).toContain('Only whoever is asked can answer this.');
    expect(await answers('U0BO', { value: 'no-such-proposal' })).toContain('That proposal is no longer here.');
    expect(await answers('U0KWAME', { value: 'x'.repeat(1900) })).toContain('That proposal is between others.');
    expect(await accountable('fences')).toBe('auditor');
  });

  test('by oneself needs nobody else; whoever was so before hears of it, and of its undoing', async () => {
    const to = (who: string) => () => types('U0BO', `assign lamps A ${who}`);
    const asked = await told('U0CAI', to('cai'), /asks whether/);
    await presses('U0CAI', asked, 'Accept');
    const relieved = await told('U0CAI', to('bo'), /no longer/);
    expect(relieved.text).toContain('Bo has changed the map. You are no longer Accountable: Lamps.');
    const again = await told('U0CAI', () => types('U0BO', 'undo'), /again/);
    expect(again.text).toContain('Bo has undone a change. You are Accountable again: Lamps.');
    const seen = await types('U0BO', 'assign fences accountable bo');
    expect(seen.text).toContain('Saved, and in force from now on:\n• Fences, A: Auditor → Bo');
    expect(await accountable('fences')).toBe('person:bo@test.example');
  });

  test('leaves what else is assigned at once', async () => {
    const seen = await types('U0BO', 'assign fences C tech lead for payments');
    expect(seen.text).toContain('• Fences, C for Payments: nothing → Tech Lead');
    const away = await types('U0BO', 'unassign fences C tech lead for payments');
    expect(away.text).toContain('• Fences, C for Payments: Tech Lead → nothing');
    expect((await types('U0BO', 'unassign fences C tech lead')).text).toContain('They are not Consulted there');
    expect((await types('U0BO', 'unassign fences A bo')).text).toContain(
      'Then there would be nobody who is Accountable for "Fences". Name who comes next instead: /whoowns assign fences A …',
    );
    for (const half of ['assign', 'assign fences A', 'assign fences Q bo', 'assign fences RA bo']) {
      expect((await types('U0BO', half)).text).toContain('Say what it is, one letter (A, R, C or I), and who');
    }
    expect((await types('U0BO', 'assign fences R nobody-knows')).text).toContain(
      'There is no role and nobody called "nobody-knows" on the map.',
    );
    expect((await types('U0BO', 'assign gehege R bo')).text).toContain('There is no activity "gehege" on the map.');
    expect((await types('U0BO', 'assign fences R bo for mars')).text).toContain('There is no team or service "mars"');
    expect((await types('U0BO', 'assign payments R bo')).text).toContain('Payments, R: nothing → Bo');
  });
});
