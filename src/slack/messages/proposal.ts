import { newlyAccountable } from '../../domain/answer/accountable.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { ProposalParty } from '../../domain/notice.ts';
import { type Proposal, wishersOf } from '../../domain/proposal/proposal.ts';
import type { Agreed } from '../../domain/proposal/proposal-answer.ts';
import { namesOf } from './accountable.ts';
import { clip } from './clip.ts';
import { differenceLines } from './difference.ts';
import { peopleSpans, unreachedLines } from './edit-outcome.ts';
import { type Button, type Line, line, type Note, type PersonSpan, type Span, strong } from './note.ts';
import { dayOf, nameOf, personSpan } from './people.ts';

const WORDS_SHOWN = 500;
const HOUR_MS = 3_600_000;

/** A proposal as it is told to somebody who has to do with it; null where there is nothing to tell any more. */
export function proposalNotice(map: CompanyMap, proposal: Proposal, to: ProposalParty, now: number): Note | null {
  const isAsked = to === 'steward' || to === 'acceptor';
  if (isAsked) return proposal.state === 'open' ? proposalNote(map, proposal, now) : null;
  return proposal.state === 'open' ? null : closedNote(map, proposal, to);
}

/** A proposal with what can be done about it; one that is done says how it ended. */
export function proposalNote(map: CompanyMap, proposal: Proposal, now: number): Note {
  const { id, step, state, edits } = proposal;
  if (state !== 'open') return { lines: [line(...endSpans(map, proposal)), ...differenceLines(map, edits)] };
  const approval = step === 'approval';
  const answers: readonly Button[] = [
    { action: 'proposal:accept', label: approval ? 'Approve' : 'Accept', value: id, primary: true },
    { action: 'proposal:decline', label: 'Decline', value: id },
  ];
  return {
    lines: [
      line(...askingSpans(map, proposal)),
      ...differenceLines(map, edits),
      ...chargeLines(map, proposal),
      ...reasonLines(proposal),
    ],
    small: [
      approval
        ? `Proposed on ${dayOf(proposal.at)}. Until it is approved, everything stays as it is.`
        : silence(proposal, now),
    ],
    buttons: answers,
  };
}

function askingSpans(map: CompanyMap, proposal: Proposal): Span[] {
  const { step, proposer, sponsor, joined } = proposal;
  const wishers = peopleSpans(map, wishersOf(proposal));
  if (step === 'approval') return [...wishers, ` ${joined.length === 0 ? 'proposes' : 'propose'} a change:`];
  const by = named(map, sponsor ?? proposer);
  const wish = sponsor !== null && sponsor !== proposer ? [' (proposed by ', ...wishers, ')'] : [];
  return [by, ...wish, ' asks whether you are ', strong('Accountable'), ' from now on:'];
}

/** For what a role makes its holder Accountable is not in the change itself. */
function chargeLines(map: CompanyMap, { edits, step, people }: Proposal): Line[] {
  if (step !== 'acceptance' || !edits.some(({ kind }) => kind === 'holder')) return [];
  const charges = newlyAccountable(map, edits).filter(({ person }) => person === people[0]);
  if (charges.length === 0) return [];
  return [
    line(
      strong('Accountable'),
      ` for: ${namesOf(
        map,
        charges.map(({ charge }) => charge),
      )}`,
    ),
  ];
}

function silence({ due }: Proposal, now: number): string {
  const hours = Math.max(1, Math.round((due - now) / HOUR_MS));
  return `Until you accept, whoever is Accountable now stays so. Without an answer it goes back in ${hours} hours.`;
}

function reasonLines({ reason, joined, step }: Proposal): Line[] {
  // Who proposed it stands in the sentence above.
  const own = reason?.replace(/ ?\(?proposed by [^()]*\)?$/, '') ?? '';
  // What is put to who would be Accountable has the reasons of all in one.
  const others = step === 'approval' ? joined.map((each) => each.reason ?? '') : [];
  return [own, ...others].filter((words) => words !== '').map((words) => line(`“${clip(words, WORDS_SHOWN)}”`));
}

/** To whoever said yes: what it has come to. */
export function agreedNote(map: CompanyMap, { proposal, outcome, missing }: Agreed): Note {
  const { step, joined, state, why, edits } = proposal;
  const isApproval = step === 'approval';
  const told: Span[] = [...peopleSpans(map, wishersOf(proposal)), joined.length === 0 ? ' is told.' : ' are told.'];
  if (state === 'overtaken') {
    const reason = why === null ? [] : [line(`What stands in the way: ${clip(why, WORDS_SHOWN)}`)];
    return { lines: [line('The map has changed meanwhile, so this no longer fits. ', ...told), ...reason] };
  }
  if (missing.length > 0) {
    const need = isApproval ? ' has to approve it as well: a part of it is theirs.' : ' has to accept as well.';
    return { lines: [line('Thank you. ', ...peopleSpans(map, missing), need), ...differenceLines(map, edits)] };
  }
  if (outcome?.kind === 'awaiting') {
    const asked = line(
      'Approved. ',
      ...peopleSpans(map, outcome.who),
      ' will be asked first, for it makes them Accountable.',
    );
    return { lines: [asked, ...differenceLines(map, edits), ...unreachedLines(outcome)] };
  }
  const done = isApproval
    ? line('Approved, and in force. ', ...told)
    : line('Thank you. You are ', strong('Accountable'), ' from now on:');
  return { lines: [done, ...differenceLines(map, edits)] };
}

export function withdrawButton(id: string): Button {
  return { action: 'proposal:withdraw', label: 'Withdraw', value: id };
}

/** To one of several who wanted it, and no longer does. */
export function leftNote(map: CompanyMap, proposal: Proposal): Note {
  const wishers = wishersOf(proposal);
  const whose =
    wishers.length === 1 ? ' proposes it too, so it waits on as theirs:' : ' propose it too, so it waits on as theirs:';
  return {
    lines: [
      line('You no longer propose this. ', ...peopleSpans(map, wishers), whose),
      ...differenceLines(map, proposal.edits),
    ],
  };
}

/** Some open proposals in a list, each with a button that shows it. */
export function proposalsNote(
  map: CompanyMap,
  groups: readonly { title: string; proposals: readonly Proposal[] }[],
): Note {
  const all = groups.flatMap(({ proposals }) => proposals);
  if (all.length === 0) return { lines: [line('No proposal waits: not for you, and none of yours.')] };
  const numbered = new Map(all.map(({ id }, i) => [id, i + 1]));
  return {
    title: 'Open proposals',
    lines: groups
      .filter(({ proposals }) => proposals.length > 0)
      .flatMap(({ title, proposals }) => [
        line(strong(title)),
        ...proposals.flatMap((each) => [
          line(
            `${numbered.get(each.id)}. `,
            ...peopleSpans(map, wishersOf(each)),
            `, ${dayOf(each.at)}`,
            ...waitsFor(map, each),
          ),
          ...differenceLines(map, each.edits).slice(0, 2),
        ]),
      ]),
    small: ['Choose one to deal with it.'],
    buttons: all.map(({ id }, i) => ({ action: 'proposal:show', label: `${i + 1}`, value: id })),
  };
}

function waitsFor(map: CompanyMap, { step, people, yes }: Proposal): Span[] {
  const left = people.filter((person) => !yes.includes(person));
  return step === 'approval' ? [', waits for a steward'] : [', waits for ', ...peopleSpans(map, left)];
}

function closedNote(map: CompanyMap, proposal: Proposal, to: ProposalParty): Note {
  const { state, why, edits, closedBy } = proposal;
  // What nobody has withdrawn by hand says why in its first sentence.
  const isSaid = state === 'withdrawn' && closedBy === null;
  const words = why === null || state === 'applied' || isSaid ? [] : [line(`“${clip(why, WORDS_SHOWN)}”`)];
  const isCalm = state !== 'applied' && state !== 'overtaken';
  const small = isCalm ? ['Nothing has changed: whoever was Accountable still is.'] : [];
  const isBack = to === 'sponsor' && state !== 'applied' && state !== 'withdrawn';
  const back = isBack ? ['It is yours again: assign it to somebody else, or ask once more.'] : [];
  return {
    lines: [line(...endSpans(map, proposal)), ...words, ...differenceLines(map, edits)],
    small: [...small, ...back],
  };
}

/** How a proposal ended, in a sentence that begins with who ended it. */
export function endSpans(map: CompanyMap, proposal: Proposal): Span[] {
  const { step, state, closedBy, closedAt, people, yes, why } = proposal;
  const wishers = wishersOf(proposal);
  const who: Span[] = closedBy === null ? ['Nobody'] : [named(map, closedBy)];
  const when = closedAt === null ? '' : ` on ${dayOf(closedAt)}`;
  const isOwn = wishers.length === 1 && closedBy === wishers[0];
  const of: Span[] = isOwn ? [' their own proposal'] : [' the proposal of ', ...peopleSpans(map, wishers)];
  const whose: Span[] = step === 'approval' ? of : [];
  switch (state) {
    case 'open':
      return ['It still waits for an answer.'];
    case 'applied':
      if (step === 'approval') return [...who, ' approved', ...whose, `${when}.`];
      return [...peopleSpans(map, yes), ` accepted${when}: it is in force.`];
    case 'declined':
      return [...who, ' declined', ...whose, `${when}.`];
    case 'withdrawn':
      if (closedBy === null) return [`${nameOf(why ?? 'The reason for it is gone')}, so this was withdrawn${when}.`];
      return [...who, ' withdrew', ...(whose.length > 0 ? whose : [' it']), `${when}.`];
    case 'expired': {
      if (step === 'approval') return ['No steward has answered', ...whose, ' for 30 days, so it is closed.'];
      const silent = people.filter((person) => !yes.includes(person));
      return [
        ...peopleSpans(map, silent),
        ` ${silent.length === 1 ? 'has' : 'have'} not answered for 72 hours, so it goes back.`,
      ];
    }
    case 'overtaken':
      return ['The map has changed meanwhile, so this no longer fits and is closed.'];
  }
}

function named(map: CompanyMap, email: string): PersonSpan {
  return { ...personSpan(map, email), slack: null };
}
