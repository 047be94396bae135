import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { PagerNews } from '../../src/domain/paging/other-pager.ts';
import { type OtherPagers, openOtherPagers } from '../../src/pagers/open.ts';
import { PAGERDUTY_PATH } from '../../src/pagers/pagerduty-door.ts';
import { WebServer } from '../../src/slack/door/web-server.ts';
import { PagerDutyStandIn, TOKEN } from './pagerduty-stand-in.ts';
import { NOW, PAGE } from './stand-in.ts';

const SECRET = 'the-signing-secret-of-pagerduty';
const NEXT_SECRET = 'the-next-secret-of-pagerduty';
const KEY = `whoowns:${PAGE.key}`;

let there: PagerDutyStandIn;
let pagers: OtherPagers;
let server: WebServer;
let url: string;
let heard: PagerNews[];
let warnings: string[];
let refuse: Error | null;

beforeEach(async () => {
  there = new PagerDutyStandIn();
  await there.listen();
  await open(TOKEN);
});

afterEach(async () => {
  await close();
  await there.close();
});

async function open(token: string | null): Promise<void> {
  heard = [];
  warnings = [];
  refuse = null;
  const access = { apiUrl: there.url, eventsUrl: there.url, token, incidents: null, routingKey: 'f'.repeat(32) };
  pagers = openOtherPagers({
    settings: { pagerDuty: { ...access, webhookSecrets: [SECRET, NEXT_SECRET] }, webhook: null },
    hear: async (news) => {
      if (refuse) throw refuse;
      heard.push(news);
    },
    clock: () => NOW,
    warn: (what) => void warnings.push(what),
  });
  server = new WebServer({}, undefined, pagers.doors);
  url = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}${PAGERDUTY_PATH}`;
}

async function close(): Promise<void> {
  await pagers.close();
  await server.close(1_000);
}

interface Told {
  readonly id?: string;
  readonly type?: string;
  readonly at?: string;
  readonly key?: string | null;
  readonly incident?: string;
  readonly agent?: object | null;
  readonly reason?: object | null;
}

/** An event as PagerDuty's documentation shows it. */
function eventOf(told: Told = {}): string {
  const { id = '5ac64822', type = 'incident.acknowledged', at = new Date(NOW).toISOString() } = told;
  const { key = KEY, incident = 'PGR0VU2', agent = { id: 'PBO', type: 'user_reference', summary: 'Bo L.' } } = told;
  const data = { id: incident, type: 'incident', incident_key: key, resolve_reason: told.reason ?? null };
  return JSON.stringify({ event: { id, event_type: type, resource_type: 'incident', occurred_at: at, agent, data } });
}

function signed(body: string, secret = SECRET): string {
  return `v1=${createHmac('sha256', secret).update(body).digest('hex')}`;
}

async function tell(body: string, signature = signed(body)): Promise<number> {
  const headers = { 'content-type': 'application/json', 'x-pagerduty-signature': signature };
  return (await fetch(url, { method: 'POST', headers, body })).status;
}

describe('PagerDuty’s webhook', () => {
  test('tells who acknowledged which page, with the e-mail that PagerDuty knows', async () => {
    expect(await tell(eventOf())).toBe(202);
    const who = { name: 'Bo Lind', email: 'bo@juniper.example' };
    expect(heard).toEqual([{ key: PAGE.key, what: 'acknowledged', who, at: NOW, id: '5ac64822' }]);
  });

  test('tells by the name alone where the user can’t be looked up', async () => {
    await close();
    await open(null);
    await tell(eventOf({ type: 'incident.resolved' }));
    expect(heard).toMatchObject([{ what: 'resolved', who: { name: 'Bo L.', email: null } }]);
  });

  test('tells that nobody did it, where a timer of PagerDuty’s did', async () => {
    await tell(eventOf({ type: 'incident.resolved', agent: { id: 'PSVC', type: 'service_reference', summary: 'S' } }));
    await tell(eventOf({ id: 'another', type: 'incident.resolved', agent: null }));
    expect(heard).toMatchObject([{ who: null }, { who: null }]);
  });

  test('tells of an incident that came by the Events API: its key is in its alerts', async () => {
    const incident = { id: 'PINC1', incidentKey: null, assignee: null, status: 'acknowledged', by: null } as const;
    there.incidents.push({ ...incident, alertKeys: ['somebody-elses', KEY, 'whoowns:43:1:x:1'] });
    await tell(eventOf({ key: null, incident: 'PINC1' }));
    expect(heard.map(({ key, id }) => [key, id])).toEqual([
      [PAGE.key, `5ac64822:${PAGE.key}`],
      ['43:1:x:1', '5ac64822:43:1:x:1'],
    ]);
  });

  test('is asked to come again where those alerts can’t be read at the moment', async () => {
    there.incidents.push({
      id: 'P1',
      incidentKey: null,
      alertKeys: [KEY],
      assignee: null,
      status: 'resolved',
      by: null,
    });
    there.faults.push({ kind: 'status', status: 503 });
    const body = eventOf({ key: null, incident: 'P1' });
    expect(await tell(body)).toBe(500);
    expect(await tell(body)).toBe(202);
    expect(heard).toHaveLength(1);
  });

  test('is asked to come again where the news could not be kept', async () => {
    refuse = new Error('the database is away');
    expect(await tell(eventOf())).toBe(500);
    refuse = null;
    expect(await tell(eventOf())).toBe(202);
    expect(heard).toHaveLength(1);
  });

  test.each([
    ['another sender’s incident', { key: 'nagios/web-1' }],
    [
      'an incident that goes on as part of another',
      { type: 'incident.resolved', reason: { type: 'merge_resolve_reason' } },
    ],
    ['something that is no matter here', { type: 'incident.escalated' }],
    ['a try of the connection', { type: 'pagey.ping' }],
    ['a name that every object has', { type: 'constructor' }],
  ] as const)('is thanked for %s, with no effect', async (_, told) => {
    expect(await tell(eventOf(told))).toBe(202);
    expect(heard).toEqual([]);
  });

  test('has an effect once, however often it comes', async () => {
    for (let i = 0; i < 4; i += 1) expect(await tell(eventOf())).toBe(202);
    expect(heard).toHaveLength(1);
  });

  test.each([
    ['61 minutes ago', -61],
    ['6 minutes ahead', 6],
  ])('has no effect with a date %s', async (_, minutes) => {
    expect(await tell(eventOf({ at: new Date(NOW + minutes * 60_000).toISOString() }))).toBe(202);
    expect(await tell(eventOf({ at: 'yesterday' }))).toBe(202);
    expect(heard).toEqual([]);
    expect(warnings).toHaveLength(2);
  });

  test('may be signed with either secret, while one takes the other’s place', async () => {
    const body = eventOf();
    expect(await tell(body, `${signed(body, 'a-secret-of-before')},${signed(body, NEXT_SECRET)}`)).toBe(202);
    expect(heard).toHaveLength(1);
  });

  test.each([
    ['not signed', ''],
    ['signed with another secret', signed(eventOf(), 'somebody-elses-secret')],
    ['signed over another body', signed(eventOf({ id: 'another' }))],
    ['signed in another version', signed(eventOf()).replace('v1', 'v0')],
    ['signed with half of it', signed(eventOf()).slice(0, 40)],
    ['signed with no hex', 'v1=zz'],
  ])('is refused where it is %s', async (_, signature) => {
    expect(await tell(eventOf(), signature)).toBe(401);
    expect(heard).toEqual([]);
    expect(there.seen).toEqual([]);
  });

  test('is refused where it is no event, no POST, or larger than any of PagerDuty’s', async () => {
    expect(await tell('{"event":')).toBe(400);
    expect(await tell('{"event":{"id":7}}')).toBe(400);
    expect((await fetch(url)).status).toBe(405);
    expect(await tell('x'.repeat(300_000))).toBe(413);
    expect(heard).toEqual([]);
  });
});
