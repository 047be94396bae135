import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type LocalSlack, startLocalSlack } from '../../src/local-slack/local-slack.ts';

/** What the documents tell people to type is typed here; what can't be (a container, a benchmark) has to exist at least. */

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'whoowns-docs-'));
const documents = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

interface Typed {
  readonly document: string;
  readonly command: string;
}

/** Every line of every `sh` block, without its comment. */
const typed: Typed[] = documents.flatMap((document) =>
  [...readFileSync(join(root, document), 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
    block
      .split('\n')
      .map((line) => line.replace(/\s+#.*$/, '').trim())
      .filter((line) => line !== '')
      .map((command) => ({ document, command })),
  ),
);

const MAP = `version: 1
people: [{ id: ana@test.example, name: Ana Ito }]
roles: [{ id: release-manager, name: Release Manager }]
scopes: [{ id: payments, name: Payments, kind: service }]
holders: [{ role: release-manager, person: ana@test.example }]
activities: [{ id: deploy-approval, name: Deploy approval, raci: { A: release-manager, R: [release-manager] } }]
`;

const CATALOG = `apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: ledger }
spec: { type: service, owner: payments }
`;

describe('the documents', () => {
  let slack: LocalSlack;
  beforeAll(async () => {
    slack = await startLocalSlack({
      botToken: 'xoxb-docs',
      appToken: 'xapp-docs',
      signingSecret: 'docs-signing-secret',
    });
    writeFileSync(join(folder, 'map.yml'), MAP);
    writeFileSync(join(folder, 'company.yml'), MAP);
    writeFileSync(join(folder, 'matrix.csv'), 'Activity,Release Manager\nRelease calendar,A/R\n');
    writeFileSync(join(folder, 'CODEOWNERS'), '* @acme/payments\n');
    writeFileSync(join(folder, 'catalog-info.yaml'), CATALOG);
    writeFileSync(join(folder, 'people.csv'), 'email,name\nbo@test.example,Bo Lind\n');
    const env = { PATH: process.env.PATH, HOME: folder, DATABASE_URL: `file:${imported}` };
    expect(await shell(`${join(root, 'bin/whoowns')} import map.yml`, env)).toBe('');
  });
  afterAll(async () => {
    await slack.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const imported = join(folder, 'imported.db');
  // What several documents say is typed once.
  const whoowns = [...new Map(typed.map((each) => [each.command, each])).values()].filter(({ command }) =>
    command.startsWith('./bin/whoowns '),
  );

  test('tell people to type something', () => {
    expect(whoowns.length).toBeGreaterThan(8);
  });

  test.each(whoowns.map(({ command, document }) => [command, document]))('%s (%s)', async (command) => {
    // A database a line: what one document's line did is no condition of another's.
    const database = join(mkdtempSync(join(folder, 'db-')), 'whoowns.db');
    const env = {
      PATH: process.env.PATH,
      HOME: folder,
      DATABASE_URL: `file:${database}`,
      SLACK_BOT_TOKEN: 'xoxb-docs',
      SLACK_APP_TOKEN: 'xapp-docs',
      SLACK_API_URL: slack.apiUrl,
    };
    const backup = join(folder, 'backup.db');
    const line = command.replace('./bin/whoowns', join(root, 'bin/whoowns')).replace(/\/backups\/\S+|\bFILE\b/, backup);
    if (!/ (import|init|migrate|restore|help)\b/.test(command)) copyFileSync(imported, database);
    if (/ restore /.test(command))
      await shell(`${join(root, 'bin/whoowns')} backup ${backup}`, { ...env, DATABASE_URL: `file:${imported}` });
    rmSync(/ backup /.test(command) ? backup : join(folder, 'nothing'), { force: true });
    expect(await shell(line, env)).toBe('');
  });

  test.each(typed.filter(({ command }) => /npm (run )?\w/.test(command)).map(({ command }) => [command]))(
    '%s',
    (command) => {
      const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
      for (const [, , script = ''] of command.matchAll(/npm (run )?([\w:-]+)/g)) {
        expect(['ci', 'install', ...Object.keys(scripts)]).toContain(script);
      }
    },
  );

  test.each(typed.filter(({ command }) => command.startsWith('./bin/node ')).map(({ command }) => [command]))(
    '%s',
    (command) => {
      expect(existsSync(join(root, command.split(' ').find((word) => word.endsWith('.ts')) ?? 'none'))).toBe(true);
    },
  );

  test('point at files that exist', () => {
    const dead = documents.flatMap((document) =>
      [...readFileSync(join(root, document), 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
        .map(([, target = '']) => join(root, document, '..', target))
        .filter((path) => !existsSync(path)),
    );
    expect(dead).toEqual([]);
  });
});

/** Standard error and the exit code where a line fails; nothing where it does what it says. */
function shell(line: string, env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve) => {
    execFile('/bin/sh', ['-c', line], { cwd: folder, env }, (error, _out, err) =>
      resolve(error ? `${err}${error.message}` : ''),
    );
  });
}
