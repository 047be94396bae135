import type { CompanyMap } from '../../domain/company-map.ts';
import type { Incident } from '../../domain/incident.ts';
import { isWanted } from '../../domain/incident.ts';
import type { PageBody } from '../../domain/outbox.ts';
import { line, type Note, strong } from './note.ts';
import { incidentTitle, type Labels, labelLines, shortSummary, timeOf, whoSpan } from './page-words.ts';
import { reason } from './people.ts';

/** The direct message to who is paged, as things are now: asked while somebody is wanted, else how it went on. */
export function pageNote(map: CompanyMap, incident: Incident, { why }: PageBody, labels: Labels): Note {
  const { number, summary, quote, link, openedBy } = incident;
  const value = JSON.stringify({ incident: number, step: incident.step });
  const title = incidentTitle(map, incident);
  const small = labelLines(incident, labels);
  if (!isWanted(incident))
    return { title, lines: [line(strong(shortSummary(incident))), endLine(map, incident)], small };
  return {
    title,
    lines: [
      line(strong(summary)),
      ...(quote ? [line(`“${quote}”`)] : []),
      ...(link ? [line({ link, title: 'The message' })] : []),
      line(whoSpan(map, openedBy), ` pages you: ${reason(why)}.`),
    ],
    small: [...small, `Also: /whoowns ack ${number} · /whoowns escalate ${number}`],
    buttons: [
      { action: 'incident:ack', label: 'Acknowledge', value, primary: true },
      { action: 'incident:decline', label: 'Can’t take it', value },
    ],
  };
}

/** Who has it, or how it ended. */
export function endLine(map: CompanyMap, { state, ackedBy, ackedAt, endedBy, endedAt }: Incident) {
  if (state === 'acknowledged') return line('Acknowledged by ', whoSpan(map, ackedBy), ` at ${timeOf(ackedAt ?? 0)}.`);
  const word = state === 'resolved' ? 'Resolved' : state === 'cancelled' ? 'Cancelled' : 'Closed';
  return line(`${word} by `, whoSpan(map, endedBy), ` at ${timeOf(endedAt ?? 0)}.`);
}

export function reminderNote(map: CompanyMap, incident: Incident, labels: Labels): Note {
  const value = JSON.stringify({ incident: incident.number, step: incident.step });
  return {
    title: incidentTitle(map, incident),
    lines: [line('Still on it? ', shortSummary(incident)), line('Without an answer the next step is paged.')],
    small: labelLines(incident, labels),
    buttons: [
      { action: 'incident:confirm', label: 'Still on it', value, primary: true },
      { action: 'incident:resolve', label: 'Resolve', value },
    ],
  };
}
