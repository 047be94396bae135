import type { Charge } from '../answer/accountable.ts';
import { isGone } from '../answer/resolution.ts';
import type { CompanyMap } from '../map/company-map.ts';
import { keyOf } from '../map/entity.ts';
import { type Attestation, type ChargeClock, chargeName, type Standing } from './attestation.ts';

/** Whether a charge was somebody else's before; a charge that is new on the map was nobody's. */
export type WasOthers = (charge: Charge, person: string) => boolean;

/**
 * What is kept of somebody's word, brought in step with the map: what they are Accountable for now, each with its own clock, and
 * whether something has happened for which they are to be asked. The same object where nothing has changed.
 * @param before null for somebody of whom nothing is kept.
 */
export function inStep(
  map: CompanyMap,
  person: string,
  charges: readonly Charge[],
  before: Attestation | null,
  wasOthers: WasOthers,
  now: number,
): Attestation {
  const known = new Map((before?.charges ?? []).map((clock) => [chargeName(clock.charge), clock]));
  const clocks = charges.map((charge): ChargeClock => {
    const since = before ? now : (map.provenanceOf(charge.type, charge.id)?.at ?? now);
    return known.get(chargeName(charge)) ?? { charge, since, confirmedAt: 0 };
  });
  const standing = standingOf(map, person);
  if (!before) {
    const why = isTakenOver(map, person, charges, wasOthers) ? 'role' : null;
    return { person, charges: clocks, standing, why, askedAt: 0, answeredAt: 0, toldAt: 0, seq: 0 };
  }
  const gained = clocks.filter((clock) => clock.since === now && !known.has(chargeName(clock.charge)));
  const isSame = gained.length === 0 && clocks.length === before.charges.length;
  if (isSame && isSameStanding(standing, before.standing)) return before;
  const why = before.why ?? whyAsked(map, before, standing, charges, gained, wasOthers);
  return { ...before, charges: clocks, standing, why };
}

function whyAsked(
  map: CompanyMap,
  before: Attestation,
  standing: Standing,
  charges: readonly Charge[],
  gained: readonly ChargeClock[],
  wasOthers: WasOthers,
): Attestation['why'] {
  if (before.standing.deputies.some((deputy) => !standing.deputies.includes(deputy))) return 'deputy';
  if (before.standing.manager !== standing.manager) return 'moved';
  const names = new Set(charges.map(chargeName));
  // What was deleted is nobody's any more; what still is there has gone to somebody else.
  const lost = before.charges.some(({ charge }) => !names.has(chargeName(charge)) && map.get(charge.type, charge.id));
  const news = gained.map(({ charge }) => charge);
  return lost || isTakenOver(map, before.person, news, wasOthers) ? 'role' : null;
}

/** Whoever has taken something over in Slack has said so there; who was named by a file has not been asked. */
function isTakenOver(map: CompanyMap, person: string, charges: readonly Charge[], wasOthers: WasOthers): boolean {
  return charges.some((charge) => wasOthers(charge, person) && sourceOf(map, person, charge) !== 'slack');
}

/** From where the newest word is on which somebody is Accountable for something. */
function sourceOf(map: CompanyMap, person: string, { type, id }: Charge): string | null {
  const roles = [...map.rolesOf(person)].flatMap((role) => [...map.holdersOf(role)]);
  const words = [
    map.provenanceOf(type, id),
    ...roles
      .filter((holder) => holder.person === person)
      .map((value) => map.provenanceOf('holder', keyOf({ kind: 'holder', value }))),
  ].flatMap((word) => word ?? []);
  return words.toSorted((a, b) => b.at - a.at)[0]?.source ?? null;
}

function standingOf(map: CompanyMap, person: string): Standing {
  const held = [...map.rolesOf(person)].flatMap((role) => [...map.holdersOf(role)]);
  const deputies = held.flatMap((holder) => (holder.person === person ? holder.deputies : []));
  const here = deputies.filter((deputy) => !isGone(map, deputy));
  return { manager: map.people.get(person)?.manager ?? null, deputies: [...new Set(here)].sort() };
}

function isSameStanding(a: Standing, b: Standing): boolean {
  return a.manager === b.manager && a.deputies.join() === b.deputies.join();
}
