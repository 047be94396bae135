import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { Incident } from '../../domain/paging/incident.ts';
import { isWanted } from '../../domain/paging/incident.ts';
import type { PageBody } from '../../domain/paging/outbox.ts';
import { incidentButton } from './incident-button.ts';
import { type Line, line, type Note, strong } from './note.ts';
import {
  atSpans,
  detailLines,
  incidentTitle,
  type Labels,
  labelLines,
  nextSpans,
  otherwiseSpans,
  type Reader,
  subjectText,
  truthLines,
  whoSpan,
} from './page-words.ts';
import { reason } from './people.ts';

/** The direct message to who is paged, as things are now: asked while somebody is wanted, else how it went on. */
export function pageNote(
  map: CompanyMap,
  incident: Incident,
  body: PageBody,
  labels: Labels,
  { mayEnd }: Reader,
): Note {
  const { number, openedBy } = incident;
  const title = incidentTitle(incident);
  const small = labelLines(incident, labels);
  if (!isWanted(incident)) {
    const isTheirs = incident.state === 'acknowledged' && incident.ackedBy === body.slack;
    return {
      title,
      lines: [isTheirs ? yoursLine(incident) : endLine(map, incident), line(subjectText(map, incident))],
      small,
      buttons: isTheirs && mayEnd ? [incidentButton('resolve', incident), incidentButton('note', incident)] : [],
    };
  }
  return {
    title,
    lines: [
      line(strong('Can you take it?'), ' With Acknowledge it is yours, and nobody else is paged.'),
      ...detailLines(incident),
      line(subjectText(map, incident)),
      line(whoSpan(map, openedBy), ` pages you: ${reason(body.why)}.`),
      ...otherwise(map, incident),
    ],
    small: [
      ...small,
      ...truthLines(map, incident),
      `By command: /whoowns ack ${number}${mayEnd ? ` or /whoowns escalate ${number}` : ''}`,
    ],
    buttons: [incidentButton('ack', incident, true), incidentButton('decline', incident)],
  };
}

/** The direct message to who was paged and can't take it, while somebody is wanted still. @param at UTC ms */
export function passedOnNote(map: CompanyMap, incident: Incident, at: number, labels: Labels): Note {
  return {
    title: incidentTitle(incident),
    lines: [
      line(strong('You passed it on'), ...atSpans(at), '. It can still be yours: press Acknowledge.'),
      ...detailLines(incident),
      line(subjectText(map, incident)),
    ],
    small: [...labelLines(incident, labels), `By command: /whoowns ack ${incident.number}`],
    buttons: [incidentButton('ack', incident)],
  };
}

/** What happens where they press nothing. */
function otherwise(map: CompanyMap, incident: Incident): Line[] {
  const { dueAt, state } = incident;
  if (state !== 'triggered' || dueAt === null) return [];
  const next = nextSpans(map, incident, dueAt);
  if (next.length === 0) return [line('Nobody else is left on the path.')];
  return [line(...otherwiseSpans(next, dueAt))];
}

function yoursLine({ ackedAt }: Incident): Line {
  return line(
    strong('You have it'),
    ', since',
    ...atSpans(ackedAt ?? 0)
      .slice(1)
      .flatMap((span) => [' ', span]),
    '. Nobody else is paged.',
  );
}

/** Who has it, or how it ended. */
export function endLine(map: CompanyMap, { state, ackedBy, ackedAt, endedBy, endedAt }: Incident): Line {
  if (state === 'acknowledged') {
    return line(strong('Acknowledged'), ' by ', whoSpan(map, ackedBy), ...atSpans(ackedAt ?? 0), '.');
  }
  const word = state === 'resolved' ? 'Resolved' : state === 'cancelled' ? 'Cancelled' : 'Closed';
  return line(strong(word), ' by ', whoSpan(map, endedBy), ...atSpans(endedAt ?? 0), '.');
}

export function reminderNote(map: CompanyMap, incident: Incident, labels: Labels, { mayEnd }: Reader): Note {
  return {
    title: incidentTitle(incident),
    lines: [
      line(strong('Still on it?'), ` ${subjectText(map, incident)}`),
      line('Without an answer I page the next one on the path.'),
    ],
    small: labelLines(incident, labels),
    buttons: [incidentButton('confirm', incident, true), ...(mayEnd ? [incidentButton('resolve', incident)] : [])],
  };
}
