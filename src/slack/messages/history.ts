import type { LogLine } from '../../domain/edit/history.ts';
import type { UndoWish } from '../../domain/edit/undo.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { EntityKind } from '../../domain/map/entity.ts';
import { clip } from './clip.ts';
import { differenceLines } from './difference.ts';
import { bullet, line, type Note, type Span, strong } from './note.ts';
import { nameOf, personSpan } from './people.ts';
import { undoButton } from './undo-value.ts';

/** So many changes a page. */
export const HISTORY_PAGE = 8;

const WORDS_SHOWN = 300;

export interface HistoryEntry {
  readonly line: LogLine;
  /** What its *Undo* takes back; null where there is none. */
  readonly undo: UndoWish | null;
}

export interface HistoryView {
  readonly subject: { readonly type: string; readonly id: string };
  readonly entries: readonly HistoryEntry[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly timezone: string;
}

/** What has been changed of a thing, newest first: who, when, before and after, why, from where. */
export function historyNote(map: CompanyMap, view: HistoryView): Note {
  const { subject, entries, isFirst, isLast, timezone } = view;
  const newest = entries[0]?.line;
  const thing = map.get(subject.type as EntityKind, subject.id) ?? newest?.after ?? newest?.before;
  const name = thing && 'name' in thing.value ? thing.value.name : subject.id;
  if (entries.length === 0) {
    const none = isFirst ? 'Nothing has been written down of it yet.' : 'That was all of it.';
    return { title: `History of ${nameOf(name)}`, lines: [line(none)] };
  }
  const last = entries.at(-1)?.line;
  const before = last && { revision: last.revision, position: last.position };
  const older = { action: 'history:more', label: 'Older', value: JSON.stringify({ ...subject, before }) };
  return {
    title: `History of ${nameOf(name)}`,
    lines: [],
    parts: entries.map((entry) => entryNote(map, entry, timezone)),
    ...(isLast ? {} : { buttons: [older] }),
  };
}

function entryNote(map: CompanyMap, { line: change, undo }: HistoryEntry, timezone: string): Note {
  const { at, reason, edits } = change;
  const together = edits > 1 ? [` (with ${(edits - 1).toLocaleString('en')} more)`] : [];
  return {
    lines: [
      line(changerSpan(map, change), `, ${momentIn(timezone, at)}`, `, ${fromWhere(change)}`, ...together),
      ...differenceLines(map, [change]).map(({ spans }) => bullet(...spans)),
      ...(reason === null ? [] : [line(`“${clip(reason, WORDS_SHOWN)}”`)]),
    ],
    ...(undo ? { buttons: [undoButton(undo)] } : {}),
  };
}

/** Who made a change: somebody by name, or the command line. */
export function changerSpan(map: CompanyMap, { actor }: Pick<LogLine, 'actor'>): Span {
  if (actor === 'cli') return strong('The command line');
  if (!actor.includes('@') && !map.personBySlack(actor)) return strong(nameOf(actor));
  const email = map.personBySlack(actor)?.id ?? actor;
  return { ...personSpan(map, email), slack: null };
}

function fromWhere({ source }: LogLine): string {
  return source === 'slack' ? 'in Slack' : `from ${clip(source, 100)}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** `28 Dec 2026, 14:05` where somebody is. */
export function momentIn(timezone: string, moment: number): string {
  const known = formats.get(timezone);
  const format =
    known ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone: timezone,
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    });
  formats.set(timezone, format);
  return format.format(moment);
}
