import type { OutboundPage } from '../domain/paging/other-pager.ts';
import type { Answer, Outside } from './outside.ts';
import { detailsOf, titleOf } from './page-text.ts';
import { plainLine } from './pagerduty-rest.ts';

const TIMEOUT_MS = 4_000;

/** PagerDuty's words for how bad it is, from our 1 on. */
const SEVERITY = ['critical', 'error', 'warning', 'info'] as const;

export interface EventAccess {
  readonly eventsUrl: string;
  readonly routingKey: string;
}

/** PagerDuty's Events API (version 2): it reaches whoever is on call for a service, not a person of our choice. */
export class PagerDutyEvents {
  readonly #access: EventAccess;
  readonly #outside: Outside;

  constructor(access: EventAccess, outside: Outside) {
    this.#access = access;
    this.#outside = outside;
  }

  /** @throws OutsideFault where no answer came; 202 is PagerDuty's word that it will see to it. */
  trigger(page: OutboundPage, key: string): Promise<Answer> {
    return this.#enqueue({
      event_action: 'trigger',
      dedup_key: key,
      payload: {
        summary: titleOf(page),
        source: 'whoowns',
        severity: SEVERITY[page.severity - 1],
        timestamp: new Date(page.openedAt).toISOString(),
        component: page.scope?.id,
        class: page.activity.id,
        custom_details: { details: detailsOf(page), asked: page.target.email },
      },
      client: 'whoowns',
      links: page.link === null ? [] : [{ href: page.link, text: 'The incident in Slack' }],
    });
  }

  follow(key: string, action: 'acknowledge' | 'resolve'): Promise<Answer> {
    return this.#enqueue({ event_action: action, dedup_key: key });
  }

  #enqueue(event: object): Promise<Answer> {
    const { eventsUrl, routingKey } = this.#access;
    return this.#outside.ask({
      method: 'POST',
      url: new URL('/v2/enqueue', eventsUrl),
      headers: { 'content-type': 'application/json', 'user-agent': 'whoowns' },
      body: JSON.stringify({ routing_key: routingKey, ...event }),
      timeoutMs: TIMEOUT_MS,
    });
  }
}

/** What the Events API says is wrong, in one line: `{ "status", "message", "errors" }`. */
export function eventProblem({ text }: Answer): string {
  try {
    const { message, errors } = JSON.parse(text) as { readonly message?: unknown; readonly errors?: unknown };
    return plainLine(
      [message, ...(Array.isArray(errors) ? errors : [])].filter((one) => typeof one === 'string').join(': '),
    );
  } catch {
    return '';
  }
}
