import type { AskedStore } from '../domain/answer/asked.ts';
import type { ChannelScopeStore } from '../domain/answer/channel-scope.ts';
import type { ThreadStore } from '../domain/answer/thread-subject.ts';
import type { TourStore } from '../domain/answer/tour.ts';
import type { AttestationStore } from '../domain/attestation/attestation.ts';
import type { HistoryStore } from '../domain/edit/history.ts';
import { DomainError } from '../domain/error.ts';
import type { FeedbackStore } from '../domain/feedback.ts';
import type { DigestStore } from '../domain/gap/digest.ts';
import type { Inbox } from '../domain/inbox.ts';
import type { MapStore } from '../domain/map/map-store.ts';
import type { MissStore } from '../domain/miss.ts';
import type { NoticeStore } from '../domain/notice.ts';
import type { IncidentStore, OutboxStore, StepStore } from '../domain/paging/incident-store.ts';
import type { PageDraftStore } from '../domain/paging/page-draft.ts';
import type { DepartureStore } from '../domain/people/departure.ts';
import type { MemberStore } from '../domain/people/member.ts';
import type { StewardStore } from '../domain/people/steward-list.ts';
import type { ProposalStore } from '../domain/proposal/proposal.ts';
import type { DropStore } from '../domain/source/drop.ts';
import type { SourceStore } from '../domain/source/source.ts';
import type { Database, OpenMode } from './database.ts';
import { parseDatabaseUrl } from './database-url.ts';
import { SqlAsked } from './sql-asked.ts';
import { SqlAttestations } from './sql-attestation.ts';
import { SqlChannelScopes } from './sql-channel-scope.ts';
import { SqlDepartures } from './sql-departure.ts';
import { SqlDigests } from './sql-digest.ts';
import { SqlDrops } from './sql-drop.ts';
import { SqlFeedback } from './sql-feedback.ts';
import { SqlHistory } from './sql-history.ts';
import { SqlInbox } from './sql-inbox.ts';
import { SqlIncidents } from './sql-incident.ts';
import { SqlIncidentSteps } from './sql-incident-step.ts';
import { SqlMapStore } from './sql-map-store.ts';
import { SqlMembers } from './sql-member.ts';
import { SqlMisses } from './sql-miss.ts';
import { SqlNotices } from './sql-notice.ts';
import { SqlOutbox } from './sql-outbox.ts';
import { SqlPageDrafts } from './sql-page-draft.ts';
import { SqlProposals } from './sql-proposal.ts';
import { SqlSources } from './sql-source.ts';
import { SqlStewards } from './sql-steward.ts';
import { SqlThreads } from './sql-thread-subject.ts';
import { SqlTour } from './sql-tour.ts';
import { StoreClock } from './store-clock.ts';

/** For now one workspace a process, made by the first migration; `start` binds it to its token's team. */
const WORKSPACE = 1;

export interface StoreOptions {
  /** `file:./data/whoowns.db` or `postgres://user@host/database`. */
  readonly url: string;
  /** `create` makes what is not there and migrates; `existing` refuses a missing, damaged, older or newer database. */
  readonly mode: OpenMode;
  /** This machine's clock, UTC ms; a test may move it. */
  readonly clock?: () => number;
}

export interface Store {
  readonly engine: 'sqlite' | 'postgres';
  readonly map: MapStore;
  readonly inbox: Inbox;
  readonly misses: MissStore;
  readonly notices: NoticeStore;
  readonly digests: DigestStore;
  readonly pageDrafts: PageDraftStore;
  readonly proposals: ProposalStore;
  readonly history: HistoryStore;
  readonly stewards: StewardStore;
  readonly threads: ThreadStore;
  readonly channels: ChannelScopeStore;
  readonly feedback: FeedbackStore;
  readonly tours: TourStore;
  readonly asked: AskedStore;
  readonly members: MemberStore;
  readonly attestations: AttestationStore;
  readonly departures: DepartureStore;
  readonly incidents: IncidentStore;
  readonly steps: StepStore;
  readonly outbox: OutboxStore;
  /** The time that paging goes by, UTC ms: on PostgreSQL the database's, so that all replicas agree. */
  now(): Promise<number>;
  readonly sources: SourceStore;
  readonly drops: DropStore;
  /**
   * Binds the workspace to the Slack team of the token; from then on no other team's.
   * @throws DomainError('conflict') where it is bound to another.
   */
  bindTeam(teamId: string): Promise<void>;
  /** Resolves where the database answers; throws what is wrong. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the database that a DATABASE_URL names.
 * @throws DomainError with a sentence for a database that is missing, damaged, older, newer or none of whoowns.
 */
export async function openStore({ url, mode, clock = Date.now }: StoreOptions): Promise<Store> {
  const address = parseDatabaseUrl(url);
  const now = Date.now();
  // Each engine is loaded where it is used: the other's driver is memory and start-up time for nothing.
  if (address.engine === 'sqlite') {
    const { openSqlite } = await import('./sqlite.ts');
    return storeOn(await openSqlite(address.path, mode, now), clock);
  }
  const { openPostgres } = await import('./postgres.ts');
  return storeOn(await openPostgres(address, mode, now), clock);
}

/** A store on a database that is open; closing the store closes it. */
export function storeOn(database: Database, clock: () => number = Date.now): Store {
  const time = new StoreClock(database, clock);
  const map = new SqlMapStore(database, WORKSPACE);
  return {
    engine: database.engine,
    map,
    inbox: new SqlInbox(database, WORKSPACE),
    misses: new SqlMisses(database, WORKSPACE),
    notices: new SqlNotices(database, WORKSPACE),
    digests: new SqlDigests(database, WORKSPACE),
    pageDrafts: new SqlPageDrafts(database, WORKSPACE),
    proposals: new SqlProposals(database, WORKSPACE),
    history: new SqlHistory(database, WORKSPACE),
    stewards: new SqlStewards(database, WORKSPACE),
    threads: new SqlThreads(database, WORKSPACE),
    channels: new SqlChannelScopes(database, WORKSPACE),
    feedback: new SqlFeedback(database, WORKSPACE),
    tours: new SqlTour(database, WORKSPACE),
    asked: new SqlAsked(database, WORKSPACE),
    members: new SqlMembers(database, WORKSPACE),
    attestations: new SqlAttestations(database, WORKSPACE),
    departures: new SqlDepartures(database, WORKSPACE),
    incidents: new SqlIncidents(database, WORKSPACE),
    steps: new SqlIncidentSteps(database, WORKSPACE),
    outbox: new SqlOutbox(database, WORKSPACE),
    now: () => time.now(),
    sources: new SqlSources(database, WORKSPACE),
    drops: new SqlDrops(database, WORKSPACE),
    bindTeam: (teamId) => bindTeam(database, teamId),
    ping: async () => void (await map.revision()),
    close: () => database.close(),
  };
}

async function bindTeam(database: Database, teamId: string): Promise<void> {
  if ((await teamOf(database)) === teamId) return;
  const bound = await database.write(({ query }) =>
    query
      .updateTable('workspace')
      .set({ team_id: teamId })
      .where('id', '=', WORKSPACE)
      .where('team_id', 'is', null)
      .returning('id')
      .executeTakeFirst(),
  );
  if (bound) return;
  // Another replica that started at the same moment may have been faster.
  const owner = await teamOf(database);
  if (owner === teamId) return;
  const mend = 'Use the token of that team, or another DATABASE_URL for this one.';
  throw new DomainError('conflict', `This database belongs to the Slack team ${owner ?? 'of another token'}. ${mend}`);
}

async function teamOf(database: Database): Promise<string | null> {
  const { team_id } = await database.query
    .selectFrom('workspace')
    .select('team_id')
    .where('id', '=', WORKSPACE)
    .executeTakeFirstOrThrow();
  return team_id;
}
