import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { main } from '../../src/cli/main.ts';
import { startLocalSlack } from '../../src/local-slack/local-slack.ts';

/**
 * The command line as people and programs use it, on a real database. What a process of its own adds (the exit code, streams,
 * signals, the environment) is tested with processes; docs/command.test.ts runs every command that the documents name as one.
 */

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'whoowns-cli-'));
const database = `file:${join(folder, 'data/whoowns.db')}`;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface Options {
  readonly url?: string;
  readonly stdin?: string;
  readonly env?: Record<string, string>;
}

const settings = ({ url = database, env }: Options) => ({ DATABASE_URL: url, ...env });

/** Runs a command in this process. */
async function whoowns(args: readonly string[], options: Options = {}): Promise<Outcome> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await main(args, {
    env: settings(options),
    out: (text) => void out.push(`${text}\n`),
    err: (text) => void err.push(`${text}\n`),
    stdin: Readable.from([Buffer.from(options.stdin ?? '')]),
    clock: Date.now,
  });
  return { code, out: out.join(''), err: err.join('') };
}

/** Runs a command as somebody types it. */
function typed(args: readonly string[], options: Options = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const env = { PATH: process.env.PATH, HOME: folder, ...settings(options) };
    const child = execFile(join(root, 'bin/whoowns'), [...args], { env, cwd: folder }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
    child.stdin?.end(options.stdin ?? '');
  });
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const MAP = `version: 1
areas: [{ id: delivery, name: Delivery }]
scopes: [{ id: payments, name: Payments, kind: service }]
people:
  - { id: ana@test.example, name: Ana Ito, timezone: Europe/Lisbon }
  - { id: bo@test.example, name: Bo Lind }
roles:
  - { id: release-manager, name: Release Manager, aliases: [RM], area: delivery, responsibilities: [Give the final go] }
  - { id: devops-engineer, name: DevOps Engineer }
holders:
  - { role: release-manager, person: ana@test.example, deputies: [bo@test.example] }
  - { role: devops-engineer, group: S01OPS }
absences: [{ person: ana@test.example, from: 2026-12-20, to: 2027-01-03 }]
activities:
  - id: deploy-approval
    name: Deploy approval
    area: delivery
    raci: { A: release-manager, R: [devops-engineer] }
    escalation: default
escalation_policies:
  - { id: default, steps: [{ page: R, wait: 5m }, { page: A, wait: 10m }] }
`;

describe('a map', () => {
  let map: string;
  beforeAll(async () => {
    map = file('map.yml', MAP);
    expect(await whoowns(['import', map])).toMatchObject({ code: 0 });
  });

  test('lies in a file that only its owner can read', () => {
    expect(statSync(join(folder, 'data/whoowns.db')).mode & 0o777).toBe(0o600);
  });

  test('is asked in words, and says who acts at the moment asked about', async () => {
    const { out } = await whoowns(['ask', 'deploy approval', '--at', '2026-12-28T12:00:00Z']);
    expect(out).toContain(
      'Bo Lind is Accountable, as Release Manager, acting for Ana Ito, who is absent until 3 Jan 2027',
    );
  });

  test('is asked by programs: one JSON value, as the contract has it', async () => {
    const { out, code } = await typed([
      'ask',
      'who do I escalate deploy approval to',
      '--json',
      '--at',
      '2026-12-28T12:00:00Z',
    ]);
    expect(code).toBe(0);
    const why = { for: 'ana@test.example', why: 'absent until 2027-01-03' };
    expect(JSON.parse(out)).toMatchObject({
      kind: 'activity',
      intent: 'escalation',
      subject: { type: 'activity', id: 'deploy-approval', scope: null },
      accountable: [{ role: 'release-manager', person: 'bo@test.example', acting: why }],
      responsible: [{ role: 'devops-engineer', person: null, group: 'S01OPS', acting: null }],
      consulted: [],
      informed: [],
      candidates: [],
      text: expect.stringContaining('Bo Lind'),
      escalation: [
        { step: 1, role: 'devops-engineer', person: null, group: 'S01OPS', acting: null, after: '0m' },
        { step: 2, role: 'release-manager', person: 'bo@test.example', group: null, acting: why, after: '5m' },
      ],
    });
  });

  test('is asked many things at once: a line in, a line out, in order', async () => {
    const { out } = await typed(['ask', '--json', '--batch'], { stdin: 'deploy-approval\nlunch menu\n\nrole rm\n' });
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).kind),
    ).toEqual(['activity', 'unknown', 'unknown', 'role']);
  });

  test('imported again, or exported and imported, is no change at all', async () => {
    const { out: again } = await whoowns(['import', map, '--json']);
    expect(JSON.parse(again)).toMatchObject({ creates: 0, updates: 0, deletes: 0, problems: [] });
    const copy = join(folder, 'copy.yml');
    expect(await whoowns(['export', '--out', copy])).toMatchObject({ code: 0, out: '' });
    const { out } = await whoowns(['import', copy, '--prune', '--dry-run', '--json']);
    expect(JSON.parse(out)).toMatchObject({ creates: 0, updates: 0, deletes: 0, changes: [], problems: [] });
  });

  test('a broken file changes nothing, and every problem is said with its place', async () => {
    const text = `${MAP.replace('A: release-manager', 'A: nobody-knows')}colour: blue\n`;
    const broken = file('broken.yml', text);
    const lineOf = (words: string) => text.split('\n').findIndex((line) => line.includes(words)) + 1;
    const { code, err, out } = await whoowns(['import', broken, '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out).problems).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          file: broken,
          line: lineOf('nobody-knows'),
          found: expect.stringContaining('nobody-knows'),
        }),
        expect.objectContaining({ file: broken, line: lineOf('colour'), found: expect.stringContaining('colour') }),
      ]),
    );
    expect(err).toContain('Nothing was imported.');
  });

  test('is checked, copied while in use, and put back', async () => {
    expect(await whoowns(['check'])).toMatchObject({ code: 0 });
    const copy = join(folder, 'backup.db');
    expect(await whoowns(['backup', copy])).toMatchObject({ code: 0 });
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    const url = `file:${join(folder, 'restored.db')}`;
    expect(await whoowns(['restore', copy], { url })).toMatchObject({ code: 0 });
    expect((await whoowns(['ask', 'deploy-approval'], { url })).out).toContain('Ana Ito is Accountable');
  });
});

describe('an example company', () => {
  test.each(['startup', 'enterprise', 'catalogue'])('init --preset %s', async (preset) => {
    const url = `file:${join(folder, `${preset}.db`)}`;
    expect(await whoowns(['init', '--preset', preset], { url })).toMatchObject({ code: 0, err: '' });
    const { out } = await whoowns(['ask', preset === 'catalogue' ? 'role sre' : 'deploy-approval', '--json'], { url });
    expect(JSON.parse(out).kind).toBe(preset === 'catalogue' ? 'role' : 'activity');
  });

  test('is for an empty map only', async () => {
    const { code, err } = await whoowns(['init', '--preset', 'startup']);
    expect(code).toBe(1);
    expect(err).toContain('whoowns init --preset catalogue');
  });
});

test('the catalogue is added to a map with roles of its own, and overwrites none of them', async () => {
  const url = `file:${join(folder, 'added.db')}`;
  await whoowns(['import', file('own.yml', MAP)], { url });
  const before = await whoowns(['ask', 'who sre'], { url });
  expect(before.out).not.toContain('Site Reliability Engineer');
  expect(await whoowns(['init', '--preset', 'catalogue'], { url })).toMatchObject({ code: 0 });
  expect((await whoowns(['ask', 'role sre'], { url })).out).toMatch(/^Site Reliability Engineer\n/);
  expect((await whoowns(['ask', 'role release-manager'], { url })).out).toMatch(
    /^Release Manager\n• Give the final go\n/,
  );
  expect((await whoowns(['init', '--preset', 'catalogue'], { url })).out).toContain('Nothing to change.');
});

describe('wrong words', () => {
  test.each([
    [[], 'Usage: whoowns COMMAND'],
    [['frobnicate'], 'There is no command "frobnicate".'],
    [['ask'], 'What is the question?'],
    [['ask', 'x', '--at', 'yesterday'], '"yesterday" is no time'],
    [['ask', 'x', '--at', '2026-02-30'], '"2026-02-30" is no time'],
    [['import'], 'Something is missing.'],
    [['export', '--format', 'docx'], '"docx" is no format'],
    [['init', '--preset', 'bank'], 'Choose a preset'],
    [['start', '--colour'], "Unknown option '--colour'"],
  ])('%j exit with 2 and the usage', async (args, sentence) => {
    const { code, err } = await whoowns(args);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });

  test('end the process with 2 as well, and leave its output empty', async () => {
    const { code, out, err } = await typed(['frobnicate']);
    expect({ code, out, err }).toMatchObject({ code: 2, out: '', err: expect.stringContaining('no command') });
  });
});

describe('a refusal is one clear line', () => {
  test('for settings: each mistake is named, no secret is shown', async () => {
    const env = { SLACK_BOT_TOKEN: 'xoxp-secret-thing', PORT: 'many', LOG_LEVEL: 'loud' };
    const { code, err } = await typed(['start'], { env });
    expect(code).toBe(1);
    expect(err).toContain('SLACK_BOT_TOKEN: expected a bot token, which begins with xoxb-');
    expect(err).toContain('PORT: expected a port number');
    expect(err).toContain('LOG_LEVEL: expected');
    expect(err).not.toContain('secret-thing');
  });

  const slack = { SLACK_BOT_TOKEN: 'xoxb-a-token', SLACK_SIGNING_SECRET: 'a-signing-secret', PORT: '0' };

  test('for Slack settings that are missing', async () => {
    const { code, err } = await whoowns(['start']);
    expect(code).toBe(1);
    expect(err).toContain('SLACK_BOT_TOKEN is not set');
  });

  test('for a database that was named and is missing: nothing is put in its place', async () => {
    const path = join(folder, 'missing.db');
    const { code, err } = await whoowns(['start'], { url: `file:${path}`, env: slack });
    expect(code).toBe(1);
    expect(err).toContain('missing.db');
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(existsSync(path)).toBe(false);
  });

  test('for a database that is damaged: it is left as it is', async () => {
    const path = file('damaged.db', 'this is no database, but somebody may still want it'.repeat(200));
    const before = readFileSync(path);
    const { code, err } = await whoowns(['start'], { url: `file:${path}`, env: slack });
    expect(code).toBe(1);
    expect(err).toContain('damaged.db');
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('for a place that can not be written to', async () => {
    const inAFile = join(file('plain.txt', 'no folder'), 'below/x.db');
    const { code, err } = await whoowns(['migrate'], { url: `file:${inAFile}` });
    expect(code).toBe(1);
    expect(err).toContain(`${inAFile} can't be created (ENOTDIR).`);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('for a dry run where there is no database: it shows what would change, and makes none', async () => {
    const path = join(folder, 'dry/run.db');
    const { code, out } = await whoowns(['import', '--dry-run', file('dry.yml', MAP)], { url: `file:${path}` });
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('creates, 0 updates') });
    expect(existsSync(join(folder, 'dry'))).toBe(false);
  });

  test('for files that are not what they should be, each in one line', async () => {
    const url = `file:${join(folder, 'misuse.db')}`;
    const precious = file('precious.yml', MAP);
    expect(await whoowns(['import', precious], { url })).toMatchObject({ code: 0 });
    const refusals: readonly [string[], number, string][] = [
      [['import', folder], 1, "can't be read: it is a folder."],
      [['export', '--out', join(folder, 'nowhere/map.yml')], 1, "can't be written (ENOENT)."],
      [['export', '--out', folder], 1, "can't be written (EISDIR)."],
      [['backup', precious], 1, 'precious.yml is there already, and no backup.'],
      [['backup', folder], 1, 'is there already, and no backup.'],
      [['demo', '--port', 'abc'], 2, '"abc" is no port'],
    ];
    for (const [words, code, sentence] of refusals) {
      const { err, ...rest } = await whoowns(words, { url });
      expect({ words, ...rest, err }).toMatchObject({ words, code, out: '', err: expect.stringContaining(sentence) });
      expect(err).not.toContain('    at ');
    }
    expect(readFileSync(precious, 'utf8')).toBe(MAP);
  });

  test('for a token that Slack refuses', async () => {
    const local = await startLocalSlack({ botToken: 'xoxb-another' });
    const { code, err } = await whoowns(['start'], { env: { ...slack, SLACK_API_URL: local.apiUrl } });
    await local.stop();
    expect(code).toBe(1);
    expect(err).toContain('Slack refuses SLACK_BOT_TOKEN (invalid_auth)');
  });
});

describe('doctor', () => {
  test('finds nothing wrong with a good set-up, and names what is wrong with a bad one', async () => {
    const local = await startLocalSlack({ botToken: 'xoxb-doctor', signingSecret: 'a-signing-secret' });
    const env = {
      SLACK_BOT_TOKEN: 'xoxb-doctor',
      SLACK_SIGNING_SECRET: 'a-signing-secret',
      SLACK_API_URL: local.apiUrl,
    };
    const good = await whoowns(['doctor'], { env });
    const bad = await whoowns(['doctor'], { env: { ...env, SLACK_BOT_TOKEN: 'xoxb-old' } });
    await local.stop();
    expect(good.out).not.toContain('WRONG');
    expect(good.code).toBe(0);
    expect(bad.out).toContain('WRONG  Slack token: refused (invalid_auth)');
    expect(bad.code).toBe(1);
  });
});

describe('start', () => {
  test('answers until SIGTERM, then ends by itself with 0', async () => {
    const local = await startLocalSlack({ botToken: 'xoxb-start', signingSecret: 'a-signing-secret' });
    const child = spawn(join(root, 'bin/whoowns'), ['start'], {
      env: {
        PATH: process.env.PATH,
        DATABASE_URL: database,
        PORT: '0',
        SLACK_BOT_TOKEN: 'xoxb-start',
        SLACK_SIGNING_SECRET: 'a-signing-secret',
        SLACK_API_URL: local.apiUrl,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const port = await new Promise<number>((resolve) => {
      child.stdout.on('data', (chunk: Buffer) => {
        const ready = /"port":(\d+)/.exec(chunk.toString());
        if (ready) resolve(Number(ready[1]));
      });
    });
    const health = await fetch(`http://127.0.0.1:${port}/healthz`);
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`);
    const metrics = await fetch(`http://127.0.0.1:${port}/metrics`);
    expect([health.status, ready.status]).toEqual([200, 200]);
    expect(await ready.json()).toMatchObject({ ready: true, activities: 1 });
    expect(await metrics.text()).toContain('whoowns_map_activities 1');
    const code = await new Promise((resolve) => {
      child.once('exit', resolve);
      child.kill('SIGTERM');
    });
    await local.stop();
    expect(code).toBe(0);
  });
});
