import { type NewlyAccountable, newlyAccountable, relieved } from '../answer/accountable.ts';
import { isGone } from '../answer/resolution.ts';
import { DomainError } from '../error.ts';
import type { Edit } from '../map/change.ts';
import type { CompanyMap } from '../map/company-map.ts';
import type { NewNotice } from '../notice.ts';
import type { EditOutcome, Keep } from './edit-outcome.ts';
import { refuseGuests } from './guest.ts';
import { handshake } from './handshake.ts';
import { type NewProposal, newProposal, openLike, told } from './new-proposal.ts';
import { type Along, EDITS_LIMIT, type Joiner, wishersOf } from './proposal.ts';
import { NOTHING_ENDED, supersede } from './superseded.ts';

/** On whose word edits are made, and how. */
export interface Word {
  readonly proposer: string;
  /** The steward who makes it his own; whose absence it is. */
  readonly sponsor: string;
  readonly reason: string | null;
  /** Who wishes for it beside the proposer. */
  readonly joined: readonly Joiner[];
  readonly skip: string | null;
  /** The revision that they take back; null where they are no undo. */
  readonly undoes: number | null;
  /** Those who have said yes to it already. */
  readonly accepted: readonly string[];
}

/** Those (e-mails) who need not be asked: it is their own wish, or they have said yes. */
export function knowing({ proposer, joined, sponsor, accepted }: Word): Set<string> {
  return new Set([...wishersOf({ proposer, joined }), sponsor, ...accepted]);
}

/**
 * Puts edits into force that somebody may make, all but what makes others Accountable; that is put to them.
 * @param along what is written with them in any case.
 * @throws DomainError('invalid') where somebody would be asked who has left, or who is a guest.
 */
export async function enact(
  keep: Keep,
  map: CompanyMap,
  edits: readonly Edit[],
  word: Word,
  along: Along,
  now: number,
): Promise<Extract<EditOutcome, { kind: 'saved' | 'awaiting' }>> {
  const { proposer, sponsor, reason, joined, skip, undoes } = word;
  const { proposals: known } = keep.store;
  const isAsked = skip === null && undoes === null;
  const parts = isAsked ? handshake(map, edits, knowing(word)) : { atOnce: edits, waiting: [] };
  const wanted = parts.waiting.map(({ people, edits: later }): NewProposal => {
    return { step: 'acceptance', proposer, sponsor, reason, joined, edits: later, people, yes: [] };
  });
  refuseGone(map, wanted);
  await refuseGuests(keep, map, wanted, null);
  const again = await openLike(known, map, wanted);
  const fresh = wanted.filter((_each, i) => !again[i]).map((each) => newProposal(each, now));
  const proposals = [...again.flatMap((each) => each ?? []), ...fresh];
  const who = [...new Set(proposals.flatMap(({ people }) => people))];
  const asking = fresh.flatMap((each) => each.people.map((person) => told(person, each, 'acceptor')));
  const telling = tellingOf(map, parts.atOnce, word, along);
  const aside = new Set([...proposals, ...along.moved].map(({ id }) => id));
  const superseding = {
    atOnce: parts.atOnce,
    asked: proposals.flatMap((each) => each.edits),
    people: who,
    by: sponsor,
  };
  // Only of what somebody is, or no longer is, Accountable for others can have been asked; or what they were asked names what goes.
  const isAbout = aside.size > 0 || telling.length > 0 || parts.atOnce.some(({ after }) => after === null);
  const ended = isAbout ? await supersede(known, map, { ...superseding, aside }, now) : NOTHING_ENDED;
  const all = {
    opened: [...along.opened, ...fresh],
    moved: [...along.moved, ...ended.moved],
    notices: [...along.notices, ...asking, ...telling, ...ended.notices],
  };
  const why = [reason, skip === null ? null : `without asking first: ${skip}`].filter(Boolean).join('; ') || null;
  const provenance = { at: now, actor: sponsor, source: 'slack', reason: why, undoes };
  const { store, live } = keep;
  let { revision } = map;
  if (parts.atOnce.length > 0) revision = await store.map.apply(parts.atOnce, provenance, revision, null, all);
  else await store.proposals.write(all, now);
  const after = { map: await live.settled(), revision, edits: parts.atOnce, at: now };
  if (proposals.length === 0) return { kind: 'saved', ...after };
  const unreached = await unreachedAmong(keep, after.map, who);
  return { kind: 'awaiting', ...after, proposals, who, relieved: ended.people, unreached };
}

/** Who (e-mails) can't be asked. Where nobody can say whether there is an account, it is not said that there is none. */
async function unreachedAmong({ directory }: Keep, map: CompanyMap, who: readonly string[]): Promise<string[]> {
  const accounts = await Promise.all(
    who.map((email) => directory?.slackOf(map, email).catch(() => undefined) ?? undefined),
  );
  return who.filter((_email, i) => accounts[i] === null);
}

/** @throws DomainError('invalid') where somebody would be asked who has left. */
function refuseGone(map: CompanyMap, wanted: readonly NewProposal[]): void {
  const gone = wanted.flatMap(({ people }) => people).find((email) => isGone(map, email));
  if (gone === undefined) return;
  throw new DomainError(
    'invalid',
    `${map.people.get(gone)?.name ?? gone} is no longer here, and can't be Accountable.`,
  );
}

/** Whoever becomes Accountable unasked, or is so no longer, hears it at once, and not from the next question. */
function tellingOf(map: CompanyMap, edits: readonly Edit[], word: Word, along: Along): NewNotice[] {
  const { sponsor: by, skip, reason, undoes } = word;
  const why = skip ?? reason ?? '';
  const known = knowing(word);
  const informed = new Set([...known, ...along.notices.map(({ recipient }) => recipient)]);
  const coming = skip === null && undoes === null ? [] : byPerson(newlyAccountable(map, edits), known);
  const going = byPerson(relieved(map, edits), informed).filter(({ recipient }) => !isGone(map, recipient));
  return [
    ...coming.map(({ recipient, charges }): NewNotice => {
      return { recipient, body: { kind: 'accountable', by, why, charges, restored: undoes !== null } };
    }),
    ...going.map(({ recipient, charges }): NewNotice => {
      return { recipient, body: { kind: 'relieved', by, why, charges } };
    }),
  ];
}

function byPerson(all: readonly NewlyAccountable[], known: ReadonlySet<string>) {
  const found = all.filter(({ person }) => !known.has(person));
  return [...new Set(found.map(({ person }) => person))].map((recipient) => {
    const charges = found.filter(({ person }) => person === recipient).map(({ charge }) => charge);
    return { recipient, charges: charges.slice(0, EDITS_LIMIT) };
  });
}
