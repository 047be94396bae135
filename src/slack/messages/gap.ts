import type { Gap } from '../../domain/gap/gap.ts';
import { countedByKind } from '../../domain/gap/gap-kind.ts';
import { listed } from '../../domain/gap/gap-words.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import { targetOf } from '../editors/editor.ts';
import { formButton } from '../editors/link-button.ts';
import { clip } from './clip.ts';
import { type Button, line, type Note, strong } from './note.ts';
import { nameOf, reason } from './people.ts';
import { emptyMapNote } from './welcome.ts';

/** So many on a page. */
export const GAP_PAGE = 10;
const SENTENCE_LIMIT = 500;
const NAMED = 100;

/** What is missing, the worst first, a page of it; each with the form that mends it. */
export function gapsNote(map: CompanyMap, gaps: readonly Gap[], { areas, from }: GapPlace): Note {
  if (map.isEmpty) return emptyMapNote();
  const where = areas === null ? '' : ` in ${listed(areas.map((id) => nameOf(map.areas.get(id)?.name ?? id)))}`;
  if (gaps.length === 0) return soundNote(where);
  const page = gaps.slice(from, from + GAP_PAGE);
  const left = gaps.length - from - page.length;
  return {
    title: `What is missing${where}`,
    lines:
      from === 0
        ? [
            line(
              countedByKind(gaps)
                .map(({ text }) => text)
                .join(' · '),
            ),
          ]
        : [],
    parts: page.map((gap, i) => gapPart(gap, from + i + 1, areas)),
    ...(left > 0
      ? {
          small: [`${left.toLocaleString('en')} more ${left === 1 ? 'line' : 'lines'}.`],
          buttons: [moreButton({ areas, from: from + GAP_PAGE })],
        }
      : {}),
  };
}

function soundNote(where: string): Note {
  return {
    lines: [
      line(
        strong(`Nothing is missing${where}.`),
        ' Whoever is asked for is there, and somebody can stand in for them.',
      ),
    ],
    small: ['That took care. Thank you for keeping it so.'],
  };
}

/** One gap: what is missing, what to do about it, and the button for it. */
export function gapPart(gap: Gap, number: number | null, areas: readonly string[] | null): Note {
  const { sentence, mend, of } = gap;
  const fix = fixButton(gap);
  const all: Button = {
    action: 'gap:list',
    label: `Show all ${of.toLocaleString('en')}`,
    value: JSON.stringify({ code: gap.code, areas }),
  };
  const said = clip(reason(sentence), SENTENCE_LIMIT);
  return {
    lines: [line(...(number === null ? [] : [strong(`${number}. `)]), said)],
    small: [reason(mend)],
    buttons: [...(fix ? [fix] : []), ...(of > 1 ? [all] : [])],
  };
}

/** Everything that one line stands for, by name. */
export function gapListNote(gaps: readonly Gap[]): Note {
  const [first] = gaps;
  if (!first) return { lines: [line('Nothing of that is missing any more.')] };
  const shown = gaps.slice(0, NAMED).map(({ sentence }) => line(clip(reason(sentence), SENTENCE_LIMIT)));
  const left = gaps.length - NAMED;
  return {
    title: countedByKind(gaps)[0]?.text ?? '',
    lines: shown.map((each) => ({ ...each, bullet: true })),
    small: [first.mend, ...(left > 0 ? [`and ${left.toLocaleString('en')} more: ask for one area at a time`] : [])],
  };
}

/** Opens the form that mends it; null where no form does. */
function fixButton({ fix, at }: Gap): Button | null {
  if (fix === null) return null;
  // A role whose holder is wanted starts a new holder; everything else is there and is edited.
  const isNew = fix === 'holder' && at.type === 'role';
  return formButton('Fix', targetOf(fix, isNew ? null : at.id, { scope: at.scope, start: isNew ? at.id : '' }));
}

/** A page of the gaps of some areas (by id), or of the whole map. */
export interface GapPlace {
  readonly areas: readonly string[] | null;
  readonly from: number;
}

export function moreButton(place: GapPlace): Button {
  return { action: 'gap:more', label: 'More', value: JSON.stringify(place) };
}

/** The page that a button names; the first of the whole map where it names none. */
export function readGapPlace(value: string | undefined): GapPlace {
  const { areas, from } = fieldsIn(value);
  return {
    areas: readAreas(areas),
    from: typeof from === 'number' && Number.isSafeInteger(from) && from > 0 ? from : 0,
  };
}

/** The kind and the area that a button asks to be listed. */
export function readGapList(value: string | undefined): {
  readonly code: string;
  readonly areas: readonly string[] | null;
} {
  const { code, areas } = fieldsIn(value);
  return { code: typeof code === 'string' ? code : '', areas: readAreas(areas) };
}

function readAreas(areas: unknown): string[] | null {
  return Array.isArray(areas) ? areas.filter((area) => typeof area === 'string').slice(0, 200) : null;
}

function fieldsIn(value: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const fields: unknown = JSON.parse(value ?? '');
    return typeof fields === 'object' && fields !== null ? (fields as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}
