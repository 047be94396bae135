import type { CompanyMap } from '../../domain/company-map.ts';
import { type Incident, isOpen, isWanted } from '../../domain/incident.ts';
import type { TimelineEntry } from '../../domain/timeline.ts';
import { type Button, bullet, line, type Note, strong } from './note.ts';
import { endLine } from './page.ts';
import { deedSpans, incidentTitle, type Labels, labelLines, timeOf } from './page-words.ts';

/** The newest facts are shown; all of them are in `/whoowns incident 42`. */
const SHOWN = 12;

/** The incident's post, as things are now: who was paged when, who has it, what is next. */
export function postNote(
  map: CompanyMap,
  incident: Incident,
  timeline: readonly TimelineEntry[],
  labels: Labels,
): Note {
  const facts = timeline.flatMap(({ at, actor, deed }) => {
    const spans = deedSpans(map, deed, actor);
    return spans ? [bullet(`${timeOf(at)} `, ...spans)] : [];
  });
  const { summary, quote, link } = incident;
  return {
    title: incidentTitle(map, incident),
    lines: [
      line(strong(summary)),
      ...(quote ? [line(`“${quote}”`)] : []),
      ...(link ? [line({ link, title: 'The message' })] : []),
      ...facts.slice(-SHOWN),
      ...(isWanted(incident) ? nextLines(incident) : [endLine(map, incident)]),
    ],
    small: labelLines(incident, labels),
    buttons: buttonsOf(incident),
  };
}

function nextLines({ state, step, steps, dueAt, round, repeats }: Incident) {
  if (state === 'exhausted' || dueAt === null) return [];
  const isLast = step >= steps.length && round >= repeats;
  return [line(isLast ? `The path ends at ${timeOf(dueAt)}.` : `Next step at ${timeOf(dueAt)}.`)];
}

function buttonsOf(incident: Incident): Button[] {
  const value = JSON.stringify({ incident: incident.number, step: incident.step });
  if (!isOpen(incident)) return [];
  const wanted: Button[] = [
    { action: 'incident:ack', label: 'Acknowledge', value, primary: true },
    { action: 'incident:escalate', label: 'Escalate now', value },
  ];
  return [
    ...(isWanted(incident) ? wanted : []),
    { action: 'incident:resolve', label: 'Resolve', value },
    { action: 'incident:note', label: 'Add a note', value },
  ];
}
