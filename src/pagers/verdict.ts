import type { Delivery } from '../domain/paging/other-pager.ts';
import { type Answer, type OutsideFault, REFUSED_ADDRESS } from './outside.ts';

/** After a fault that may pass at once. */
const SOON_MS = 5_000;
/** After a 429 that does not say when: PagerDuty's advice for its Events API. */
const LATER_MS = 30_000;
/** A page that has to wait longer is better tried in vain. */
const LONGEST_WAIT_MS = 5 * 60_000;

/** What no answer means. `name` begins the sentence: "PagerDuty". */
export function verdictOfFault({ code, reached }: OutsideFault, name: string): Delivery {
  if (code === REFUSED_ADDRESS) {
    return { kind: 'failed', why: `${name} leads to a private address, which is never called` };
  }
  return { kind: 'retry', afterMs: SOON_MS, ambiguous: reached, why: `${name} did not answer (${code})` };
}

/** What an answer that is no success means. `said` is what the other side says is wrong; empty where it says nothing. */
export function verdictOfStatus(answer: Answer, now: number, name: string, said = ''): Delivery {
  const { status } = answer;
  if (status === 429) {
    const afterMs = Math.min(waitAsked(answer, now) ?? LATER_MS, LONGEST_WAIT_MS);
    return { kind: 'retry', afterMs, ambiguous: false, why: `${name} takes no more at the moment (429)` };
  }
  if (status >= 500 || status === 408 || status === 425) {
    const afterMs = Math.min(waitAsked(answer, now) ?? SOON_MS, LONGEST_WAIT_MS);
    return { kind: 'retry', afterMs, ambiguous: status !== 425, why: `${name} has trouble (${status})` };
  }
  if (status >= 300 && status < 400) {
    return { kind: 'failed', why: `${name} points elsewhere (${status}), and is not followed there` };
  }
  return { kind: 'failed', why: `${name} refused it (${status}${said ? `: ${said}` : ''})` };
}

/** `Retry-After` in seconds or as a date; PagerDuty's REST API says `ratelimit-reset`, in seconds. */
function waitAsked(answer: Answer, now: number): number | null {
  const asked = answer.header('retry-after') ?? answer.header('ratelimit-reset');
  if (asked === null) return null;
  if (/^\d{1,9}$/.test(asked)) return Number(asked) * 1000;
  const date = Date.parse(asked);
  return Number.isNaN(date) ? null : Math.max(date - now, 0);
}
