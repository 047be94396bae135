import type { Change } from '../../domain/map/change.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { Entity } from '../../domain/map/entity.ts';
import type { Overlap } from '../editors/merge.ts';
import type { Entry, Part } from '../editors/part.ts';
import { clip } from './clip.ts';
import { bullet, type Line, line, type Span, strong } from './note.ts';
import { nameOf, personSpan, roleName, scopeName } from './people.ts';

const WORDS_SHOWN = 120;
const NAMED = 5;

/** A thing of the map in a few words. */
export function thingName(map: CompanyMap, { kind, value }: Entity): string {
  if (kind === 'holder') {
    const who = value.person ? nameOf(map.people.get(value.person)?.name ?? value.person) : `group ${value.group}`;
    return `${who} as ${roleName(map, value.role)}${value.scope ? ` for ${scopeName(map, value.scope)}` : ''}`;
  }
  if (kind === 'absence') return `the absence of ${nameOf(map.people.get(value.person)?.name ?? value.person)}`;
  if (kind === 'synonym') return nameOf(value.words.join(', '));
  return nameOf('name' in value ? value.name : value.id);
}

/** One changed field: `Area: “Delivery” is now “Security”`. */
function changeSpans(map: CompanyMap, part: Part<Entity>, from: Entry, to: Entry): Span[] {
  const words = (entry: Entry) => clip(part.words(entry, map), WORDS_SHOWN);
  const label = strong(part.label.replace(/[?:]$/, ''));
  const [before, after] = [words(from), words(to)];
  if (before === '') return [label, `: was empty, is now “${after}”`];
  return [label, after === '' ? `: “${before}” was taken out` : `: “${before}” is now “${after}”`];
}

/** Said above a form that somebody else has overtaken: who, when, what, and what to do. */
export function overtakenLines(
  map: CompanyMap,
  change: Pick<Change, 'actor' | 'at'> | null,
  overlaps: readonly Overlap[],
  now: number,
): Line[] {
  const who: Span[] = change
    ? [actorSpan(map, change.actor), ` changed this ${agoName(now - change.at)}`]
    : ['This was changed'];
  return [
    line(...who, ', while you had it open:'),
    ...overlaps.map(({ part, from, to, isMine }) =>
      bullet(...changeSpans(map, part, from, to), isMine ? '; you changed it too, and yours stands below' : ''),
    ),
    line(
      'What you changed is below as you left it, the rest as it is now. Nothing is saved yet: send it again if it is right.',
    ),
  ];
}

function actorSpan(map: CompanyMap, actor: string): Span {
  return actor.includes('@') ? { ...personSpan(map, actor), slack: null } : 'An import';
}

function agoName(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return minutes === 1 ? 'a minute ago' : `${minutes} minutes ago`;
  const hours = Math.round(minutes / 60);
  return hours === 1 ? 'an hour ago' : `${hours} hours ago`;
}

/** What has to go, or to name something else, before a thing can be deleted. */
export function referrerLines(map: CompanyMap, name: string, referrers: readonly Entity[]): Line[] {
  const shown = referrers.slice(0, 2 * NAMED);
  const more = referrers.length - shown.length;
  return [
    line(strong(name), ' can not be deleted while this names it:'),
    ...shown.map((entity) => bullet(`${KIND_WORD[entity.kind] ?? ''}${thingName(map, entity)}`)),
    ...(more > 0 ? [line(`… and ${more} more.`)] : []),
    line('Change or delete these first.'),
  ];
}

const KIND_WORD: Readonly<Partial<Record<Entity['kind'], string>>> = {
  activity: 'the activity ',
  role: 'the role ',
  scope: 'the team or service ',
  escalation_policy: 'the escalation policy ',
  holder: 'the holder ',
};
