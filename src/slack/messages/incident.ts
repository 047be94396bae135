import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { Incident } from '../../domain/paging/incident.ts';
import type { TimelineEntry } from '../../domain/paging/timeline.ts';
import { incidentButton } from './incident-button.ts';
import { spanName } from './incident-list.ts';
import { type Button, line, type Note, strong } from './note.ts';
import { factLines, postButtons, stateLines } from './page-post.ts';
import { detailLines, incidentTitle, labelLines, subjectText } from './page-words.ts';

/** `/whoowns incident 42`: how it is, and everything that has happened. */
export function incidentNote(map: CompanyMap, incident: Incident, timeline: readonly TimelineEntry[]): Note {
  const { openedAt, ackedAt, endedAt } = incident;
  const times = [
    ...(ackedAt === null ? [] : [`answered in ${spanName(ackedAt - openedAt)}`]),
    ...(endedAt === null ? [] : [`over in ${spanName(endedAt - openedAt)}`]),
  ];
  return {
    title: incidentTitle(incident),
    lines: [
      line(subjectText(map, incident)),
      ...stateLines(map, incident, timeline),
      ...detailLines(incident),
      line(strong('What happened')),
      ...factLines(map, timeline),
    ],
    small: [...labelLines(incident, { isRepeat: false, isUnkept: false }), ...times],
    buttons: [...postButtons(incident), exportButton(incident)],
  };
}

function exportButton(incident: Incident): Button {
  return { ...incidentButton('show', incident), action: 'incident:export', label: 'Send me the timeline' };
}

/** Said in the direct message that the file comes with. */
export function exportedIncidentNote({ number }: Incident): Note {
  return { lines: [line(`The timeline of incident ${number}, for looking back. Times are in UTC and in your zone.`)] };
}

export function exportingIncidentNote({ number }: Incident): Note {
  return { lines: [line(`The timeline of incident ${number} is in your direct message from me.`)] };
}
