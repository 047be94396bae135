import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { planImport } from '../../src/exchange/plan.ts';
import { readFiles } from '../../src/exchange/read-files.ts';
import { activity, smallCompany } from '../domain/sample.ts';
import { GENERAL, startWholeApp, type WholeApp } from './whole-app.ts';

/** The map as a file, sent to whoever asks for it. */

const PARKS = {
  kind: 'area' as const,
  value: {
    id: 'parks',
    name: 'Parks',
    summary: '',
    language: [],
    metrics: [],
    stewards: ['bo@test.example'],
    confirmEveryMs: null,
  },
};

let app: WholeApp;
beforeAll(async () => {
  const entities = smallCompany().map((entity) =>
    entity.kind === 'person' && entity.value.id === 'ana@test.example'
      ? { ...entity, value: { ...entity.value, phone: '+351 555 01 20' } }
      : entity,
  );
  app = await startWholeApp({ entities: [...entities, PARKS, activity('park-opening', { area: 'parks' })] });
});
afterAll(async () => {
  expect(app.slack.violations).toEqual([]);
  await app.stop();
});

/** Asks for an export, and gives the file that comes by direct message. */
async function exported(user: string, words: string): Promise<{ name: string; content: Buffer; said: string }> {
  const since = app.slack.recorder.last;
  await app.slack.as(user).command(`/whoowns export ${words}`, { channel: GENERAL });
  const dm = app.slack.workspace.appDm(user).id;
  const isFile = ({ channel, files }: { channel: string; files: unknown[] }) => channel === dm && files.length === 1;
  const message = await app.slack.nextMessage(isFile, { since });
  const [file] = message.files;
  const stored = app.slack.files.get(String(file?.id));
  const told = await app.slack.nextMessage(({ text }) => text.startsWith('I have sent you'), { since });
  expect(told).toMatchObject({ text: `I have sent you ${file?.name} as a direct message.`, ephemeralTo: user });
  const said = app.slack.seenDm(user).findLast(({ text }) => text.startsWith('Here is'))?.text ?? '';
  return { name: String(file?.name), content: stored?.bytes ?? Buffer.alloc(0), said };
}

async function changesOf({ name, content }: { name: string; content: Buffer }) {
  const { edits, problems } = await planImport(await app.bot.live.current(), await readFiles([{ name, content }]));
  return { edits, problems };
}

describe('an export', () => {
  test.each(['', 'xlsx', 'csv', 'yaml', 'csv parks', 'yaml Parks', 'xlsx parks'])(
    'as "%s" comes as a file that is no change when it is taken back in',
    async (words) => {
      const file = await exported('U0BO', words);
      expect(file.name).toMatch(/^whoowns-(parks-)?2026-12-28\.(xlsx|csv|yaml)$/);
      expect(await changesOf(file)).toEqual({ edits: [], problems: [] });
    },
  );

  test('of an area holds what belongs to it, and nothing else', async () => {
    const { content, said } = await exported('U0CAI', 'yaml parks');
    expect(said).toContain('what belongs to Parks');
    expect(content.toString()).toContain('park-opening');
    expect(content.toString()).not.toContain('deploy-approval');
  });

  test('as Markdown is a table to read', async () => {
    const { name, content } = await exported('U0CAI', 'markdown');
    expect(name).toBe('whoowns-2026-12-28.md');
    expect(content.toString()).toContain('| Activity | Accountable |');
  });

  test('holds telephone numbers for stewards alone', async () => {
    expect((await exported('U0BO', 'yaml')).content.toString()).toContain('+351 555 01 20');
    const { content, said } = await exported('U0CAI', 'yaml');
    expect(content.toString()).not.toContain('+351');
    expect(content.toString()).toMatch(/^# Without telephone numbers/);
    expect(said).toContain('Telephone numbers are for stewards');
  });

  test('that Slack does not allow is refused with the permission that is missing', async () => {
    app.slack.fault({ method: 'files.getUploadURLExternal', trouble: { kind: 'error', code: 'missing_scope' } });
    const answer = await app.slack.answer(
      await app.slack.as('U0CAI').command('/whoowns export csv', { channel: GENERAL }),
    );
    expect(answer.text).toContain('I lack the permission files:write in this workspace.');
  });

  test('asked for with other words is a question', async () => {
    const answer = await app.slack.answer(
      await app.slack.as('U0CAI').command('/whoowns export licences for the ducks', { channel: GENERAL }),
    );
    expect(answer.text).not.toContain('I have sent you');
  });
});
