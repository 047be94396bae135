import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { Entity } from '../../domain/map/entity.ts';
import type { Field } from '../modals/form.ts';
import { isShowable, linesIn, OPTIONS } from '../modals/render-field.ts';
import { type Entries, type Entry, one, type Part, several } from './part.ts';

/** What somebody has entered, by field; a field that their form did not have is not there. */
export interface Entered {
  readonly fields: readonly string[];
  readonly entered: Readonly<Record<string, string>>;
  readonly chosen: Readonly<Record<string, readonly string[]>>;
}

/** A field that somebody else has changed while a form was open. */
export interface Overlap {
  readonly part: Part<Entity>;
  readonly from: Entry;
  readonly to: Entry;
  /** Whether the person at the form has changed it as well, to something else. */
  readonly isMine: boolean;
}

export interface Merged {
  /** What is to be set, by field: only what the person changed. */
  readonly mine: Entries;
  readonly overlaps: readonly Overlap[];
}

/**
 * Tells apart what the person at a form has changed and what others have changed since it was opened.
 * @param base the thing as it was when the form was opened.
 * @param current the thing as it is now.
 */
export function merge(
  map: CompanyMap,
  parts: readonly Part<Entity>[],
  base: Entity,
  current: Entity,
  entered: Entered,
): Merged {
  const mine: Record<string, Entry> = {};
  const overlaps: Overlap[] = [];
  for (const part of parts) {
    if (!entered.fields.includes(part.id)) continue;
    const before = part.get(base);
    const now = part.get(current);
    const field = part.field(before, map);
    const shown = shownIn(field);
    const given = givenIn(field, entered);
    const isTouched = !sameEntry(given, shown) && !sameEntry(given, now);
    if (isTouched) mine[part.id] = withUnshown(given, before, shown);
    if (!sameEntry(before, now)) overlaps.push({ part, from: before, to: now, isMine: isTouched });
  }
  return { mine, overlaps };
}

/** What a field holds when nobody touches it: Slack shows no more than it can. */
export function shownIn(field: Field): Entry {
  switch (field.kind) {
    case 'text':
      return linesIn(field.initial ?? '', field.limit);
    case 'search':
      return field.initial && isShowable(field.initial) ? field.initial.value : '';
    case 'searches':
      return (field.initial ?? [])
        .filter(isShowable)
        .slice(0, OPTIONS)
        .map(({ value }) => value);
    case 'choice':
      return field.options.some(({ value }) => value === field.initial) ? (field.initial ?? '') : '';
    case 'checks':
      return field.initial ?? [];
    default:
      return field.initial ?? '';
  }
}

/** Whether a field can hold all of an entry; what it can't hold would be lost with the next click on *Save*. */
export function fits(field: Field): boolean {
  if (field.kind === 'text') return (field.initial ?? '').length <= Math.min(field.limit, 3000);
  if (field.kind === 'choice') return !field.initial || isShowable({ value: field.initial });
  return field.kind !== 'search' || field.initial === undefined || isShowable(field.initial);
}

function givenIn({ id, kind }: Field, { entered, chosen }: Entered): Entry {
  return kind === 'searches' || kind === 'checks' ? (chosen[id] ?? []) : (entered[id] ?? '');
}

/** What a menu could not show stays where it is. */
function withUnshown(given: Entry, before: Entry, shown: Entry): Entry {
  if (typeof given === 'string') return given;
  return [...given, ...several(before).filter((value) => !shown.includes(value) && !given.includes(value))];
}

/** Two texts are the same however their lines end and whatever blanks stand around them. */
export function sameEntry(a: Entry, b: Entry): boolean {
  if (typeof a === 'string' || typeof b === 'string') return folded(one(a)) === folded(one(b));
  return a.length === b.length && a.every((value, i) => value === b[i]);
}

function folded(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}
