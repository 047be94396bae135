import { expect, test } from '@jest/globals';
import type { Attestations, ChargeClock } from '../../src/domain/attestation/attestation.ts';
import { gapFacts } from '../../src/domain/gap/gap-facts.ts';
import { mapOf, NOON, smallCompany } from './sample.ts';

const DAY = 86_400_000;

/** One person's word, as it is kept. */
function attested(clocks: readonly ChargeClock[]): Attestations {
  const known = {
    all: () => [{ person: 'ana@test.example', charges: clocks }],
    clockOf: (person: string, { id, scope }: ChargeClock['charge']) =>
      (person === 'ana@test.example' && clocks.find(({ charge }) => charge.id === id && charge.scope === scope)) ||
      null,
  };
  return known as unknown as Attestations;
}

function clock(confirmedAt: number, since: number): ChargeClock {
  return { charge: { type: 'activity', id: 'deploy-approval', scope: null }, confirmedAt, since } as ChargeClock;
}

async function factsWith(clocks: readonly ChargeClock[], unanswered = 0) {
  const map = mapOf(...smallCompany());
  const attestations = attested(clocks);
  map.clocks = attestations;
  const asked: number[] = [];
  const stats = async (since: number) => {
    asked.push(since);
    return [{ activity: 'audit', unanswered } as never];
  };
  return { asked, ...(await gapFacts(attestations, { stats }, map, NOON)) };
}

test('an activity that has not been confirmed in time is known, one that has is not', async () => {
  expect([...(await factsWith([clock(0, NOON - 100 * DAY)])).unconfirmed]).toEqual(['deploy-approval']);
  expect([...(await factsWith([clock(NOON - 10 * DAY, NOON - 100 * DAY)])).unconfirmed]).toEqual([]);
});

test('a page that nobody answered counts for thirty days', async () => {
  const { unanswered, asked } = await factsWith([], 1);
  expect([...unanswered]).toEqual(['audit']);
  expect(asked).toEqual([NOON - 30 * DAY]);
  expect([...(await factsWith([], 0)).unanswered]).toEqual([]);
});
