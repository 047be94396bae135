import { gapsOpened } from '../../domain/gap/gap-opened.ts';
import type { Edit } from '../../domain/map/change.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { EditOutcome } from '../../domain/proposal/edit-outcome.ts';
import { differenceLines } from './difference.ts';
import { gapPart } from './gap.ts';
import { joined, type Line, line, type Note, type Span } from './note.ts';
import { personSpan } from './people.ts';
import { undoButton } from './undo-value.ts';

const NAMED = 4;
const WARNINGS = 3;

/** What became of an edit, for whoever made it. */
export function outcomeNote(outcome: EditOutcome): Note {
  const { map } = outcome;
  switch (outcome.kind) {
    case 'saved':
      if (outcome.edits.length === 0) return { lines: [line('The map says so already; nothing had to be changed.')] };
      return {
        lines: [line('Saved, and in force from now on:'), ...differenceLines(map, outcome.edits)],
        parts: warningParts(outcome),
        buttons: [undoButton({ revision: outcome.revision, only: null })],
      };
    case 'proposed':
      return {
        lines: [...proposedLines(outcome), ...differenceLines(map, outcome.proposal.edits)],
        small: ['Until a steward approves it, everything stays as it is.'],
        buttons: [{ action: 'proposal:withdraw', label: 'Withdraw', value: outcome.proposal.id }],
      };
    case 'awaiting': {
      const waiting = outcome.proposals.flatMap(({ edits }) => edits);
      const saved = outcome.edits.length > 0;
      return {
        lines: [
          line(...peopleSpans(map, outcome.who), `${askedWords(outcome)}:`),
          ...differenceLines(map, waiting),
          ...(saved ? [line('In force already:'), ...differenceLines(map, outcome.edits)] : []),
          ...insteadLines(outcome),
          ...unreachedLines(outcome),
        ],
        parts: warningParts(outcome),
        small: [
          'Until they accept, whoever is Accountable now stays so. After 72 hours of silence it comes back to you.',
        ],
        buttons: [
          ...outcome.proposals
            .slice(0, 3)
            .map(({ id }) => ({ action: 'proposal:withdraw', label: 'Withdraw', value: id })),
          ...(saved ? [undoButton({ revision: outcome.revision, only: null })] : []),
        ],
      };
    }
  }
}

function askedWords({ who, unreached }: Awaiting): string {
  return unreached.length === who.length
    ? ' would have to accept this first'
    : ` ${has(who)} been asked to take this on`;
}

/** What two people propose waits once, and both hear of it. */
function proposedLines({ map, who, first }: Extract<EditOutcome, { kind: 'proposed' }>): Line[] {
  if (first === null) return [line(...peopleSpans(map, who), ` ${has(who)} your proposal. You hear from me.`)];
  const waits: Span[] = [
    ', and it waits for ',
    ...peopleSpans(map, who),
    '. It is yours as well now, and you hear from me.',
  ];
  return [line(...peopleSpans(map, [first]), ' has proposed the same already', ...waits)];
}

type Awaiting = Extract<EditOutcome, { kind: 'awaiting' }>;

/** Who had been asked about the same before. */
function insteadLines({ map, relieved }: Awaiting): Line[] {
  if (relieved.length === 0) return [];
  const are = relieved.length === 1 ? 'is' : 'are';
  return [line(...peopleSpans(map, relieved), ` had been asked the same before, and ${are} told that it is settled.`)];
}

/** Silence is all that would come of it; whoever assigns it is told at once. */
export function unreachedLines({ map, unreached }: Pick<Awaiting, 'map' | 'unreached'>): Line[] {
  if (unreached.length === 0) return [];
  const mend = 'Name somebody else, or say in the form why it is to be in force at once: /whoowns edit';
  const away = ` ${has(unreached)} no account in this Slack, so I can ask nobody. `;
  return [line(...peopleSpans(map, unreached), away, mend)];
}

/** What is missing since, with the forms that mend it. */
function warningParts({ map, edits, at }: Extract<EditOutcome, { edits: readonly Edit[] }>): Note[] {
  return gapsOpened(map, edits, at)
    .slice(0, WARNINGS)
    .map((gap) => gapPart(gap, null, null));
}

function has(who: readonly string[]): string {
  return who.length === 1 ? 'has' : 'have';
}

/** Some people by name, without calling them; many are counted. */
export function peopleSpans(map: CompanyMap, emails: readonly string[]): Span[] {
  const shown = emails.slice(0, NAMED).map((email) => [{ ...personSpan(map, email), slack: null }]);
  const more = emails.length - NAMED;
  if (more > 0) return [...joined(shown), ` and ${more} more`];
  const [last, ...others] = shown.reverse();
  if (!last) return ['Nobody'];
  return others.length === 0 ? last : [...joined(others.reverse()), ' and ', ...last];
}
