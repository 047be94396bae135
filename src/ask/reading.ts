import type { ComparisonIntent, UnknownAnswer } from './answer.ts';
import type { Subject } from './name-table.ts';
import type { Meaning } from './resolved.ts';

/** What a reading came to: a meaning, or several things that it may be about, or roles side by side. */
export type Reading =
  | { readonly type: 'meaning'; readonly meaning: Meaning }
  /** Something was named as a role or a person that is none; beside it stands what is one. */
  | {
      readonly type: 'missing';
      readonly missing: NonNullable<UnknownAnswer['missing']>;
      readonly near: readonly Subject[];
    }
  | { readonly type: 'several'; readonly subjects: readonly Subject[] }
  | { readonly type: 'comparison'; readonly roles: readonly string[]; readonly intent: ComparisonIntent };
