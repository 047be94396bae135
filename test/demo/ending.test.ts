import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@jest/globals';

/** Whoever ends the demo while it starts finds nothing of it left behind. */

const ROOT = join(import.meta.dirname, '../..');

/** Starts the demo, ends it once its folder is there (and `ms` later), and says how it ended and what is left. */
async function endedAfter(ms: number, ...signals: readonly NodeJS.Signals[]) {
  const folder = mkdtempSync(join(tmpdir(), 'whoowns-ending-'));
  const TMPDIR = join(folder, 'tmp');
  mkdirSync(TMPDIR);
  const env = { ...process.env, TMPDIR };
  const child = spawn(join(ROOT, 'bin/whoowns'), ['demo', '--port', '0'], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const said: string[] = [];
  child.stderr.on('data', (piece) => said.push(String(piece)));
  try {
    const ended = once(child, 'exit');
    while (readdirSync(TMPDIR).length === 0) {
      if (child.exitCode !== null) throw new Error(`it ended by itself: ${said.join('')}`);
      await pause(5);
    }
    await pause(ms);
    for (const signal of signals) child.kill(signal);
    const [code] = await ended;
    return { code, left: readdirSync(TMPDIR), said: said.join('') };
  } finally {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

test.each([0, 700])(
  'a SIGTERM %i ms after its folder is there',
  async (ms) => {
    expect(await endedAfter(ms, 'SIGTERM')).toEqual({ code: 0, left: [], said: '' });
  },
  60_000,
);

test('a second signal ends it at once', async () => {
  expect(await endedAfter(0, 'SIGTERM', 'SIGINT')).toMatchObject({ left: [] });
}, 60_000);
