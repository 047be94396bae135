import { type DigestCounts, newSince } from '../../domain/gap/digest.ts';
import type { Gap } from '../../domain/gap/gap.ts';
import { countedByKind } from '../../domain/gap/gap-kind.ts';
import { clip } from './clip.ts';
import { gapPart, moreButton } from './gap.ts';
import { bullet, type Line, line, type Note, strong } from './note.ts';
import { reason } from './people.ts';

const WORST = 5;
const NEW = 5;
const SENTENCE_LIMIT = 300;

/**
 * To a steward, on a Monday: what is new since the last time, and the worst of what is missing.
 * @param areas whose gaps these are, by id; null for the whole map.
 * @param last what was missing the last time; null for the first.
 */
export function digestNote(gaps: readonly Gap[], areas: readonly string[] | null, last: DigestCounts | null): Note {
  const worst = gaps.slice(0, WORST);
  return {
    title: 'Your part of the map this week',
    lines: [
      line(
        countedByKind(gaps)
          .map(({ text }) => text)
          .join(' · '),
      ),
      ...(last === null ? [] : newLines(newSince(gaps, last))),
      line(strong(worst.length === 1 ? 'What is missing:' : 'The worst first:')),
    ],
    parts: worst.map((gap, i) => gapPart(gap, i + 1, areas)),
    small: ['You get this on Mondays because you are a steward.'],
    buttons: [{ ...moreButton({ areas, from: 0 }), label: 'Show all' }],
  };
}

function newLines(fresh: readonly Gap[]): Line[] {
  if (fresh.length === 0) return [line(strong('Nothing new'), ' since last time.')];
  const more = fresh.length - NEW;
  return [
    line(strong('New since last time:')),
    ...fresh.slice(0, NEW).map(({ sentence }) => bullet(clip(reason(sentence), SENTENCE_LIMIT))),
    ...(more > 0 ? [bullet(`and ${more} more`)] : []),
  ];
}
