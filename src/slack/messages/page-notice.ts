import { stepCarriers } from '../../domain/answer/escalation.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import { type Incident, isWanted } from '../../domain/paging/incident.ts';
import type { Deed } from '../../domain/paging/timeline.ts';
import { incidentButton } from './incident-button.ts';
import { deedSpans, placeSpan } from './incident-deed.ts';
import { bullet, type Line, line, type Note, strong } from './note.ts';
import { incidentTitle, type Labels, labelLines, shortSummary, subjectText } from './page-words.ts';
import { personSpan } from './people.ts';

/** A line below the post: what nobody would see from the post alone. The end of the path comes with telephone numbers. */
export function noticeNote(map: CompanyMap, incident: Incident, deed: Deed, labels: Labels): Note {
  if (deed.kind === 'posted') return movedNote(map, incident, deed, labels);
  const spans = deedSpans(map, deed, null) ?? [];
  const isEnd = deed.kind === 'exhausted' || deed.kind === 'fault';
  if (!isEnd) return { lines: [line(...spans)], small: labelLines(incident, labels) };
  const phones = phoneLines(map, incident);
  return {
    title: incidentTitle(incident),
    lines: [
      line(subjectText(map, incident)),
      line(strong('Nobody has it. '), ...spans, '.'),
      ...(phones.length > 0 ? [line('By telephone:'), ...phones] : []),
    ],
    small: [...labelLines(incident, labels), `By command: /whoowns ack ${incident.number}`],
    buttons: isWanted(incident) ? [incidentButton('ack', incident, true)] : [],
  };
}

/** Said where it was opened: it has a channel of its own. */
function movedNote(
  map: CompanyMap,
  incident: Incident,
  { channel, called }: Extract<Deed, { kind: 'posted' }>,
  labels: Labels,
): Note {
  return {
    lines: [
      line(strong(shortSummary(incident)), ' goes on in ', placeSpan(channel, called ?? null), '.'),
      line(subjectText(map, incident)),
    ],
    small: labelLines(incident, labels),
  };
}

/** Whoever the path means and has a number, in its order. */
function phoneLines(map: CompanyMap, incident: Incident): Line[] {
  const activity = map.activities.get(incident.activity) ?? null;
  const carriers = incident.steps.flatMap(({ page }) =>
    stepCarriers(map, activity, page, incident.scope, incident.openedAt),
  );
  const emails = new Set(carriers.flatMap(({ person, acting }) => [person, acting?.for ?? null]));
  const lines: Line[] = [];
  for (const email of emails) {
    const phone = email === null ? null : map.people.get(email)?.phone;
    if (email !== null && phone) lines.push(bullet(personSpan(map, email), ` ${phone}`));
  }
  return lines;
}
