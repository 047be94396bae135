import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { backup } from '../../src/store/backup.ts';
import { openStore } from '../../src/store/open.ts';
import { lockForOneProcess } from '../../src/store/process-lock.ts';
import { restore } from '../../src/store/restore.ts';
import { MINUTE, promised, promisedOnce, until } from './incident-app.ts';

promisedOnce('a second bot on the same SQLite file', (start) => {
  test('is refused while the first runs, and may start when that has stopped', async () => {
    const app = await start();
    await expect(lockForOneProcess(app.databaseUrl)).rejects.toThrow(/Another whoowns is running on .*Stop it first/);
    // Whoever only reads, imports or answers needs no lock.
    const reader = await openStore({ url: app.databaseUrl, mode: 'existing' });
    expect(await reader.incidents.openOnes()).toEqual([]);
    await reader.close();
    await app.bot.stop();
    const unlock = await lockForOneProcess(app.databaseUrl);
    unlock();
  });
});

promised('a backup that is put back', (start, { fresh }) => {
  test('closes the incidents that were open in it, and pages nobody', async () => {
    const app = await start();
    await app.open();
    await app.open();
    await until('Cai is paged', () => app.pages('U0CAI').length === 2);
    await app.bot.paging.resolve(2, { by: 'U0CAI', delivery: null });
    const folder = mkdtempSync(path.join(tmpdir(), 'whoowns-restored-'));
    try {
      const file = path.join(folder, 'backup.db');
      await backup(app.databaseUrl, file);
      const { url, store } = await fresh();
      await store.close();
      expect(await restore(file, url)).toEqual([1]);
      const again = await openStore({ url, mode: 'existing', clock: () => app.now() + 60 * MINUTE });
      try {
        expect(await again.incidents.find(1)).toMatchObject({ state: 'restored', dueAt: null });
        expect(await again.incidents.find(2)).toMatchObject({ state: 'resolved' });
        expect(await again.steps.due(app.now() + 60 * MINUTE, 10)).toEqual([]);
        expect(await again.outbox.unleased(app.now() + 60 * MINUTE, 10)).toEqual([]);
      } finally {
        await again.close();
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
