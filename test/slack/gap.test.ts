import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { editOf } from '../../src/domain/map/change.ts';
import type { Entity } from '../../src/domain/map/entity.ts';
import type { Message } from '../../src/local-slack/message.ts';
import { openStore } from '../../src/store/open.ts';
import { activity, deputies, holder, NOON, person, policy, role } from '../domain/sample.ts';
import { hands, wordsOf } from './hands.ts';
import { startWholeApp, type WholeApp } from './whole-app.ts';

/** What is missing on the map, as people in Slack see it. */

const DELIVERY: Entity = {
  kind: 'area',
  value: {
    id: 'delivery',
    name: 'Delivery',
    summary: '',
    language: [],
    metrics: [],
    stewards: ['bo@test.example'],
    confirmEveryMs: null,
  },
};

const RACI = { A: ['release-manager'], R: ['devops-engineer'], I: ['devops-engineer'] };

/** Ana releases and has no deputy; twelve roles, each with an activity of its own, are held by nobody. */
function gappy(): Entity[] {
  const vacant = Array.from({ length: 12 }, (_, i) => `vacant-${i}`);
  return [
    DELIVERY,
    { ...DELIVERY, value: { ...DELIVERY.value, id: 'calm', name: 'Calm <@U0BO> Waters', stewards: [] } } as Entity,
    ...['ana', 'kwame', 'cai', 'dil', 'zoe'].map((name) => person(name, { manager: 'bo@test.example' })),
    person('bo'),
    role('release-manager', { name: 'Release <!channel> Manager' }),
    role('devops-engineer'),
    ...vacant.map((id) => role(id)),
    holder('release-manager', 'ana'),
    holder('devops-engineer', 'kwame', deputies('zoe')),
    policy('default', [['A', 5]]),
    activity('deploy-approval', { area: 'delivery', raci: RACI, escalation: 'default' }),
    ...vacant.map((id) => activity(`work-${id}`, { raci: { ...RACI, A: [id] }, escalation: 'default' })),
    ...Array.from({ length: 5 }, (_, i) => activity(`unpaged-${i}`, { area: 'delivery', raci: RACI })),
  ];
}

let app: WholeApp;
const { asks, pressed, send } = hands(() => app);
beforeAll(async () => {
  app = await startWholeApp({ stewards: 'bo@test.example', entities: gappy() });
});
afterAll(async () => {
  expect(app.slack.violations).toEqual([]);
  await app.stop();
});

async function clicks(user: string, message: Message, button: string): Promise<Message> {
  return await app.slack.answer(await app.slack.as(user).click(message, button));
}

describe('/whoowns gaps', () => {
  test('counts by kind, then names what is missing, the worst first, ten at a time', async () => {
    const first = await asks('U0CAI', 'gaps');
    expect(first.text).toMatch(
      /^What is missing\n12 vacant A’s · 1 A without a deputy · 5 activities nobody can be paged about\n1\. Nobody holds Vacant 0: /,
    );
    expect(first.text).toContain('10. Nobody holds ');
    expect(first.text).toContain('\n4 more lines.');
    expect(first.text).not.toContain('11. ');
    const more = await clicks('U0CAI', first, 'More');
    expect(more.text).toContain('11. Nobody holds ');
    expect(more.text).toContain(
      '13. Release &lt;!channel&gt; Manager has no deputy: 6 activities rest on Ana alone.\nName a deputy for Ana.',
    );
    expect(JSON.stringify(more.blocks)).not.toMatch(/"type":"(mrkdwn|broadcast)"/);
    expect(more.text).not.toContain('more lines');
  });

  test('of an area are those of what belongs to it', async () => {
    const answer = await asks('U0CAI', 'gaps delivery');
    expect(answer.text).toMatch(/^What is missing in Delivery\n1 A without a deputy · 5 activities /);
    expect(answer.text).not.toContain('Vacant');
  });

  test('where nothing is missing it says so warmly', async () => {
    expect((await asks('U0CAI', 'gaps calm')).text).toMatch(/^Nothing is missing in Calm &lt;@U0BO&gt; Waters\./);
  });

  test('an area that is not there is said, with those that are', async () => {
    expect((await asks('U0CAI', 'gaps moonbase')).text).toContain('I know no area called moonbase.');
  });

  test('a line that stands for many shows all of them', async () => {
    const answer = await asks('U0CAI', 'gaps delivery');
    const list = await clicks('U0CAI', answer, 'Show all 5');
    expect(list.text).toMatch(/^5 activities nobody can be paged about\n• Unpaged 0 has no escalation policy/);
    expect(list.text.match(/^•/gm)).toHaveLength(5);
  });

  test('a button whose value was tampered with opens the first page, and nothing else', async () => {
    const answer = await asks('U0CAI', 'gaps');
    const more = answer.blocks?.at(-1) as { elements: { value: string }[] };
    const [button] = more.elements;
    if (button) button.value = '{"area":{"toString":1},"from":-5e300}';
    const first = await clicks('U0CAI', answer, 'More');
    expect(first.text).toContain('1. Nobody holds ');
  });

  test('each gap opens the form that mends it, and is gone once it is saved', async () => {
    const answer = await asks('U0BO', 'gaps delivery');
    const form = await pressed('U0BO', answer, 'Fix');
    expect(wordsOf(form)).toContain('Deputies');
    await send('U0BO', form, { deputies: ['zoe@test.example'] });
    const next = await asks('U0BO', 'gaps delivery');
    expect(next.text).not.toContain('deputy');
    const policies = await pressed('U0BO', next, 'Fix');
    await send('U0BO', policies, { escalation: 'default' });
    expect((await asks('U0BO', 'gaps delivery')).text).toContain('4 activities nobody can be paged about');
  });

  test('a vacancy opens the form of a new holder, for the role it is about', async () => {
    const form = await pressed('U0BO', await asks('U0BO', 'gaps'), 'Fix');
    expect(wordsOf(form)).toContain('Vacant 0');
    await send('U0BO', form, { who: 'person:cai@test.example', deputies: ['dil@test.example'], skip: 'Cai said so' });
    expect((await asks('U0BO', 'gaps')).text).toContain('11 vacant A’s');
  });

  test('a gap that an import has closed is gone at once', async () => {
    const store = await openStore({ url: app.databaseUrl, mode: 'existing' });
    const before = activity('unpaged-1', { area: 'delivery', raci: RACI });
    const after = activity('unpaged-1', { area: 'delivery', raci: RACI, escalation: 'default' });
    const word = { at: NOON, actor: 'cli', source: 'map.yml', reason: null };
    await store.map.apply([editOf(before, after)], word, await store.map.revision());
    await store.close();
    expect((await asks('U0CAI', 'gaps delivery')).text).toContain('3 activities nobody can be paged about');
  });
});
