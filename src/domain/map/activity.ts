import type { Raci } from './raci.ts';
import type { Severity } from './severity.ts';

export interface Link {
  readonly title: string;
  readonly url: string;
}

/** Letters that differ for one scope and all below it; letters not named stay as they are further up. */
export interface Override {
  readonly scope: string;
  readonly raci: Raci;
}

/** Something that is done again and again, and that somebody is Accountable for. */
export interface Activity {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly area: string | null;
  readonly description: string;
  readonly links: readonly Link[];
  readonly raci: Raci;
  readonly overrides: readonly Override[];
  /** The id of the escalation policy; null where none is named. */
  readonly escalation: string | null;
  /** How bad it is when it goes wrong, from 1, the worst; left out where nobody has said. */
  readonly severity?: Severity;
}
