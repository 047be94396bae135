import { GAP_CODES, type Gap, type GapCode } from './gap.ts';

/** What one and many of a kind are called where they are counted. */
const NAME: Readonly<Record<GapCode, readonly [one: string, many: string]>> = {
  no_accountable: ['activity without an A', 'activities without an A'],
  two_accountable: ['activity with two A’s', 'activities with two A’s'],
  no_responsible: ['activity without an R', 'activities without an R'],
  empty_policy: ['empty escalation policy', 'empty escalation policies'],
  broken_rule: ['broken rule', 'broken rules'],
  vacant_accountable: ['vacant A', 'vacant A’s'],
  unanswered_page: ['unanswered page', 'unanswered pages'],
  nobody_in_scope: ['override without anybody', 'overrides without anybody'],
  unreachable_hop: ['step that pages nobody', 'steps that page nobody'],
  holder_left: ['holder who has left', 'holders who have left'],
  no_deputy: ['A without a deputy', 'A’s without a deputy'],
  single_point: ['person with too many A’s', 'people with too many A’s'],
  unconfirmed: ['person who has not confirmed', 'people who have not confirmed'],
  vacant_responsible: ['vacant R', 'vacant R’s'],
  many_accountable: ['role with too many A’s', 'roles with too many A’s'],
  many_responsible: ['role with too many R’s', 'roles with too many R’s'],
  no_policy: ['activity nobody can be paged about', 'activities nobody can be paged about'],
  held_in_scopes_only: ['role held for some scopes alone', 'roles held for some scopes alone'],
  crowded_responsible: ['activity with too many R’s', 'activities with too many R’s'],
  crowded_consulted: ['activity with too many C’s', 'activities with too many C’s'],
  crowded_informed: ['activity with too many I’s', 'activities with too many I’s'],
  vacant_heard: ['vacant C or I', 'vacant C’s and I’s'],
  nobody_heard: ['activity without a C or an I', 'activities without a C or an I'],
  only_heard: ['role that is only asked or told', 'roles that are only asked or told'],
  unused_role: ['role held for nothing', 'roles held for nothing'],
  dictionary_role: ['role that is only read about', 'roles that are only read about'],
};

/** How many there are of a kind. */
export interface GapCount {
  readonly code: GapCode;
  readonly count: number;
  /** `3 A’s without a deputy`. */
  readonly text: string;
}

/** Counted by kind, the worst kind first; a line that stands for many counts as many. */
export function countedByKind(gaps: Iterable<Gap>): GapCount[] {
  const counts = new Map<GapCode, number>();
  for (const { code, of } of gaps) counts.set(code, (counts.get(code) ?? 0) + of);
  return GAP_CODES.flatMap((code) => {
    const count = counts.get(code) ?? 0;
    return count === 0
      ? []
      : [{ code, count, text: `${count.toLocaleString('en')} ${NAME[code][count === 1 ? 0 : 1]}` }];
  });
}
