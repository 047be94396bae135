import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { run as check } from '../../src/cli/check.ts';
import type { Terminal } from '../../src/cli/command.ts';
import { run as importFile } from '../../src/cli/import.ts';
import { readConfig } from '../../src/config.ts';
import { openStore } from '../../src/store/open.ts';
import { activity, NOON } from '../domain/sample.ts';

/** What `check` and the report of an import say, on a real database. */

const MAP = `
version: 1
people:
  - { id: ana@test.example, name: Ana Ito }
roles:
  - { id: release-manager, name: Release Manager, summary: Decides. }
holders:
  - { role: release-manager, person: ana@test.example }
activities:
  - { id: deploy-approval, name: Deploy approval, raci: { A: release-manager, R: [release-manager], I: [release-manager] } }
`;

let folder: string;
let url: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'whoowns-check-'));
  url = `file:${join(folder, 'test.db')}`;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Said {
  code: number;
  out: string;
  err: string;
}

async function said(command: typeof check, ...args: string[]): Promise<Said> {
  const heard = { out: [] as string[], err: [] as string[] };
  const terminal: Terminal = {
    config: readConfig({ DATABASE_URL: url }),
    out: (text) => void heard.out.push(text),
    err: (text) => void heard.err.push(text),
    stdin: Readable.from([]) as unknown as Terminal['stdin'],
    clock: () => NOON,
  };
  const code = await command(args, terminal);
  return { code, out: heard.out.join('\n'), err: heard.err.join('\n') };
}

test('an import counts what is missing, for people and for programs', async () => {
  const file = join(folder, 'map.yml');
  writeFileSync(file, MAP);
  const dry = JSON.parse((await said(importFile, file, '--dry-run', '--json')).out);
  expect(dry).toMatchObject({ creates: 4, problems: [] });
  expect(dry.warnings).toEqual([
    { code: 'no_deputy', count: 1, text: '1 A without a deputy' },
    { code: 'no_policy', count: 1, text: '1 activity nobody can be paged about' },
  ]);
  const { code, out } = await said(importFile, file);
  expect(code).toBe(0);
  expect(out).toContain('Worth a look (whoowns check names each):\n  1 A without a deputy\n');
  expect(JSON.parse((await said(importFile, file, '--json')).out).warnings).toEqual([]);
});

test('where every rule holds the exit code is 0, and what is worth a look is named with its file', async () => {
  const text = await said(check);
  expect(text).toMatchObject({ code: 0, err: '' });
  expect(text.out).toContain(
    '- Release Manager has no deputy: one activity rests on Ana Ito alone. Name a deputy for Ana Ito. [map.yml]',
  );
  const json = JSON.parse((await said(check, '--json')).out);
  expect(json.errors).toEqual([]);
  expect(json.warnings[0]).toEqual({
    code: 'no_deputy',
    severity: 'warning',
    subject: { type: 'role', id: 'release-manager', scope: null },
    sentence: 'Release Manager has no deputy: one activity rests on Ana Ito alone.',
    mend: 'Name a deputy for Ana Ito.',
    fix: 'deputy',
    count: 1,
    source: 'map.yml',
  });
});

test('a rule that is broken is an error with its place, and the exit code is 1', async () => {
  const store = await openStore({ url, mode: 'existing' });
  const broken = activity('audit', { raci: { R: ['release-manager'] } });
  const word = { at: NOON, actor: 'cli', source: 'old.yml', reason: null };
  await store.map.apply(
    [{ kind: 'activity', key: 'audit', before: null, after: broken }],
    word,
    await store.map.revision(),
  );
  await store.close();
  expect(await said(check)).toMatchObject({
    code: 1,
    err: 'old.yml: activity audit raci: found no A, expected exactly one A: the one who is Accountable',
  });
  const { errors } = JSON.parse((await said(check, '--json')).out);
  expect(errors).toMatchObject([
    { severity: 'error', kind: 'activity', key: 'audit', path: ['raci'], source: 'old.yml' },
  ]);
});
