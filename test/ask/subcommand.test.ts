import { beforeAll, describe, expect, test } from '@jest/globals';
import type { CompanyMap } from '../../src/domain/map/company-map.ts';
import { answered, hospitals, inShort } from './company.ts';

describe('a question that begins with what it is about', () => {
  let map: CompanyMap;

  beforeAll(() => {
    map = hospitals();
    const rest = { area: null, description: '', links: [], overrides: [], escalation: null, aliases: [] };
    const raci = { A: ['charge-nurse'], R: ['charge-nurse'] };
    for (const name of ['Theatres', 'Charge nurse', 'Ewa'])
      map.put({ kind: 'activity', value: { ...rest, id: `x-${name.toLowerCase().replace(' ', '-')}`, name, raci } });
  });

  test.each([
    ['scope theatres', 'scope theatres'],
    ['scope: Theatres', 'scope theatres'],
    ['scope teatres', 'scope theatres'],
    ['role charge nurse', 'role responsibilities charge-nurse'],
    ['role the charge nurse', 'role responsibilities charge-nurse'],
    ['role charge nusre', 'role responsibilities charge-nurse'],
    ['person ewa', 'person ewa.nowak@marlow.example'],
    ['person Ewa Nowak', 'person ewa.nowak@marlow.example'],
  ])('is about that: %s', (question, answer) => {
    expect(inShort(map, question)).toBe(answer);
  });

  test('asks back where several people have the name', () => {
    const bearers = [...map.people.values()].map(({ name }) => name.split(' ')[0] as string);
    const shared = bearers.find((name, i) => bearers.indexOf(name) !== i) as string;
    expect(answered(map, `person ${shared}`).kind).toBe('ambiguous');
  });

  test('is about the asker where it is: me', () => {
    expect(inShort(map, 'me', 'ewa.nowak@marlow.example')).toBe('person ewa.nowak@marlow.example');
  });

  test.each(['scope creep of the ward cleaning', 'person responsible for ward cleaning', 'role'])(
    'is a question like any other where the rest does not fit: %s',
    (question) => {
      expect(['role', 'person', 'scope']).not.toContain(answered(map, question).kind);
    },
  );
});
