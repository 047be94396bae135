import type { CompanyMap } from '../../domain/map/company-map.ts';
import { type Incident, isOpen, isWanted } from '../../domain/paging/incident.ts';
import { stillAsked } from '../../domain/paging/page-recipient.ts';
import type { TimelineEntry } from '../../domain/paging/timeline.ts';
import { incidentButton } from './incident-button.ts';
import { deedSpans, placeSpan } from './incident-deed.ts';
import { type Button, bullet, type Line, line, type Note, strong, time } from './note.ts';
import { endLine } from './page.ts';
import {
  atSpans,
  detailLines,
  incidentTitle,
  type Labels,
  labelLines,
  nextSpans,
  peopleNamed,
  subjectText,
  truthLines,
} from './page-words.ts';

/** The newest facts are shown; all of them are in `/whoowns incident 42`. */
const SHOWN = 12;

/** The incident's post, as things are now: what is wrong, who has it or is next, who was paged when. */
export function postNote(
  map: CompanyMap,
  incident: Incident,
  timeline: readonly TimelineEntry[],
  labels: Labels,
): Note {
  const facts = factLines(map, timeline);
  const { number } = incident;
  return {
    title: incidentTitle(incident),
    lines: [
      line(subjectText(map, incident)),
      ...stateLines(map, incident, timeline),
      ...detailLines(incident),
      ...facts.slice(-SHOWN),
    ],
    small: [
      ...labelLines(incident, labels),
      ...truthLines(map, incident),
      ...(facts.length > SHOWN ? [`All ${facts.length} facts: /whoowns incident ${number}`] : []),
    ],
    buttons: postButtons(incident),
  };
}

/** What is true of an incident from its beginning to its end, and asks for nothing. */
export function headlineNote(map: CompanyMap, incident: Incident, labels: Labels): Note {
  return {
    title: incidentTitle(incident),
    lines: [line(subjectText(map, incident))],
    small: labelLines(incident, labels),
  };
}

/** Every fact that somebody may want to read, oldest first. */
export function factLines(map: CompanyMap, timeline: readonly TimelineEntry[]): Line[] {
  return timeline.flatMap(({ at, actor, deed }) => {
    const spans = deedSpans(map, deed, actor);
    return spans ? [bullet(time(at), ' ', ...spans)] : [];
  });
}

/** Who has it; else who is asked, and who is next and when. */
export function stateLines(map: CompanyMap, incident: Incident, timeline: readonly TimelineEntry[]): Line[] {
  if (!isWanted(incident)) return [endLine(map, incident)];
  const { state, dueAt, fallback } = incident;
  const waiting = stillAsked(map, incident, timeline);
  if (state === 'exhausted' || dueAt === null) {
    return [line(strong('Nobody has it.'), ' The path is at its end. Whoever can: press Acknowledge.')];
  }
  const pagedAt = timeline.findLast(({ deed }) => deed.kind === 'fired')?.at ?? incident.openedAt;
  const asked =
    waiting.length > 0
      ? [line(strong('Waiting for '), ...peopleNamed(map, waiting), ', paged', ...atSpans(pagedAt), '.')]
      : [];
  const next = nextSpans(map, incident, dueAt);
  if (next.length > 0) return [...asked, line('Next', ...atSpans(dueAt), ': ', ...next, '.')];
  const told = fallback === null ? [] : [', and ', placeSpan(fallback, null, 'the fallback channel'), ' is told'];
  return [...asked, line('Nobody else is left: the path ends', ...atSpans(dueAt), ...told, '.')];
}

/** What can be done with it as it is now. */
export function postButtons(incident: Incident): Button[] {
  if (!isOpen(incident)) return [];
  return [
    ...(isWanted(incident) ? [incidentButton('ack', incident, true)] : []),
    ...(incident.state === 'triggered' ? [incidentButton('escalate', incident)] : []),
    incidentButton('resolve', incident),
    incidentButton('note', incident),
  ];
}
