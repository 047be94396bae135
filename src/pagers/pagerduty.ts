import {
  type Delivery,
  type OtherPager,
  type OutboundPage,
  PAGE_KEY_LIMIT,
  type PageUpdate,
} from '../domain/paging/other-pager.ts';
import { type Outside, OutsideFault } from './outside.ts';
import { eventProblem, PagerDutyEvents } from './pagerduty-event.ts';
import { wireKey } from './pagerduty-key.ts';
import { createdId, PagerDutyRest, problemOf } from './pagerduty-rest.ts';
import { verdictOfFault, verdictOfStatus } from './verdict.ts';

export interface PagerDutyAccess {
  readonly apiUrl: string;
  readonly eventsUrl: string;
  /** The REST API's key. */
  readonly token: string | null;
  /** In whose name, and on which service, incidents are opened; null where only the Events API is used. */
  readonly incidents: { readonly from: string; readonly service: string } | null;
  /** The Events API's integration key. */
  readonly routingKey: string | null;
}

const NAME = 'PagerDuty';
/** How the Events API's pages are referred to; others are `incident:` and PagerDuty's id. */
const EVENT_REF = 'event';
const INCIDENT_REF = 'incident:';

/** PagerDuty's codes for a status that an incident has already, and for one that somebody changed meanwhile. */
const ALREADY = new Set([1001, 1002]);
const CHANGED_MEANWHILE = 1005;
/** "Open incident with matching dedup key already exists on this service", with the code of many another mistake. */
const KEY_IS_OPEN = /dedup key|incident key/i;

/**
 * Pages by PagerDuty: an incident with the person as assignee where PagerDuty knows their e-mail, else an event for
 * whoever is on call. Both carry the page's key, so that a repeat opens nothing new as long as the first is open.
 */
export class PagerDutyPager implements OtherPager {
  readonly name = 'pagerduty';
  readonly #access: PagerDutyAccess;
  readonly #rest: PagerDutyRest | null;
  readonly #events: PagerDutyEvents | null;

  constructor(access: PagerDutyAccess, outside: Outside) {
    const { apiUrl, eventsUrl, token, routingKey } = access;
    this.#access = access;
    this.#rest = token === null ? null : new PagerDutyRest({ apiUrl, token }, outside);
    this.#events = routingKey === null ? null : new PagerDutyEvents({ eventsUrl, routingKey }, outside);
  }

  serves(): boolean {
    return true;
  }

  async send(page: OutboundPage, now: number): Promise<Delivery> {
    if (page.key.length > PAGE_KEY_LIMIT) return { kind: 'failed', why: `its key is too long for ${NAME}` };
    return settle(async () => {
      const direct = await this.#sendToPerson(page, now);
      // Only where nothing was opened for certain may the other way be tried: they do not know of each other's keys.
      if (direct.kind !== 'failed' || !this.#events) return direct;
      const answer = await this.#events.trigger(page, wireKey(page.key));
      const note = `${direct.why}: whoever is on call there was paged instead`;
      if (answer.status === 202) return { kind: 'sent', ref: EVENT_REF, ...(this.#access.incidents ? { note } : {}) };
      return verdictOfStatus(answer, now, NAME, eventProblem(answer));
    });
  }

  update({ key, ref, what, by }: PageUpdate, now: number): Promise<Delivery> {
    return settle(async () => {
      if (ref.startsWith(INCIDENT_REF)) return this.#follow(ref.slice(INCIDENT_REF.length), what, by?.email, now);
      if (!this.#events) return { kind: 'failed', why: `${NAME} has no routing key any more, so it was not told` };
      const answer = await this.#events.follow(wireKey(key), what === 'resolved' ? 'resolve' : 'acknowledge');
      return answer.status === 202 ? { kind: 'sent', ref } : verdictOfStatus(answer, now, NAME, eventProblem(answer));
    });
  }

  async #sendToPerson(page: OutboundPage, now: number): Promise<Delivery> {
    const { incidents } = this.#access;
    const { email, name } = page.target;
    if (!this.#rest || !incidents) return { kind: 'failed', why: `${NAME} has no user to page in the name of` };
    if (email.toLowerCase() === incidents.from.toLowerCase()) {
      // PagerDuty takes what somebody assigns to themselves as acknowledged, and calls nobody.
      return { kind: 'failed', why: `${NAME} does not call ${name}, in whose name incidents are opened` };
    }
    const assignee = await this.#rest.userByEmail(email, now).catch(faultOrThrow);
    if (assignee === null) return { kind: 'failed', why: `${NAME} knows no user with the e-mail ${email}` };
    if (assignee instanceof OutsideFault) return unambiguous(verdictOfFault(assignee, NAME));
    if (typeof assignee !== 'string')
      return unambiguous(verdictOfStatus(assignee, now, NAME, problemOf(assignee).said));
    return this.#open(this.#rest, page, assignee, incidents, now);
  }

  async #open(
    rest: PagerDutyRest,
    page: OutboundPage,
    assignee: string,
    { from, service }: NonNullable<PagerDutyAccess['incidents']>,
    now: number,
  ): Promise<Delivery> {
    const key = wireKey(page.key);
    const answer = await rest.createIncident(page, key, service, assignee, from);
    const opened = answer.status === 201 || answer.status === 200;
    const { said } = problemOf(answer);
    if (!opened && answer.status !== 400) return verdictOfStatus(answer, now, NAME, said);
    // A key that is open already is refused with a 400, among other things: it is there from an earlier try.
    const id = (opened ? createdId(answer) : null) ?? (await rest.openIncident(key, service));
    if (id) return sent(id);
    if (opened || KEY_IS_OPEN.test(said)) {
      return {
        kind: 'retry',
        afterMs: 2_000,
        ambiguous: true,
        why: `${NAME} has it, and does not say under which name`,
      };
    }
    return verdictOfStatus(answer, now, NAME, said);
  }

  async #follow(id: string, what: PageUpdate['what'], by: string | undefined, now: number): Promise<Delivery> {
    const { incidents } = this.#access;
    if (!this.#rest || !incidents)
      return { kind: 'failed', why: `${NAME} has no REST key any more, so it was not told` };
    const answer = await this.#rest.setStatus(id, what, await this.#inNameOf(by, incidents.from, now));
    if (answer.status === 200) return sent(id);
    const { code, said } = problemOf(answer);
    if (code !== null && ALREADY.has(code)) return sent(id);
    if (code === CHANGED_MEANWHILE) {
      return { kind: 'retry', afterMs: 1_000, ambiguous: false, why: `${NAME} was just being changed` };
    }
    return verdictOfStatus(answer, now, NAME, said);
  }

  /** Who did it, where PagerDuty knows them: its own record then names the right person. */
  async #inNameOf(email: string | undefined, otherwise: string, now: number): Promise<string> {
    if (email === undefined) return otherwise;
    const known = await this.#rest?.userByEmail(email, now).catch(() => null);
    return typeof known === 'string' ? email : otherwise;
  }
}

function sent(id: string): Delivery {
  return { kind: 'sent', ref: `${INCIDENT_REF}${id}` };
}

/** A look-up that failed has opened nothing. */
function unambiguous(verdict: Delivery): Delivery {
  return verdict.kind === 'retry' ? { ...verdict, ambiguous: false } : verdict;
}

async function settle(attempt: () => Promise<Delivery>): Promise<Delivery> {
  const outcome = await attempt().catch(faultOrThrow);
  return outcome instanceof OutsideFault ? verdictOfFault(outcome, NAME) : outcome;
}

function faultOrThrow(error: unknown): OutsideFault {
  if (error instanceof OutsideFault) return error;
  throw error;
}
