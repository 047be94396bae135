import { type Kysely, sql } from 'kysely';
import { type ActivityStats, type Incident, OPEN } from '../domain/paging/incident.ts';
import type { OutboxRow } from '../domain/paging/outbox.ts';
import type { Deed, TimelineEntry } from '../domain/paging/timeline.ts';
import type { Database } from './database.ts';
import { incidentOf, outboxRowOf } from './incident-row.ts';
import type { Tables } from './schema.ts';

/** The questions about incidents that change nothing. */
export class IncidentReading {
  protected readonly database: Database;
  protected readonly workspace: number;

  constructor(database: Database, workspace: number) {
    this.database = database;
    this.workspace = workspace;
  }

  async find(number: number): Promise<Incident | null> {
    const row = await this.#incidents().where('number', '=', number).executeTakeFirst();
    return row ? incidentOf(row) : null;
  }

  async get(id: string): Promise<Incident | null> {
    const row = await this.#incidents().where('id', '=', id).executeTakeFirst();
    return row ? incidentOf(row) : null;
  }

  async openOnes(): Promise<readonly Incident[]> {
    const rows = await this.#incidents().where('state', 'in', OPEN).orderBy('severity').orderBy('number').execute();
    return rows.map(incidentOf);
  }

  async recent(activity: string, scope: string | null, drill: boolean, since: number): Promise<Incident | null> {
    const row = await this.#incidents()
      .where('activity_id', '=', activity)
      .where('opened_at', '>=', since)
      .where('state', 'in', OPEN)
      .where('drill', '=', drill ? 1 : 0)
      .$if(scope === null, (query) => query.where('scope_id', 'is', null))
      .$if(scope !== null, (query) => query.where('scope_id', '=', scope))
      .orderBy('number', 'desc')
      .executeTakeFirst();
    return row ? incidentOf(row) : null;
  }

  async openedBy(person: string, since: number): Promise<number> {
    const { count } = await this.database.query
      .selectFrom('incident')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('workspace_id', '=', this.workspace)
      .where('opened_by', '=', person)
      .where('opened_at', '>', since)
      .executeTakeFirstOrThrow();
    return Number(count);
  }

  async answered(delivery: string): Promise<Incident | null> {
    const row = await this.database.query
      .selectFrom('inbox')
      .select('result')
      .where('workspace_id', '=', this.workspace)
      .where('key', '=', delivery)
      .executeTakeFirst();
    const { incident } = JSON.parse(row?.result ?? '{}') as { incident?: string };
    return incident === undefined ? null : await this.get(incident);
  }

  async timeline(id: string, query: Kysely<Tables> = this.database.query): Promise<readonly TimelineEntry[]> {
    const rows = await query
      .selectFrom('timeline')
      .select(['at', 'actor', 'what'])
      .where('workspace_id', '=', this.workspace)
      .where('incident_id', '=', id)
      .orderBy('position')
      .execute();
    return rows.map(({ at, actor, what }) => ({ at, actor, deed: JSON.parse(what) as Deed }));
  }

  async rows(id: string): Promise<readonly OutboxRow[]> {
    const rows = await this.#outbox().where('incident_id', '=', id).orderBy('at').orderBy('key').execute();
    return rows.map(outboxRowOf);
  }

  async row(key: string): Promise<OutboxRow | null> {
    const row = await this.#outbox().where('key', '=', key).executeTakeFirst();
    return row ? outboxRowOf(row) : null;
  }

  async stats(since: number): Promise<readonly ActivityStats[]> {
    const rows = await this.database.query
      .selectFrom('incident')
      .select(['activity_id', 'opened_at', 'acked_at', 'ended_at', 'state'])
      .select(exhaustions.as('exhaustions'))
      .where('workspace_id', '=', this.workspace)
      .where('drill', '=', 0)
      .where('opened_at', '>=', since)
      .execute();
    const byActivity = Map.groupBy(rows, ({ activity_id }) => activity_id);
    const stats = [...byActivity].map(([activity, all]) => {
      const acked = all.flatMap(({ opened_at, acked_at }) => (acked_at === null ? [] : acked_at - opened_at));
      const resolved = all.filter(({ state }) => state === 'resolved');
      return {
        activity,
        count: all.length,
        acknowledged: acked.length,
        unanswered: all.filter(({ acked_at, exhaustions }) => acked_at === null && Number(exhaustions) > 0).length,
        medianToAcknowledgeMs: median(acked),
        medianToResolveMs: median(resolved.map(({ opened_at, ended_at }) => (ended_at ?? opened_at) - opened_at)),
      };
    });
    return stats.sort((a, b) => b.count - a.count || (a.activity < b.activity ? -1 : 1));
  }

  #incidents() {
    return this.database.query.selectFrom('incident').selectAll().where('workspace_id', '=', this.workspace);
  }

  #outbox() {
    return this.database.query.selectFrom('outbox').selectAll().where('workspace_id', '=', this.workspace);
  }
}

/** How often an incident's path has come to its end. */
const exhaustions = sql<number>`(select count(*) from timeline
  where timeline.workspace_id = incident.workspace_id and timeline.incident_id = incident.id
  and timeline.what like '{"kind":"exhausted"%')`;

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
