import type { CompanyMap } from '../map/company-map.ts';
import type { EntityKind } from '../map/entity.ts';

/** What may be missing on a map, the worst first. */
export const GAP_CODES = [
  'no_accountable',
  'two_accountable',
  'no_responsible',
  'empty_policy',
  'broken_rule',
  'vacant_accountable',
  'unanswered_page',
  'nobody_in_scope',
  'unreachable_hop',
  'holder_left',
  'no_deputy',
  'single_point',
  'unconfirmed',
  'vacant_responsible',
  'many_accountable',
  'many_responsible',
  'no_policy',
  'held_in_scopes_only',
  'crowded_responsible',
  'crowded_consulted',
  'crowded_informed',
  'vacant_heard',
  'nobody_heard',
  'only_heard',
  'unused_role',
  'dictionary_role',
] as const;

export type GapCode = (typeof GAP_CODES)[number];

/** The form that mends it. */
export type FixKind = 'assignment' | 'holder' | 'deputy' | 'policy' | 'activity' | 'role' | 'person';

/** A thing of the map; `scope` where it is about one scope of it alone. */
export interface GapSubject {
  readonly type: EntityKind;
  readonly id: string;
  readonly scope: string | null;
}

/** Something that is missing on the map, or more than is good. */
export interface Gap {
  readonly code: GapCode;
  /** An error is a rule that every write is held to; a warning is for people to weigh. */
  readonly severity: 'error' | 'warning';
  readonly subject: GapSubject;
  /** What is missing and what rests on it. Days stand as `2027-01-03`, names as they were typed. */
  readonly sentence: string;
  /** What to do about it. */
  readonly mend: string;
  readonly fix: FixKind | null;
  /** What the form is for; the subject unless the mend is elsewhere. For a holder to be named it is the role. */
  readonly at: GapSubject;
  /** The areas it belongs to, as ids; empty where it belongs to none. */
  readonly areas: readonly string[];
  /** How many activities rest on it. */
  readonly weight: number;
  /** How many gaps of its kind this line stands for: 1, or many that were summed up. Its subject is then the first of them. */
  readonly of: number;
}

/** What is known beside the map. */
export interface GapFacts {
  /** Activities whose Accountable never answered a page, as ids. */
  readonly unanswered: ReadonlySet<string>;
  /** Activities that nobody has confirmed in time, as ids. */
  readonly unconfirmed: ReadonlySet<string>;
}

export const NO_FACTS: GapFacts = { unanswered: new Set(), unconfirmed: new Set() };

/** The same for the same gap at another time; a line that stands for several is the same while there are several. */
export function gapKey({ code, of, subject: { type, id, scope } }: Gap): string {
  if (of > 1) return code;
  return [code, type, id, ...(scope === null ? [] : [scope])].join(':');
}

/** Worst first: by kind, then as `heaviestFirst`. */
export function worstFirst(a: Gap, b: Gap): number {
  return GAP_CODES.indexOf(a.code) - GAP_CODES.indexOf(b.code) || heaviestFirst(a, b);
}

/** Of one kind: by how much rests on it, then by what it is about. */
export function heaviestFirst(a: Gap, b: Gap): number {
  return b.weight - a.weight || (a.subject.id < b.subject.id ? -1 : a.subject.id > b.subject.id ? 1 : 0);
}

/** Those that belong to some areas, by id; all of them for null. */
export function gapsIn(gaps: readonly Gap[], areas: readonly string[] | null): readonly Gap[] {
  return areas === null ? gaps : gaps.filter((gap) => gap.areas.some((area) => areas.includes(area)));
}

/** A map as the rules of one room see it, with what is known beside it. */
export interface GapView {
  readonly map: CompanyMap;
  /** UTC milliseconds. */
  readonly now: number;
  readonly facts: GapFacts;
}
