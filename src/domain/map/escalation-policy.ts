/** Whom a step pages: `R`, `A`, `manager-of-A`, `role:<id>`, `person:<email>` or `group:<id>`. */
export type StepTarget = string;

export interface EscalationStep {
  readonly page: StepTarget;
  /** How long the page waits for an acknowledgement before the next step is due, in milliseconds. */
  readonly waitMs: number;
  /**
   * `business` or `09:00-18:00`, in the zone of who would be paged: outside of it the step is passed over, as long as another
   * is still to come. Left out for any time.
   */
  readonly hours?: string;
}

export interface EscalationPolicy {
  readonly id: string;
  readonly steps: readonly EscalationStep[];
  /** How often the steps run again: 1 means twice in all. */
  readonly repeat: number;
  /** `#channel` or a channel id, told when nobody answers; null where none is named. */
  readonly fallback: string | null;
  /** The id of the policy that counts in its place for a severity, by its number. */
  readonly severities?: Readonly<Record<string, string>>;
  /** How long after an acknowledgement, and again and again, "still on it?" is asked; left out for never. */
  readonly remindMs?: number;
}

export type ParsedTarget =
  | { readonly type: 'R' | 'A' | 'manager-of-A' }
  | { readonly type: 'role' | 'person' | 'group'; readonly id: string };

/** The meaning of a step's target; null where it is none of the known forms. */
export function parseTarget(target: StepTarget): ParsedTarget | null {
  if (target === 'R' || target === 'A' || target === 'manager-of-A') return { type: target };
  const match = /^(role|person|group):(.+)$/.exec(target);
  return match ? { type: match[1] as 'role' | 'person' | 'group', id: match[2] as string } : null;
}
