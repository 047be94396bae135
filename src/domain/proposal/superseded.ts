import { isGone } from '../answer/resolution.ts';
import { rebase } from '../edit/rebase.ts';
import { DomainError } from '../error.ts';
import type { Edit } from '../map/change.ts';
import type { CompanyMap } from '../map/company-map.ts';
import type { NewNotice } from '../notice.ts';
import { told } from './new-proposal.ts';
import { moved, type Proposal, type ProposalMove, type ProposalStore } from './proposal.ts';
import { backTo } from './proposal-telling.ts';
import { brokenBy } from './refusal.ts';

/** More proposals than this do not wait at once. */
const MANY = 1000;

/** What is put into force now, and what somebody is asked now; `people` (e-mails) are those who are asked. */
export interface Superseding {
  readonly atOnce: readonly Edit[];
  readonly asked: readonly Edit[];
  readonly people: readonly string[];
  /** The e-mail of the steward who does it. */
  readonly by: string;
  /** The ids of the proposals that are dealt with already. */
  readonly aside: ReadonlySet<string>;
}

/** Proposals that end, and who is told; `people` (e-mails) need not answer any more. */
export interface Superseded {
  readonly moved: readonly ProposalMove[];
  readonly notices: readonly NewNotice[];
  readonly people: readonly string[];
}

export const NOTHING_ENDED: Superseded = { moved: [], notices: [], people: [] };

/**
 * Ends what others have been asked about the same thing: of two who are asked to be Accountable for it only one could be, and
 * the steward's last word counts. A proposal of which a part still fits stays.
 */
export async function supersede(
  store: ProposalStore,
  map: CompanyMap,
  now: Superseding,
  at: number,
): Promise<Superseded> {
  const open = (await store.open(MANY)).filter(({ id, step }) => step === 'acceptance' && !now.aside.has(id));
  const overtaken = open.filter((each) => hasNoPlace(map, now.atOnce, each));
  const replaced = open.filter((each) => !overtaken.includes(each) && hasNoPlace(map, now.asked, each));
  const names = now.people.map((email) => map.people.get(email)?.name ?? email).join(' and ');
  const instead = `${names} ${now.people.length === 1 ? 'is' : 'are'} asked instead`;
  const end = { closedBy: now.by, closedAt: at };
  const ended = [...overtaken, ...replaced];
  const others = ended.flatMap((each) => each.people.filter((person) => !now.people.includes(person)));
  return {
    moved: [
      ...overtaken.map((each) => moved(each, { ...end, state: 'overtaken', why: whyOvertaken(map, now.atOnce, each) })),
      ...replaced.map((each) => moved(each, { ...end, state: 'withdrawn', why: instead })),
    ],
    notices: ended.flatMap((each) => [
      ...backTo(each, [now.by]),
      ...each.people
        .filter((person) => person !== now.by && others.includes(person))
        .map((person) => told(person, each, 'concerned')),
    ]),
    people: [...new Set(others)],
  };
}

/** Whether nothing of a proposal that fits the map could be done after some edits: it is said otherwise, or names what has gone. */
function hasNoPlace(map: CompanyMap, edits: readonly Edit[], proposal: Proposal): boolean {
  const fits = (edit: Edit) => {
    const fitted = rebase(map, edit).edit;
    return fitted !== null && brokenBy(map, [fitted]) === null;
  };
  if (edits.length === 0 || !proposal.edits.some(fits)) return false;
  return map.whatIf(edits, () => !proposal.edits.some(fits));
}

function whyOvertaken(map: CompanyMap, edits: readonly Edit[], { edits: wanted }: Proposal): string {
  const fits = () => wanted.some((edit) => rebase(map, edit).edit !== null);
  if (map.whatIf(edits, fits)) return 'what it is about has been taken off the map meanwhile';
  return 'somebody has changed the same meanwhile';
}

/** Ends what waits for the word of somebody who has left; who assigned it and who proposed it are told. @returns how many. */
export async function endUnanswerable(store: ProposalStore, map: CompanyMap, now: number): Promise<number> {
  let count = 0;
  for (const proposal of await store.open(MANY)) {
    if (proposal.step !== 'acceptance') continue;
    const gone = proposal.people.find((email) => !proposal.yes.includes(email) && isGone(map, email));
    if (gone === undefined) continue;
    const why = `${map.people.get(gone)?.name ?? gone} is no longer here`;
    const move = moved(proposal, { state: 'overtaken', closedAt: now, why });
    try {
      await store.write({ opened: [], moved: [move], notices: backTo(proposal, []) }, now);
      count += 1;
    } catch (error) {
      // Another replica, or an answer at the last moment.
      if (!(error instanceof DomainError) || error.code !== 'conflict') throw error;
    }
  }
  return count;
}
