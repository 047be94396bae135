import { DomainError } from '../error.ts';
import type { CompanyMap } from '../map/company-map.ts';
import { areaOf, mayEdit, type StewardsOfAll } from '../people/steward.ts';
import type { Attestations } from './attestation.ts';

/** A steward (an e-mail) wants somebody asked again who was asked at a moment (UTC ms) and has not answered. */
export interface AskingAgain {
  readonly person: string;
  readonly steward: string;
  readonly stewards: StewardsOfAll;
  readonly asked: number;
}

/**
 * Asks somebody again whether it is still so; silence is told once more after as long.
 * @throws DomainError('forbidden') for who keeps none of it; 'conflict' where they have answered, or were asked since.
 */
export async function askAgain(
  map: CompanyMap,
  attestations: Attestations,
  { person, steward, stewards, asked }: AskingAgain,
  now: number,
): Promise<void> {
  await attestations.refresh();
  const known = attestations.of(person);
  const name = map.people.get(person)?.name ?? person;
  const isTheirs = known?.charges.some(
    ({ charge, since }) => since <= asked && mayEdit(map, stewards, steward, areaOf(map, charge)),
  );
  if (!known || !isTheirs) throw new DomainError('forbidden', 'Only a steward of it can ask again.');
  if (known.answeredAt >= known.askedAt) throw new DomainError('conflict', `${name} has answered meanwhile.`);
  if (known.askedAt !== asked) throw new DomainError('conflict', `${name} has been asked again since this was sent.`);
  const body = { kind: 'confirm_asked', person, why: 'interval', at: now } as const;
  const next = { ...known, why: null, askedAt: now, answeredAt: 0, toldAt: 0 };
  if (await attestations.put(next, [{ recipient: person, body }], now)) return;
  throw new DomainError(
    'conflict',
    `Something has just happened to what ${name} is asked. Press the button once more.`,
  );
}
