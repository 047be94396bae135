import { z } from 'zod';
import type { OutboundPage } from '../domain/paging/other-pager.ts';
import { type Answer, type Outside, OutsideFault } from './outside.ts';
import { detailsOf, titleOf } from './page-text.ts';

const TIMEOUT_MS = 3_000;

/** A PagerDuty user is looked for again after so long; sooner where there was none. */
const KNOWN_MS = 60 * 60_000;
const UNKNOWN_MS = 5 * 60_000;
const REMEMBERED = 10_000;

const users = z.object({ users: z.array(z.object({ id: z.string(), email: z.string() })) });
const user = z.object({ user: z.object({ name: z.string(), email: z.string() }) });
const incident = z.object({ incident: z.object({ id: z.string() }) });
const incidents = z.object({ incidents: z.array(z.object({ id: z.string() })) });
const alerts = z.object({ alerts: z.array(z.object({ alert_key: z.string().nullish() })) });
const problem = z.object({
  error: z.object({ code: z.number().nullish(), message: z.string().nullish(), errors: z.array(z.string()).nullish() }),
});

export interface RestAccess {
  readonly apiUrl: string;
  readonly token: string;
}

/** The requests to PagerDuty's REST API (version 2) that paging needs. Each throws OutsideFault where no answer came. */
export class PagerDutyRest {
  readonly #access: RestAccess;
  readonly #outside: Outside;
  readonly #users = new Map<string, { readonly id: string | null; readonly until: number }>();

  constructor(access: RestAccess, outside: Outside) {
    this.#access = access;
    this.#outside = outside;
  }

  /** @returns the id of the user with that e-mail, null where there is none, or the answer that was no success. */
  async userByEmail(email: string, now: number): Promise<string | null | Answer> {
    const wanted = email.toLowerCase();
    const known = this.#users.get(wanted);
    if (known && known.until > now) return known.id;
    // The query finds names and parts of e-mails as well.
    const answer = await this.#ask('GET', `/users?${new URLSearchParams({ query: wanted, limit: '100' })}`);
    const found = answer.status === 200 ? read(users, answer.text) : null;
    if (!found) return answer;
    const id = found.users.find((one) => one.email.toLowerCase() === wanted)?.id ?? null;
    if (this.#users.size >= REMEMBERED) this.#users.clear();
    this.#users.set(wanted, { id, until: now + (id === null ? UNKNOWN_MS : KNOWN_MS) });
    return id;
  }

  /** @returns the status of the answer: 200 where the key may see the service. */
  async serviceStatus(id: string): Promise<number> {
    return (await this.#ask('GET', `/services/${encodeURIComponent(id)}`)).status;
  }

  /** Who a user is; null where PagerDuty does not say. */
  async user(id: string): Promise<{ readonly name: string; readonly email: string } | null> {
    const answer = await this.#ask('GET', `/users/${encodeURIComponent(id)}`);
    return answer.status === 200 ? (read(user, answer.text)?.user ?? null) : null;
  }

  /** Asks for an incident of one assignee. @param from the e-mail of the PagerDuty user in whose name it is done. */
  createIncident(page: OutboundPage, key: string, service: string, assignee: string, from: string): Promise<Answer> {
    const body = {
      incident: {
        type: 'incident',
        title: titleOf(page),
        service: { id: service, type: 'service_reference' },
        urgency: 'high',
        incident_key: key,
        body: { type: 'incident_body', details: detailsOf(page) },
        assignments: [{ assignee: { id: assignee, type: 'user_reference' } }],
      },
    };
    return this.#ask('POST', '/incidents', from, body);
  }

  /** The id of the open incident with a key; null where there is none, or PagerDuty does not say. */
  async openIncident(key: string, service: string): Promise<string | null> {
    const query = new URLSearchParams({ incident_key: key, 'service_ids[]': service });
    for (const status of ['triggered', 'acknowledged']) query.append('statuses[]', status);
    const answer = await this.#ask('GET', `/incidents?${query}`);
    return answer.status === 200 ? (read(incidents, answer.text)?.incidents[0]?.id ?? null) : null;
  }

  setStatus(id: string, status: 'acknowledged' | 'resolved', from: string): Promise<Answer> {
    const body = { incident: { type: 'incident_reference', status } };
    return this.#ask('PUT', `/incidents/${encodeURIComponent(id)}`, from, body);
  }

  /**
   * The keys of an incident's alerts: an incident that came by the Events API has no key of its own.
   * @throws OutsideFault also where PagerDuty answered, but not with that.
   */
  async alertKeys(id: string): Promise<readonly string[]> {
    const answer = await this.#ask('GET', `/incidents/${encodeURIComponent(id)}/alerts`);
    const found = answer.status === 200 ? read(alerts, answer.text) : null;
    if (!found && answer.status !== 404) throw new OutsideFault(`HTTP_${answer.status}`, true);
    return (found?.alerts ?? []).flatMap(({ alert_key }) => alert_key ?? []);
  }

  #ask(method: 'GET' | 'POST' | 'PUT', path: string, from?: string, body?: object): Promise<Answer> {
    const headers = {
      accept: 'application/vnd.pagerduty+json;version=2',
      authorization: `Token token=${this.#access.token}`,
      'content-type': 'application/json',
      'user-agent': 'whoowns',
      ...(from === undefined ? {} : { from }),
    };
    const text = body === undefined ? {} : { body: JSON.stringify(body) };
    return this.#outside.ask({
      method,
      url: new URL(path, this.#access.apiUrl),
      headers,
      timeoutMs: TIMEOUT_MS,
      ...text,
    });
  }
}

/** The id of the incident that was created; null where the answer's body did not come through. */
export function createdId({ text }: Answer): string | null {
  return read(incident, text)?.incident.id ?? null;
}

/** What PagerDuty says is wrong: its code, and a line without anything that could break one. */
export function problemOf({ text }: Answer): { readonly code: number | null; readonly said: string } {
  const found = read(problem, text)?.error;
  const said = [found?.message, ...(found?.errors ?? [])].filter(Boolean).join(': ');
  return { code: found?.code ?? null, said: plainLine(said) };
}

/** At most 200 characters in one line, of what somebody else has written. */
export function plainLine(text: string): string {
  return text
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, 200);
}

function read<T>(shape: z.ZodType<T>, text: string): T | null {
  try {
    return shape.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
