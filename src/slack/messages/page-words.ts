import type { CompanyMap } from '../../domain/company-map.ts';
import type { Incident } from '../../domain/incident.ts';
import type { Deed } from '../../domain/timeline.ts';
import { clip } from './clip.ts';
import type { PersonSpan, Span } from './note.ts';
import { nameOf, reason, scopeName } from './people.ts';

/** Words that the messages about an incident share. */

/** What is said beside the words of a message. */
export interface Labels {
  /** It may have been posted before, and that can't be looked up. */
  readonly isRepeat: boolean;
  /** Storage refuses writes: nothing that is done now is sure to be kept. */
  readonly isUnkept: boolean;
}

const TITLE_SUMMARY = 90;

/** `TEST · Sev 2 · Deploy approval for Payments (42)`, with what else has to be said first. */
export function incidentTitle(map: CompanyMap, incident: Incident): string {
  const name = nameOf(map.activities.get(incident.activity)?.name ?? incident.activity);
  const scope = incident.scope === null ? '' : ` for ${scopeName(map, incident.scope)}`;
  return `${incident.drill ? 'TEST · ' : ''}Sev ${incident.severity} · ${name}${scope} (${incident.number})`;
}

/** In a list, or where there is little room: `checkout returns 500s`. */
export function shortSummary({ summary }: Incident): string {
  return clip(summary.replaceAll(/\s+/g, ' '), TITLE_SUMMARY);
}

/** What is said below everything else: TEST, a repeat, storage that takes nothing. */
export function labelLines({ drill }: Incident, { isRepeat, isUnkept }: Labels): string[] {
  return [
    ...(drill ? ['TEST: nothing has happened. This is a drill.'] : []),
    ...(isRepeat ? ['(repeat) This may have reached you before.'] : []),
    ...(isUnkept
      ? ['I can’t write anything down just now. An acknowledgement may not be kept, and this may come again.']
      : []),
  ];
}

/** Somebody who did something or was paged: a Slack id, an e-mail, or a name from another pager. */
export function whoSpan(map: CompanyMap, who: string | null): PersonSpan | string {
  if (who === null) return 'whoowns';
  const person = who.includes('@') ? map.people.get(who) : map.personBySlack(who);
  if (person) return { person: nameOf(person.name), slack: person.slack };
  return /^[UW][A-Z0-9]+$/.test(who) ? { person: who, slack: who, lead: true } : nameOf(who);
}

/** `14:05`, `14:05 UTC`: by the clock of a zone. */
export function timeOf(moment: number, timeZone = 'UTC'): string {
  const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  try {
    const time = new Intl.DateTimeFormat('en-GB', { ...options, timeZone }).format(moment);
    return timeZone === 'UTC' ? `${time} UTC` : time;
  } catch {
    return timeOf(moment);
  }
}

/** A fact as a line; null for one that nobody needs to read beside the others. */
export function deedSpans(map: CompanyMap, deed: Deed, actor: string | null): Span[] | null {
  const who = (target: string) => whoSpan(map, target);
  const by = whoSpan(map, actor);
  const then = (next: boolean) => (next ? ' The next step is due now.' : '');
  switch (deed.kind) {
    case 'opened':
      return [by, ` opened this as Sev ${deed.severity}`];
    case 'joined':
      return [by, ' joined'];
    case 'fired': {
      if (deed.merged) return [`Step ${deed.step} means the same people again; they go on being asked`];
      const names = deed.who.flatMap(({ target, why }, i): Span[] => [
        i > 0 ? ', ' : '',
        who(target),
        ` (${reason(why)})`,
      ]);
      return [`Step ${deed.step}: paging `, ...names];
    }
    case 'skipped':
      return [`Step ${deed.step} is passed over: ${reason(deed.why)}`];
    case 'delivered':
      return deed.pager === 'slack' ? null : [who(deed.who), ` was paged by ${deed.pager} as well`];
    case 'undelivered':
      return [who(deed.who), ` can’t be reached by ${deed.pager}: ${deed.why}.${then(deed.next)}`];
    case 'quiet':
      return [who(deed.who), ` was paged, but is in Do Not Disturb until ${timeOf(deed.until)}.${then(deed.next)}`];
    case 'acknowledged':
      return [by, deed.takeover ? ' took over' : ' acknowledged'];
    case 'escalated':
      return [by, ' called for the next step'];
    case 'declined':
      return [by, ' can’t take it'];
    case 'resolved':
      return [by, ' resolved it'];
    case 'cancelled':
      return [by, ' cancelled it'];
    case 'note':
      return [by, `: ${deed.text}`];
    case 'exhausted':
      return [
        deed.delivered
          ? 'Nobody has acknowledged, and the path is at its end'
          : 'NOT DELIVERED: nobody on the path could be reached',
      ];
    case 'reminded':
      return ['Asked whether they are still on it'];
    case 'confirmed':
      return [by, ' is still on it'];
    case 'resumed':
      return ['There was no answer to “still on it?”, so the path goes on'];
    case 'fault':
      return [`The path could not be followed from step ${deed.step} on (fault ${deed.id}). Find somebody by hand`];
    case 'posted':
      return null;
    case 'unposted':
      return [`It could not be posted in ${deed.channel}: ${deed.why}`];
    case 'restored':
      return ['It was open in a backup that was put back, and is closed. Nobody was paged'];
  }
}
