import type { Edit } from '../../domain/map/change.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { Undone } from '../keeping/undo-desk.ts';
import { differenceLines } from './difference.ts';
import { outcomeNote } from './edit-outcome.ts';
import { changerSpan, momentIn } from './history.ts';
import { type Line, line, type Note, type Span } from './note.ts';

/** What the next undo is about is said in so many lines. */
const NEXT_SHOWN = 3;

/** To whoever has undone something: what it was, how it is now, and what the next undo would take back. */
export function undoneNote(undone: Undone): Note {
  const { outcome, lines } = undone;
  if (outcome.kind !== 'saved') return outcomeNote(outcome);
  if (outcome.edits.length === 0) return { lines: [line('That has been undone already.')] };
  const isOwn = lines[0]?.actor === undone.actor;
  return {
    lines: [
      line(...wholeSpans(undone), '. In force from now on:'),
      ...differenceLines(outcome.map, outcome.edits),
      // Of others' changes one is undone by its name: the row of one's own is another matter.
      ...(isOwn ? nextLines(undone) : []),
    ],
    small: [
      `The change and its undoing stay in the history, and Undo there puts it back: /whoowns history ${historyOf(lines)}`,
    ],
  };
}

/** `Undone: what you changed on 28 Dec 2026, 12:01`. */
function wholeSpans({ outcome, lines, actor }: Undone): Span[] {
  const [first] = lines;
  if (!first) return ['Undone'];
  const isOwn = first.actor === actor;
  const who: Span = isOwn ? 'you' : changerSpan(outcome.map, first);
  const when = momentIn(zoneOf(outcome.map, actor), first.at);
  if (first.undoes === null) return ['Undone: what ', who, ` changed on ${when}`];
  return ['Put back: what ', who, ` had undone on ${when}`];
}

function nextLines({ outcome: { map }, next, actor }: Undone): Line[] {
  if (!next) return [line('Nothing else of yours is left to undo.')];
  const when = momentIn(zoneOf(map, actor), next.at);
  if (next.refusal !== null) {
    return [line(`The change of yours before that, of ${when}, can not be undone as it is: ${next.refusal}`)];
  }
  return [
    line(`The next /whoowns undo takes back what you changed on ${when}:`),
    ...differenceLines(map, next.lines).slice(0, NEXT_SHOWN),
  ];
}

function zoneOf(map: CompanyMap, email: string): string {
  return map.people.get(email)?.timezone ?? 'UTC';
}

/** What to ask the history for to find some edits: a thing, or what they belong to. */
export function historyOf(edits: readonly Edit[]): string {
  // Somebody who came along with something is found by that.
  const edit = edits.find(({ kind }) => kind !== 'person') ?? edits[0];
  const thing = edit?.after ?? edit?.before;
  if (thing?.kind === 'holder') return thing.value.role;
  if (thing?.kind === 'absence') return thing.value.person;
  return thing && 'id' in thing.value ? thing.value.id : '';
}
