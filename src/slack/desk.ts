import type { WebClient } from '@slack/web-api';
import type { AskedStore } from '../domain/answer/asked.ts';
import type { ChannelScopes } from '../domain/answer/channel-scope.ts';
import type { ThreadStore } from '../domain/answer/thread-subject.ts';
import type { TourStore } from '../domain/answer/tour.ts';
import type { Attestations } from '../domain/attestation/attestation.ts';
import type { HistoryStore } from '../domain/edit/history.ts';
import type { FeedbackStore } from '../domain/feedback.ts';
import type { DigestStore } from '../domain/gap/digest.ts';
import type { Inbox } from '../domain/inbox.ts';
import type { LiveMap } from '../domain/map/live-map.ts';
import type { MapStore } from '../domain/map/map-store.ts';
import type { MissStore } from '../domain/miss.ts';
import type { NoticeStore } from '../domain/notice.ts';
import type { IncidentStore } from '../domain/paging/incident-store.ts';
import type { PageDraftStore } from '../domain/paging/page-draft.ts';
import type { Paging } from '../domain/paging/paging.ts';
import type { DepartureStore } from '../domain/people/departure.ts';
import type { MemberStore, Members } from '../domain/people/member.ts';
import type { Deed, GuestRule } from '../domain/people/rights.ts';
import type { Roster } from '../domain/people/roster.ts';
import type { StewardsOfAll } from '../domain/people/steward.ts';
import type { ProposalStore } from '../domain/proposal/proposal.ts';
import type { DropStore } from '../domain/source/drop.ts';
import type { SourceStore } from '../domain/source/source.ts';
import type { Logger } from '../log.ts';
import type { PastMaps } from './asking/past-maps.ts';
import type { GapWatch } from './keeping/gap-watch.ts';
import type { ReachLookup } from './paging/reach.ts';
import type { Directory } from './people/directory.ts';

/** The workspace this bot serves, and who it is there. */
export interface BotIdentity {
  readonly teamId: string;
  readonly userId: string;
  readonly botId: string;
}

/** Where what is said and asked is kept. */
export interface DeskStore {
  readonly map: MapStore;
  readonly inbox: Inbox;
  readonly misses: MissStore;
  readonly notices: NoticeStore;
  readonly digests: DigestStore;
  readonly proposals: ProposalStore;
  readonly history: HistoryStore;
  readonly threads: ThreadStore;
  readonly feedback: FeedbackStore;
  readonly tours: TourStore;
  readonly asked: AskedStore;
  readonly members: MemberStore;
  readonly departures: DepartureStore;
  readonly sources: SourceStore;
  readonly drops: DropStore;
  readonly incidents: IncidentStore;
  readonly pageDrafts: PageDraftStore;
}

/** The homes of those who have opened theirs lately; see HomeBoard. */
export interface Homes {
  /** Somebody (a Slack id) looks at theirs. */
  opened(user: string): Promise<void>;
  /** Something has happened that they may show. */
  changed(): void;
}

/** What every answer is made with: the map, the people, what is kept, the way to Slack, the time. */
export interface Desk {
  readonly live: LiveMap;
  readonly inbox: Inbox;
  /** Begins something that nobody waits for; a stop does, and a fault is logged. */
  afterwards(work: () => Promise<void>): void;
  readonly store: DeskStore;
  readonly channels: ChannelScopes;
  /** Incidents: what people do with them. */
  readonly paging: Paging;
  readonly pasts: PastMaps;
  readonly gaps: GapWatch;
  readonly homes: Homes;
  readonly stewards: StewardsOfAll;
  /** What guests and people of other organisations may do. */
  readonly guests: GuestRule;
  /** What whoever presses a button (`noun:verb`) must be allowed to do; a write where nothing is known of it. */
  deedOf(action: string): Deed;
  /** Whether somebody new to the workspace is offered the tour. */
  readonly welcomes: boolean;
  readonly directory: Directory;
  /** Whether somebody can hear a page. */
  readonly reach: ReachLookup;
  /** What people are in the workspace. */
  readonly members: Members;
  readonly roster: Roster;
  readonly attestations: Attestations;
  readonly client: WebClient;
  readonly log: Logger;
  readonly clock: () => number;
  readonly bot: BotIdentity;
}
