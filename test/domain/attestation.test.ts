import { describe, expect, test } from '@jest/globals';
import { chargesFor } from '../../src/domain/answer/charge-list.ts';
import {
  type Attestation,
  type AttestationStore,
  Attestations,
  confirmationOf,
} from '../../src/domain/attestation/attestation.ts';
import { inStep } from '../../src/domain/attestation/attestation-change.ts';
import { confirmAll, confirmForGuest } from '../../src/domain/attestation/attestation-click.ts';
import { AttestationSweep } from '../../src/domain/attestation/attestation-sweep.ts';
import type { CompanyMap } from '../../src/domain/map/company-map.ts';
import type { NewNotice } from '../../src/domain/notice.ts';
import { activity, area, deputies, holder, mapOf, NOON, person, role, smallCompany } from './sample.ts';

/** Whether what the map says of who is Accountable is still so: who is asked, when, why, and what their word counts for. */

const DAY = 86_400_000;
const ANA = 'ana@test.example';

class MemoryAttestations implements AttestationStore {
  readonly rows = new Map<string, Attestation>();
  readonly told: { readonly notice: NewNotice; readonly at: number }[] = [];
  #seq = 0;

  since(seq: number) {
    const attestations = [...this.rows.values()].filter((row) => row.seq > seq);
    return Promise.resolve({ seq: this.#seq, attestations });
  }

  put(attestation: Attestation, notices: readonly NewNotice[], now: number) {
    if ((this.rows.get(attestation.person)?.seq ?? 0) !== attestation.seq) return Promise.resolve(false);
    this.#seq += 1;
    this.rows.set(attestation.person, { ...attestation, seq: this.#seq });
    for (const notice of notices) this.told.push({ notice, at: now });
    return Promise.resolve(true);
  }
}

async function sweeping(map: CompanyMap, isGuest: (email: string) => boolean = () => false) {
  const store = new MemoryAttestations();
  const attestations = await Attestations.open(store);
  map.clocks = attestations;
  const live = { current: () => map } as never;
  const sweep = new AttestationSweep({
    live,
    attestations,
    stewards: new Set(['cai@test.example']),
    isGuest: (_map, email) => isGuest(email),
  });
  return { store, attestations, sweep };
}

const word = (source: string, at: number) => ({ at, actor: 'somebody', source, reason: null });

describe('what is kept of somebody', () => {
  const nobodys = () => false;
  const firstLook = (map: CompanyMap) => inStep(map, ANA, chargesFor(map, ANA), null, nobodys, NOON);
  const look = (map: CompanyMap, before: Attestation, wasOthers = nobodys) =>
    inStep(map, ANA, chargesFor(map, ANA), before, wasOthers, NOON + DAY);

  test('begins with what they are Accountable for since it is on the map, and asks nothing yet', () => {
    const map = mapOf(...smallCompany());
    map.put(activity('deploy-approval'), word('roles.yml', NOON - 30 * DAY));
    expect(firstLook(map)).toMatchObject({
      charges: [{ charge: { id: 'deploy-approval', scope: null }, since: NOON - 30 * DAY, confirmedAt: 0 }],
      why: null,
    });
  });

  test('stays as it is while nothing has changed, other edits included', () => {
    const map = mapOf(...smallCompany());
    const before = firstLook(map);
    map.put(activity('deploy-approval', { description: 'Said better.' }), word('slack', NOON));
    expect(look(map, before)).toBe(before);
  });

  test.each([
    ['moved', [person('ana', { manager: 'cai@test.example' })]],
    ['deputy', [person('cai', { active: false })]],
    ['deputy', [holder('release-manager', 'ana', deputies('bo'))]],
    ['role', [activity('deploy-approval', { raci: { A: ['tech-lead'], R: ['devops-engineer'] } })]],
  ] as const)('is a reason to ask: %s', (why, entities) => {
    const map = mapOf(...smallCompany());
    const before = firstLook(map);
    for (const entity of entities) map.put(entity);
    expect(look(map, before).why).toBe(why);
  });

  test('is a reason to ask where a file has given them what was somebody else’s, not where they took it in Slack', () => {
    const map = mapOf(...smallCompany());
    const before = firstLook(map);
    const taken = activity('audit', { raci: { A: ['release-manager'], R: ['devops-engineer'] } });
    map.put(taken, word('more.yml', NOON + DAY));
    expect(look(map, before, () => true)).toMatchObject({ why: 'role', charges: [{}, { since: NOON + DAY }] });
    map.put(taken, word('slack', NOON + DAY));
    expect(look(map, before, () => true).why).toBeNull();
  });
});

describe('who is asked, and when', () => {
  test('five hundred people of a new map are asked in their working hours, over days, each once', async () => {
    const map = mapOf(role('lead'));
    const zones = ['Europe/Lisbon', 'America/New_York', 'Asia/Tokyo', 'Asia/Kolkata'];
    for (let i = 0; i < 500; i += 1) {
      map.put(person(`p${i}`, { timezone: zones[i % 4] ?? 'UTC' }));
      map.put(activity(`a${i}`, { raci: { A: [`person:p${i}@test.example`], R: ['lead'] } }), word('new.yml', NOON));
    }
    map.revision = 1;
    const { store, sweep } = await sweeping(map);
    const hours = new Map<number, number>();
    await sweep.run(NOON);
    for (let now = NOON + 89 * DAY; now < NOON + 106 * DAY; now += 20 * 60_000) {
      const before = store.told.length;
      await sweep.run(now);
      if (store.told.length > before) {
        const hour = Math.floor(now / 3_600_000);
        hours.set(hour, (hours.get(hour) ?? 0) + store.told.length - before);
      }
    }
    const asked = store.told.filter(({ notice }) => notice.body.kind === 'confirm_asked');
    expect(new Set(asked.map(({ notice }) => notice.recipient)).size).toBe(500);
    expect(asked).toHaveLength(500);
    expect(Math.min(...asked.map(({ at }) => at))).toBeGreaterThanOrEqual(NOON + 90 * DAY);
    expect(Math.max(...hours.values())).toBeLessThan(60);
    for (const { notice, at } of asked) {
      const timeZone = map.people.get(notice.recipient)?.timezone ?? 'UTC';
      const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', weekday: 'short', hourCycle: 'h23' });
      const { hour, weekday } = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, value]));
      expect(Number(hour) >= 9 && Number(hour) < 17 && weekday !== 'Sat' && weekday !== 'Sun').toBe(true);
    }
  }, 60_000);

  test('a word counts for whoever gives it, for what was theirs by then, until the interval is over', async () => {
    const map = mapOf(...smallCompany());
    map.put(activity('deploy-approval'), word('roles.yml', NOON));
    map.revision = 1;
    const { attestations, sweep } = await sweeping(map);
    await sweep.run(NOON);
    const truth = (now: number) => {
      const known = map.activities.get('deploy-approval');
      return known ? confirmationOf(map, known, null, now) : null;
    };
    expect(truth(NOON + 89 * DAY)).toBeNull();
    expect(truth(NOON + 120 * DAY)).toEqual({ kind: 'unconfirmed', since: NOON });
    expect(await confirmAll(map, attestations, 'bo@test.example', NOON + DAY, NOON + DAY)).toBe(1);
    expect(truth(NOON + 2 * DAY)).toBeNull();
    expect(await confirmAll(map, attestations, ANA, NOON - 1, NOON + DAY)).toBe(0);
    expect(await confirmAll(map, attestations, ANA, NOON, NOON + DAY)).toBe(1);
    expect(truth(NOON + DAY - 1)).toBeNull();
    expect(truth(NOON + 13 * DAY)).toEqual({ kind: 'confirmed', at: NOON + DAY, by: ANA });
    expect(truth(NOON + 91 * DAY)).toEqual({ kind: 'unconfirmed', since: NOON + DAY });
    map.put(holder('release-manager', 'cai'));
    map.remove('holder', 'release-manager / * / ana@test.example');
    expect(truth(NOON + 13 * DAY)).toBeNull();
  });

  test('of a guest the stewards are asked, and a steward confirms what is theirs to keep, by their own name', async () => {
    const map = mapOf(
      ...smallCompany(),
      area('delivery', { stewards: ['dil@test.example'], confirmEveryMs: 90 * DAY }),
      area('parks', { stewards: ['zoe@test.example'], confirmEveryMs: 90 * DAY }),
      activity('deploy-approval', { area: 'delivery' }),
      activity('gates', { area: 'parks', raci: { A: ['release-manager'], R: ['devops-engineer'] } }),
    );
    map.revision = 1;
    const { store, attestations, sweep } = await sweeping(map, (email) => email === ANA);
    await sweep.run(NOON);
    // A Wednesday at half past three.
    const later = Date.parse('2027-04-14T15:30:00Z');
    await sweep.run(later);
    const ofAna = store.told.flatMap(({ notice: { recipient, body } }) =>
      'person' in body && body.person === ANA ? [`${body.kind} ${recipient}`] : [],
    );
    expect(ofAna.sort()).toEqual(['confirm_guest dil@test.example', 'confirm_guest zoe@test.example']);
    await sweep.run(later + 20 * DAY);
    expect(
      store.told.filter(({ notice }) => notice.body.kind === 'confirm_silent' && notice.body.person === ANA),
    ).toEqual([]);
    const dil = { person: ANA, steward: 'dil@test.example', stewards: new Set<string>() };
    expect(await confirmForGuest(map, attestations, { ...dil, steward: 'bo@test.example' }, later, later)).toBe(0);
    expect(await confirmForGuest(map, attestations, dil, later, later)).toBe(1);
    const truth = (id: string) => {
      const known = map.activities.get(id);
      return known ? confirmationOf(map, known, null, later + DAY) : null;
    };
    expect(truth('deploy-approval')).toEqual({ kind: 'confirmed', at: later, by: 'dil@test.example' });
    expect(truth('gates')).toMatchObject({ kind: 'unconfirmed' });
    expect(await confirmAll(map, attestations, ANA, later, later + DAY)).toBe(2);
    expect(truth('deploy-approval')).toEqual({ kind: 'confirmed', at: later + DAY, by: ANA });
  });

  test('whoever has been gone and is back is not asked for that, and their word counts as before', async () => {
    const map = mapOf(...smallCompany());
    map.revision = 1;
    const { attestations, sweep } = await sweeping(map);
    await sweep.run(NOON);
    expect(await confirmAll(map, attestations, ANA, NOON, NOON + DAY)).toBe(1);
    const known = map.activities.get('deploy-approval');
    const truth = () => known && confirmationOf(map, known, null, NOON + 3 * DAY);
    for (const active of [false, true]) {
      map.put(person('ana', { manager: 'bo@test.example', active }));
      map.revision += 1;
      await sweep.run(NOON + 2 * DAY);
      if (active) expect(truth()).toMatchObject({ kind: 'confirmed', by: ANA });
      else expect(truth()).toBeNull();
    }
    expect(attestations.of(ANA)?.why).toBeNull();
  });
});
