import { expect } from '@jest/globals';
import type { Seen } from '../../src/local-slack/seen.ts';
import type { WholeApp } from './whole-app.ts';

let ago = 0;
/** Slack takes five answers to a click. */
const TIMES = 4;

/**
 * Slack sends again, freshly signed, what somebody has done. Each time as of another second: signed within the same one it would
 * be the very same request, which is refused before anything is looked at.
 */
export async function comesAgain({ slack, url }: WholeApp, { deliveries }: Seen, times = TIMES): Promise<void> {
  expect(deliveries.length).toBeGreaterThan(0);
  for (const delivery of deliveries) {
    for (let i = 1; i <= times; i++) {
      const { body, headers } = slack.sign(delivery, { at: Date.now() - ++ago * 2_000 });
      const answer = await fetch(url, { method: 'POST', body, headers });
      expect(answer.status).toBe(200);
    }
  }
}
