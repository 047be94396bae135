import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { editOf } from '../../src/domain/map/change.ts';
import { exportXlsx } from '../../src/exchange/export-xlsx.ts';
import type { Upload } from '../../src/local-slack/actor.ts';
import type { Message } from '../../src/local-slack/message.ts';
import type { Delivery } from '../../src/local-slack/recorder.ts';
import { openStore } from '../../src/store/open.ts';
import { activity, smallCompany } from '../domain/sample.ts';
import { rowsOf, workbookOf } from '../exchange/workbook.ts';
import { startWholeApp, type WholeApp } from './whole-app.ts';

/** Files dropped into a direct message: what they would do is shown first, and done on a click. */

let app: WholeApp;
/** What is measured of work goes so many times as fast: it takes that much less work for a second. */
const SWIFT = 10;
beforeAll(async () => {
  const now = performance.now.bind(performance);
  jest.spyOn(performance, 'now').mockImplementation(() => now() * SWIFT);
  app = await startWholeApp({ stewards: 'bo@test.example', entities: [...smallCompany(), activity('park-opening')] });
  for (const user of ['U0BO', 'U0CAI']) await app.slack.answer(await app.slack.as(user).dm('hello'));
});
afterAll(async () => {
  expect(app.slack.violations).toEqual([]);
  await app.stop();
  jest.restoreAllMocks();
});

/** Drops files, and gives the message that in the end shows what came of it. */
async function dropped(user: string, files: readonly Upload[], words = ''): Promise<Message> {
  const since = app.slack.recorder.last;
  await app.slack.as(user).drop(files, words);
  return await settled(user, since);
}

async function settled(user: string, since: number): Promise<Message> {
  const dm = app.slack.workspace.appDm(user).id;
  const isDone = ({ channel, text }: Message) => channel === dm && !/…( \d+ %)?$/.test(text);
  return await app.slack.nextMessage(isDone, { since, change: 'edited', timeoutMs: 50_000 });
}

async function clicked(user: string, message: Message, button: string): Promise<Message> {
  const since = app.slack.recorder.last;
  await app.slack.as(user).click(message, button);
  return await settled(user, since);
}

const csv = (name: string, row = 'A/R'): Upload => ({
  name: 'matrix.csv',
  content: `Activity,Tech Lead\n${name},${row}\n`,
});
const isOnMap = async (id: string) => (await app.bot.live.settled()).activities.has(id);

describe('a matrix dropped by a steward', () => {
  test('shows its plan, changes nothing, and is in force once applied', async () => {
    const xlsx = workbookOf({
      sheets: [{ name: 'RACI', xml: rowsOf(['Activity', 'Tech Lead', 'Duck Warden'], ['Feed the ducks', 'A', 'R']) }],
    });
    const plan = await dropped('U0BO', [{ name: 'raci.xlsx', content: xlsx }]);
    expect(plan.text).toContain('Import raci.xlsx?\n2 new, 0 changed, 0 deleted');
    expect(plan.text).toContain('• new role Duck Warden');
    expect(plan.text).toContain('• new activity Feed the ducks');
    expect(plan.text).toContain('raci.xlsx: Sheet RACI, C1: New role "Duck Warden"');
    expect(await isOnMap('feed-the-ducks')).toBe(false);
    const done = await clicked('U0BO', plan, 'Apply');
    expect(done.text).toContain('Done. 2 new, 0 changed, 0 deleted from raci.xlsx: in force now.');
    expect(done.ts).toBe(plan.ts);
    const map = await app.bot.live.settled();
    expect(map.activities.get('feed-the-ducks')?.raci).toEqual({ A: ['tech-lead'], R: ['duck-warden'] });
    expect(map.provenanceOf('activity', 'feed-the-ducks')).toMatchObject({
      actor: 'bo@test.example',
      source: 'raci.xlsx',
    });
  });

  test('cancelled changes nothing, and can’t be applied afterwards', async () => {
    const plan = await dropped('U0BO', [csv('Count the geese')]);
    const stale = structuredClone(plan);
    expect((await clicked('U0BO', plan, 'Cancel')).text).toBe('Cancelled: nothing of matrix.csv was imported.');
    const answer = await app.slack.answer(await app.slack.as('U0BO').click(stale, 'Apply'));
    expect(answer.text).toContain('That plan was cancelled.');
    expect(await isOnMap('count-the-geese')).toBe(false);
  });

  test('shows the new plan where the map has changed meanwhile', async () => {
    const plan = await dropped('U0BO', [csv('Park opening')]);
    expect(plan.text).toContain('• changed activity Park opening (raci)');
    const store = await openStore({ url: app.databaseUrl, mode: 'existing' });
    const word = { at: 0, actor: 'cli', source: 'test', reason: null };
    await store.map.apply([editOf(null, activity('duck-count'))], word, await store.map.revision());
    const before = (await app.bot.live.settled()).get('activity', 'park-opening');
    const after = activity('park-opening', { description: 'From eight to ten.' });
    await store.map.apply([editOf(before, after)], word, await store.map.revision());
    await store.close();
    const again = await clicked('U0BO', plan, 'Apply');
    expect(again.text).toContain('The map has changed since you saw the plan.');
    expect((await app.bot.live.settled()).activities.get('park-opening')?.raci.R).not.toEqual(['tech-lead']);
    expect((await clicked('U0BO', again, 'Apply')).text).toContain('Done.');
    expect((await app.bot.live.settled()).activities.get('park-opening')).toMatchObject({
      description: 'From eight to ten.',
      raci: { A: ['tech-lead'], R: ['tech-lead'] },
    });
  });

  test('delivered twice gives one plan, clicked twice one import', async () => {
    const plan = await dropped('U0BO', [csv('Sweep the paths')]);
    const delivery = app.slack.deliveries.findLast(({ type }) => type === 'message') as Delivery;
    const posted = () => app.slack.seenDm('U0BO').filter(({ text }) => text.includes('Sweep the paths')).length;
    await app.slack.redeliver(delivery);
    expect(posted()).toBe(1);
    const done = await clicked('U0BO', plan, 'Apply');
    const { revision } = await app.bot.live.settled();
    await app.slack.redeliver(app.slack.deliveries.findLast(({ type }) => type === 'block_actions') as Delivery);
    expect((await app.bot.live.settled()).revision).toBe(revision);
    expect(done.text).toContain('Done.');
  });

  test('that says what the map says is no plan', async () => {
    const content = await exportXlsx(await app.bot.live.settled());
    const answer = await dropped('U0BO', [{ name: 'map.xlsx', content }]);
    expect(answer.text).toContain('nothing to change');
    expect(JSON.stringify(answer.blocks)).not.toContain('drop:apply');
  });

  test('with problems names each by its cell, and offers nothing', async () => {
    const xlsx = workbookOf({
      sheets: [
        {
          name: 'RACI',
          xml: rowsOf(['Activity', 'Tech Lead'], ['Ducks', 'X'], ['Geese', '<!channel>'.replace('<', '&lt;')]),
        },
      ],
    });
    const answer = await dropped('U0BO', [{ name: 'raci.xlsx', content: xlsx }]);
    expect(answer.text).toContain('raci.xlsx: not yet');
    expect(answer.text).toContain('• raci.xlsx: Sheet RACI, B2: found X, expected A, R, C, I');
    expect(answer.text).toContain('B3: found &lt;!channel&gt;');
    expect(JSON.stringify(answer.blocks)).not.toContain('drop:');
  });
});

describe('a file dropped by somebody else', () => {
  test('shows what it would do and who may let it', async () => {
    const plan = await dropped('U0CAI', [csv('Name the swans')]);
    expect(plan.text).toContain('1 new');
    expect(plan.text).toContain('An import is a steward’s word: Bo can apply this.');
    expect(JSON.stringify(plan.blocks)).toContain('Send it to Bo');
    expect(JSON.stringify(plan.blocks)).not.toContain('drop:apply');
  });

  test('can’t be applied by a button that was made up', async () => {
    const plan = await dropped('U0BO', [csv('Paint the gate')]);
    const button = JSON.stringify(plan.blocks).match(/"value":"([0-9a-f-]{36})"/)?.[1] ?? '';
    expect(button).not.toBe('');
    const forged = app.slack.conversation.post({
      ...structuredClone(plan),
      channel: app.slack.workspace.appDm('U0CAI').id,
    });
    const answer = await app.slack.answer(await app.slack.as('U0CAI').click(forged, 'Apply'));
    expect(answer.text).toContain('I know of no such plan any more.');
    expect(await isOnMap('paint-the-gate')).toBe(false);
    expect((await clicked('U0BO', plan, 'Cancel')).text).toContain('Cancelled');
  });
});

describe('a file that is not what it says', () => {
  test.each([
    ['a workbook that is text', { name: 'raci.xlsx', content: 'hello' }, 'a file that is no workbook'],
    ['a CSV that is a picture', { name: 'm.csv', content: Buffer.from('89504e470d0a1a0a00', 'hex') }, 'not UTF-8'],
    ['one that says it is too large', { ...csv('x'), told: { size: 50 * 1024 * 1024 + 1 } }, 'is larger than 50 MB'],
    [
      'one that is larger than it says',
      { name: 'm.csv', content: Buffer.alloc(50 * 1024 * 1024 + 1, 65), told: { size: 10 } },
      'is larger than 50 MB',
    ],
    ['a link to another place', { ...csv('x'), told: { is_external: true } }, 'a link to another place'],
    ['one that is gone', { ...csv('x'), told: { mode: 'tombstone' } }, 'no longer in Slack'],
  ])('%s is refused with a sentence', async (_what, file, sentence) => {
    const answer = await dropped('U0BO', [file as Upload]);
    expect(answer.text).toContain(sentence);
    expect(JSON.stringify(answer.blocks)).not.toContain('drop:apply');
  });

  test('never gets the token sent elsewhere', async () => {
    const heard: unknown[] = [];
    const server = createServer((request, response) => {
      heard.push(request.headers);
      response.end('Activity,Tech Lead\nStolen,A/R\n');
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/files/x.csv`;
    for (const address of [
      url,
      'https://slack.com.evil.test/x.csv',
      'http://files.slack.com/x.csv',
      'not an address',
    ]) {
      const file = { ...csv('x'), told: { url_private_download: address, url_private: address } };
      expect((await dropped('U0BO', [file])).text).toContain('a link to another place');
    }
    server.close();
    expect(heard).toEqual([]);
  });

  test('is refused where it has changed since the plan was shown', async () => {
    const plan = await dropped('U0BO', [csv('Mow the lawn')]);
    const file = app.slack.seenDm('U0BO').findLast(({ files }) => files.length > 0)?.files[0];
    app.slack.files.fill(app.slack.files.get(String(file?.id)) as never, Buffer.from(csv('Burn the lawn').content), '');
    const again = await clicked('U0BO', plan, 'Apply');
    expect(again.text).toContain('The file has changed since you saw the plan.');
    expect(again.text).toContain('Burn the lawn');
    expect(await isOnMap('burn-the-lawn')).toBe(false);
    await clicked('U0BO', again, 'Cancel');
  });
});

test('a file that the bot itself has sent is no drop', async () => {
  await dropped('U0BO', [csv('Rake the leaves')]);
  const delivery = app.slack.deliveries.findLast(({ type }) => type === 'message') as Delivery;
  const own = structuredClone(delivery) as { payload: { event: Record<string, unknown>; event_id: string } } & Delivery;
  Object.assign(own.payload.event, { user: 'U0WHOOWNS', ts: '1798459200.000001' });
  own.payload.event_id = 'EvOWN';
  const before = app.slack.seenDm('U0BO').length;
  await app.slack.redeliver(own);
  await dropped('U0BO', [csv('Sweep the leaves')]);
  expect(app.slack.seenDm('U0BO')).toHaveLength(before + 2);
});

describe('a picture', () => {
  test('beside a question is no part of it, and without words is told what would be read', async () => {
    const cat = { name: 'cat.png', content: 'meow' };
    const asked = await app.slack.answer(await app.slack.as('U0CAI').drop([cat], 'who owns park opening?'));
    expect(asked.text).toContain('Accountable');
    const bare = await app.slack.answer(await app.slack.as('U0CAI').drop([cat]));
    expect(bare.text).toContain('cat.png is no file I can read.');
  });
});

describe('a table in a format that is not read', () => {
  test.each(['raci.xls', 'raci.ods', 'notes.txt', 'CODEOWNERS'])(
    '%s says so, also with words beside it',
    async (name) => {
      const drop = app.slack.as('U0CAI').drop([{ name, content: 'x' }], 'our matrix, please import');
      const { text } = await app.slack.answer(await drop);
      expect(text).toContain(`${name} is no file I can read. Drop a RACI matrix as CSV or XLSX`);
      expect(text.includes('whoowns source add CODEOWNERS')).toBe(name === 'CODEOWNERS');
    },
  );
});

describe('a large file', () => {
  test('tells how far it is, at most once a second', async () => {
    const rows = Array.from({ length: 6_000 }, (_, i) => `Water plant ${i},A/R`);
    const since = app.slack.recorder.last;
    const content = `Activity,Tech Lead\n${rows.join('\n')}\n`;
    const plan = await dropped('U0BO', [{ name: 'plants.csv', content }]);
    expect(plan.text).toContain('6,000 new, 0 changed, 0 deleted');
    expect(plan.text).toContain('… and 5,988 more.');
    const done = await clicked('U0BO', plan, 'Apply');
    expect(done.text).toContain('Done. 6,000 new');
    expect((await app.bot.live.settled()).activities.has('water-plant-5999')).toBe(true);
    const told = app.slack.calls
      .filter(({ seq, method, args }) => {
        return seq > since && method === 'chat.update' && /…( \d+ %)?$/.test(String(args.text));
      })
      .map(({ at }) => at);
    expect(told.length).toBeGreaterThan(0);
    for (const [i, at] of told.entries()) if (i > 0) expect(at - (told[i - 1] ?? 0)).toBeGreaterThan(900 / SWIFT);
  });

  test('that can only be read as a whole is refused, so that others are answered meanwhile', async () => {
    const content = `roles: [${Array.from({ length: 20_000 }, (_, i) => `{ id: r-${i}, name: Role ${i} }`).join(', ')}]\n`;
    const answer = await dropped('U0BO', [{ name: 'roles.yml', content }]);
    expect(answer.text).toContain('written so that I can only read it as a whole');
  });

  test('is shown all the same where Slack does not take the message at first', async () => {
    app.slack.fault({ method: 'chat.update', trouble: { kind: 'rate_limit', retryAfterSeconds: 1 } });
    expect((await dropped('U0BO', [csv('Trim the hedge')])).text).toContain('Import matrix.csv?');
  });
});
