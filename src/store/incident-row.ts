import type { Severity } from '../domain/map/severity.ts';
import type { Incident, IncidentState, IncidentStep } from '../domain/paging/incident.ts';
import type { OutboxBody, OutboxRow, PagerName } from '../domain/paging/outbox.ts';
import type { Tables } from './schema.ts';

/** How the rows of an incident become what the domain calls them. */
export function incidentOf(row: Tables['incident']): Incident {
  return {
    id: row.id,
    number: row.number,
    activity: row.activity_id,
    scope: row.scope_id,
    severity: row.severity as Severity,
    drill: row.drill === 1,
    summary: row.summary,
    quote: row.quote,
    link: row.link,
    channel: row.channel,
    fallback: row.fallback,
    home: row.home,
    homeTs: row.home_ts,
    openedBy: row.opened_by,
    openedAt: row.opened_at,
    steps: listOf<IncidentStep>(row.steps),
    repeats: row.repeats,
    remindMs: row.remind_ms,
    state: row.state as IncidentState,
    step: row.step,
    round: row.round,
    dueAt: row.due_at,
    hurried: row.hurried === 1,
    reminded: row.reminded === 1,
    lastPaged: listOf<string>(row.last_paged),
    faults: row.faults,
    ackedBy: row.acked_by,
    ackedAt: row.acked_at,
    endedBy: row.ended_by,
    endedAt: row.ended_at,
    version: row.version,
  };
}

/** Of a list that can't be read nothing is left: the incident can still be shown, ended and told about. */
function listOf<T>(json: string): readonly T[] {
  try {
    const list = JSON.parse(json) as unknown;
    return Array.isArray(list) ? (list as T[]) : [];
  } catch {
    return [];
  }
}

export function outboxRowOf(row: Tables['outbox']): OutboxRow {
  return {
    key: row.key,
    incident: row.incident_id,
    step: row.step,
    round: row.round,
    pager: row.pager as PagerName,
    target: row.target,
    body: bodyOf(row.payload),
    state: row.state as OutboxRow['state'],
    version: row.version,
    at: row.at,
    dueAt: row.due_at,
    fence: row.fence,
    attempts: row.attempts,
    ambiguous: row.ambiguous === 1,
    conversation: row.conversation,
    messageTs: row.message_ts,
    sentAt: row.sent_at,
    digest: row.digest,
    error: row.error,
  };
}

/** A payload that is no JSON must not keep others from being read: whoever is to send it finds out. */
function bodyOf(payload: string): OutboxBody {
  try {
    return JSON.parse(payload) as OutboxBody;
  } catch {
    return { kind: 'broken' } as unknown as OutboxBody;
  }
}
