import type { ManagingPort } from '../edit/managed.ts';
import type { Edit } from '../map/change.ts';
import type { CompanyMap } from '../map/company-map.ts';
import type { LiveMap } from '../map/live-map.ts';
import type { MapStore } from '../map/map-store.ts';
import type { Members } from '../people/member.ts';
import type { StewardsOfAll } from '../people/steward.ts';
import type { Proposal, ProposalStore } from './proposal.ts';

/** What an edit by hand is held against, and where it is kept. */
export interface Keep {
  readonly live: LiveMap;
  readonly store: { readonly map: MapStore; readonly proposals: ProposalStore; readonly sources?: ManagingPort };
  readonly stewards: StewardsOfAll;
  /** Where people are reached: null for an e-mail that nobody there has. */
  readonly directory?: { slackOf(map: CompanyMap, email: string): Promise<string | null> };
  /** What somebody is there, by the id that they have there. */
  readonly members?: Pick<Members, 'kindOf'>;
}

/** What became of it. `edits` are those in force; none where the map says it already. */
export type EditOutcome =
  | {
      readonly kind: 'saved';
      readonly map: CompanyMap;
      readonly revision: number;
      readonly edits: readonly Edit[];
      readonly at: number;
    }
  /** Stewards (`who`, e-mails) have been asked; nothing is in force. */
  | {
      readonly kind: 'proposed';
      readonly map: CompanyMap;
      readonly proposal: Proposal;
      /** Who (an e-mail) had proposed the same already; null where nobody had. */
      readonly first: string | null;
      readonly who: readonly string[];
    }
  /** Those who would be Accountable (`who`) have been asked; what concerns nobody else is in force. */
  | {
      readonly kind: 'awaiting';
      readonly map: CompanyMap;
      readonly revision: number;
      readonly edits: readonly Edit[];
      readonly at: number;
      readonly proposals: readonly Proposal[];
      readonly who: readonly string[];
      /** Who (e-mails) had been asked the same before, and need not answer any more. */
      readonly relieved: readonly string[];
      /** Who of them (e-mails) has no account where they could be asked. */
      readonly unreached: readonly string[];
    };
