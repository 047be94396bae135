import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { Deed } from '../../domain/paging/timeline.ts';
import { joined, type Span, time } from './note.ts';
import { whoSpan } from './page-words.ts';
import { reason } from './people.ts';

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
    case 'fired':
      if (deed.merged) return [`Step ${deed.step} means the same people again; they go on being asked`];
      return [
        'Paged ',
        ...joined(deed.who.map(({ target, why }): Span[] => [who(target), ` (${reason(why)})`])),
        deed.round > 0 && deed.step === 1 ? ', the path from its beginning' : '',
      ];
    case 'skipped':
      return [`Step ${deed.step} is passed over: ${reason(deed.why)}`];
    case 'delivered':
      return deed.pager === 'slack' ? null : [who(deed.who), ` was paged by ${deed.pager} as well`];
    case 'undelivered':
      return [who(deed.who), ` can’t be reached by ${pagerName(deed.pager)}: ${deed.why}.${then(deed.next)}`];
    case 'quiet':
      return [who(deed.who), ' is in Do Not Disturb until ', time(deed.until), `.${then(deed.next)}`];
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
      if (deed.channel.startsWith('own:')) return [`No channel of its own: ${deed.why}. It goes on in the usual place`];
      return ['It could not be posted in ', placeSpan(deed.channel, deed.called ?? null), `: ${deed.why}`];
    case 'restored':
      return ['It was open in a backup that was put back, and is closed. Nobody was paged'];
  }
}

function pagerName(pager: string): string {
  return pager === 'slack' ? 'Slack' : pager;
}

/**
 * A channel by id or name, or somebody's direct message.
 * @param name what Slack calls it, where that is known.
 * @param otherwise what it is to whoever reads of it.
 */
export function placeSpan(place: string, name: string | null, otherwise = 'the incident’s channel'): Span {
  if (/^[CG][A-Z0-9]+$/.test(place)) return { channel: place, called: name === null ? otherwise : `#${name}` };
  if (/^[a-z0-9]/.test(place) && !place.includes(' ')) return `#${place}`;
  return /^[UWD][A-Z0-9]+$/.test(place) ? 'a direct message' : place;
}
