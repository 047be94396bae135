import { afterEach, expect, jest, test } from '@jest/globals';
import type { CompanyMap } from '../../src/domain/map/company-map.ts';
import type { PastMap } from '../../src/domain/map/past-map.ts';
import type { Desk } from '../../src/slack/desk.ts';
import { answerSlash } from '../../src/slack/door/slash.ts';
import { mapOf, NOON, smallCompany } from '../domain/sample.ts';

/** Slack waits three seconds for the answer to a command, and no longer. */

const map = mapOf(...smallCompany());
const request = { user: 'U0ANA', channel: 'C1', text: 'audit at 2026-03-01', trigger: '' };

afterEach(() => {
  jest.useRealTimers();
});

/** As much of a desk as a question about the past needs. */
function deskWith(at: (current: CompanyMap, moment: number) => Promise<PastMap>): Desk {
  const desk = { live: { current: () => map }, channels: { of: () => null }, clock: () => NOON, pasts: { at } };
  return desk as unknown as Desk;
}

test('an answer that has to be read up first is given in time where that is quick', async () => {
  const answer = await answerSlash(
    deskWith(async () => ({ map, state: 'past' })),
    request,
  );
  expect(answer.now.text).toContain('As the map stood on 1 Mar 2026.');
  expect(answer.later).toBeNull();
});

test('one that takes long is announced in time, and follows', async () => {
  jest.useFakeTimers();
  let found: (past: PastMap) => void = () => undefined;
  const reading = new Promise<PastMap>((resolve) => {
    found = resolve;
  });
  const answering = answerSlash(
    deskWith(() => reading),
    request,
  );
  await jest.advanceTimersByTimeAsync(2500);
  const { now, later } = await answering;
  expect(now.text).toContain('One moment');
  found({ map, state: 'first' });
  expect((await later)?.text).toContain('The map is younger than 1 Mar 2026');
});
