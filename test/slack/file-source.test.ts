import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { takeSource } from '../../src/exchange/source-import.ts';
import type { Message } from '../../src/local-slack/message.ts';
import { openStore } from '../../src/store/open.ts';
import { smallCompany } from '../domain/sample.ts';
import { GENERAL, startWholeApp, type WholeApp } from './whole-app.ts';

/** What files say of who owns what, as people in Slack meet it. */

const folder = mkdtempSync(join(tmpdir(), 'whoowns-files-'));
const LINK = 'https://git.test.example/catalog-info.yaml';
const CATALOG = `apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: invoices, title: Invoices }
spec: { type: service, owner: "user:cai" }
`;
let app: WholeApp;

async function add(name: string, content: string, scope: string | null, managed: boolean): Promise<void> {
  const store = await openStore({ url: app.databaseUrl, mode: 'existing' });
  const about = { name, path: join(folder, name), link: LINK, scope, managed };
  writeFileSync(about.path, content);
  const { plan } = await takeSource({ file: { name, content }, about, store, actor: 'cli', now: 1000 });
  expect(plan.problems).toEqual([]);
  await store.close();
}

beforeAll(async () => {
  app = await startWholeApp({ stewards: 'bo@test.example', entities: smallCompany() });
  await app.slack.answer(await app.slack.as('U0BO').dm('hello'));
});
afterAll(async () => {
  expect(app.slack.violations).toEqual([]);
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function asks(user: string, question: string): Promise<Message> {
  return await app.slack.answer(await app.slack.as(user).command(`/whoowns ${question}`, { channel: GENERAL }));
}

describe('before there is any file', () => {
  test('a path is a question like any other, and nothing disagrees', async () => {
    expect((await asks('U0CAI', 'who owns src/billing/api.ts?')).text).not.toContain('CODEOWNERS');
    expect((await asks('U0CAI', 'file src/billing/api.ts')).text).toContain('I know of no CODEOWNERS file');
    expect((await asks('U0CAI', 'drift')).text).toContain('nothing can disagree with it');
  });
});

describe('a CODEOWNERS', () => {
  beforeAll(() => add('CODEOWNERS', '* @dil\n/src/billing/ @acme/auditor\n/gen/\n', 'payments', false));

  test('answers who owns a file, asked in either way, with who that is right now', async () => {
    const answer = await asks('U0CAI', 'file src/billing/api.ts');
    expect(answer.text).toContain('nobody (nobody holds this role) (Auditor) owns it.');
    expect(answer.text).toContain(`CODEOWNERS (${LINK}), Payments, line 2: /src/billing/`);
    expect((await asks('U0CAI', 'who owns README.md')).text).not.toContain('owns it');
    expect((await asks('U0CAI', 'who owns docs/README.md?')).text).toContain('Dil owns it.');
    expect((await asks('U0CAI', 'file docs/README.md in pay')).text).toContain('Dil owns it.');
  });

  test('tells what is left without an owner on purpose, and who stands behind it', async () => {
    const { text } = await asks('U0CAI', 'file gen/api.ts');
    expect(text).toContain('Nobody owns it, on purpose.');
    expect(text).toContain('Accountable for Payments itself: Bo (Product Owner)');
  });

  test('disagrees with the map aloud', async () => {
    const { text } = await asks('U0CAI', 'drift');
    expect(text).toContain('One disagreement');
    expect(text).toContain('• the map says Bo, since 20 Nov 2026');
    expect(text).toContain('line 1 (https://git.test.example/catalog-info.yaml) says @dil, since 1 Jan 1970');
  });
});

describe('a managed file', () => {
  beforeAll(() => add('catalog-info.yaml', CATALOG, null, true));

  test('refuses a spreadsheet that says otherwise, with a link to the file', async () => {
    const since = app.slack.recorder.last;
    const content = 'role,scope,person,deputies\nowner,invoices,cai@test.example,dil@test.example\n';
    await app.slack.as('U0BO').drop([{ name: 'holders.csv', content }]);
    const answer = await app.slack.nextMessage(({ text }) => text.includes('holders.csv'), { since, change: 'edited' });
    expect(answer.text).toContain('holders.csv: not yet');
    expect(answer.text).toContain(`it is kept in catalog-info.yaml (${LINK})`);
  });

  test('refuses a change in a form, with a link to the file; what it does not name can be changed', async () => {
    const change = async (thing: string) => {
      const since = app.slack.recorder.last;
      await app.slack.as('U0BO').command(`/whoowns edit ${thing}`, { channel: GENERAL });
      const form = await app.slack.nextView('U0BO', { since });
      return JSON.stringify(await app.slack.as('U0BO').submit(form, { name: 'Bills' }));
    };
    const refusal = await change('scope invoices');
    expect(refusal).toContain(`is kept in catalog-info.yaml, and is changed there: ${LINK}`);
    expect((await app.bot.live.settled()).scopes.get('invoices')?.name).toBe('Invoices');
    await change('scope search');
    expect((await app.bot.live.settled()).scopes.get('search')?.name).toBe('Bills');
  });

  test('is where what it says can be changed, and nowhere else', async () => {
    const store = await openStore({ url: app.databaseUrl, mode: 'existing' });
    expect(await store.sources.managing('scope', 'invoices')).toEqual({ name: 'catalog-info.yaml', link: LINK });
    await store.close();
    expect((await asks('U0CAI', 'who owns invoices?')).text).toContain('Cai');
  });
});
