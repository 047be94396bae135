import { expect, test } from '@jest/globals';
import { answered, hospitals } from './company.ts';

const map = hospitals();

test('an activity carries its letters, people who stand in and why', () => {
  expect(answered(map, 'who owns the clinical trial approval')).toMatchObject({
    kind: 'activity',
    intent: 'accountable',
    subject: { type: 'activity', id: 'clinical-trial', scope: null },
    accountable: [
      {
        role: 'medical-director',
        person: 'yusra.malik@marlow.example',
        group: null,
        acting: { for: 'rafael.sousa@marlow.example', why: 'absent until 2027-01-04' },
      },
    ],
    candidates: [],
    text: '',
  });
});

test('a group has no person, and somebody named directly has no role', () => {
  expect(answered(map, 'bed-allocation').responsible).toEqual([
    { role: 'charge-nurse', person: null, group: 'S0MNURSES', acting: null },
  ]);
  const informed = answered(map, 'serious-incident-review').informed as { role: string | null }[];
  expect(informed.find(({ role }) => role === null)).toEqual({ role: null, person: null, group: null, acting: null });
});

test('an escalation path says after how long each step is due', () => {
  const { escalation } = answered(map, 'escalation path for blood stock') as unknown as {
    escalation: { after: string }[];
  };
  expect(escalation.map(({ after }) => after)).toEqual(['0m', '10m']);
  expect(escalation[0]).toMatchObject({
    step: 1,
    role: 'lab-manager',
    person: 'ewa.nowak@marlow.example',
    group: null,
    acting: null,
  });
});

test('a role lists who fills it, where, and what it is for', () => {
  expect(answered(map, 'bed-manager')).toMatchObject({
    kind: 'role',
    intent: 'responsibilities',
    subject: { type: 'role', id: 'bed-manager', scope: null },
    holders: [
      { person: 'aled.morgan@marlow.example', group: null, scope: null, acting: null },
      { person: 'lowri.evans@marlow.example', group: null, scope: 'riverside', acting: null },
    ],
    responsibilities: ['Keep the bed state', 'Move patients'],
  });
});

test('candidates are named and scored between 0 and 1', () => {
  const { kind, candidates } = answered(map, 'medical device');
  expect(kind).toBe('ambiguous');
  expect(candidates.length).toBeGreaterThanOrEqual(2);
  for (const candidate of candidates as unknown as { type: string; name: string; score: number }[]) {
    expect(candidate).toMatchObject({ type: 'activity', name: expect.any(String) });
    expect(candidate.score).toBeGreaterThan(0);
    expect(candidate.score).toBeLessThanOrEqual(1);
  }
});
