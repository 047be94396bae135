import type { Activity } from '../map/activity.ts';
import type { CompanyMap } from '../map/company-map.ts';
import { type Entity, keyOf } from '../map/entity.ts';
import { LETTER_NAME, type Letter, personIn, type Raci, type RaciEntry } from '../map/raci.ts';
import { NO_A, NO_R, type Violation, violations } from '../map/rule.ts';
import type { FixKind, Gap, GapCode, GapView } from './gap.ts';
import { CONSULTED_AT_MOST, INFORMED_AT_MOST, RESPONSIBLE_AT_MOST } from './gap-limit.ts';
import { forScope, listed, personName, roleTitle } from './gap-words.ts';

/** What is missing in one activity, or too much in it: its row of the matrix, read across. */
export function activityGaps(view: GapView, activity: Activity): Gap[] {
  const { map, facts } = view;
  const gaps = ruleGaps(map, { kind: 'activity', value: activity });
  const add = (code: GapCode, fix: FixKind | null, sentence: string, mend: string, scope: string | null = null) => {
    const subject = { type: 'activity', id: activity.id, scope } as const;
    const areas = activity.area === null ? [] : [activity.area];
    gaps.push({ code, severity: 'warning', subject, sentence, mend, fix, at: subject, areas, weight: 1, of: 1 });
  };
  const { name, raci } = activity;
  crowds(map, activity, null, raci, add);
  for (const override of activity.overrides) {
    const where = forScope(map, override.scope);
    for (const letter of ['A', 'R'] as const) {
      if (override.raci[letter]?.length !== 0) continue;
      const mend = `Name who is ${LETTER_NAME[letter]} there, or take the letter out, so that the usual one counts.`;
      add('nobody_in_scope', 'assignment', `${name}${where} has no ${LETTER_NAME[letter]}.`, mend, override.scope);
    }
    crowds(map, activity, override.scope, override.raci, add);
  }
  if (!raci.C?.length && !raci.I?.length) {
    add(
      'nobody_heard',
      'assignment',
      `${name} names nobody who is asked or told.`,
      'Name who is Consulted before it, or Informed after it.',
    );
  }
  if (activity.escalation === null) {
    add(
      'no_policy',
      'activity',
      `${name} has no escalation policy: nobody can be paged about it.`,
      'Choose the escalation policy that says who is paged, and who is next.',
    );
  }
  if (facts.unanswered.has(activity.id)) {
    const who = listed((raci.A ?? []).map((entry) => entryName(map, entry)));
    add(
      'unanswered_page',
      'assignment',
      `A page about ${name} went unanswered: ${who} is Accountable.`,
      'Ask whether it is still theirs, and name somebody else or a deputy.',
    );
  }
  return gaps;
}

function entryName(map: CompanyMap, entry: RaciEntry): string {
  const email = personIn(entry);
  return email === null ? roleTitle(map, entry) : personName(map, email);
}

const CROWD: readonly { letter: Letter; limit: number; code: GapCode; mend: string }[] = [
  {
    letter: 'R',
    limit: RESPONSIBLE_AT_MOST,
    code: 'crowded_responsible',
    mend: 'Keep those who do the work; the others are Consulted or Informed.',
  },
  {
    letter: 'C',
    limit: CONSULTED_AT_MOST,
    code: 'crowded_consulted',
    mend: 'Keep those without whose word it can’t go on; the others are Informed.',
  },
  {
    letter: 'I',
    limit: INFORMED_AT_MOST,
    code: 'crowded_informed',
    mend: 'Keep those who act on the news; the others can read it in a channel.',
  },
];

type Add = (code: GapCode, fix: FixKind | null, sentence: string, mend: string, scope?: string | null) => void;

function crowds(map: CompanyMap, { name }: Activity, scope: string | null, raci: Raci, add: Add): void {
  for (const { letter, limit, code, mend } of CROWD) {
    const count = raci[letter]?.length ?? 0;
    if (count <= limit) continue;
    const sentence = `${name}${forScope(map, scope)} has ${count} ${LETTER_NAME[letter]}; more than ${limit} is a crowd.`;
    add(code, 'assignment', sentence, mend, scope);
  }
}

/** The rules that a thing breaks. What is saved keeps them all; a map from elsewhere may not. */
export function ruleGaps(map: CompanyMap, entity: Entity): Gap[] {
  const id = keyOf(entity);
  const subject = { type: entity.kind, id, scope: null };
  const area = 'area' in entity.value ? entity.value.area : null;
  const areas = area === null ? [] : [area];
  return violations(map, [entity]).map((broken) => ({
    code: ruleCode(entity, broken),
    severity: 'error',
    subject,
    sentence: ruleSentence(entity, broken),
    mend: `What belongs there: ${broken.expected}.`,
    fix: RULE_FIX[entity.kind] ?? null,
    at: subject,
    areas,
    weight: 1,
    of: 1,
  }));
}

const RULE_FIX: { readonly [K in Entity['kind']]?: FixKind } = {
  activity: 'assignment',
  role: 'role',
  holder: 'holder',
  escalation_policy: 'policy',
};

function ruleCode(entity: Entity, { path, found }: Violation): GapCode {
  if (entity.kind === 'escalation_policy' && path.length === 1) return 'empty_policy';
  if (entity.kind !== 'activity') return 'broken_rule';
  if (path.length === 1 && found === NO_A) return 'no_accountable';
  if (path.length === 1 && found === NO_R) return 'no_responsible';
  return path.at(-1) === 'A' ? 'two_accountable' : 'broken_rule';
}

function ruleSentence(entity: Entity, broken: Violation): string {
  const name = 'name' in entity.value ? entity.value.name : keyOf(entity);
  switch (ruleCode(entity, broken)) {
    case 'no_accountable':
      return `${name} has nobody Accountable.`;
    case 'no_responsible':
      return `${name} has nobody Responsible.`;
    case 'two_accountable':
      return `${name} has more than one Accountable: ${broken.found}.`;
    case 'empty_policy':
      return `The escalation policy ${name} has no steps: it pages nobody.`;
    default:
      return `${name}${broken.path.length > 0 ? ` (${broken.path.join('.')})` : ''}: ${broken.found}.`;
  }
}
