import { chargesByPerson } from '../answer/charge-list.ts';
import { hindrance, isGone } from '../answer/resolution.ts';
import type { CompanyMap } from '../map/company-map.ts';
import type { LiveMap } from '../map/live-map.ts';
import type { AskedWhy, NewNotice } from '../notice.ts';
import { isWithinHours } from '../paging/business-hours.ts';
import { areaOf, type StewardsOfAll, stewardsFor } from '../people/steward.ts';
import { type Attestation, type Attestations, chargeName, confirmEveryMs } from './attestation.ts';
import { inStep } from './attestation-change.ts';

const DAY_MS = 86_400_000;
/** After so long without an answer the stewards are told. */
export const SILENCE_MS = 14 * DAY_MS;
/** Something happens rarely alone: nobody is asked twice within so long for what has happened. */
const PEACE_MS = 7 * DAY_MS;
/** The first round of a new map is spread over a part of the interval, that not all its people are asked in one week. */
const SPREAD = 0.1;
/** Where nothing has changed, nobody becomes due within so short a time that it matters. */
const ASK_MS = 30_000;
/** So many things are looked at before others have their turn. */
const AT_ONCE = 500;
/** Looking at the whole map may take a tenth of the time at most. */
const REST = 10;

export interface SweepKeep {
  readonly live: LiveMap;
  readonly attestations: Attestations;
  readonly stewards: StewardsOfAll;
  /** Whether somebody (an e-mail) is a guest or of another organisation, and so may confirm nothing here. */
  isGuest(map: CompanyMap, person: string): boolean;
}

/**
 * Asks everybody who is Accountable for something whether that is still so: when their area's interval is over, and when
 * something has happened; in their working hours, not all at the same minute, and never who is away. Of a guest the stewards are
 * asked, for a guest writes nothing here, not even their own word: who has been let into a channel is no colleague of whom one
 * knows that they still are who they were, and everybody else takes a confirmation for the company's. What was asked is written
 * with the message that asks, so that of many replicas one asks, also after a crash.
 */
export class AttestationSweep {
  readonly #keep: SweepKeep;
  #seen = -1;
  #restUntil = 0;
  #askedAt = Number.NEGATIVE_INFINITY;
  #asked = '';

  constructor(keep: SweepKeep) {
    this.#keep = keep;
  }

  /** @returns whether there is somebody to be told. */
  async run(now: number): Promise<boolean> {
    const { live, attestations } = this.#keep;
    await attestations.refresh();
    const map = await live.current();
    if (map.revision !== this.#seen && performance.now() >= this.#restUntil) await this.#look(map, now);
    const state = `${this.#seen} ${attestations.seq}`;
    if (state === this.#asked && Math.abs(now - this.#askedAt) < ASK_MS) return false;
    let isTold = false;
    let looked = 0;
    for (const attestation of [...attestations.all()]) {
      isTold = (await this.#ask(map, attestation, now)) || isTold;
      looked += attestation.charges.length;
      if (looked < AT_ONCE) continue;
      looked = 0;
      await turn();
    }
    this.#asked = state;
    this.#askedAt = now;
    return isTold;
  }

  async #look(map: CompanyMap, now: number): Promise<void> {
    const { attestations } = this.#keep;
    const started = performance.now();
    const { revision } = map;
    const charges = await chargesByPerson(map);
    const people = new Set([...charges.keys(), ...[...attestations.all()].map(({ person }) => person)]);
    const before = ownersBefore(attestations);
    const wasOthers = (charge: Parameters<typeof chargeName>[0], person: string) => {
      const owner = before.get(chargeName(charge));
      return owner !== undefined && owner !== person;
    };
    let isWhole = true;
    for (const person of people) {
      // What is kept of somebody who has left waits for them: that they are back is no news to them.
      if (isGone(map, person)) continue;
      const known = attestations.of(person);
      const next = inStep(map, person, charges.get(person) ?? [], known, wasOthers, now);
      if (next !== known) isWhole = (await attestations.put(next, [], now)) && isWhole;
      await turn();
    }
    this.#restUntil = performance.now() + REST * (performance.now() - started);
    if (isWhole && map.revision === revision) this.#seen = revision;
  }

  async #ask(map: CompanyMap, attestation: Attestation, now: number): Promise<boolean> {
    const { attestations, stewards } = this.#keep;
    const { person, charges } = attestation;
    if (charges.length === 0 || map.people.get(person)?.active !== true) return false;
    const isGuest = this.#keep.isGuest(map, person);
    if (!isGuest && isSilent(attestation, now)) {
      const told = stewardsOfAll(map, stewards, attestation);
      const body = { kind: 'confirm_silent', person, asked: attestation.askedAt } as const;
      const notices = told.map((recipient): NewNotice => ({ recipient, body }));
      return await attestations.put({ ...attestation, toldAt: now }, notices, now);
    }
    const why = whyDue(map, attestation, now);
    if (why === null || !isGoodTime(map, person, now)) return false;
    const asked = { ...attestation, why: null, askedAt: now, answeredAt: 0, toldAt: 0 };
    const notices: NewNotice[] = isGuest
      ? stewardsOfAll(map, stewards, asked).map((steward) => {
          return { recipient: steward, body: { kind: 'confirm_guest', person, steward, at: now } };
        })
      : [{ recipient: person, body: { kind: 'confirm_asked', person, why, at: now } }];
    return await attestations.put(asked, notices, now);
  }
}

/** Lets others have their turn: a database that answers at once would leave them none. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Whose a charge was when that was last looked at; one of them, where it was several people's. */
function ownersBefore(attestations: Attestations): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const { person, charges } of attestations.all()) {
    for (const { charge } of charges) owners.set(chargeName(charge), person);
  }
  return owners;
}

function isSilent({ askedAt, answeredAt, toldAt }: Attestation, now: number): boolean {
  return askedAt > 0 && answeredAt < askedAt && toldAt === 0 && now - askedAt >= SILENCE_MS;
}

/** Why somebody is to be asked now; null where they are not. */
export function whyDue(map: CompanyMap, attestation: Attestation, now: number): AskedWhy | null {
  const { person, charges, askedAt, why } = attestation;
  if (why !== null && (askedAt === 0 || now - askedAt >= PEACE_MS)) return why;
  const isDue = charges.some(({ charge, since, confirmedAt }) => {
    const every = confirmEveryMs(map, charge);
    if (every === null || (askedAt > 0 && now - askedAt < every)) return false;
    const spread = confirmedAt > 0 ? 0 : share(person, 1) * SPREAD * every;
    return now >= Math.max(since, confirmedAt) + every + spread;
  });
  return isDue ? 'interval' : null;
}

/** Nobody is asked before nine, after five, at a weekend or while they are away; everybody has a minute of their own to begin. */
function isGoodTime(map: CompanyMap, person: string, now: number): boolean {
  const timezone = map.people.get(person)?.timezone ?? 'UTC';
  const minute = Math.floor(9 * 60 + share(person, 2) * 4 * 60);
  const from = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
  if (!isWithinHours('business', timezone, now) || !isWithinHours(`${from}-17:00`, timezone, now)) return false;
  return hindrance(map, person, now) === null;
}

/** A number from 0 to 1 that is always the same for a person, and evenly spread over people. */
function share(person: string, salt: number): number {
  let hash = 2166136261 ^ salt;
  for (const char of person) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}

function stewardsOfAll(map: CompanyMap, ofAll: StewardsOfAll, { person, charges, askedAt }: Attestation): string[] {
  const asked = charges.filter(({ since }) => since <= askedAt);
  const areas = new Set(asked.map(({ charge }) => areaOf(map, charge)));
  const stewards = new Set([...areas].flatMap((area) => stewardsFor(map, ofAll, area)));
  return [...stewards].filter((steward) => steward !== person);
}
