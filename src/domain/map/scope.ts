import type { Raci } from './raci.ts';

/** What an activity can be asked "for": a team, service, product or region. */
export interface Scope {
  readonly id: string;
  readonly name: string;
  /** `team`, `service`, `product`, `region`, or the organisation's own word. */
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly parent: string | null;
  /** Who owns the thing itself; null where it says nothing and the nearest parent's counts. */
  readonly raci: Raci | null;
}
