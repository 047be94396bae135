import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { activity, area, role, smallCompany } from '../domain/sample.ts';
import { hands, wordsOf } from './hands.ts';
import { talk } from './talk.ts';
import { startWholeApp, type WholeApp } from './whole-app.ts';

/** What has been taken off the map is still told of by the name that it had. */

let app: WholeApp;
const { types, presses, told, greet } = talk(() => app);
const { typed, pressed, send } = hands(() => app);
beforeAll(async () => {
  const raci = { A: ['person:cai@test.example'], R: ['devops-engineer'] };
  const inParks = (id: string, name: string) => activity(id, { name, area: 'parks', raci });
  app = await startWholeApp({
    stewards: 'bo@test.example',
    entities: [
      ...smallCompany(),
      area('parks', { stewards: ['bo@test.example'] }),
      inParks('a1', 'Painting the benches'),
      inParks('a2', 'Sweeping the paths'),
      role('r7', { name: 'Frog counter' }),
    ],
  });
  await greet('U0BO', 'U0CAI', 'U0ZOE');
});
afterAll(async () => {
  expect(app.slack.violations).toEqual([]);
  await app.stop();
});

/** Bo deletes a thing by its form. */
async function deletes(words: string): Promise<void> {
  const view = await pressed('U0BO', await typed('U0BO', `edit ${words}`), 'Delete…');
  expect(wordsOf(view)).toContain('Delete');
  await send('U0BO', view, {});
}

describe('a notice about what is gone', () => {
  test('tells whoever was Accountable what it was called', async () => {
    const heard = await told('U0CAI', () => deletes('painting the benches'), /no longer/);
    expect(heard.text).toContain('Bo has changed the map. You are no longer Accountable: Painting the benches.');
  });

  test('says what a proposal was about that is closed when its role has gone', async () => {
    const asked = await told('U0BO', () => types('U0ZOE', 'assign a2 C r7'), /proposes a change/);
    await deletes('role frog counter');
    const heard = await told('U0ZOE', () => presses('U0BO', asked, 'Approve'), /no longer fits/);
    expect(heard.text).toContain('Sweeping the paths, C: nothing → Frog counter');
  });

  test('about an answer that was not right has no button that leads nowhere', async () => {
    const card = await types('U0ZOE', 'sweeping the paths');
    const since = app.slack.recorder.last;
    await app.slack.as('U0ZOE').click(card, 'answer:wrong');
    const form = await app.slack.nextView('U0ZOE', { since, change: 'opened' });
    app.slack.fault({ method: 'chat.postMessage', trouble: { kind: 'error', code: 'ratelimited' } });
    const tried = app.slack.nextCall('chat.postMessage', () => true, { since });
    await send('U0ZOE', form, { words: 'It is Zoe.' });
    await tried;
    app.slack.clearFaults();
    await told('U0CAI', () => deletes('sweeping the paths'), /no longer/);
    app.setNow(Date.parse('2026-12-28T12:10:00Z'));
    const heard = await told('U0BO', () => types('U0BO', 'proposals'), /not right/);
    expect(heard.text).toContain('about Sweeping the paths is not right.');
    expect(JSON.stringify(heard.blocks)).not.toContain('"Edit"');
  });
});
