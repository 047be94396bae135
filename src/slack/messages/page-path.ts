import type { Candidate } from '../../ask/answer.ts';
import { confirmationOf } from '../../domain/attestation/attestation.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import { vacancyOf, whyOf } from '../../domain/paging/step-target.ts';
import { isAnybodyThere, type Missed, type Place, type Preflight, type PreflightHop } from '../paging/preflight.ts';
import { confirmationText } from './attestation.ts';
import { clip } from './clip.ts';
import { placeSpan } from './incident-deed.ts';
import { bullet, code, joined, type Line, line, type Note, type Span, strong } from './note.ts';
import { pageButton } from './page-button.ts';
import { activityTitle, timeOf } from './page-words.ts';
import { groupSpans, nameOf, personSpan, reason, waitName } from './people.ts';
import { chooseButton, subjectValue } from './subject-button.ts';

/** `/whoowns path`: who would be paged, in order, and what is known of whether they would hear it. */
export function pathNote(
  map: CompanyMap,
  preflight: Preflight,
  { now, unknownScope }: { readonly now: number; readonly unknownScope: string | null },
): Note {
  const { activity, scope, severity } = preflight;
  const unknown =
    unknownScope === null ? [] : [line('I know no team or service called ', strong(clip(unknownScope, 60)), '.')];
  const isAnybody = isAnybodyThere(preflight);
  const nobody = line(
    strong('Nobody can be paged now.'),
    ' Find somebody by hand, and have the map mended: ',
    code(`/whoowns edit ${activity.id}`),
    '.',
  );
  return {
    title: `Who is paged for ${activityTitle(map, activity.id, scope)}`,
    lines: [...unknown, ...(isAnybody ? [] : [nobody]), ...pathLines(map, preflight, now)],
    small: [`Sev ${severity}`, ...pathSmall(map, preflight, now)],
    ...(isAnybody ? { buttons: [pageButton(activity.id, scope, severity)] } : {}),
  };
}

/** Several activities fit: each has its card, with its path. */
export function whichPathNote(candidates: readonly Candidate[], scope: string | null): Note {
  return {
    lines: [line('Several things fit. Which one do you mean?')],
    buttons: candidates
      .slice(0, 5)
      .map(({ id, name }) => chooseButton(nameOf(name), subjectValue('activity', id, scope, 'escalation'))),
  };
}

export function noPathNote(typed: string): Note {
  return {
    lines: [line('I know no activity by these words: ', strong(clip(typed, 80)))],
    small: ['Try /whoowns path deploy-approval, or /whoowns list to see what is there.'],
  };
}

/** Every hop, then what comes after the last, and where the incident is posted. */
export function pathLines(map: CompanyMap, preflight: Preflight, now: number): Line[] {
  const { hops, place } = preflight;
  const asked = askedAtAnyHour(hops);
  return [...hops.map((hop) => hopLine(map, hop, now, hop === asked)), endLine(preflight), placeLine(place)];
}

export function pathSmall(map: CompanyMap, { activity, scope, hops }: Preflight, now: number): string[] {
  const confirmed = confirmationText(map, confirmationOf(map, activity, scope, now), now);
  return [
    ...(confirmed === null ? [] : [confirmed]),
    ...(hops.some(({ timezone }) => timezone !== null)
      ? ['Slack tells scheduled Do Not Disturb; notifications that somebody has paused can’t be seen.']
      : []),
  ];
}

/** Behind the last who is within their hours nobody else is to come: the first of those is asked all the same. */
function askedAtAnyHour(hops: readonly PreflightHop[]): PreflightHop | undefined {
  const lastOpen = hops.findLastIndex(({ hop, closedHours }) => hop.vacancy === null && closedHours === null);
  return hops.slice(lastOpen + 1).find(({ closedHours }) => closedHours !== null);
}

function hopLine(map: CompanyMap, preflight: PreflightHop, now: number, isAskedAnyway: boolean): Line {
  const { hop, timezone, page } = preflight;
  const due = hop.afterMs === 0 ? 'at once' : waitName(hop.afterMs);
  if (hop.vacancy !== null) {
    return bullet(strong('Nobody'), ` ${due}: ${reason(vacancyOf(map, hop))}. This step is passed over at once.`);
  }
  const who = hop.group !== null ? groupSpans(map, hop.group) : [personSpan(map, hop.person ?? '')];
  const facts: Span[][] = [[reason(whyOf(map, hop, page))]];
  if (timezone !== null) facts.push([`${timeOf(now, timezone).replace(' UTC', '')} there`]);
  facts.push([hearing(preflight, isAskedAnyway)]);
  return bullet(...who, ` ${due} · `, ...joined(facts, ' · '));
}

/** Whether they would hear it, as far as that can be seen from here. */
function hearing({ hop, reach, closedHours, timezone }: PreflightHop, isAskedAnyway: boolean): string {
  if (closedHours !== null) {
    const outside = closedHours === 'business' ? 'outside business hours' : `outside their hours (${closedHours})`;
    return isAskedAnyway ? `${outside}; asked all the same, for nobody else is to come` : `${outside}: passed over`;
  }
  if (hop.group !== null) return 'all of them, the first answer counts';
  if (reach?.hindrance) return `not reachable in Slack: ${reach.hindrance}`;
  if (reach?.quietUntil) {
    return `in Do Not Disturb until ${timeOf(reach.quietUntil, timezone ?? 'UTC').replace(' UTC', '')} there: the next one is paged at once as well`;
  }
  if (!reach?.isQuietKnown) return `Slack does not say whether they hear it`;
  return 'reachable';
}

function endLine({ policy }: Preflight): Line {
  const { repeat, fallback, steps } = policy;
  const total = steps.reduce((sum, { waitMs }) => sum + waitMs, 0);
  const again =
    repeat === 0 ? '' : repeat === 1 ? ', then once more from the beginning' : `, then ${repeat} times more`;
  const told: Span[] =
    fallback === null ? ['it says so where the incident stands'] : [fallbackSpan(fallback), ' is told'];
  return line(
    strong('If nobody answers: '),
    `one round takes ${waitName(total).replace('after ', '')}${again}; then `,
    ...told,
    '.',
  );
}

function placeLine(place: Place): Line {
  const label = strong('Posted: ');
  if (place.kind === 'here') return line(label, 'in ', placeSpan(place.channel, place.name, 'this channel'), '.');
  const missed = place.missed === null ? [] : missedSpans(place.missed);
  if (place.kind === 'fallback') return line(label, 'in ', fallbackSpan(place.fallback), '.', ...missed);
  return line(label, 'to you alone, by direct message.', ...missed);
}

function fallbackSpan(fallback: string): Span {
  return placeSpan(fallback, null, 'the fallback channel');
}

function missedSpans({ channel, name, isArchived }: Missed): Span[] {
  const span = placeSpan(channel, name, 'this channel');
  if (isArchived) return [' ', span, ' is archived.'];
  return [' I am not in ', span, '; ', code('/invite @whoowns'), ' lets me in.'];
}
