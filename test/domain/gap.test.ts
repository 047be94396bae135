import { describe, expect, test } from '@jest/globals';
import {
  type FixKind,
  GAP_CODES,
  type Gap,
  type GapCode,
  type GapFacts,
  gapKey,
  NO_FACTS,
} from '../../src/domain/gap/gap.ts';
import { everyGap, gapsOf, gapsTouched, surveyed } from '../../src/domain/gap/gap-survey.ts';
import { type Edit, editOf } from '../../src/domain/map/change.ts';
import type { CompanyMap } from '../../src/domain/map/company-map.ts';
import type { Entity } from '../../src/domain/map/entity.ts';
import { seededMap } from '../slack/seeded.ts';
import {
  absence,
  activity,
  deputies,
  holder,
  mapOf,
  NOON,
  person,
  policy,
  role,
  scope,
  smallCompany,
} from './sample.ts';

const AREA: Entity<'area'> = {
  kind: 'area',
  value: {
    id: 'delivery',
    name: 'Delivery',
    summary: '',
    language: [],
    metrics: [],
    stewards: [],
    confirmEveryMs: null,
  },
};

/** A company with nothing missing: one activity, asked and told, paged, held, with a deputy. */
function sound(...more: readonly Entity[]): CompanyMap {
  return mapOf(
    AREA,
    person('ana', { manager: 'bo@test.example' }),
    person('bo'),
    person('kwame', { manager: 'bo@test.example' }),
    scope('payments'),
    role('release-manager', { area: 'delivery' }),
    role('devops-engineer', { area: 'delivery' }),
    holder('release-manager', 'ana', deputies('bo')),
    holder('devops-engineer', 'kwame'),
    {
      ...policy('default', [
        ['R', 5],
        ['manager-of-A', 5],
      ]),
    },
    whole('deploy-approval'),
    ...more,
  );
}

function whole(id: string, more: Partial<Entity<'activity'>['value']> = {}): Entity<'activity'> {
  const raci = { A: ['release-manager'], R: ['devops-engineer'], I: ['devops-engineer'] };
  return activity(id, { area: 'delivery', escalation: 'default', raci, ...more });
}

function many(count: number, more: Partial<Entity<'activity'>['value']> = {}): Entity[] {
  return Array.from({ length: count }, (_, i) => whole(`work-${i}`, more));
}

function found(map: CompanyMap, code: GapCode, facts: GapFacts = NO_FACTS): Gap[] {
  return gapsOf(map, NOON, facts).filter((gap) => gap.code === code);
}

function sentences(map: CompanyMap, code: GapCode, facts: GapFacts = NO_FACTS): string[] {
  return found(map, code, facts).map(({ sentence }) => sentence);
}

test('a map where nothing is missing has no gaps', () => {
  expect(gapsOf(sound(), NOON)).toEqual([]);
});

describe('read across, an activity', () => {
  test.each([
    ['no_accountable', { R: ['devops-engineer'] }, 'Work has nobody Accountable.'],
    ['no_responsible', { A: ['release-manager'] }, 'Work has nobody Responsible.'],
    [
      'two_accountable',
      { A: ['release-manager', 'devops-engineer'], R: ['devops-engineer'] },
      'Work has more than one Accountable: release-manager, devops-engineer.',
    ],
    ['broken_rule', { A: ['release-manager'], R: ['nobody-knows'] }, 'Work (raci.R.0): nobody-knows.'],
  ] as const)('that breaks a rule is an error: %s', (code, raci, sentence) => {
    const [gap] = found(sound(whole('work', { raci: { ...raci, I: ['devops-engineer'] } })), code);
    expect(gap).toMatchObject({ severity: 'error', sentence, fix: 'assignment' });
  });

  test('without an A and without an R is told both', () => {
    const codes = gapsOf(sound(whole('work', { raci: {} })), NOON).map(({ code }) => code);
    expect(codes.slice(0, 2)).toEqual(['no_accountable', 'no_responsible']);
  });

  test.each([
    ['crowded_responsible', 'R', 3, 'Work has 4 Responsible; more than 3 is a crowd.'],
    ['crowded_consulted', 'C', 5, 'Work has 6 Consulted; more than 5 is a crowd.'],
    ['crowded_informed', 'I', 8, 'Work has 9 Informed; more than 8 is a crowd.'],
  ] as const)('has too many of a letter one above the limit: %s', (code, letter, limit, sentence) => {
    const roles = Array.from({ length: limit + 1 }, (_, i) => `role-${i}`);
    const raci = { A: ['release-manager'], R: ['devops-engineer'], I: ['devops-engineer'] };
    const at = (count: number) =>
      sound(...roles.map((id) => role(id)), whole('work', { raci: { ...raci, [letter]: roles.slice(0, count) } }));
    expect(sentences(at(limit), code)).toEqual([]);
    expect(sentences(at(limit + 1), code)).toEqual([sentence]);
  });

  test('that nobody hears of, and that nobody can be paged about', () => {
    const map = sound(whole('work', { escalation: null, raci: { A: ['release-manager'], R: ['devops-engineer'] } }));
    expect(sentences(map, 'nobody_heard')).toEqual(['Work names nobody who is asked or told.']);
    expect(sentences(map, 'no_policy')).toEqual(['Work has no escalation policy: nobody can be paged about it.']);
  });

  test('whose override leaves a letter with nobody', () => {
    const map = sound(whole('work', { overrides: [{ scope: 'payments', raci: { A: [] } }] }));
    expect(found(map, 'nobody_in_scope')).toMatchObject([
      { sentence: 'Work for Payments has no Accountable.', subject: { id: 'work', scope: 'payments' } },
    ]);
  });

  test('whose Accountable never answered a page', () => {
    const facts = { ...NO_FACTS, unanswered: new Set(['deploy-approval']) };
    expect(sentences(sound(), 'unanswered_page', facts)).toEqual([
      'A page about Deploy approval went unanswered: Release Manager is Accountable.',
    ]);
  });
});

describe('read down, a role', () => {
  test('that nobody holds, with what rests on it', () => {
    const map = sound(role('auditor'), whole('audit', { raci: { A: ['auditor'], R: ['auditor'], I: ['auditor'] } }));
    expect(found(map, 'vacant_accountable')).toMatchObject([
      { sentence: 'Nobody holds Auditor: Audit has nobody Accountable.', fix: 'holder', weight: 1 },
    ]);
  });

  test('that nobody holds and that does the work', () => {
    const raci = { A: ['release-manager'], R: ['painter'], I: ['painter'] };
    expect(sentences(sound(role('painter'), whole('paint', { raci })), 'vacant_responsible')).toEqual([
      'Nobody holds Painter: Paint counts on it for the work.',
    ]);
  });

  test('of a role for one scope names what rests on it there, and nothing that others hold', () => {
    const owned = (id: string) => scope(id, { raci: { A: ['owner'], R: ['owner'] } });
    const map = sound(
      role('owner'),
      owned('shop'),
      owned('search'),
      holder('owner', 'kwame', { scope: 'shop', ...deputies('bo') }),
      holder('owner', 'ana', { scope: 'search' }),
      absence('ana', '2026-12-20', '2027-01-03'),
    );
    expect(sentences(map, 'vacant_accountable')[0]).toMatch(/^Owner for Search is vacant .*: Search has no owner\.$/);
  });

  test('whose holder is away, and has no deputy', () => {
    const away = absence('ana', '2026-12-20', '2027-01-03');
    const map = sound(holder('release-manager', 'ana'), away);
    expect(sentences(map, 'vacant_accountable')).toEqual([
      'Release Manager is vacant (Ana is absent until 2027-01-03 and there is no deputy): Deploy approval has nobody Accountable.',
    ]);
    expect(sentences(map, 'no_deputy')).toEqual([]);
  });

  test('whose holder has left', () => {
    const map = sound(person('ana', { active: false }), holder('release-manager', 'ana'));
    expect(sentences(map, 'vacant_accountable')).toEqual([
      'Release Manager is vacant (Ana is no longer here and there is no deputy): Deploy approval has nobody Accountable.',
    ]);
  });

  test('whose holder has left while a deputy acts', () => {
    const map = sound();
    const left = (at: number) => ({ at, actor: 'slack', source: 'slack', reason: null });
    map.put(person('ana', { active: false }), left(Date.UTC(2026, 10, 3, 9)));
    expect(sentences(map, 'vacant_accountable')).toEqual([]);
    expect(found(map, 'holder_left')).toMatchObject([
      {
        sentence: 'Ana has left: Bo has acted as Release Manager since 2026-11-03.',
        mend: 'Name a new holder.',
        fix: 'holder',
        at: { type: 'holder', id: 'release-manager / * / ana@test.example' },
        areas: ['delivery'],
        weight: 1,
      },
    ]);
    expect(sentences(sound(person('ana', { active: false })), 'holder_left')).toEqual([
      'Ana has left: Bo acts as Release Manager.',
    ]);
    map.put(absence('bo', '2026-12-01', '2027-01-03'));
    expect(sentences(map, 'holder_left')).toEqual([]);
    expect(sentences(map, 'vacant_accountable')).toHaveLength(1);
  });

  test('whose holder has left while somebody else holds it too', () => {
    const map = sound(
      person('ana', { active: false }),
      holder('release-manager', 'ana'),
      holder('release-manager', 'bo'),
    );
    expect(sentences(map, 'holder_left')).toEqual(['Ana has left and still stands as Release Manager, beside Bo.']);
  });

  test('held by a group that can not be read', () => {
    const group: Entity = {
      kind: 'group',
      value: { id: 'S01SRE', name: 'sre', members: [], unreadable: 'the plan has no user groups' },
    };
    const held = { role: 'release-manager', scope: null, person: null, group: 'S01SRE', deputies: [] };
    const map = sound(group, { kind: 'holder', value: held });
    map.remove('holder', 'release-manager / * / ana@test.example');
    expect(sentences(map, 'vacant_accountable')[0]).toContain('the plan has no user groups');
  });

  test('that rests on one person alone', () => {
    const map = sound(...many(11), holder('release-manager', 'ana'));
    expect(found(map, 'no_deputy')).toMatchObject([
      {
        sentence: 'Release Manager has no deputy: 12 activities rest on Ana alone.',
        mend: 'Name a deputy for Ana.',
        fix: 'deputy',
        subject: { type: 'role', id: 'release-manager', scope: null },
      },
    ]);
  });

  test('counts for each holder what is asked of them, and not of who is nearer', () => {
    const raci = { A: ['release-manager'], R: ['devops-engineer'], I: ['devops-engineer'] };
    const map = sound(
      role('tech-lead'),
      holder('tech-lead', 'kwame'),
      holder('tech-lead', 'bo', { scope: 'payments' }),
      whole('work', { raci, overrides: [{ scope: 'payments', raci: { A: ['tech-lead'] } }] }),
    );
    expect(sentences(map, 'no_deputy')).toEqual([
      'Tech Lead for Payments has no deputy: one activity rests on Bo alone.',
    ]);
  });

  test('with two holders rests on nobody alone', () => {
    expect(sentences(sound(holder('release-manager', 'ana'), holder('release-manager', 'kwame')), 'no_deputy')).toEqual(
      [],
    );
  });

  test('whose deputies have left has none any more', () => {
    expect(sentences(sound(person('bo', { active: false })), 'no_deputy')).toEqual([
      'Release Manager has no deputy any more: one activity rests on Ana alone.',
    ]);
  });

  test('that is held for some scopes alone', () => {
    const map = sound(holder('release-manager', 'ana', { ...deputies('bo'), scope: 'payments' }));
    map.remove('holder', 'release-manager / * / ana@test.example');
    expect(sentences(map, 'held_in_scopes_only')).toEqual([
      'Release Manager is held for Payments alone: for anything else nobody has it.',
    ]);
    expect(sentences(map, 'vacant_accountable')).toEqual([]);
  });

  test('with too many A’s or R’s, one above the limit', () => {
    const spread = [holder('release-manager', 'kwame')];
    expect(sentences(sound(...many(14), ...spread), 'many_accountable')).toEqual([]);
    expect(sentences(sound(...many(15), ...spread), 'many_accountable')).toEqual([]);
    const raci = { A: ['tech-lead'], R: ['devops-engineer'], I: ['tech-lead'] };
    const lead = [
      role('tech-lead'),
      holder('tech-lead', 'ana', { scope: 'payments' }),
      holder('tech-lead', 'bo', { scope: 'payments' }),
    ];
    expect(sentences(sound(...lead, ...many(15, { raci })), 'many_accountable')).toEqual([]);
    expect(sentences(sound(...lead, ...many(16, { raci })), 'many_accountable')).toEqual([
      'Tech Lead is Accountable for 16 activities; more than 15 is a lot for one role.',
    ]);
    expect(sentences(sound(...many(19)), 'many_responsible')).toEqual([]);
    expect(sentences(sound(...many(20)), 'many_responsible')).toEqual([
      'Devops Engineer does the work of 21 activities; more than 20 is a lot for one role.',
    ]);
  });

  test('that carries nothing: heard only, held for nothing, or a line to be read', () => {
    const raci = { A: ['release-manager'], R: ['devops-engineer'], C: ['lawyer', 'priest'] };
    const map = sound(
      ...['lawyer', 'priest', 'idler', 'alchemist'].map((id) => role(id)),
      holder('lawyer', 'bo'),
      holder('idler', 'bo'),
      whole('contract', { raci }),
    );
    expect(sentences(map, 'only_heard')).toEqual([
      'Lawyer is only asked or told, in one activity: it is never A or R.',
    ]);
    expect(sentences(map, 'vacant_heard')).toEqual([
      'Nobody holds Priest, who is to be asked or told in one activity.',
    ]);
    expect(sentences(map, 'unused_role')).toEqual(['Idler is held, and no activity names it.']);
    expect(sentences(map, 'dictionary_role')).toEqual(['Alchemist is held by nobody and named by no activity.']);
  });
});

describe('a person', () => {
  test('who is Accountable for too much over several roles is a single point of failure, and said once', () => {
    const raci = { A: ['boss'], R: ['devops-engineer'], I: ['devops-engineer'] };
    const map = sound(role('boss'), holder('boss', 'ana', deputies('bo')), ...many(16, { raci }));
    expect(found(map, 'single_point')).toMatchObject([
      {
        sentence:
          'Ana is Accountable for 17 of 17 activities (as Boss 16 and Release Manager 1): more than 15 is a lot for one person.',
        at: { type: 'holder', id: 'boss / * / ana@test.example' },
      },
    ]);
    expect(found(map, 'many_accountable')).toEqual([]);
  });

  test('who is named without a role has nobody to stand in', () => {
    const raci = { A: ['person:ana@test.example'], R: ['devops-engineer'], I: ['devops-engineer'] };
    expect(sentences(sound(whole('work', { raci })), 'no_deputy')).toEqual([
      'Ana is named for Work in person, without a role: nobody can stand in.',
    ]);
    expect(
      sentences(sound(whole('work', { raci }), absence('ana', '2026-12-20', '2027-01-03')), 'vacant_accountable'),
    ).toEqual(['Ana is absent until 2027-01-03: Work has nobody Accountable.']);
  });

  test('who has no manager, where the manager is to be paged', () => {
    expect(found(sound(person('ana')), 'unreachable_hop')).toMatchObject([
      {
        sentence: 'Ana has no manager on the map: in one activity the page to the manager reaches nobody.',
        fix: 'person',
        subject: { type: 'person', id: 'ana@test.example' },
      },
    ]);
  });

  test('whose manager has left, where nobody is above', () => {
    expect(sentences(sound(person('bo', { active: false })), 'unreachable_hop')).toEqual([
      'Ana has nobody above but Bo, who is no longer here: in one activity the page to the manager reaches nobody.',
    ]);
    const above = sound(person('bo', { active: false, manager: 'kwame@test.example' }), person('kwame'));
    expect(sentences(above, 'unreachable_hop')).toEqual([]);
  });

  test('who is at the top needs no manager where a channel is told, and everybody else does', () => {
    const told = policy('default', [['manager-of-A', 5]]);
    const withChannel = { ...told, value: { ...told.value, fallback: '#incidents' } };
    const leads = { A: ['boss'], R: ['devops-engineer'], I: ['devops-engineer'] };
    const top = [role('boss'), holder('boss', 'bo', deputies('ana')), whole('budget', { raci: leads })];
    expect(sentences(sound(...top, withChannel), 'unreachable_hop')).toEqual([]);
    expect(sentences(sound(...top, told), 'unreachable_hop')).toHaveLength(1);
    expect(sentences(sound(person('ana'), withChannel), 'unreachable_hop')).toHaveLength(1);
  });

  test('who has not confirmed what is theirs', () => {
    const facts = { ...NO_FACTS, unconfirmed: new Set(['deploy-approval', 'work-0', 'work-1']) };
    expect(sentences(sound(...many(3)), 'unconfirmed', facts)).toEqual([
      'Ana has not confirmed 3 activities (Deploy approval, Work 0 and Work 1) in time.',
    ]);
  });
});

describe('an escalation policy', () => {
  test('without steps is an error', () => {
    expect(found(sound(policy('empty', [])), 'empty_policy')).toMatchObject([
      { severity: 'error', sentence: 'The escalation policy empty has no steps: it pages nobody.', fix: 'policy' },
    ]);
  });

  test('names its step that nobody can be reached by', () => {
    const map = sound(
      role('night-watch'),
      person('bo', { active: false }),
      policy('default', [
        ['R', 5],
        ['role:night-watch', 5],
        ['person:bo@test.example', 5],
      ]),
    );
    expect(sentences(map, 'unreachable_hop')).toEqual([
      'Step 2 of the escalation policy default reaches nobody: nobody holds Night Watch. One activity uses it.',
      'Step 3 of the escalation policy default reaches nobody: Bo is no longer here. One activity uses it.',
    ]);
  });
});

describe('gaps as people read them', () => {
  test('come worst first, by kind and then by what rests on them', () => {
    const codes = gapsOf(mapOf(...smallCompany()), NOON).map(({ code }) => code);
    expect(codes[0]).toBe('vacant_accountable');
    expect(codes.at(-1)).not.toBe('vacant_accountable');
  });

  test('of a small kind are one line where there are more than three', () => {
    const bare = (count: number) => sound(...many(count, { escalation: null }));
    expect(sentences(bare(3), 'no_policy')).toHaveLength(3);
    const [one] = found(bare(5), 'no_policy');
    expect(one).toMatchObject({
      sentence:
        '5 activities have no escalation policy, so nobody can be paged about them: Work 0, Work 1, Work 2 and 2 more.',
      of: 5,
      subject: { id: 'work-0' },
    });
    expect(gapKey(one as Gap)).toBe('no_policy');
  });

  test('of one area are those of its activities and roles', () => {
    const map = sound(whole('elsewhere', { area: null, escalation: null }), whole('here', { escalation: null }));
    expect(gapsOf(map, NOON, NO_FACTS, ['delivery']).map(({ subject }) => subject.id)).toEqual(['here']);
  });

  test('are the same, found in slices', async () => {
    const map = mapOf(...smallCompany());
    const view = { map, now: NOON, facts: NO_FACTS };
    expect(await surveyed(view, async () => undefined)).toEqual(everyGap(view));
  });
});

describe('the form of each gap', () => {
  /** What a form can be opened for: whoever wants a new holder names the role. */
  const OPENED_FOR: Readonly<Record<FixKind, readonly string[]>> = {
    assignment: ['activity'],
    activity: ['activity'],
    holder: ['role', 'holder'],
    deputy: ['holder'],
    policy: ['escalation_policy'],
    role: ['role'],
    person: ['person'],
  };

  test.each(['startup', 'enterprise', 'a map with everything wrong'] as const)(
    'is for something that is there: %s',
    async (which) => {
      const map = which === 'a map with everything wrong' ? wrong() : await seededMap(which);
      const facts = { unanswered: new Set(map.activities.keys()), unconfirmed: new Set(map.activities.keys()) };
      const gaps = everyGap({ map, now: NOON, facts });
      for (const { code, fix, at } of gaps) {
        if (fix === null) continue;
        expect([code, fix, at.type, OPENED_FOR[fix].includes(at.type), map.get(at.type, at.id) !== null]).toEqual([
          code,
          fix,
          at.type,
          true,
          true,
        ]);
      }
      if (which === 'a map with everything wrong') {
        expect(GAP_CODES.filter((code) => !gaps.some((gap) => gap.code === code))).toEqual([]);
      }
    },
  );

  function wrong(): CompanyMap {
    const crowd = Array.from({ length: 10 }, (_, i) => `crowd-${i}`);
    const raci = { A: ['release-manager'], R: ['devops-engineer'], I: ['devops-engineer'] };
    return sound(
      ...['boss', 'nobody', 'idle', 'unheld', 'lawyer', 'priest', 'scoped', 'pair', ...crowd].map((id) => role(id)),
      holder('release-manager', 'ana'),
      holder('boss', 'kwame', deputies('bo')),
      person('zoe', { active: false }),
      holder('devops-engineer', 'zoe', deputies('bo')),
      holder('idle', 'bo'),
      holder('lawyer', 'bo'),
      holder('scoped', 'bo', { scope: 'payments' }),
      holder('pair', 'ana'),
      holder('pair', 'bo'),
      policy('empty', []),
      policy('dead', [['role:nobody', 5]]),
      whole('no-a', { raci: { R: ['boss'] } }),
      whole('no-r', { raci: { A: ['boss'] } }),
      whole('two-a', { raci: { A: ['boss', 'pair'], R: ['boss'] } }),
      whole('unknown', { raci: { A: ['boss'], R: ['who-is-this'] } }),
      whole('vacant', { raci: { A: ['nobody'], R: ['unheld'] }, escalation: 'dead' }),
      whole('bare', { raci: { A: ['scoped'], R: ['boss'] }, escalation: null }),
      whole('override', { overrides: [{ scope: 'payments', raci: { A: [] } }] }),
      whole('crowded', { raci: { A: ['boss'], R: crowd, C: crowd, I: crowd } }),
      whole('heard', { raci: { ...raci, C: ['lawyer', 'priest'] } }),
      ...many(21, { raci: { A: ['boss'], R: ['devops-engineer'], I: ['devops-engineer'] } }),
      ...Array.from({ length: 16 }, (_, i) => whole(`paired-${i}`, { raci: { ...raci, A: ['pair'] } })),
      role('reader'),
    );
  }
});

describe('after an edit', () => {
  function touched(map: CompanyMap, ...edits: Edit[]): string[] {
    for (const edit of edits) map.apply(edit);
    return gapsTouched(map, edits, NOON).map(({ code, subject }) => `${code} ${subject.id}`);
  }

  test('a holder who goes leaves a vacancy', () => {
    const map = sound();
    const before = map.get('holder', 'release-manager / * / ana@test.example');
    expect(touched(map, editOf(before, null))).toEqual(['vacant_accountable release-manager']);
  });

  test('somebody who has left is looked at in every role they held', () => {
    const map = sound();
    const gone = editOf(person('ana'), person('ana', { active: false }));
    expect(touched(map, gone)).toContain('holder_left release-manager');
  });

  test('an absence is looked at in every role of the person', () => {
    const map = sound(holder('release-manager', 'ana'));
    expect(touched(map, editOf(null, absence('ana', '2026-12-20', '2027-01-03')))).toEqual([
      'vacant_accountable release-manager',
    ]);
  });

  test('the touched gaps are among all gaps, and a sound edit opens none', () => {
    const map = mapOf(...smallCompany());
    const edit = editOf(map.get('activity', 'deploy-approval'), map.get('activity', 'deploy-approval'));
    const all = new Set(everyGap({ map, now: NOON, facts: NO_FACTS }).map(gapKey));
    const again = gapsTouched(map, [edit], NOON).map(gapKey);
    expect(again.length).toBeGreaterThan(0);
    for (const key of again) expect(all).toContain(key);
    expect(touched(sound(), editOf(null, whole('new-work')))).toEqual([]);
  });
});
