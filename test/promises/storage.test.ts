import { expect, test } from '@jest/globals';
import Sqlite from 'better-sqlite3';
import { parseDatabaseUrl } from '../../src/store/database-url.ts';
import { type IncidentApp, MINUTE, promisedOnce, until } from './incident-app.ts';

function connection(app: IncidentApp): Sqlite.Database {
  const address = parseDatabaseUrl(app.databaseUrl);
  if (address.engine !== 'sqlite') throw new Error('this is about SQLite');
  return new Sqlite(address.path);
}

promisedOnce('storage that takes no writes', (start) => {
  test('stops no page: it is posted once, labelled, readiness is red, and nothing is repeated afterwards', async () => {
    const app = await start();
    await app.open();
    await until('Cai is paged', () => app.pages('U0CAI').length === 1);
    await until('the post stands', async () => (await app.incident(1)).home !== null);
    const other = connection(app);
    try {
      await lock(other);
      app.pass(5 * MINUTE);
      await until('Ana is paged all the same', () => app.pages('U0ANA').length === 1, 8_000);
      expect(app.slack.seenDm('U0ANA').at(-1)?.text).toContain('I can’t write anything down just now');
      const ready = await app.ask('/readyz');
      expect([ready.status, ready.body.includes('storage refuses writes')]).toEqual([503, true]);
      app.pass(10 * MINUTE);
      await until('Bo is paged as well', () => app.pages('U0BO').length === 1, 8_000);
      const began = performance.now();
      await expect(app.bot.paging.acknowledge(1, { by: 'U0BO', delivery: null })).rejects.toThrow();
      expect(performance.now() - began).toBeLessThan(3_000);
      other.exec('ROLLBACK');
    } finally {
      other.close();
    }
    await until('readiness is green', async () => (await app.ask('/readyz')).status === 200, 8_000);
    await until('what was done is written down', async () => (await app.incident(1)).step === 3);
    const rows = await app.bot.paging.store.rows((await app.incident(1)).id);
    await until('every page is recorded', async () => rows.filter(({ body }) => body.kind === 'page').length === 3);
    expect(await app.bot.paging.acknowledge(1, { by: 'U0BO', delivery: null })).toMatchObject({ won: true });
    await until('Ana sees who has it', () => /Acknowledged by Bo/.test(app.slack.seenDm('U0ANA')[0]?.text ?? ''));
    expect([app.pages('U0CAI'), app.pages('U0ANA'), app.pages('U0BO')].map(({ length }) => length)).toEqual([1, 1, 1]);
  }, 40_000);

  test('takes no new incident, and says so in time, rather than confirm what is not kept', async () => {
    const app = await start();
    const other = connection(app);
    try {
      await lock(other);
      const began = performance.now();
      await expect(app.open()).rejects.toThrow();
      expect(performance.now() - began).toBeLessThan(3_000);
    } finally {
      other.close();
    }
    expect(await app.bot.paging.store.openOnes()).toEqual([]);
  });

  test.each([
    ['on a full disk', 'SQLITE_FULL'],
    ['in a file that is read-only', 'SQLITE_READONLY'],
    ['on a disk that fails', 'SQLITE_IOERR_WRITE'],
  ])('%s stops no page either', async (_where, code) => {
    const app = await start();
    await app.open();
    await until('Cai is paged', () => app.pages('U0CAI').length === 1);
    await until('the post stands', async () => (await app.incident(1)).home !== null);
    const mend = failWrites(code);
    try {
      app.pass(5 * MINUTE);
      await until('Ana is paged all the same', () => app.pages('U0ANA').length === 1);
      await until('readiness is red', async () => (await app.ask('/readyz')).status === 503);
      await expect(app.open()).rejects.toMatchObject({ code });
    } finally {
      mend();
    }
    await until('readiness is green', async () => (await app.ask('/readyz')).status === 200);
    await until('what was done is written down', async () => (await app.incident(1)).step === 2);
    app.pass(10 * MINUTE);
    await until('Bo is paged', () => app.pages('U0BO').length === 1);
    expect([app.pages('U0CAI'), app.pages('U0ANA')].map(({ length }) => length)).toEqual([1, 1]);
  });

  test('and can not even be read stops no page: what is to come is in memory', async () => {
    const app = await start();
    await app.open();
    await until('Cai is paged', () => app.pages('U0CAI').length === 1);
    await until('the post stands', async () => (await app.incident(1)).home !== null);
    await until('that is recorded', async () =>
      (await app.bot.paging.store.rows((await app.incident(1)).id)).every(({ state }) => state === 'sent'),
    );
    await app.settle();
    const mend = failAll('SQLITE_IOERR_READ');
    try {
      await expect(app.incident(1)).rejects.toMatchObject({ code: 'SQLITE_IOERR_READ' });
      app.pass(5 * MINUTE);
      await until('Ana is paged all the same', () => app.pages('U0ANA').length === 1);
      expect(app.slack.seenDm('U0ANA').at(-1)?.text).toContain('I can’t write anything down just now');
      app.pass(10 * MINUTE);
      await until('Bo is paged as well', () => app.pages('U0BO').length === 1);
      app.pass(15 * MINUTE);
      await until('the end of the path is said', () =>
        app.slack
          .seen('U0DIL', 'C0GENERAL')
          .some(({ text }) => /Nobody has acknowledged, and the path is at its end/.test(text)),
      );
      expect((await app.ask('/readyz')).status).toBe(503);
    } finally {
      mend();
    }
    await until('readiness is green', async () => (await app.ask('/readyz')).status === 200);
    await until('what was done is written down', async () => (await app.incident(1)).state === 'exhausted');
    await app.settle();
    expect([app.pages('U0CAI'), app.pages('U0ANA'), app.pages('U0BO')].map(({ length }) => length)).toEqual([1, 1, 1]);
  });

  test.each([
    ['written', () => failWrites('SQLITE_FULL')],
    ['read', () => failAll('SQLITE_IOERR_READ')],
  ] as const)(
    'and can not be %s: what was waiting to be sent goes out once, however long it lasts',
    async (_how, fails) => {
      const app = await start();
      const busy = { kind: 'rate_limit', retryAfterSeconds: 30 } as const;
      app.slack.fault({ method: 'chat.postMessage', channel: 'U0CAI', trouble: busy });
      const { id } = await app.open();
      const page = `${id}:1:cai@test.example:0`;
      await until('the page is held back, and all else is sent', async () => {
        const rows = await app.bot.paging.store.rows(id);
        const isHeld = rows.some(
          ({ key, state, dueAt }) => key === page && state === 'pending' && dueAt > app.now() + 9_000,
        );
        return isHeld && rows.every(({ key, state }) => key === page || state === 'sent');
      });
      await app.settle();
      const mend = fails();
      try {
        app.pass(31_000);
        await until('Cai is paged all the same', () => app.pages('U0CAI').length === 1);
        for (let round = 0; round < 5; round++) {
          app.pass(6_000);
          await app.settle();
        }
      } finally {
        mend();
      }
      await until('it is written down', async () => (await app.bot.paging.store.row(page))?.state === 'sent');
      await app.settle();
      expect(app.pages('U0CAI')).toHaveLength(1);
    },
  );

  test('when a post has just gone out keeps it in mind, and does not post again', async () => {
    const app = await start();
    const slow = app.slack.fault({
      method: 'chat.postMessage',
      channel: 'C0GENERAL',
      trouble: { kind: 'delay', ms: 700 },
    });
    const { id } = await app.open();
    await until('it is on its way', async () => (await app.bot.paging.store.row(`${id}:post`))?.state === 'sending');
    const mend = failWrites('SQLITE_FULL');
    try {
      await until('Slack has it', () => slow.hits === 1);
      await until('it stands', () => app.slack.seen('U0DIL', 'C0GENERAL').length === 1);
      await until('readiness is red', async () => (await app.ask('/readyz')).status === 503);
    } finally {
      mend();
    }
    await until('that is written down', async () => (await app.incident(1)).homeTs !== null);
    app.pass(30_000);
    await app.settle();
    const posts = app.slack.seen('U0DIL', 'C0GENERAL').filter(({ threadTs }) => !threadTs);
    expect(posts.map(({ text }) => text.includes('(repeat)'))).toEqual([false]);
  });
});

/** The bot may be writing at this moment, and gets its turn to end that. */
async function lock(other: Sqlite.Database): Promise<void> {
  other.pragma('busy_timeout = 0');
  await until('nobody else writes', () => {
    try {
      other.exec('BEGIN EXCLUSIVE');
      return true;
    } catch {
      return false;
    }
  });
}

/** From now on every statement that writes fails as SQLite's do, in this process. @returns the end of it. */
function failWrites(code: string): () => void {
  return failWhere(code, (text) => /^(insert|update|delete)/i.test(text));
}

/** The same for each and every statement. */
function failAll(code: string): () => void {
  return failWhere(code, () => true);
}

function failWhere(code: string, fails: (text: string) => boolean): () => void {
  const memory = new Sqlite(':memory:');
  const statement = Object.getPrototypeOf(memory.prepare('SELECT 1')) as Record<
    'run' | 'all' | 'get' | 'iterate',
    (...values: unknown[]) => unknown
  >;
  memory.close();
  const { run, all, get, iterate } = statement;
  const failing = (method: typeof run) =>
    function (this: { source: string }, ...values: unknown[]) {
      if (fails(this.source)) throw Object.assign(new Error(`failed with ${code}`), { code });
      return method.apply(this, values);
    };
  statement.run = failing(run);
  statement.all = failing(all);
  statement.get = failing(get);
  statement.iterate = failing(iterate);
  return () => {
    statement.run = run;
    statement.all = all;
    statement.get = get;
    statement.iterate = iterate;
  };
}
