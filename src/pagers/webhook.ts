import { createHmac } from 'node:crypto';
import type { Delivery, OtherPager, OutboundPage, PageUpdate } from '../domain/paging/other-pager.ts';
import { type Outside, OutsideFault } from './outside.ts';
import { verdictOfFault, verdictOfStatus } from './verdict.ts';

export interface WebhookTarget {
  readonly url: string;
  readonly secret: string;
}

const TIMEOUT_MS = 5_000;
const NAME = 'The webhook';

/**
 * Posts pages as signed JSON to an address of the operator's. What a receiver has to know is in docs/operations.md; the
 * fields are a promise: they may grow, never change.
 */
export class WebhookPager implements OtherPager {
  readonly name = 'webhook';
  readonly #target: WebhookTarget;
  readonly #outside: Outside;

  /** @param outside connects to public addresses only, but in tests. */
  constructor(target: WebhookTarget, outside: Outside) {
    this.#target = target;
    this.#outside = outside;
  }

  serves(): boolean {
    return true;
  }

  send(page: OutboundPage, now: number): Promise<Delivery> {
    const { openedAt, openedBy, ...rest } = page;
    const opened = { opened_at: new Date(openedAt).toISOString(), opened_by: openedBy };
    return this.#post({ type: 'page', ...rest, ...opened }, now);
  }

  update({ key, what, by, incident }: PageUpdate, now: number): Promise<Delivery> {
    return this.#post({ type: what, key, incident, by }, now);
  }

  async #post(content: object, now: number): Promise<Delivery> {
    const { url, secret } = this.#target;
    const body = JSON.stringify(content);
    const timestamp = String(Math.floor(now / 1000));
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      'user-agent': 'whoowns',
      'x-whoowns-timestamp': timestamp,
      'x-whoowns-signature': webhookSignature(secret, timestamp, body),
    };
    try {
      const answer = await this.#outside.ask({
        method: 'POST',
        url: new URL(url),
        headers,
        body,
        timeoutMs: TIMEOUT_MS,
      });
      if (answer.status >= 200 && answer.status < 300) return { kind: 'sent', ref: 'webhook' };
      // What it says beside the status stays unread: it could be anything that this machine can see.
      return verdictOfStatus(answer, now, NAME);
    } catch (error) {
      if (error instanceof OutsideFault) return verdictOfFault(error, NAME);
      throw error;
    }
  }
}

/** `v1=` and the HMAC-SHA256, in hex, over the time (seconds since 1970, as text), a dot, and the body as it is sent. */
export function webhookSignature(secret: string, timestamp: string, body: string): string {
  return `v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`;
}
