// A matrix of 100,000 activities is imported while the bot answers: `./bin/node bench/import/import.ts`. About half a minute.
import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { editOf } from '../../src/domain/map/change.ts';
import { startLocalSlack } from '../../src/local-slack/local-slack.ts';
import { openStore } from '../../src/store/open.ts';
import { company } from '../lookup/company.ts';
import { run } from '../lookup/load.ts';

const ROWS = Number(process.env.ROWS ?? 100_000);
const SECRET = 'bench-signing-secret';
const PORT = 24110;
const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'whoowns-bench-'));
const path = join(folder, 'bench.db');
const DATABASE_URL = `file:${path}`;

/** Tries to write every few milliseconds, as another process would; what it had to wait is how long the lock was held. */
async function longestWait(until: Promise<unknown>): Promise<number> {
  const probe = new Database(path, { timeout: 0 });
  let over = false;
  void until.finally(() => {
    over = true;
  });
  let longest = 0;
  let refusedSince: number | null = null;
  while (!over) {
    try {
      probe.exec('BEGIN IMMEDIATE; ROLLBACK');
      if (refusedSince !== null) longest = Math.max(longest, performance.now() - refusedSince);
      refusedSince = null;
    } catch {
      refusedSince ??= performance.now();
    }
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  probe.close();
  return longest;
}

function matrix(): string {
  const roles = Array.from({ length: 5 }, (_, i) => `Role Number ${i}`);
  const lines = [['Activity', 'Area', 'Aliases', ...roles].join(',')];
  for (let i = 0; i < ROWS; i += 1) lines.push(`Imported activity ${i},Delivery,import ${i},A,R,C,I,I`);
  return lines.join('\n');
}

const slack = await startLocalSlack({ signingSecret: SECRET, botToken: 'xoxb-bench' });
const store = await openStore({ url: DATABASE_URL, mode: 'create' });
const edits = [...company(1000)].map((entity) => editOf(null, entity));
await store.map.apply(edits, { at: Date.now(), actor: 'bench', source: 'bench', reason: null }, 0);
await store.close();
const sheet = join(folder, 'matrix.csv');
writeFileSync(sheet, matrix());

const env = {
  ...process.env,
  DATABASE_URL,
  PORT: String(PORT),
  LOG_LEVEL: 'warn',
  SLACK_API_URL: slack.apiUrl,
  SLACK_SIGNING_SECRET: SECRET,
  SLACK_BOT_TOKEN: 'xoxb-bench',
};
const bot = spawn(join(root, 'bin/whoowns'), ['start'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
const ask = (text: string, expected: string, requests: number) =>
  run({
    port: PORT,
    secret: SECRET,
    connections: 1,
    requests,
    command: () => ({ command: '/whoowns', text }),
    expected,
  });
const KNOWN = 'deploy-approval-0';
try {
  while (
    await ask(KNOWN, 'Accountable', 1).then(
      ({ wrong }) => wrong > 0,
      () => true,
    )
  )
    await new Promise((r) => setTimeout(r, 20));
  await ask(KNOWN, 'Accountable', 2000);
  const before = await ask(KNOWN, 'Accountable', 2000);

  const began = performance.now();
  const progress: string[] = [];
  const imported = new Promise<void>((resolve, reject) => {
    const child = execFile(join(root, 'bin/whoowns'), ['import', sheet], { env }, (error) =>
      error ? reject(error) : resolve(),
    );
    child.stderr?.on('data', (chunk: Buffer) => progress.push(chunk.toString()));
  });
  const lock = longestWait(imported);
  let importing = true;
  void imported.finally(() => {
    importing = false;
  });
  const during: number[] = [];
  let wrong = 0;
  const sample = async () => {
    const round = await ask(KNOWN, 'Accountable', 50);
    during.push(round.longest);
    wrong += round.wrong;
  };
  while (importing) await sample();
  const took = performance.now() - began;
  while ((await ask(`imported-activity-${ROWS - 1}`, 'Accountable', 1)).wrong > 0) await sample();
  const seen = performance.now() - began - took;

  console.log(`| a matrix of ${ROWS.toLocaleString('en')} rows | |\n| --- | --- |`);
  const rows = [
    ['imported in', `${(took / 1000).toFixed(1)} s`],
    ['write lock held at most', `${(await lock).toFixed(0)} ms`],
    ['lines of progress', String(progress.join('').split('\n').filter(Boolean).length)],
    ['answers before: p50, longest', `${before.p50.toFixed(2)} ms, ${before.longest.toFixed(1)} ms`],
    ['answers meanwhile: longest, wrong', `${Math.max(...during).toFixed(0)} ms, ${wrong}`],
    ['answered from the new map after the import by', `${(seen / 1000).toFixed(1)} s`],
  ];
  for (const cells of rows) console.log(`| ${cells.join(' | ')} |`);
} finally {
  bot.kill('SIGTERM');
  await slack.stop();
  rmSync(folder, { recursive: true, force: true });
}
