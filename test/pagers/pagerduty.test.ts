import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { OutboundPage, PageUpdate } from '../../src/domain/paging/other-pager.ts';
import { Outside } from '../../src/pagers/outside.ts';
import { type PagerDutyAccess, PagerDutyPager } from '../../src/pagers/pagerduty.ts';
import { FROM, PagerDutyStandIn, ROUTING_KEY, SERVICE, TOKEN } from './pagerduty-stand-in.ts';
import { NOW, PAGE, shortened } from './stand-in.ts';

const KEY = `whoowns:${PAGE.key}`;
const CARLA: OutboundPage = { ...PAGE, target: { email: 'carla@juniper.example', name: 'Carla Sol' } };
const BO = { email: 'bo@juniper.example', name: 'Bo Lind' };

let there: PagerDutyStandIn;
let outside: Outside;

beforeEach(async () => {
  there = new PagerDutyStandIn();
  await there.listen();
  outside = new Outside();
});

afterEach(async () => {
  jest.restoreAllMocks();
  await outside.close();
  await there.close();
});

function pager(changes: Partial<PagerDutyAccess> = {}): PagerDutyPager {
  const incidents = { from: FROM, service: SERVICE };
  const urls = { apiUrl: there.url, eventsUrl: there.url };
  return new PagerDutyPager({ ...urls, token: TOKEN, incidents, routingKey: ROUTING_KEY, ...changes }, outside);
}

function update(ref: string, what: PageUpdate['what'], by: PageUpdate['by'] = null): PageUpdate {
  return { key: PAGE.key, ref, what, by, incident: PAGE.incident };
}

describe('somebody whom PagerDuty knows', () => {
  test('is assigned an incident under the page’s key, in the bot’s name', async () => {
    expect(await pager().send(PAGE, NOW)).toEqual({ kind: 'sent', ref: 'incident:PINC1' });
    expect(there.incidents).toMatchObject([{ incidentKey: KEY, assignee: 'PANA', status: 'triggered' }]);
    expect(there.seen.at(-1)?.headers).toMatchObject({ from: FROM });
    const { incident } = there.last() as { incident: { title: string; body: { details: string } } };
    expect(incident.title).toBe('#42 checkout returns 500s (Deploy approval for Payments)');
    expect(incident.body.details).toContain('Asked to take it: Ana Ito (Accountable)');
  });

  test('is looked for once, not at every page', async () => {
    const one = pager();
    await one.send(PAGE, NOW);
    await one.send({ ...PAGE, key: '43:1:ana@juniper.example:1' }, NOW + 1000);
    expect(there.seen.filter(({ path }) => path === '/users')).toHaveLength(1);
    expect(there.incidents).toHaveLength(2);
  });

  test('is paged once, where the first answer was lost and the page is sent again', async () => {
    const one = pager();
    await one.send({ ...PAGE, key: 'another' }, NOW);
    there.faults.push({ kind: 'reset' });
    expect(await one.send(PAGE, NOW)).toMatchObject({ kind: 'retry', ambiguous: true });
    expect(await one.send(PAGE, NOW + 5000)).toEqual({ kind: 'sent', ref: 'incident:PINC2' });
    expect(there.incidents).toHaveLength(2);
  });

  test('is paged at once where the answer breaks off after its head', async () => {
    const one = pager();
    await one.send({ ...PAGE, key: 'another' }, NOW);
    there.faults.push({ kind: 'break' });
    expect(await one.send(PAGE, NOW)).toEqual({ kind: 'sent', ref: 'incident:PINC2' });
  });

  test('is not paged by an event as well, where the key is open and the look for it fails', async () => {
    await pager().send(PAGE, NOW);
    const again = pager();
    await again.send({ ...PAGE, key: 'another' }, NOW);
    there.faults.push({ kind: 'status', status: 400, body: KEY_IS_OPEN_BODY }, { kind: 'status', status: 429 });
    expect(await again.send(PAGE, NOW)).toMatchObject({ kind: 'retry', ambiguous: true });
    expect(there.seen.map(({ path }) => path)).not.toContain('/v2/enqueue');
  });

  test('who never hears back within three seconds may have been paged', async () => {
    const one = pager();
    await one.send({ ...PAGE, key: 'another' }, NOW);
    there.faults.push({ kind: 'silence' });
    const patience = shortened(20);
    expect(await one.send(PAGE, NOW)).toMatchObject({ kind: 'retry', ambiguous: true });
    expect(patience).toHaveBeenLastCalledWith(3_000);
  });

  test('is paged in the end, where the look for them fails at first', async () => {
    const one = pager();
    there.faults.push({ kind: 'reset' }, { kind: 'status', status: 500 });
    expect(await one.send(PAGE, NOW)).toMatchObject({ kind: 'retry', ambiguous: false });
    expect(await one.send(PAGE, NOW)).toMatchObject({ kind: 'retry', ambiguous: false });
    expect(await one.send(PAGE, NOW)).toMatchObject({ kind: 'sent' });
  });

  test.each([
    [{ 'ratelimit-reset': '20' }, 20_000],
    [{ 'retry-after': '7' }, 7_000],
    [{}, 30_000],
  ])('is paged later where PagerDuty says 429 with %j', async (headers, afterMs) => {
    const one = pager();
    await one.send({ ...PAGE, key: 'another' }, NOW);
    const body = JSON.stringify({ error: { message: 'Rate Limit Exceeded', code: 2020 } });
    there.faults.push({ kind: 'status', status: 429, headers, body });
    expect(await one.send(PAGE, NOW)).toMatchObject({ kind: 'retry', afterMs, ambiguous: false });
  });
});

const KEY_IS_OPEN_BODY = JSON.stringify({
  error: {
    message: 'Arguments Caused Error',
    code: 2002,
    errors: ['Open incident with matching dedup key already exists on this service'],
  },
});

describe('the Events API', () => {
  test('pages whoever is on call, where PagerDuty does not know the person, and says so', async () => {
    const delivery = await pager().send(CARLA, NOW);
    expect(delivery).toEqual({
      kind: 'sent',
      ref: 'event',
      note: 'PagerDuty knows no user with the e-mail carla@juniper.example: whoever is on call there was paged instead',
    });
    expect(there.last()).toMatchObject({
      routing_key: ROUTING_KEY,
      event_action: 'trigger',
      dedup_key: KEY,
      payload: { source: 'whoowns', severity: 'critical', summary: expect.stringContaining('#42') },
    });
  });

  test('pages in place of somebody in whose name incidents are opened: PagerDuty would call nobody', async () => {
    const self = { ...PAGE, target: { email: FROM.toUpperCase(), name: 'The bot' } };
    expect(await pager().send(self, NOW)).toMatchObject({ kind: 'sent', ref: 'event' });
    expect(there.incidents).toMatchObject([{ status: 'triggered' }]);
  });

  test.each([
    ['a wrong key', { token: 'u_0000000000000000000' }],
    ['a service that is not there', { incidents: { from: FROM, service: 'PGONE00' } }],
    ['a user in whose name nothing can be done', { incidents: { from: 'gone@juniper.example', service: SERVICE } }],
  ])('pages where incidents can’t be opened for %s', async (_, changes) => {
    expect(await pager(changes).send(PAGE, NOW)).toMatchObject({ kind: 'sent', ref: 'event' });
    expect(there.incidents).toHaveLength(1);
  });

  test('alone is enough, and needs no excuse then', async () => {
    expect(await pager({ token: null, incidents: null }).send(PAGE, NOW)).toEqual({ kind: 'sent', ref: 'event' });
  });

  test('opens nothing twice, however often it is asked', async () => {
    const events = pager({ token: null, incidents: null });
    there.faults.push({ kind: 'reset' });
    expect(await events.send(PAGE, NOW)).toMatchObject({ kind: 'retry', ambiguous: true });
    expect(await events.send(PAGE, NOW)).toMatchObject({ kind: 'sent' });
    expect(there.incidents).toHaveLength(1);
  });

  test('is believed when it says 202, also where its answer breaks off', async () => {
    there.faults.push({ kind: 'break' });
    expect(await pager({ token: null, incidents: null }).send(PAGE, NOW)).toMatchObject({ kind: 'sent' });
  });

  test.each([429, 500, 503])('is asked again after %i', async (status) => {
    there.faults.push({ kind: 'status', status });
    expect(await pager({ token: null, incidents: null }).send(PAGE, NOW)).toMatchObject({ kind: 'retry' });
  });

  test('is not asked again after a 400, and its reason is told', async () => {
    const wrong = pager({ token: null, incidents: null, routingKey: 'f'.repeat(32) });
    expect(await wrong.send(PAGE, NOW)).toEqual({
      kind: 'failed',
      why: "PagerDuty refused it (400: Event object is invalid: 'routing_key' is not a valid key)",
    });
  });

  test('says 202 to an end of what it has lost meanwhile: there is nothing left to stop', async () => {
    const events = pager({ token: null, incidents: null });
    there.faults.push({ kind: 'forget' });
    expect(await events.send(PAGE, NOW)).toMatchObject({ kind: 'sent' });
    expect(await events.update(update('event', 'resolved'), NOW)).toMatchObject({ kind: 'sent' });
    expect(there.incidents).toHaveLength(0);
  });
});

describe('without the Events API', () => {
  test('somebody whom PagerDuty does not know is not paged there', async () => {
    expect(await pager({ routingKey: null }).send(CARLA, NOW)).toEqual({
      kind: 'failed',
      why: 'PagerDuty knows no user with the e-mail carla@juniper.example',
    });
  });

  test('a refusal is told in PagerDuty’s words, in one line', async () => {
    const one = pager({ routingKey: null });
    await one.send({ ...PAGE, key: 'another' }, NOW);
    const body = JSON.stringify({ error: { message: 'Invalid Input\nProvided', code: 2001, errors: ['Bad title'] } });
    there.faults.push({ kind: 'status', status: 400, body });
    expect(await one.send(PAGE, NOW)).toEqual({
      kind: 'failed',
      why: 'PagerDuty refused it (400: Invalid Input Provided: Bad title)',
    });
  });
});

describe('what is done here', () => {
  test.each([
    ['acknowledged', BO, BO.email],
    ['resolved', BO, BO.email],
    ['acknowledged', { email: 'carla@juniper.example', name: 'Carla Sol' }, FROM],
    ['resolved', null, FROM],
  ] as const)('is %s there, by %j', async (what, by, inNameOf) => {
    const one = pager();
    await one.send(PAGE, NOW);
    expect(await one.update(update('incident:PINC1', what, by), NOW)).toMatchObject({ kind: 'sent' });
    expect(there.incidents).toMatchObject([{ status: what, by: inNameOf }]);
  });

  test('counts as told, where it was done there already', async () => {
    const one = pager();
    await one.send(PAGE, NOW);
    for (const what of ['acknowledged', 'acknowledged', 'resolved', 'resolved', 'acknowledged'] as const) {
      expect(await one.update(update('incident:PINC1', what), NOW)).toMatchObject({ kind: 'sent' });
    }
    expect(there.incidents).toMatchObject([{ status: 'resolved' }]);
  });

  test('is followed on an event by the same key', async () => {
    const one = pager();
    await one.send(CARLA, NOW);
    await one.update(update('event', 'acknowledged', BO), NOW);
    expect(there.incidents).toMatchObject([{ status: 'acknowledged' }]);
    await one.update(update('event', 'resolved', BO), NOW);
    expect(there.incidents).toMatchObject([{ status: 'resolved' }]);
  });

  test('is tried again where PagerDuty has trouble, or somebody changed the incident meanwhile', async () => {
    const one = pager();
    await one.send(PAGE, NOW);
    const changed = JSON.stringify({ error: { message: 'Data Updated Since Last Request', code: 1005 } });
    there.faults.push({ kind: 'status', status: 500 }, { kind: 'status', status: 400, body: changed });
    const acknowledged = update('incident:PINC1', 'acknowledged');
    expect(await one.update(acknowledged, NOW)).toMatchObject({ kind: 'retry' });
    expect(await one.update(acknowledged, NOW)).toMatchObject({ kind: 'retry', ambiguous: false });
    expect(await one.update(acknowledged, NOW)).toMatchObject({ kind: 'sent' });
  });

  test('can’t be told of an incident that has gone there', async () => {
    expect(await pager().update(update('incident:PGONE', 'resolved'), NOW)).toEqual({
      kind: 'failed',
      why: 'PagerDuty refused it (404: Incident Not Found)',
    });
  });
});

test('a title is one line of at most 250 characters, and a drill says TEST first', async () => {
  const long = { ...PAGE, drill: true, summary: `checkout\nis 😀${'down '.repeat(900)}` };
  await pager().send(long, NOW);
  const { incident } = there.last() as { incident: { title: string; body: { details: string } } };
  expect(incident.title).toMatch(/^TEST: #42 checkout is 😀down.*… \(Deploy approval for Payments\)$/);
  expect(incident.title.length).toBeLessThanOrEqual(250);
  expect(incident.body.details).toContain(long.summary);
  expect(incident.body.details).toMatch(/^This is a TEST/);
});

test('no sentence that is kept holds a secret', async () => {
  const one = pager({ token: 'u_0000000000000000000', routingKey: 'f'.repeat(32) });
  const said = JSON.stringify(await one.send(PAGE, NOW));
  expect(said).not.toMatch(/u_0000|ffff/);
});
