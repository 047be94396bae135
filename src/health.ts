import type { LiveMap } from './domain/map/live-map.ts';
import type { PagingRoom } from './paging-room.ts';
import type { SlackApp } from './slack/app.ts';
import type { Page } from './slack/door/web-server.ts';
import type { Store } from './store/open.ts';

export interface HealthSources {
  readonly store: Store;
  readonly live: LiveMap;
  readonly app: SlackApp;
  readonly room: Pick<PagingRoom, 'health'>;
}

/**
 * What an operator's machinery asks: `/healthz` (the process turns: restart it if not), `/readyz` (it can answer: send it
 * requests only then), `/metrics` (Prometheus).
 */
export function healthPages(sources: HealthSources): Readonly<Record<string, Page>> {
  return {
    '/healthz': async () => ({ status: 200, type: 'text/plain', body: 'ok\n' }),
    '/readyz': () => readiness(sources),
    '/metrics': () => metrics(sources),
  };
}

async function readiness({ store, live, app, room }: HealthSources): ReturnType<Page> {
  const database = await store.ping().then(
    () => 'ok',
    (error: unknown) => (error instanceof Error ? error.message : 'unreachable'),
  );
  const slack = app.isConnected() ? 'ok' : 'not connected';
  const map = await live.current();
  const { trouble, late } = await room.health().catch(() => ({ trouble: 'unknown', late: null }));
  const paging = trouble ?? late ?? 'ok';
  const ready = database === 'ok' && slack === 'ok' && trouble === null;
  const body = { ready, database, slack, paging, activities: map.activities.size, revision: map.revision };
  return { status: ready ? 200 : 503, type: 'application/json', body: `${JSON.stringify(body)}\n` };
}

/** The library is loaded when somebody asks: a bot that nobody measures does not carry it. */
async function metrics({ live, room }: HealthSources): ReturnType<Page> {
  const { Gauge, Registry, collectDefaultMetrics } = await import('prom-client');
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const map = await live.current();
  const gauge = (name: string, help: string, value: number) =>
    new Gauge({ name, help, registers: [registry] }).set(value);
  gauge('whoowns_map_revision', 'Revision of the map in memory', map.revision);
  gauge('whoowns_map_activities', 'Activities on the map', map.activities.size);
  gauge('whoowns_map_people', 'People on the map', map.people.size);
  const { openIncidents, stepLateMs, sendLateMs, waiting, trouble, late } = await room.health();
  gauge('whoowns_incidents_triggered', 'Incidents that nobody has acknowledged yet', openIncidents);
  gauge('whoowns_paging_step_late_seconds', 'How late the step is that is overdue longest', stepLateMs / 1000);
  gauge(
    'whoowns_paging_send_late_seconds',
    'How long the oldest message that could be sent has waited',
    sendLateMs / 1000,
  );
  gauge('whoowns_paging_waiting', 'Messages of incidents waiting to be sent', waiting);
  gauge(
    'whoowns_paging_trouble',
    '1 while pages are late, storage refuses writes or Slack refuses the app',
    trouble || late ? 1 : 0,
  );
  return { status: 200, type: registry.contentType, body: await registry.metrics() };
}
