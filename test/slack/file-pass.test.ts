import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { editOf } from '../../src/domain/map/change.ts';
import type { Upload } from '../../src/local-slack/actor.ts';
import type { Message } from '../../src/local-slack/message.ts';
import type { Delivery } from '../../src/local-slack/recorder.ts';
import { openStore } from '../../src/store/open.ts';
import { activity, area, smallCompany } from '../domain/sample.ts';
import { talk } from './talk.ts';
import { startWholeApp, type WholeApp } from './whole-app.ts';

/** A file dropped by somebody who may not apply it goes on to a steward, who sees the same plan and decides. */

const PARKS = area('parks', { stewards: ['kwame@test.example'] });
const PONDS = area('ponds', { stewards: ['ana@test.example'] });

let app: WholeApp;
const { told } = talk(() => app);
beforeAll(async () => {
  const stewards = 'bo@test.example,dil@test.example';
  app = await startWholeApp({ stewards, entities: [...smallCompany(), PARKS, PONDS, activity('park-opening')] });
  for (const user of ['U0BO', 'U0DIL', 'U0CAI', 'U0ZOE']) await app.slack.answer(await app.slack.as(user).dm('hello'));
});
afterAll(async () => {
  expect(app.slack.violations).toEqual([]);
  await app.stop();
});

const csv = (name: string): Upload => ({ name: 'matrix.csv', content: `Activity,Tech Lead\n${name},A/R\n` });
const isOnMap = async (id: string) => (await app.bot.live.settled()).activities.has(id);

/** What a message of one's conversation with the bot ends up saying. */
async function settled(user: string, since: number): Promise<Message> {
  const dm = app.slack.workspace.appDm(user).id;
  // The message with the buttons is replaced as well: it says that there is another.
  const isDone = ({ channel, text }: Message) => channel === dm && !/…( \d+ %)?$|taken it up/.test(text);
  const message = await app.slack.nextMessage(isDone, { since, change: 'edited', timeoutMs: 20_000 });
  return structuredClone(message);
}

async function clicked(user: string, message: Message, button: string): Promise<Message> {
  const since = app.slack.recorder.last;
  await app.slack.as(user).click(message, button);
  return await settled(user, since);
}

async function dropped(user: string, name: string): Promise<Message> {
  const since = app.slack.recorder.last;
  await app.slack.as(user).drop([csv(name)], '');
  return await settled(user, since);
}

/** Cai drops a file and sends it on; what Bo and Dil are told, and what Cai's message says then. */
async function passed(name: string): Promise<{ bo: Message; dil: Message; sent: Message; plan: Message }> {
  const plan = await dropped('U0CAI', name);
  let sent: Message | undefined;
  let dil: Message | undefined;
  const passing = async () => {
    sent = await clicked('U0CAI', plan, 'Send it to them');
  };
  const bo = await told(
    'U0BO',
    async () => {
      dil = await told('U0DIL', passing, /asks you to import/);
    },
    /asks you to import/,
  );
  return { bo, dil: dil as Message, sent: sent as Message, plan };
}

describe('a file that somebody else has to apply', () => {
  test('goes to the stewards with the plan, and is in force when one of them applies it', async () => {
    const { bo, dil, sent, plan } = await passed('Name the swans');
    expect(plan.text).toContain('An import is a steward’s word: Bo or Dil can apply this.');
    expect(sent.text).toContain('Sent to Bo and Dil. You hear from me.');
    expect(JSON.stringify(sent.blocks)).not.toContain('drop:');
    for (const asked of [bo, dil]) {
      expect(asked.text).toContain('Import matrix.csv?\nCai asks you to import it.\n1 new, 0 changed, 0 deleted');
      expect(asked.text).toContain('• new activity Name the swans');
    }
    let done: Message | undefined;
    const heard = await told('U0CAI', async () => {
      done = await clicked('U0BO', bo, 'Apply');
    });
    expect(done?.text).toContain('Done. 1 new, 0 changed, 0 deleted from matrix.csv: in force now.');
    expect(heard.text).toContain('Bo has applied matrix.csv: what it says is in force.');
    expect(await isOnMap('name-the-swans')).toBe(true);
    const map = await app.bot.live.settled();
    expect(map.provenanceOf('activity', 'name-the-swans')).toMatchObject({
      actor: 'bo@test.example',
      source: 'matrix.csv',
    });
    const late = await app.slack.answer(await app.slack.as('U0DIL').click(dil, 'Apply'));
    expect(late.text).toContain('That plan was applied already.');
  });

  test('is sent once, however often the button is pressed, and by nobody else', async () => {
    const { plan, bo } = await passed('Paint the gate');
    const click = app.slack.deliveries.findLast(({ type }) => type === 'block_actions') as Delivery;
    const count = () => app.slack.seenDm('U0BO').filter(({ text }) => text.includes('Paint the gate')).length;
    await app.slack.redeliver(click);
    const again = await app.slack.answer(await app.slack.as('U0CAI').click(plan, 'Send it to them'));
    expect(again.text).toContain('You have sent it on already.');
    expect(count()).toBe(1);
    const since = app.slack.recorder.last;
    const user = { ...(click.payload.user as object), id: 'U0ZOE' };
    await app.slack.redeliver({ ...click, payload: { ...click.payload, user, trigger_id: '1.2.zoe' } });
    await app.slack.nextMessage(({ text }) => text.includes('I know of no such plan any more.'), { since });
    // Whoever dropped it can't apply it by a button that was made up, nor can a member who was not asked.
    for (const [user_id, action_id] of [
      ['U0CAI', 'drop:accept'],
      ['U0ZOE', 'drop:accept'],
      ['U0ZOE', 'drop:refuse'],
    ] as const) {
      const from = app.slack.recorder.last;
      const [action] = click.payload.actions as readonly object[];
      const who = { ...(click.payload.user as object), id: user_id };
      const actions = [{ ...action, action_id }];
      const payload = { ...click.payload, user: who, actions, trigger_id: `1.2.${user_id}${action_id}` };
      await app.slack.redeliver({ ...click, payload });
      await app.slack.nextMessage(({ text }) => text.includes('Only whoever it was sent to'), { since: from });
    }
    expect(await isOnMap('paint-the-gate')).toBe(false);
    const heard = await told('U0CAI', async () => void (await app.slack.as('U0BO').click(bo, 'Decline')));
    expect(heard.text).toContain('Bo has declined matrix.csv: nothing of it was imported.');
    expect(await isOnMap('paint-the-gate')).toBe(false);
  });

  test('shows the steward the new plan where the map has changed since', async () => {
    const { bo } = await passed('Park opening');
    expect(bo.text).toContain('• changed activity Park opening (raci)');
    const store = await openStore({ url: app.databaseUrl, mode: 'existing' });
    const word = { at: 0, actor: 'cli', source: 'test', reason: null };
    const before = (await app.bot.live.settled()).get('activity', 'park-opening');
    const after = activity('park-opening', { description: 'From eight to ten.' });
    await store.map.apply([editOf(before, after)], word, await store.map.revision());
    await store.close();
    const again = await clicked('U0BO', bo, 'Apply');
    expect(again.text).toContain('The map has changed since you saw the plan.');
    const heard = await told('U0CAI', async () => {
      expect((await clicked('U0BO', again, 'Apply')).text).toContain('Done.');
    });
    expect(heard.text).toContain('Bo has applied matrix.csv');
  });

  test('goes to those alone who keep all that it touches', async () => {
    const rows = 'Activity,Area,Tech Lead\nRake the leaves,parks,A/R\n';
    const since = app.slack.recorder.last;
    await app.slack.as('U0CAI').drop([{ name: 'parks.csv', content: rows }], '');
    const plan = await settled('U0CAI', since);
    // Kwame keeps the parks, and nothing else: this is all parks.
    expect(plan.text).toContain('An import is a steward’s word: Kwame can apply this.');
    const both = `${rows}Feed the carp,ponds,A/R\n`;
    const from = app.slack.recorder.last;
    await app.slack.as('U0CAI').drop([{ name: 'both.csv', content: both }], '');
    const mixed = await settled('U0CAI', from);
    // Ana keeps the ponds: neither she nor Kwame could apply it alone, whoever keeps everything can.
    expect(mixed.text).toContain('An import is a steward’s word: Bo or Dil can apply this.');
  });

  test('is not sent where there is nothing to do', async () => {
    const plan = await dropped('U0ZOE', 'Name the swans');
    expect(plan.text).toContain('nothing to change');
    expect(JSON.stringify(plan.blocks)).not.toContain('drop:');
  });
});
