import { newlyAccountable } from './accountable.ts';
import { type Edit, editOf } from './change.ts';
import type { CompanyMap } from './company-map.ts';
import { DomainError } from './error.ts';
import { handshake } from './handshake.ts';
import type { LiveMap } from './live-map.ts';
import { type ManagingPort, refuseManaged } from './managed.ts';
import type { MapStore } from './map-store.ts';
import type { NewNotice } from './notice.ts';
import {
  ACCEPTANCE_MS,
  type Along,
  APPROVAL_MS,
  EDITS_LIMIT,
  NOTHING_ALONG,
  OPEN_LIMIT,
  type Proposal,
  type ProposalStore,
} from './proposal.ts';
import { sameValue } from './rebase.ts';
import { refuseBroken } from './refusal.ts';
import { areasTouched, areasWithout, mayWrite, stewardsOf } from './rights.ts';
import type { StewardsOfAll } from './steward.ts';

/** What an edit by hand is held against, and where it is kept. */
export interface Keep {
  readonly live: LiveMap;
  readonly store: { readonly map: MapStore; readonly proposals: ProposalStore; readonly sources?: ManagingPort };
  readonly stewards: StewardsOfAll;
}

/** Something a person wants changed. */
export interface HandEdit {
  /** Their e-mail. */
  readonly actor: string;
  readonly reason: string | null;
  /** Works the edits out from the newest map; may throw a DomainError. Called again where somebody else was first. */
  plan(map: CompanyMap): readonly Edit[];
  /** A steward's reason for asking nobody who becomes Accountable by it; null where they are asked. */
  readonly skipHandshake: string | null;
  /** Whether it puts back what was: whoever is Accountable again by that is told, and not asked. */
  readonly restores?: boolean;
}

/** What became of it. `edits` are those in force; none where the map says it already. */
export type EditOutcome =
  | {
      readonly kind: 'saved';
      readonly map: CompanyMap;
      readonly revision: number;
      readonly edits: readonly Edit[];
      readonly at: number;
    }
  /** Stewards (`who`, e-mails) have been asked; nothing is in force. */
  | {
      readonly kind: 'proposed';
      readonly map: CompanyMap;
      readonly proposal: Proposal;
      readonly who: readonly string[];
    }
  /** Those who would be Accountable (`who`) have been asked; what concerns nobody else is in force. */
  | {
      readonly kind: 'awaiting';
      readonly map: CompanyMap;
      readonly revision: number;
      readonly edits: readonly Edit[];
      readonly at: number;
      readonly proposals: readonly Proposal[];
      readonly who: readonly string[];
    };

/**
 * Changes the map by hand: every edit that a person types or clicks comes this way. It is worked out from the newest map, held
 * against the rules, and is in force at once where they may make it and nobody has to be asked; else it is put to the stewards,
 * or to whoever would be Accountable.
 * @throws DomainError what `plan` throws; 'invalid' for a broken rule, and for a thing that a file manages; 'conflict' where
 * somebody else was first twice.
 */
export async function submitEdit(keep: Keep, edit: HandEdit, now: number): Promise<EditOutcome> {
  return await onceMore(() => submitOnce(keep, edit, now));
}

async function submitOnce(keep: Keep, edit: HandEdit, now: number): Promise<EditOutcome> {
  const map = await keep.live.settled();
  const edits = meant(map, edit.plan(map));
  if (edits.length === 0) return { kind: 'saved', map, revision: map.revision, edits, at: now };
  await refuseManaged(keep.store.sources, map, edits);
  refuseBroken(map, edits);
  if (!mayWrite(map, keep.stewards, edit.actor, edits)) return await propose(keep, map, edits, edit, now);
  const { actor, reason, skipHandshake, restores = false } = edit;
  const word = { proposer: actor, sponsor: actor, reason, skip: skipHandshake, restores, accepted: [] };
  return await enact(keep, map, edits, word, NOTHING_ALONG, now);
}

/** What the edits come to: against what is there, and without those that change nothing. */
export function meant(map: CompanyMap, edits: readonly Edit[]): Edit[] {
  return edits.flatMap(({ kind, key, after }) => {
    const before = map.get(kind, key);
    if (!before && !after) return [];
    return before && sameValue(before.value, after?.value) ? [] : editOf(before, after);
  });
}

async function propose(
  keep: Keep,
  map: CompanyMap,
  edits: readonly Edit[],
  { actor, reason, skipHandshake }: HandEdit,
  now: number,
): Promise<EditOutcome> {
  if (skipHandshake !== null) {
    throw new DomainError('forbidden', 'Only a steward may leave out asking those who would be Accountable.');
  }
  // Whoever is a steward of a part of it has said yes to that part by proposing it.
  const areas = areasWithout(map, keep.stewards, edits, [actor]);
  const who = stewardsOf(map, keep.stewards, areas).filter((steward) => steward !== actor);
  if (who.length === 0) {
    const mend = 'Whoever runs me can name stewards: whoowns steward add.';
    throw new DomainError('forbidden', `Nobody keeps this part of the map yet who could approve it. ${mend}`);
  }
  if (edits.length > EDITS_LIMIT) {
    const sentence = `A proposal has at most ${EDITS_LIMIT} changes; this one has ${edits.length}. Make several of it.`;
    throw new DomainError('invalid', sentence);
  }
  if ((await keep.store.proposals.openOf(actor)) >= OPEN_LIMIT) {
    const sentence = `${OPEN_LIMIT} of your proposals wait for an answer already. Withdraw one, or wait for the stewards.`;
    throw new DomainError('conflict', sentence);
  }
  const yes = areas.length < areasTouched(map, edits).size ? [actor] : [];
  const fresh = { step: 'approval' as const, proposer: actor, sponsor: null, reason, edits, people: [], yes };
  const proposal = newProposal(fresh, now);
  const notices = who.map((recipient): NewNotice => told(recipient, proposal, 'steward'));
  await keep.store.proposals.write({ opened: [proposal], moved: [], notices }, now);
  return { kind: 'proposed', map, proposal, who };
}

/** On whose word edits are made, and how. */
export interface Word {
  readonly proposer: string;
  /** The steward who makes it his own; whose absence it is. */
  readonly sponsor: string;
  readonly reason: string | null;
  readonly skip: string | null;
  readonly restores: boolean;
  /** Those who have said yes to it already. */
  readonly accepted: readonly string[];
}

/** Those (e-mails) who need not be asked: it is their own wish, or they have said yes. */
export function knowing({ proposer, sponsor, accepted }: Word): Set<string> {
  return new Set([proposer, sponsor, ...accepted]);
}

/**
 * Puts edits into force that somebody may make, all but what makes others Accountable; that is put to them.
 * @param along what is written with them in any case.
 */
export async function enact(
  keep: Keep,
  map: CompanyMap,
  edits: readonly Edit[],
  word: Word,
  along: Along,
  now: number,
): Promise<Extract<EditOutcome, { kind: 'saved' | 'awaiting' }>> {
  const { proposer, sponsor, reason, skip, restores } = word;
  const known = knowing(word);
  const isAsked = skip === null && !restores;
  const parts = isAsked ? handshake(map, edits, known) : { atOnce: edits, waiting: [] };
  const proposals = parts.waiting.map(({ people, edits: later }) =>
    newProposal({ step: 'acceptance', proposer, sponsor, reason, edits: later, people, yes: [] }, now),
  );
  const opened = [...along.opened, ...proposals];
  const asking = proposals.flatMap((each) => each.people.map((person) => told(person, each, 'acceptor')));
  const telling = isAsked ? [] : tellingUnasked(map, edits, known, sponsor, skip ?? reason ?? '');
  const all = { opened, moved: along.moved, notices: [...along.notices, ...asking, ...telling] };
  const why = [reason, skip === null ? null : `without asking first: ${skip}`].filter(Boolean).join('; ') || null;
  const provenance = { at: now, actor: sponsor, source: 'slack', reason: why };
  const { store, live } = keep;
  let { revision } = map;
  if (parts.atOnce.length > 0) revision = await store.map.apply(parts.atOnce, provenance, revision, null, all);
  else await store.proposals.write(all, now);
  const after = { map: await live.settled(), revision, edits: parts.atOnce, at: now };
  if (proposals.length === 0) return { kind: 'saved', ...after };
  const who = [...new Set(proposals.flatMap(({ people }) => people))];
  return { kind: 'awaiting', ...after, proposals, who };
}

function tellingUnasked(
  map: CompanyMap,
  edits: readonly Edit[],
  known: ReadonlySet<string>,
  by: string,
  why: string,
): NewNotice[] {
  const found = newlyAccountable(map, edits).filter(({ person }) => !known.has(person));
  return [...new Set(found.map(({ person }) => person))].map((recipient) => {
    const charges = found.filter(({ person }) => person === recipient).map(({ charge }) => charge);
    return { recipient, body: { kind: 'accountable', by, why, charges: charges.slice(0, EDITS_LIMIT) } };
  });
}

type NewProposal = Pick<Proposal, 'step' | 'proposer' | 'sponsor' | 'reason' | 'edits' | 'people' | 'yes'>;

export function newProposal(fresh: NewProposal, now: number): Proposal {
  const due = now + (fresh.step === 'approval' ? APPROVAL_MS : ACCEPTANCE_MS);
  const open = { state: 'open', closedBy: null, closedAt: null, why: null, version: 1 } as const;
  return { ...fresh, ...open, id: crypto.randomUUID(), at: now, due };
}

export function told(
  recipient: string,
  { id }: Proposal,
  to: Extract<NewNotice['body'], { kind: 'proposal' }>['to'],
): NewNotice {
  return { recipient, body: { kind: 'proposal', proposal: id, to } };
}

/** Does a thing again where somebody else was first, once. */
export async function onceMore<T>(doing: () => Promise<T>): Promise<T> {
  try {
    return await doing();
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'conflict') throw error;
    return await doing();
  }
}
