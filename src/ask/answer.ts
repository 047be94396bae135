import type { Hop } from '../domain/answer/escalation.ts';
import type { Carrier, Resolution } from '../domain/answer/resolution.ts';
import type { Activity } from '../domain/map/activity.ts';
import type { Area } from '../domain/map/area.ts';
import type { Person } from '../domain/map/person.ts';
import type { Role } from '../domain/map/role.ts';
import type { Scope } from '../domain/map/scope.ts';

/** What a question about an activity wants to know. */
export type ActivityIntent = 'accountable' | 'responsible' | 'consulted' | 'informed' | 'all' | 'escalation';
export type RoleIntent = 'responsibilities' | 'holder' | 'activities';
/** What sets roles apart, or whether a company needs all of them. */
export type ComparisonIntent = 'difference' | 'need';
/** What is asked of a role or a person beyond what they do: who stands in, whom they report to, whether one is needed at all. */
export type Aside = 'deputies' | 'reports' | 'need';
export type SubjectType = 'activity' | 'role' | 'person' | 'scope' | 'area';

/** A subject that fits about as well as others, or nearly. */
export interface Candidate {
  readonly type: SubjectType;
  readonly id: string;
  readonly name: string;
  /** How sure the match is, from 0 to 1. */
  readonly score: number;
}

export interface ActivityAnswer {
  readonly kind: 'activity';
  readonly intent: ActivityIntent;
  readonly activity: Activity;
  readonly scope: Scope | null;
  readonly resolution: Resolution;
  readonly path: readonly Hop[];
  /** What the question named as a place and is none on the map, in its words: the answer is not about it. */
  readonly unknownScope?: string;
}

export interface RoleAnswer {
  readonly kind: 'role';
  readonly intent: RoleIntent;
  readonly role: Role;
  readonly scope: Scope | null;
  /**
   * Who fills the role: for the scope where one was asked for, else every holder of the role, each with the scope it
   * counts for.
   */
  readonly holders: readonly Carrier[];
  readonly aside?: Aside;
}

export interface PersonAnswer {
  readonly kind: 'person';
  readonly person: Person;
  readonly aside?: Aside;
}

export interface ComparisonAnswer {
  readonly kind: 'comparison';
  readonly intent: ComparisonIntent;
  /** Two or more. */
  readonly roles: readonly Role[];
}

export interface ScopeAnswer {
  readonly kind: 'scope';
  readonly intent: ActivityIntent;
  readonly scope: Scope;
  /** The scope's own letters or the nearest parent's; null where none of them says. */
  readonly resolution: Resolution | null;
}

export interface AreaAnswer {
  readonly kind: 'area';
  readonly area: Area;
}

export interface AmbiguousAnswer {
  readonly kind: 'ambiguous';
  /** Best first, at most 5. */
  readonly candidates: readonly Candidate[];
}

export interface UnknownAnswer {
  readonly kind: 'unknown';
  /** `empty`: nothing was asked; `empty_map`: there is nothing to answer from; `no_match`: nothing fits well enough. */
  readonly reason: 'empty' | 'empty_map' | 'no_match';
  /** A name that was asked for as one, and is none: `role banana`, or the meaning of a word. */
  readonly missing?: { readonly type: 'role' | 'person' | 'scope' | 'word'; readonly name: string };
  /** Near misses, best first, at most 5. */
  readonly candidates: readonly Candidate[];
}

export type Answer =
  | ActivityAnswer
  | RoleAnswer
  | PersonAnswer
  | ComparisonAnswer
  | ScopeAnswer
  | AreaAnswer
  | AmbiguousAnswer
  | UnknownAnswer;

/** Who asks, when, and from where. */
export interface Asking {
  /** The moment the answer is for, UTC ms. */
  readonly now: number;
  /** The asker's e-mail, for `me`; null where it is not known. */
  readonly asker: string | null;
  /** The scope that counts where the question names none; null where there is no such default. */
  readonly scope: string | null;
}
