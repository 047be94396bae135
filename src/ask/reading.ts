import type { ComparisonIntent } from './answer.ts';
import type { Subject } from './name-table.ts';
import type { Meaning } from './resolved.ts';

/** What a reading came to: a meaning, or several things that it may be about, or roles side by side. */
export type Reading =
  | { readonly type: 'meaning'; readonly meaning: Meaning }
  | { readonly type: 'several'; readonly subjects: readonly Subject[] }
  | { readonly type: 'comparison'; readonly roles: readonly string[]; readonly intent: ComparisonIntent };
