import { describe, expect, test } from '@jest/globals';
import type { Entity } from '../../src/domain/map/entity.ts';
import { carriedBy } from '../../src/domain/people/departure.ts';
import { confirmedNote, confirmNote } from '../../src/slack/messages/attestation.ts';
import { departedNote, returnedNote } from '../../src/slack/messages/departure.ts';
import { toPlain, toReply } from '../../src/slack/messages/render.ts';
import { activity, holder, mapOf, NOON, person, policy, smallCompany } from '../domain/sample.ts';

/** What is said of people who leave, come back and are asked. */

const DIL = 'dil@test.example';
const steps = policy('night', [[`person:${DIL}`, 5]]);

function companyWhere(active: boolean, ...more: Entity[]) {
  return mapOf(...smallCompany(), steps, person('dil', { active }), ...more);
}

describe('who has left', () => {
  test('is passed over in policies; several who act now act, one acts', () => {
    const map = companyWhere(false, holder('devops-engineer', 'dil'), holder('product-owner', 'dil'));
    const text = toPlain(departedNote(map, carriedBy(map, DIL), NOON));
    expect(text).toContain('Devops Engineer: Kwame and Zoe act now');
    expect(text).toContain('Product Owner: Bo acts now');
    expect(text).toContain('escalation policy night, which is passed over');
  });

  test('and is back is passed over no longer', () => {
    const map = companyWhere(true);
    const text = toPlain(returnedNote(map, carriedBy(map, DIL), NOON));
    expect(text).toMatch(/^Dil is back\nWhat the map has under their name counts again:\n/);
    expect(text).toMatch(/escalation policy night$/m);
    expect(text).toMatch(/^• Tech Lead for Commerce$/m);
    expect(text).not.toContain('acts now');
  });
});

describe('who is asked whether all of it is true', () => {
  const charges = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      charge: { type: 'activity' as const, id: `job-${i}`, scope: null },
      confirmation: null,
    }));
  const map = mapOf(...Array.from({ length: 104 }, (_, i) => activity(`job-${i}`)));
  const asked = (count: number) => toPlain(confirmNote(map, charges(count), { why: 'interval', at: NOON, now: NOON }));

  test('sees all of it', () => {
    expect(asked(100)).toContain('• Job 99');
    expect(asked(100)).not.toContain('more');
    expect(asked(1)).not.toContain('you said');
  });

  test('or is told plainly what is not listed', () => {
    expect(asked(104)).toContain('All true confirms the 4 that are not listed here as well.');
    const long = mapOf(
      ...Array.from({ length: 60 }, (_, i) => activity(`job-${i}`, { name: `Job ${i} ${'x'.repeat(150)}` })),
    );
    const { blocks } = toReply(confirmNote(long, charges(60), { why: null, at: NOON, now: NOON }), { mentions: 'all' });
    const shown = JSON.stringify(blocks).match(/Job \d+ x{150}/g)?.length ?? 0;
    expect(shown).toBeGreaterThan(40);
    expect(JSON.stringify(blocks)).toContain(`All true confirms the ${60 - shown} that are not listed`);
  });

  test('is thanked for one, both or all', () => {
    expect([1, 2, 3].map((count) => toPlain(confirmedNote(count)).split('\n')[1])).toEqual([
      'It is confirmed. The cards say so, with your name.',
      'Both are confirmed. The cards say so, with your name.',
      'All 3 are confirmed. The cards say so, with your name.',
    ]);
  });
});
