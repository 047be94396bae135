import type { Edit } from '../map/change.ts';
import type { CompanyMap } from '../map/company-map.ts';
import { ENTITY_KINDS, type Entity } from '../map/entity.ts';
import type { RaciEntry } from '../map/raci.ts';
import { type Gap, type GapFacts, type GapView, NO_FACTS, worstFirst } from './gap.ts';
import { activityGaps, ruleGaps } from './gap-activity.ts';
import { managerPoliciesIn, managersIn, type PersonLedger, personGaps } from './gap-person.ts';
import { policyGaps, policyUses } from './gap-policy.ts';
import { roleGaps } from './gap-role.ts';
import { summedUp, withoutRepeats } from './gap-sum.ts';
import { elsewhereIn, type Tally, tallyOf } from './gap-tally.ts';
import { touchedBy } from './gap-touched.ts';

/**
 * What is missing on a map at a moment, worst first, as people want to read it: see `summedUp`.
 * @param areas those of some areas alone, by id; null for the whole map.
 */
export function gapsOf(
  map: CompanyMap,
  now: number,
  facts: GapFacts = NO_FACTS,
  areas: readonly string[] | null = null,
): readonly Gap[] {
  return summedUp(map, everyGap({ map, now, facts }), areas);
}

/** Every single gap, in no order, without a pause: see `surveyed` for a map that others wait for. */
export function everyGap(view: GapView): Gap[] {
  const walk = survey(view);
  for (;;) {
    const { done, value } = walk.next();
    if (done) return value;
  }
}

/** How long a survey works before it lets others have their turn; a look-up takes well below one. */
const SLICE_MS = 5;

/**
 * Every single gap, in no order, found in slices of a few milliseconds, so that look-ups go on meanwhile. What is changed
 * while it runs may or may not be taken into account.
 * @param pause resolves when others have had their turn.
 */
export async function surveyed(view: GapView, pause: () => Promise<void>): Promise<Gap[]> {
  const walk = survey(view);
  let since = performance.now();
  for (;;) {
    const { done, value } = walk.next();
    if (done) return value;
    if (performance.now() - since < SLICE_MS) continue;
    await pause();
    since = performance.now();
  }
}

/** Looks at a few things at a time; between two of them the caller may do something else. */
function* survey(view: GapView): Generator<void, Gap[]> {
  const { map } = view;
  const gaps: Gap[] = [];
  let looked = 0;
  const isTurn = () => ++looked % 20 === 0;
  for (const activity of map.activities.values()) {
    gaps.push(...activityGaps(view, activity));
    if (isTurn()) yield;
  }
  for (const kind of ENTITY_KINDS) {
    if (kind === 'activity') continue;
    for (const entity of map.entities(kind)) {
      gaps.push(...ruleGaps(map, entity));
      if (isTurn()) yield;
    }
  }
  const ledger = ledgerOf(map);
  for (const role of map.roles.values()) {
    gaps.push(...roleGaps(view, role, ledger.tally(role.id)));
    yield;
  }
  for (const person of map.people.values()) {
    gaps.push(...personGaps(view, person, ledger));
    if (isTurn()) yield;
  }
  const useOf = policyUses(map);
  for (const policy of map.policies.values()) gaps.push(...policyGaps(view, policy, useOf));
  return gaps;
}

/**
 * The gaps of what some edits have touched, worst first, each by itself: what to say after a change. Those of the same thing that
 * were there before are among them.
 * @param map the map with the edits in it.
 */
export function gapsTouched(map: CompanyMap, edits: readonly Edit[], now: number, facts: GapFacts = NO_FACTS): Gap[] {
  const view = { map, now, facts };
  const touched = touchedBy(map, edits);
  const ledger = ledgerOf(map);
  const gaps: Gap[] = edits.flatMap(({ after }) => (after && after.kind !== 'activity' ? ruleGaps(map, after) : []));
  for (const id of touched.activities) gaps.push(...known(map.activities, id, (each) => activityGaps(view, each)));
  for (const id of touched.roles) gaps.push(...known(map.roles, id, (each) => roleGaps(view, each, ledger.tally(id))));
  for (const id of touched.people) gaps.push(...known(map.people, id, (each) => personGaps(view, each, ledger)));
  const useOf = policyUses(map);
  for (const id of touched.policies) gaps.push(...known(map.policies, id, (each) => policyGaps(view, each, useOf)));
  return withoutRepeats(gaps).toSorted(worstFirst);
}

function known<T>(table: ReadonlyMap<string, T>, id: string, gaps: (thing: T) => Gap[]): Gap[] {
  const thing = table.get(id);
  return thing === undefined ? [] : gaps(thing);
}

/** Tallies are made once for each role and person, and only where one is asked for. */
function ledgerOf(map: CompanyMap): PersonLedger {
  const elsewhere = elsewhereIn(map);
  const tallies = new Map<RaciEntry, Tally>();
  let managers: ReadonlySet<string> | null = null;
  return {
    tally: (entry) => {
      let tally = tallies.get(entry);
      if (!tally) {
        tally = tallyOf(map, entry, elsewhere);
        tallies.set(entry, tally);
      }
      return tally;
    },
    get managers() {
      managers ??= managersIn(map);
      return managers;
    },
    managerPolicies: managerPoliciesIn(map),
  };
}

/** Every thing of a map. */
export function* everything(map: CompanyMap): Generator<Entity> {
  for (const kind of ENTITY_KINDS) yield* map.entities(kind);
}
