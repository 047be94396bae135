import { expect, test } from '@jest/globals';
import { activity, person, policy } from '../domain/sample.ts';
import { MINUTE, pagingCompany, promised, promisedOnce, until } from './incident-app.ts';

const HOUR = 60 * MINUTE;

promised(
  'a clock',
  (start) => {
    test('that goes back an hour delays no step by that hour, and fires none early', async () => {
      const app = await start();
      await app.open();
      await until('the time was noted', () => app.pages('U0CAI').length === 1);
      app.pass(MINUTE);
      await until('the time was noted again', async () => (await app.ask('/readyz')).status === 200);
      await app.settle();
      app.pass(-HOUR);
      await until(
        'what is due was moved with it',
        async () => ((await app.incident(1)).dueAt ?? 0) < app.now() + 5 * MINUTE,
      );
      app.pass(3 * MINUTE);
      await app.settle();
      expect(app.pages('U0ANA')).toEqual([]);
      app.pass(2 * MINUTE);
      app.flow();
      await until('Ana is paged', () => app.pages('U0ANA').length === 1);
      expect(app.pages('U0CAI')).toHaveLength(1);
    });

    test('that goes on by an hour fires what is overdue, one step and no more', async () => {
      const app = await start();
      await app.open();
      await until('Cai is paged', () => app.pages('U0CAI').length === 1);
      app.pass(HOUR);
      app.flow();
      await until('Ana is paged', () => app.pages('U0ANA').length === 1);
      await app.settle();
      expect(app.pages('U0BO')).toEqual([]);
      expect((await app.incident(1)).dueAt).toBeGreaterThanOrEqual(app.now() + 9 * MINUTE);
    });

    test('waits thirty days, and fires neither before nor twice', async () => {
      const month = policy('default', [
        ['R', 30 * 24 * 60],
        ['A', 5],
      ]);
      const app = await start({
        entities: pagingCompany().map((one) => (one.kind === 'escalation_policy' ? month : one)),
      });
      await app.open();
      await until('Cai is paged', () => app.pages('U0CAI').length === 1);
      app.pass(30 * 24 * HOUR - MINUTE);
      await app.settle();
      expect(app.pages('U0ANA')).toEqual([]);
      app.pass(MINUTE);
      app.flow();
      await until('Ana is paged', () => app.pages('U0ANA').length === 1);
      await app.settle();
      expect(app.pages('U0ANA')).toHaveLength(1);
    });
  },
  { stands: true },
);

promisedOnce(
  'a night in which the clocks change',
  (start) => {
    test.each([
      ['Europe/Lisbon', '2026-10-25T00:30:00Z'],
      ['America/New_York', '2026-11-01T05:30:00Z'],
      ['Australia/Lord_Howe', '2026-10-03T15:00:00Z'],
      ['Europe/Berlin', '2026-03-29T00:30:00Z'],
    ])('in %s changes no wait', async (timezone, at) => {
      const zoned = pagingCompany().map((one) =>
        one.kind === 'person' ? person(one.value.id.split('@')[0] as string, { timezone }) : one,
      );
      const path = policy('default', [
        ['R', 60],
        ['A', 60],
      ]);
      const entities = [
        ...zoned.filter(({ kind }) => kind !== 'escalation_policy' && kind !== 'activity'),
        path,
        activity('deploy', { escalation: 'default' }),
      ];
      const app = await start({ entities });
      app.pass(Date.parse(at) - app.now());
      await app.settle();
      await app.open();
      await until('Cai is paged', () => app.pages('U0CAI').length === 1);
      app.pass(HOUR - 1);
      await app.settle();
      expect(app.pages('U0ANA')).toEqual([]);
      app.pass(1);
      await until('Ana is paged', () => app.pages('U0ANA').length === 1);
      await app.settle();
      expect(app.pages('U0ANA')).toHaveLength(1);
    });
  },
  { stands: true },
);
