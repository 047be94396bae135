import { resolveActivity } from '../../domain/answer/resolution.ts';
import { keepersOf, worthTelling } from '../../domain/gap/digest.ts';
import type { Gap } from '../../domain/gap/gap.ts';
import type { CompanyMap } from '../../domain/map/company-map.ts';
import type { Person } from '../../domain/map/person.ts';
import type { Miss } from '../../domain/miss.ts';
import type { Incident } from '../../domain/paging/incident.ts';
import { mayUse } from '../../domain/people/rights.ts';
import { isSteward, mayEdit } from '../../domain/people/steward.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { isAsked } from '../../domain/proposal/proposal-answer.ts';
import type { Desk } from '../desk.ts';
import { type ClockedCharge, chargesOf, isGuest } from '../keeping/attestation-desk.ts';

/** What somebody finds when they open the bot's home. */
export interface HomeContent {
  readonly map: CompanyMap;
  readonly now: number;
  /** The Slack id of who looks. */
  readonly user: string;
  /** Null for somebody who is not on the map. */
  readonly person: Person | null;
  /** What people ask about most, as ids of activities. */
  readonly asked: readonly string[];
  /** What they are asked to confirm, and as of when; null where they are not. */
  readonly toConfirm: { readonly charges: readonly ClockedCharge[]; readonly at: number } | null;
  /** What is open that they opened, have taken, or carry; the most urgent first. */
  readonly incidents: readonly Incident[];
  /** Proposals that wait for their word. */
  readonly proposals: readonly Proposal[];
  /** Questions without an answer; empty for who is no steward. */
  readonly misses: readonly Miss[];
  /** What is missing in what they keep; null for who is no steward, `late` where it is still looked for. */
  readonly missing: { readonly areas: readonly string[] | null; readonly gaps: readonly Gap[] | 'late' } | null;
}

/** So many are read of the store; what is shown of them the note says. */
const READ = 200;
const SHOWN = 5;
const ASKED = 10;
/** A large map is looked through in the background: the home does not wait for it. */
const PATIENCE_MS = 250;

/** @returns null for somebody who may look nothing up. */
export async function homeContent(desk: Desk, user: string): Promise<HomeContent | null> {
  if (!mayUse(await desk.members.kindOf(user), 'look_up', desk.guests)) return null;
  const map = await desk.live.current();
  const email = await desk.directory.addressOf(map, user);
  const person = map.people.get(email ?? '') ?? null;
  const [asked, incidents, proposals, misses, missing] = await Promise.all([
    desk.store.asked.most(ASKED),
    incidentsFor(desk, map, { user, email }),
    email === null ? [] : proposalsFor(desk, map, email),
    isSteward(map, desk.stewards, email) ? missesFor(desk, map, email) : [],
    email === null ? null : missingFor(desk, map, email),
  ]);
  const toConfirm = person && confirmable(desk, map, person.id);
  return {
    map,
    now: desk.clock(),
    user,
    person,
    asked: asked.map(({ activity }) => activity),
    toConfirm,
    incidents,
    proposals,
    misses,
    missing,
  };
}

async function incidentsFor(
  desk: Desk,
  map: CompanyMap,
  { user, email }: { readonly user: string; readonly email: string | null },
): Promise<readonly Incident[]> {
  const now = desk.clock();
  const carries = ({ activity: id, scope }: Incident) => {
    const activity = map.activities.get(id);
    if (!activity || email === null) return false;
    const { A, R } = resolveActivity(map, activity, scope, now).letters;
    return [...A, ...R].some(({ person }) => person === email);
  };
  const open = await desk.store.incidents.openOnes();
  return open.filter((each) => [each.openedBy, each.ackedBy].includes(user) || carries(each)).slice(0, SHOWN);
}

async function proposalsFor(desk: Desk, map: CompanyMap, email: string): Promise<readonly Proposal[]> {
  const open = await desk.store.proposals.open(READ);
  return open.filter((each) => isAsked(desk, map, each, email)).slice(0, SHOWN);
}

async function missesFor(desk: Desk, map: CompanyMap, email: string | null): Promise<readonly Miss[]> {
  const open = await desk.store.misses.open(READ);
  return open.filter(({ area }) => mayEdit(map, desk.stewards, email, area)).slice(0, SHOWN);
}

async function missingFor(desk: Desk, map: CompanyMap, email: string): Promise<HomeContent['missing']> {
  const areas = keepersOf(map, desk.stewards).get(email);
  if (areas === undefined) return null;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), PATIENCE_MS);
  });
  try {
    return { areas, gaps: await Promise.race([desk.gaps.gaps(areas).then(worthTelling), late]) };
  } finally {
    clearTimeout(timer);
  }
}

function confirmable(desk: Desk, map: CompanyMap, person: string): HomeContent['toConfirm'] {
  // A guest's word does not count: their stewards are asked.
  if (isGuest(desk, map, person)) return null;
  const word = desk.attestations.of(person);
  if (!word || word.askedAt <= word.answeredAt) return null;
  const charges = chargesOf(desk, map, person, word.askedAt);
  return charges.length > 0 ? { charges, at: word.askedAt } : null;
}
