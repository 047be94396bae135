import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { ActivityStats, Incident } from '../../domain/paging/incident.ts';
import { type IncidentVerb, incidentButton } from './incident-button.ts';
import { type Button, bullet, code, type Line, line, type Note, strong, time } from './note.ts';
import { activityTitle, nextSpans, peopleNamed, shortSummary, whoSpan } from './page-words.ts';

const LISTED = 15;
const BUTTONS = 5;

/** Open incidents, most urgent first, a line each: for lists and for the home. */
export function openIncidentLines(map: CompanyMap, incidents: readonly Incident[]): Line[] {
  const lines = incidents.slice(0, LISTED).map((incident) => {
    const { number, severity, activity, scope, drill } = incident;
    const subject = `${drill ? 'TEST · ' : ''}Sev ${severity} · ${activityTitle(map, activity, scope)}`;
    return bullet(`${number}: `, strong(shortSummary(incident)), ` · ${subject} · `, ...holding(map, incident));
  });
  return incidents.length > LISTED ? [...lines, bullet(`and ${incidents.length - LISTED} more`)] : lines;
}

/** Who has it, or who is asked and who is next. */
function holding(map: CompanyMap, incident: Incident) {
  const { state, ackedBy, lastPaged, dueAt } = incident;
  if (state === 'acknowledged') return [whoSpan(map, ackedBy), ' has it'];
  if (state === 'exhausted' || dueAt === null) return [strong('nobody has it'), ', the path is at its end'];
  const next = nextSpans(map, incident, dueAt);
  const then = next.length > 0 ? ['; next ', ...next, ' at ', time(dueAt)] : [];
  return ['waiting for ', ...peopleNamed(map, lastPaged), ...then];
}

export function incidentsNote(map: CompanyMap, incidents: readonly Incident[]): Note {
  if (incidents.length === 0) {
    return {
      lines: [line('No incident is open.')],
      small: ['How paths have done: /whoowns incidents --stats'],
    };
  }
  return {
    title: incidents.length === 1 ? 'One open incident' : `${incidents.length} open incidents`,
    lines: openIncidentLines(map, incidents),
    small: ['/whoowns incident 42 shows one with its timeline', 'How paths have done: /whoowns incidents --stats'],
    buttons: numbered(incidents, 'show'),
  };
}

/** A command without a number, where several are open. */
export function whichIncidentNote(
  map: CompanyMap,
  incidents: readonly Incident[],
  verb: IncidentVerb | 'cancel',
): Note {
  const button = verb === 'cancel' || verb === 'decline' ? 'show' : verb;
  const word = verb === 'show' ? 'incident' : verb;
  return {
    lines: [line('Several are open. Which one?'), ...openIncidentLines(map, incidents)],
    small: [`By command: /whoowns ${word} ${incidents[0]?.number ?? 42}`],
    buttons: numbered(incidents, button),
  };
}

function numbered(incidents: readonly Incident[], verb: IncidentVerb): Button[] {
  return incidents.slice(0, BUTTONS).map((incident) => {
    const button = incidentButton(verb, incident);
    return { ...button, label: `${button.label} ${incident.number}` };
  });
}

/** How the paths of activities have done: those that nobody answered first. */
export function statsNote(map: CompanyMap, stats: readonly ActivityStats[], days: number): Note {
  const since = `in the last ${days} days, drills left out`;
  if (stats.length === 0) {
    return {
      lines: [line(`Nobody was paged ${since}.`)],
      small: ['A drill shows whether a path works: page … --drill'],
    };
  }
  const ordered = stats.toSorted(
    (a, b) =>
      b.unanswered / b.count - a.unanswered / a.count ||
      (b.medianToAcknowledgeMs ?? 0) - (a.medianToAcknowledgeMs ?? 0) ||
      b.count - a.count,
  );
  return {
    title: 'How paths have done',
    lines: [line(`Pages ${since}; weak paths first.`), ...ordered.slice(0, LISTED).map((each) => statsLine(map, each))],
    small: ordered.length > LISTED ? [`and ${ordered.length - LISTED} more`] : [],
  };
}

function statsLine(map: CompanyMap, stats: ActivityStats): Line {
  const { activity, count, unanswered, medianToAcknowledgeMs: acked, medianToResolveMs: resolved } = stats;
  const pages = count === 1 ? '1 page' : `${count} pages`;
  const silent =
    unanswered === 0 ? [] : [', ', strong(unanswered === count ? 'never answered' : `${unanswered} never answered`)];
  const known = map.activities.has(activity);
  return bullet(
    ...(known ? [activityTitle(map, activity, null)] : [code(activity)]),
    `: ${pages}`,
    ...silent,
    ...(acked === null ? [] : [`; answered in ${spanName(acked)}`]),
    ...(resolved === null ? [] : [`; over in ${spanName(resolved)}`]),
    acked === null && resolved === null ? '' : ' (median)',
  );
}

/** `45 s`, `3 min`, `1 h 20 min`, `2 d 3 h`. */
export function spanName(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 100) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  const parts = [
    [Math.floor(minutes / 1440), 'd'],
    [Math.floor((minutes % 1440) / 60), 'h'],
    [minutes % 60, 'min'],
  ] as const;
  const named = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`);
  return named.slice(0, 2).join(' ');
}
