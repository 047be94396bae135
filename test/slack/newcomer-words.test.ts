import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { activity, area, smallCompany } from '../domain/sample.ts';
import { talk } from './talk.ts';
import { startWholeApp, type WholeApp } from './whole-app.ts';

/** What is read of somebody who comes onto the map, and goes again: their name, at every step. */

let app: WholeApp;
const { types, told, presses, greet } = talk(() => app);
beforeAll(async () => {
  const raci = { A: ['auditor'], R: ['devops-engineer'] };
  const entities = [
    ...smallCompany(),
    area('parks', { stewards: ['bo@test.example'] }),
    activity('gates', { area: 'parks', raci }),
  ];
  app = await startWholeApp({ entities });
  app.slack.workspace.setPerson({ id: 'U0NELL', name: 'nell', realName: 'Nell New', email: 'nell@test.example' });
  await greet('U0BO', 'U0ZOE');
});
afterAll(async () => {
  expect(app.slack.violations).toEqual([]);
  await app.stop();
});

test('somebody new is called by their name before and after they are on the map', async () => {
  const asked = await told('U0BO', () => types('U0ZOE', 'assign gates C <@U0NELL>'), /proposes/);
  expect(asked.text).toContain('• Nell New is new\n• Gates, C: nothing → Nell New');
  const heard = await told('U0ZOE', () => presses('U0BO', asked, 'Approve'));
  expect(heard.text).toContain('Gates, C: nothing → Nell New');
  const undone = await types('U0BO', 'undo');
  expect(undone.text).toContain('• Nell New is taken off the map\n• Gates, C: Nell New → nothing');
  expect(undone.text).toContain(
    'The change and its undoing stay in the history, and Undo there puts it back: /whoowns history gates',
  );
  expect((await types('U0BO', 'history gates')).text).not.toContain('nell@test.example');
});

test('add and edit without a word ask what', async () => {
  const add = await types('U0BO', 'add');
  expect(add.text).toBe('What do you want to add?');
  expect(JSON.stringify(add.blocks)).toContain('"Person"');
  expect((await types('U0BO', 'edit')).text).toContain('Say what you want to change: /whoowns edit deploy-approval');
});
