import { describe, expect, test } from '@jest/globals';
import type { Incident } from '../../src/domain/paging/incident.ts';
import type { Delivery, OtherPager, OutboundPage, PageUpdate } from '../../src/domain/paging/other-pager.ts';
import type { OutboxRow } from '../../src/domain/paging/outbox.ts';
import { deliverElsewhere } from '../../src/pagers/deliver.ts';
import { mapOf, smallCompany } from '../domain/sample.ts';
import { NOW } from './stand-in.ts';

const KEY = 'a1b2:1:U01ANA:1:pagerduty';
const map = mapOf(...smallCompany());
const [ana] = [...map.people.values()].filter(({ slack }) => slack !== null);
if (!ana) throw new Error('the sample has somebody with a Slack id');

const incident: Incident = {
  id: 'a1b2',
  number: 42,
  activity: 'deploy-approval',
  scope: 'gone-since',
  severity: 2,
  drill: false,
  summary: 'checkout returns 500s',
  quote: null,
  link: null,
  channel: null,
  fallback: null,
  home: null,
  homeTs: null,
  openedBy: ana.slack ?? '',
  openedAt: NOW,
  steps: [],
  repeats: 0,
  remindMs: null,
  state: 'triggered',
  step: 1,
  round: 0,
  dueAt: null,
  hurried: false,
  reminded: false,
  lastPaged: [],
  faults: 0,
  ackedBy: null,
  ackedAt: null,
  endedBy: null,
  endedAt: null,
  version: 7,
};

const page: OutboxRow = {
  key: KEY,
  step: 1,
  round: 1,
  pager: 'pagerduty',
  target: 'U01ANA',
  body: { kind: 'page', name: 'Ana Ito', email: 'ana@juniper.example', slack: 'U01ANA', why: 'Accountable' },
  incident: 'a1b2',
  state: 'sending',
  version: 1,
  at: NOW,
  dueAt: NOW,
  fence: 1,
  attempts: 1,
  ambiguous: false,
  conversation: null,
  messageTs: null,
  sentAt: null,
  digest: null,
  error: null,
};
const sentPage: OutboxRow = { ...page, state: 'sent', conversation: 'pagerduty', messageTs: 'incident:P1' };
const update: OutboxRow = { ...page, key: `${KEY}:update`, body: { kind: 'update', of: KEY } };

/** A pager that ends every attempt alike, and what it was given. */
function pagerThat(delivery: Delivery) {
  const sent: OutboundPage[] = [];
  const updates: PageUpdate[] = [];
  const notes: string[] = [];
  const onNote = (_: OutboxRow, note: string) => void notes.push(note);
  const pager: OtherPager = {
    name: 'pagerduty',
    serves: () => true,
    send: async (one) => {
      sent.push(one);
      return delivery;
    },
    update: async (one) => {
      updates.push(one);
      return delivery;
    },
  };
  const rows = new Map([[KEY, sentPage]]);
  const row = async (key: string) => rows.get(key) ?? null;
  return {
    sent,
    notes,
    updates,
    rows,
    deliver: deliverElsewhere({ pagers: [pager], currentMap: () => map, row, clock: () => NOW, onNote }),
  };
}

describe('a row for another pager', () => {
  test('goes out as a page, with the names that the map has', async () => {
    const { deliver, sent } = pagerThat({ kind: 'sent', ref: 'incident:P1' });
    expect(await deliver(page, incident)).toEqual({
      kind: 'sent',
      conversation: 'pagerduty',
      digest: null,
      ts: 'incident:P1',
      shows: 7,
      quietUntil: null,
    });
    expect(sent).toMatchObject([
      {
        key: KEY,
        incident: 42,
        severity: 2,
        activity: { id: 'deploy-approval', name: 'Deploy approval' },
        scope: { id: 'gone-since', name: 'gone-since' },
        target: { email: 'ana@juniper.example', name: 'Ana Ito' },
        openedBy: ana.name,
      },
    ]);
  });

  test('that went another way than meant says so', async () => {
    const { deliver, notes } = pagerThat({ kind: 'sent', ref: 'event', note: 'whoever is on call was paged' });
    expect(await deliver(page, incident)).toMatchObject({ kind: 'sent', ts: 'event' });
    expect(notes).toEqual(['whoever is on call was paged']);
  });

  test.each([
    ['acknowledged', { state: 'acknowledged', ackedBy: ana.slack }, 'acknowledged', ana.id],
    ['resolved', { state: 'resolved', ackedBy: null, endedBy: ana.slack }, 'resolved', ana.id],
    ['cancelled by somebody the map does not know', { state: 'cancelled', endedBy: 'U0NEW' }, 'resolved', undefined],
  ] as const)('tells that it was %s', async (_, change, what, by) => {
    const { deliver, updates } = pagerThat({ kind: 'sent', ref: 'incident:P1' });
    expect(await deliver(update, { ...incident, ...change })).toMatchObject({ kind: 'sent' });
    expect(updates).toMatchObject([{ key: KEY, ref: 'incident:P1', what, incident: 42 }]);
    expect(updates[0]?.by?.email).toBe(by);
  });

  test('tells nothing while somebody is still wanted, or of a page that never went out', async () => {
    const { deliver, updates, rows } = pagerThat({ kind: 'sent', ref: 'incident:P1' });
    for (const state of ['triggered', 'exhausted', 'restored'] as const) {
      expect(await deliver(update, { ...incident, state })).toEqual({ kind: 'void' });
    }
    rows.set(KEY, page);
    expect(await deliver(update, { ...incident, state: 'resolved' })).toEqual({ kind: 'void' });
    expect(updates).toEqual([]);
  });

  test('is void where it is a matter of Slack’s alone', async () => {
    const { deliver } = pagerThat({ kind: 'sent', ref: 'x' });
    expect(await deliver({ ...page, body: { kind: 'reminder' } }, incident)).toEqual({ kind: 'void' });
  });

  test.each([
    [
      { kind: 'retry', afterMs: 20_000, ambiguous: false, why: 'no' },
      { kind: 'temporary', afterMs: 20_000, why: 'no' },
    ],
    [
      { kind: 'retry', afterMs: 5_000, ambiguous: true, why: 'no' },
      { kind: 'ambiguous', afterMs: 5_000, why: 'no' },
    ],
    [
      { kind: 'failed', why: 'no' },
      { kind: 'failed', why: 'no' },
    ],
  ] as const)('that ends as %j is %j', async (delivery, outcome) => {
    expect(await pagerThat(delivery).deliver(page, incident)).toEqual(outcome);
  });

  test('fails in a sentence where it can’t go at all', async () => {
    const { deliver } = pagerThat({ kind: 'sent', ref: 'x' });
    expect(await deliver({ ...page, pager: 'webhook' }, incident)).toMatchObject({ kind: 'failed' });
    const body = { kind: 'page', name: 'Zoe', email: null, slack: 'U0ZOE', why: 'on the path' } as const;
    expect(await deliver({ ...page, body }, incident)).toEqual({ kind: 'failed', why: 'no e-mail is known of Zoe' });
  });
});
