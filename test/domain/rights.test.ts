import { describe, expect, test } from '@jest/globals';
import { assign, unassign } from '../../src/domain/edit/assignment.ts';
import { gapsOpened } from '../../src/domain/gap/gap-opened.ts';
import { type Edit, editOf } from '../../src/domain/map/change.ts';
import type { MemberKind } from '../../src/domain/people/member.ts';
import { areasTouched, type Deed, mayUse, mayWrite } from '../../src/domain/people/rights.ts';
import { absence, activity, area, holder, mapOf, NOON, person, role, scope, smallCompany } from './sample.ts';

const BO = 'bo@test.example';
const DIL = 'dil@test.example';
const ZOE = 'zoe@test.example';
const nobody: ReadonlySet<string> = new Set();

const map = mapOf(
  ...smallCompany(),
  area('parks', { stewards: [BO] }),
  area('ponds', { stewards: [DIL] }),
  role('gardener', { area: 'parks' }),
  activity('gates', { area: 'parks' }),
);

describe('who may do something at all', () => {
  const kinds: (MemberKind | null)[] = ['member', 'guest', 'external', 'bot', 'gone', null];
  const may = (deed: Deed, guests: 'off' | 'lookup') => kinds.filter((kind) => mayUse(kind, deed, guests));

  test('members everything; guests and others only what is configured; nobody unknown writes', () => {
    expect(may('look_up', 'off')).toEqual(['member', null]);
    expect(may('look_up', 'lookup')).toEqual(['member', 'guest', 'external', null]);
    expect(may('write', 'off')).toEqual(['member']);
    expect(may('write', 'lookup')).toEqual(['member']);
    expect(may('acknowledge', 'off')).toEqual(['member', 'guest', 'external', null]);
  });
});

describe('who may make an edit', () => {
  const moved = editOf(activity('gates', { area: 'parks' }), activity('gates', { area: 'ponds' }));
  const may = (edits: readonly Edit[], stewards = nobody) =>
    [BO, DIL, ZOE].filter((who) => mayWrite(map, stewards, who, edits)).map((who) => who.split('@')[0]);

  test('a steward of the area before and of the area after', () => {
    expect(may([editOf(null, activity('new', { area: 'parks' }))])).toEqual(['bo']);
    expect(may([moved])).toEqual([]);
    expect(may([moved], new Set([ZOE]))).toEqual(['zoe']);
    expect(
      may([editOf(null, activity('a', { area: 'parks' })), editOf(null, activity('b', { area: 'ponds' }))]),
    ).toEqual([]);
  });

  test('for a holder the steward of the role’s area, also of a role that comes or moves with it', () => {
    expect(may([editOf(null, holder('gardener', 'zoe'))])).toEqual(['bo']);
    const fresh = [editOf(null, role('diver', { area: 'ponds' })), editOf(null, holder('diver', 'zoe'))];
    expect(may(fresh)).toEqual(['dil']);
    const stolen = [editOf(role('gardener', { area: 'parks' }), role('gardener', { area: 'ponds' })), fresh[1] as Edit];
    expect(may(stolen)).toEqual([]);
    expect(areasTouched(map, [editOf(null, holder('no-such-role', 'zoe'))])).toEqual(new Set([null]));
  });

  test('of what belongs to no area the stewards of all, else those of any', () => {
    const people = [editOf(map.get('person', ZOE), person('zoe', { timezone: 'Europe/Lisbon' }))];
    expect(may(people)).toEqual(['bo', 'dil']);
    expect(may(people, new Set([ZOE]))).toEqual(['zoe']);
    expect(may([editOf(null, scope('north'))], new Set([ZOE]))).toEqual(['zoe']);
  });

  test('of their own absence everybody, and nobody who makes it somebody else’s', () => {
    const own = absence('zoe', '2027-01-01', '2027-01-02');
    expect(may([editOf(null, own)], new Set([BO]))).toEqual(['bo', 'zoe']);
    expect(may([editOf(own, absence('dil', '2027-01-01', '2027-01-02'))], new Set([BO]))).toEqual(['bo']);
    expect(may([editOf(null, own), moved], new Set([BO]))).toEqual(['bo']);
  });

  test('that brings somebody onto the map whoever may make the rest, as long as it says no more of them', () => {
    const holds = editOf(null, holder('gardener', 'nell'));
    expect(may([editOf(null, person('nell')), holds], new Set([ZOE]))).toEqual(['bo', 'zoe']);
    expect(may([editOf(null, person('nell', { manager: BO })), holds], new Set([ZOE]))).toEqual(['zoe']);
    expect(may([editOf(null, person('nell'))], new Set([ZOE]))).toEqual(['zoe']);
    expect(
      may([editOf(map.get('person', DIL), null), editOf(null, holder('gardener', 'dil'))], new Set([ZOE])),
    ).toEqual(['zoe']);
  });

  test('nobody who has left', () => {
    const left = mapOf(...smallCompany(), area('parks', { stewards: [BO] }), person('bo', { active: false }));
    expect(mayWrite(left, nobody, BO, [editOf(null, activity('new', { area: 'parks' }))])).toBe(false);
    expect(mayWrite(left, new Set([BO]), BO, [editOf(null, activity('new', { area: 'parks' }))])).toBe(false);
  });
});

describe('a letter', () => {
  const on = (scopeId: string | null, letter: 'A' | 'R' | 'C' | 'I', entry: string) => ({
    type: 'activity' as const,
    id: 'deploy-approval',
    letter,
    entry,
    scope: scopeId,
  });
  const lettersOf = (edit: Edit) => edit.after?.value as { raci: unknown; overrides: unknown };

  test('is given: an A takes the place of the one before, the others join whoever has it there', () => {
    expect(lettersOf(assign(map, on(null, 'A', 'auditor'))).raci).toMatchObject({ A: ['auditor'] });
    expect(lettersOf(assign(map, on(null, 'C', 'auditor'))).raci).toMatchObject({ C: ['tech-lead', 'auditor'] });
    expect(lettersOf(assign(map, on('payments', 'R', 'auditor'))).overrides).toEqual([
      { scope: 'commerce', raci: { A: ['tech-lead'], C: [] } },
      { scope: 'payments', raci: { R: ['devops-engineer', 'auditor'] } },
    ]);
    expect(lettersOf(assign(map, on('commerce', 'C', 'auditor'))).overrides).toEqual([
      { scope: 'commerce', raci: { A: ['tech-lead'], C: ['auditor'] } },
    ]);
  });

  test('is taken, and what is then as it is further up is not said again', () => {
    expect(lettersOf(unassign(map, on('commerce', 'A', 'tech-lead'))).overrides).toEqual([
      { scope: 'commerce', raci: { C: [] } },
    ]);
    const added = assign(map, on('payments', 'R', 'auditor'));
    const back = map.whatIf([added], () => unassign(map, on('payments', 'R', 'auditor')));
    expect(lettersOf(back).overrides).toEqual([{ scope: 'commerce', raci: { A: ['tech-lead'], C: [] } }]);
    expect(lettersOf(unassign(map, on('search', 'R', 'devops-engineer'))).overrides).toContainEqual({
      scope: 'search',
      raci: { R: [] },
    });
    expect(() => unassign(map, on(null, 'I', 'auditor'))).toThrow('They are not Informed there');
  });
});

describe('the warnings after an edit', () => {
  test('are those that it has brought about, not what was missing before', () => {
    const edit = editOf(map.get('holder', 'release-manager / * / ana@test.example'), null);
    const after = mapOf(...smallCompany());
    after.apply(edit);
    expect(gapsOpened(after, [edit], NOON).map(({ code, subject }) => `${code} ${subject.id}`)).toContain(
      'vacant_accountable release-manager',
    );
    after.apply(
      editOf(map.get('activity', 'audit'), activity('audit', { raci: { A: ['auditor'], R: ['tech-lead'] } })),
    );
    const second = editOf(
      map.get('activity', 'audit'),
      activity('audit', { raci: { A: ['auditor'], R: ['tech-lead'] } }),
    );
    expect(gapsOpened(after, [second], NOON).map(({ code }) => code)).not.toContain('vacant_accountable');
  });
});
