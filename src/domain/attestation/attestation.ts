import { type Charge, peopleFor } from '../answer/accountable.ts';
import { placesOf } from '../answer/charge-list.ts';
import { isGone } from '../answer/resolution.ts';
import type { Activity } from '../map/activity.ts';
import { CONFIRM_EVERY_MS } from '../map/area.ts';
import type { CompanyMap } from '../map/company-map.ts';
import type { ConfirmationClock, ConfirmationClocks } from '../map/confirmation-clock.ts';
import type { AskedWhy, NewNotice } from '../notice.ts';

/** Something somebody is Accountable for, and their clock of it. */
export interface ChargeClock extends ConfirmationClock {
  readonly charge: Charge;
}

/** How somebody stood when that was last looked at. */
export interface Standing {
  readonly manager: string | null;
  /** E-mails of those who stand in for them in what they are Accountable for. */
  readonly deputies: readonly string[];
}

/** What is kept of one person's word. */
export interface Attestation {
  /** The e-mail. */
  readonly person: string;
  readonly charges: readonly ChargeClock[];
  readonly standing: Standing;
  /** A reason to ask that waits for their working hours. */
  readonly why: Exclude<AskedWhy, 'interval'> | null;
  /** Moments in UTC ms; 0 where it has not been. */
  readonly askedAt: number;
  readonly answeredAt: number;
  /** When the stewards were told that no answer came. */
  readonly toldAt: number;
  /** Which writing of it this is; 0 for one that is not kept yet. */
  readonly seq: number;
}

export interface AttestationStore {
  /** What was written after `seq`, and how far that goes. */
  since(seq: number): Promise<{ readonly seq: number; readonly attestations: readonly Attestation[] }>;
  /**
   * Writes one in place of the one that was read (by its `seq`), and what is to be told with it, in one transaction.
   * @returns false where somebody else was first: then nothing is written.
   */
  put(attestation: Attestation, notices: readonly NewNotice[], now: number): Promise<boolean>;
}

/** Names a charge: the same for the same thing and scope. */
export function chargeName({ type, id, scope }: Charge): string {
  return `${type} ${id} ${scope ?? '*'}`;
}

/** Everybody's word, in memory: cards say at each look-up when something was last confirmed. */
export class Attestations implements ConfirmationClocks {
  readonly #store: AttestationStore;
  readonly #byPerson = new Map<string, Attestation>();
  /** By person, then by the thing's id: a few each, so that a look-up puts no name together. */
  readonly #clocks = new Map<string, Map<string, ChargeClock[]>>();
  #seq = 0;

  private constructor(store: AttestationStore) {
    this.#store = store;
  }

  static async open(store: AttestationStore): Promise<Attestations> {
    const attestations = new Attestations(store);
    await attestations.refresh();
    return attestations;
  }

  /** Counts up with everything that is written. */
  get seq(): number {
    return this.#seq;
  }

  of(person: string): Attestation | null {
    return this.#byPerson.get(person) ?? null;
  }

  all(): Iterable<Attestation> {
    return this.#byPerson.values();
  }

  clockOf(person: string, { type, id, scope }: Charge): ChargeClock | null {
    const clocks = this.#clocks.get(person)?.get(id);
    return clocks?.find(({ charge }) => charge.type === type && charge.scope === scope) ?? null;
  }

  /** Takes in what any process has written. */
  async refresh(): Promise<void> {
    const { seq, attestations } = await this.#store.since(this.#seq);
    for (const attestation of attestations) {
      this.#byPerson.set(attestation.person, attestation);
      this.#clocks.set(
        attestation.person,
        Map.groupBy(attestation.charges, ({ charge }) => charge.id),
      );
    }
    this.#seq = seq;
  }

  /** See AttestationStore.put; in force here at once. */
  async put(attestation: Attestation, notices: readonly NewNotice[], now: number): Promise<boolean> {
    const isWritten = await this.#store.put(attestation, notices, now);
    await this.refresh();
    return isWritten;
  }
}

/** What is known of the truth of something somebody is Accountable for. */
export type Confirmation =
  /** `by` is the e-mail of who said so. */
  | { readonly kind: 'confirmed'; readonly at: number; readonly by: string }
  /** Nobody has said so for longer than the area allows: since `since`, UTC ms. */
  | { readonly kind: 'unconfirmed'; readonly since: number };

/** How often who is Accountable for something is asked, in milliseconds; null for never. */
export function confirmEveryMs(map: CompanyMap, { type, id }: Charge): number | null {
  const area = type === 'activity' ? (map.activities.get(id)?.area ?? null) : null;
  const known = area === null ? undefined : map.areas.get(area);
  return known ? known.confirmEveryMs : CONFIRM_EVERY_MS;
}

/**
 * Whether what the map says of an A has been confirmed by them. Only whoever is Accountable now counts. Null where there is
 * nothing to say: not yet due, never asked here, or nobody to ask.
 */
export function confirmation(map: CompanyMap, charge: Charge, now: number): Confirmation | null {
  const { clocks: known } = map;
  if (!known) return null;
  let last: (ConfirmationClock & { readonly person: string }) | null = null;
  for (const person of peopleFor(map, charge)) {
    if (isGone(map, person)) continue;
    const clock = known.clockOf(person, charge);
    if (clock && (!last || clock.confirmedAt > last.confirmedAt)) last = { ...clock, person };
  }
  // On a day before that word nobody knew of it.
  if (!last || last.confirmedAt > now) return null;
  const every = confirmEveryMs(map, charge);
  const isConfirmed = last.confirmedAt > 0 && (every === null || now - last.confirmedAt < every);
  if (isConfirmed) return { kind: 'confirmed', at: last.confirmedAt, by: last.by ?? last.person };
  const since = Math.max(last.confirmedAt, last.since);
  return every !== null && now - since >= every ? { kind: 'unconfirmed', since } : null;
}

/** The same for an activity, asked for a scope: that of the nearest place with an A of its own. */
export function confirmationOf(
  map: CompanyMap,
  activity: Activity,
  scope: string | null,
  now: number,
): Confirmation | null {
  if (!map.clocks) return null;
  const place = scope === null ? null : nearestPlace(map, activity, scope);
  return confirmation(map, { type: 'activity', id: activity.id, scope: place }, now);
}

function nearestPlace(map: CompanyMap, activity: Activity, scope: string): string | null {
  const places = placesOf(map, activity);
  return map.scopePath(scope).find((each) => places.has(each)) ?? null;
}
