import type { CompanyMap } from '../map/company-map.ts';
import type { Incident } from './incident.ts';
import type { OutboxRow } from './outbox.ts';
import type { TimelineEntry } from './timeline.ts';

/** Whether this is a page to whom this Slack id is, as the map knows them. */
export function isPageTo(map: CompanyMap, { body }: Pick<OutboxRow, 'body'>, slack: string): boolean {
  if (body.kind !== 'page') return false;
  const email = map.personBySlack(slack)?.id ?? null;
  return body.slack === slack || (email !== null && body.email === email);
}

/** When whoever got this page said, after it, that they can't take it (UTC ms, the first time); null where they did not. */
export function passedOnAt(
  map: CompanyMap,
  page: Pick<OutboxRow, 'body' | 'step' | 'round'>,
  timeline: readonly TimelineEntry[],
): number | null {
  // By order and not by time: a page of a later round asks anew, be it within the same millisecond.
  const fired = timeline.findIndex(
    ({ deed }) => deed.kind === 'fired' && deed.step === page.step && deed.round === page.round,
  );
  const declined = timeline
    .slice(fired + 1)
    .find(({ actor, deed }) => deed.kind === 'declined' && actor !== null && isPageTo(map, page, actor));
  return declined?.at ?? null;
}

/** Whom the last step that paged anybody still asks, as targets: all but those who have passed it on since. */
export function stillAsked(
  map: CompanyMap,
  { lastPaged }: Pick<Incident, 'lastPaged'>,
  timeline: readonly TimelineEntry[],
): readonly string[] {
  const fired = timeline.findLastIndex(({ deed }) => deed.kind === 'fired' && !deed.merged);
  const declined = timeline.slice(fired + 1).flatMap(({ actor, deed }) => {
    if (deed.kind !== 'declined' || actor === null) return [];
    return [actor, map.personBySlack(actor)?.id ?? actor];
  });
  return lastPaged.filter((target) => !declined.includes(target));
}
