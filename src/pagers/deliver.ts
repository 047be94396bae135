import type { CompanyMap } from '../domain/map/company-map.ts';
import type { Incident } from '../domain/paging/incident.ts';
import type { Delivery, OtherPager, OutboundPage, PageUpdate } from '../domain/paging/other-pager.ts';
import type { OutboxRow, PageBody, SendOutcome } from '../domain/paging/outbox.ts';

export interface ElsewhereOptions {
  readonly pagers: readonly OtherPager[];
  readonly currentMap: () => CompanyMap | Promise<CompanyMap>;
  /** Finds the page that an update is about. */
  readonly row: (key: string) => Promise<OutboxRow | null>;
  readonly clock: () => number;
  /** Hears that a page went another way than meant: whoever is on call was paged, in place of somebody unknown there. */
  readonly onNote: (row: OutboxRow, note: string) => void;
}

/** Sends the outbox's rows that are not Slack's: a page, and later how it went on. Other kinds of row are void here. */
export function deliverElsewhere({ pagers, currentMap, row: find, clock, onNote }: ElsewhereOptions) {
  return async (row: OutboxRow, incident: Incident): Promise<SendOutcome> => {
    const pager = pagers.find(({ name }) => name === row.pager);
    if (!pager) return { kind: 'failed', why: `${row.pager} is not configured any more` };
    const map = await currentMap();
    const { body } = row;
    if (body.kind === 'page') {
      if (body.email === null) return { kind: 'failed', why: `no e-mail is known of ${body.name}` };
      const page = pageOf(map, row, { ...body, email: body.email }, incident);
      const delivery = await pager.send(page, clock());
      if (delivery.kind === 'sent' && delivery.note) onNote(row, delivery.note);
      return outcomeOf(delivery, row, incident);
    }
    if (body.kind !== 'update') return { kind: 'void' };
    const sent = await find(body.of);
    const what = whatBecame(incident);
    if (!sent?.messageTs || !what) return { kind: 'void' };
    const by = personOf(map, what === 'acknowledged' ? incident.ackedBy : incident.endedBy);
    const update: PageUpdate = { key: sent.key, ref: sent.messageTs, what, by, incident: incident.number };
    return outcomeOf(await pager.update(update, clock()), row, incident);
  };
}

function pageOf(
  map: CompanyMap,
  { key, step, round }: OutboxRow,
  { email, name, why }: PageBody & { readonly email: string },
  incident: Incident,
): OutboundPage {
  const { activity, scope, number, summary, severity, openedAt, openedBy, link, drill } = incident;
  return {
    key,
    incident: number,
    summary,
    severity,
    activity: { id: activity, name: map.activities.get(activity)?.name ?? activity },
    scope: scope === null ? null : { id: scope, name: map.scopes.get(scope)?.name ?? scope },
    target: { email, name },
    why,
    step,
    round,
    openedAt,
    openedBy: map.personBySlack(openedBy)?.name ?? openedBy,
    link,
    drill,
  };
}

/** What the other side is to be told; null while it is to go on calling. */
function whatBecame({ state }: Incident): PageUpdate['what'] | null {
  if (state === 'acknowledged') return 'acknowledged';
  return state === 'resolved' || state === 'cancelled' ? 'resolved' : null;
}

function personOf(map: CompanyMap, slack: string | null): PageUpdate['by'] {
  const person = slack === null ? null : map.personBySlack(slack);
  return person && { email: person.id, name: person.name };
}

/** What another pager calls a page stands where Slack's name of a message does. */
function outcomeOf(delivery: Delivery, row: OutboxRow, { version }: Incident): SendOutcome {
  switch (delivery.kind) {
    case 'sent':
      return {
        kind: 'sent',
        conversation: row.pager,
        ts: delivery.ref,
        shows: version,
        quietUntil: null,
        digest: null,
      };
    case 'retry': {
      const { ambiguous, why, afterMs } = delivery;
      return { kind: ambiguous ? 'ambiguous' : 'temporary', why, afterMs };
    }
    case 'failed':
      return delivery;
  }
}
