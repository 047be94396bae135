import { describe, expect, test } from '@jest/globals';
import { escalationPath } from '../../src/domain/answer/escalation.ts';
import { resolveActivity, resolveRole } from '../../src/domain/answer/resolution.ts';
import { planReassignment } from '../../src/domain/edit/reassignment.ts';
import type { Entity } from '../../src/domain/map/entity.ts';
import { violations } from '../../src/domain/map/rule.ts';
import { carriedBy, concernedBy } from '../../src/domain/people/departure.ts';
import { groupsInUse, planGroups } from '../../src/domain/people/group-plan.ts';
import { kindOfAccount, type Member } from '../../src/domain/people/member.ts';
import { accountsWith, planPeople, reopened } from '../../src/domain/people/people-plan.ts';
import { absence, activity, deputies, holder, mapOf, NOON, person, policy, role, smallCompany } from './sample.ts';

/** People who have left, user groups, and what Slack knows of both. */

const GONE = { active: false };
const group = (id: string, members: string[], unreadable: string | null = null): Entity<'group'> => ({
  kind: 'group',
  value: { id, name: 'SRE on call', members: members.map((name) => `${name}@test.example`), unreadable },
});
const first = (id: string) => id.split('@')[0];

describe('somebody who has left', () => {
  test('is replaced by the first deputy who is there, who is not somebody who has left as well', () => {
    const map = mapOf(...smallCompany(), person('ana', GONE), person('bo', GONE));
    expect(resolveRole(map, 'release-manager', null, NOON)).toMatchObject([
      { person: 'cai@test.example', acting: { for: 'ana@test.example', why: 'no longer here' } },
    ]);
  });

  test('leaves a vacancy that says so where there is no deputy, also where a letter names them directly', () => {
    const map = mapOf(...smallCompany(), person('bo', GONE), person('zoe', GONE));
    expect(resolveRole(map, 'product-owner', null, NOON)[0]).toMatchObject({
      person: null,
      vacancy: 'Bo is no longer here and there is no deputy',
    });
    const deploy = map.activities.get('deploy-approval');
    if (!deploy) throw new Error('the sample company lost its deploys');
    const { letters } = resolveActivity(map, deploy, null, NOON);
    expect(letters.I[0]?.vacancy).toBe('Zoe is no longer here and there is no deputy');
    expect(letters.R.map(({ person: email }) => first(email ?? ''))).toEqual(['kwame']);
  });

  test('is passed over as a manager for the next one up, and as a step', () => {
    const map = mapOf(
      ...smallCompany(),
      person('kwame', { manager: null }),
      person('bo', { ...GONE, manager: 'kwame@test.example' }),
      policy('up', [
        ['manager-of-A', 5],
        ['person:bo@test.example', 5],
      ]),
      activity('audit', { raci: { A: ['release-manager'], R: ['devops-engineer'] }, escalation: 'up' }),
    );
    const audit = map.activities.get('audit');
    if (!audit) throw new Error('no audit');
    expect(escalationPath(map, audit, null, NOON)).toMatchObject([
      { step: 1, person: 'kwame@test.example', acting: { for: 'bo@test.example', why: 'no longer here' } },
      { step: 2, person: null, vacancy: 'Bo is no longer here' },
    ]);
    map.put(person('kwame', GONE));
    expect(escalationPath(map, audit, null, NOON)[0]).toMatchObject({
      person: null,
      vacancy: 'Bo is no longer here and nobody is above',
    });
  });

  test('concerns their manager, or the next one up, and the stewards of what they carried', () => {
    const map = mapOf(...smallCompany(), person('ana', { ...GONE, manager: 'bo@test.example' }));
    expect(concernedBy(map, new Set(['cai@test.example']), carriedBy(map, 'ana@test.example'))).toEqual([
      'bo@test.example',
      'cai@test.example',
    ]);
    map.put(person('bo', { ...GONE, manager: 'zoe@test.example' }));
    expect(concernedBy(map, new Set(), carriedBy(map, 'ana@test.example'))).toEqual(['zoe@test.example']);
  });
});

describe('giving away what somebody carried', () => {
  const map = () =>
    mapOf(
      ...smallCompany(),
      holder('auditor', 'zoe', deputies('ana', 'bo')),
      policy('direct', [['person:ana@test.example', 5]]),
      activity('deploy-approval', {
        raci: { A: ['person:ana@test.example'], R: ['person:ana@test.example', 'person:cai@test.example'] },
        overrides: [{ scope: 'payments', raci: { A: ['person:ana@test.example'] } }],
      }),
      person('ana', GONE),
    );

  test('moves every role, letter, deputy and step to one successor, and breaks no rule', () => {
    const before = map();
    const edits = planReassignment(before, 'ana@test.example', () => 'cai@test.example', 'cai@test.example');
    for (const edit of edits) before.apply(edit);
    const left = carriedBy(before, 'ana@test.example');
    expect([left.held, left.deputyOf, left.letters, left.policies]).toEqual([[], [], [], []]);
    expect(before.activities.get('deploy-approval')).toMatchObject({
      raci: { A: ['person:cai@test.example'], R: ['person:cai@test.example'] },
      overrides: [{ scope: 'payments', raci: { A: ['person:cai@test.example'] } }],
    });
    expect([...before.holdersOf('auditor')][0]?.deputies).toEqual(['cai@test.example', 'bo@test.example']);
    expect(
      violations(
        before,
        edits.flatMap(({ after }) => after ?? []),
      ),
    ).toEqual([]);
  });

  test('leaves what nobody was chosen for', () => {
    const before = map();
    const toRole = (item: { kind: string }) => (item.kind === 'role' ? 'dil@test.example' : null);
    for (const edit of planReassignment(before, 'ana@test.example', toRole, null)) before.apply(edit);
    const left = carriedBy(before, 'ana@test.example');
    expect(left.held).toEqual([]);
    expect(left.letters).toHaveLength(3);
    expect(left.policies).toEqual(['direct']);
    expect([...before.holdersOf('release-manager')]).toMatchObject([{ person: 'dil@test.example' }]);
  });
});

describe('a user group', () => {
  const held = (...more: Entity[]) =>
    mapOf(...smallCompany(), holder('auditor', 'x', { person: null, group: 'S01SRE' }), ...more);

  test('stands for itself where the map does not know it, and where somebody in it is there', () => {
    const carrier = { role: 'auditor', person: null, group: 'S01SRE', vacancy: null };
    expect(resolveRole(held(), 'auditor', null, NOON)).toMatchObject([carrier]);
    const half = held(group('S01SRE', ['kwame', 'zoe']), person('kwame', GONE));
    expect(resolveRole(half, 'auditor', null, NOON)).toMatchObject([carrier]);
  });

  test.each([
    [
      'unreadable',
      group('S01SRE', [], 'user groups need a paid Slack plan'),
      'out of reach: user groups need a paid Slack plan',
    ],
    ['empty', group('S01SRE', []), 'empty'],
    ['all away', group('S01SRE', ['kwame']), 'away, every one of its members'],
  ])('is a vacancy with the reason where it is %s', (_what, entity, why) => {
    const map = held(entity, absence('kwame', '2026-12-20', '2027-01-03'));
    const [carrier] = resolveRole(map, 'auditor', null, NOON);
    expect(carrier).toMatchObject({ person: null, group: null, vacancy: `the group SRE on call is ${why}` });
  });

  test('that nobody can read is replaced by a deputy', () => {
    const map = held(group('S01SRE', []));
    map.put(holder('auditor', 'x', { person: null, group: 'S01SRE', ...deputies('bo') }));
    expect(resolveRole(map, 'auditor', null, NOON)).toMatchObject([
      { person: 'bo@test.example', acting: { for: 'S01SRE', why: 'empty' } },
    ]);
  });

  test('is in use where it holds a role or is paged; what Slack says again is no change', () => {
    const map = held(policy('watch', [['group:S02', 5]]), group('S01SRE', ['bo']));
    expect([...groupsInUse(map)].sort()).toEqual(['S01SRE', 'S02']);
    expect(planGroups(map, [group('S01SRE', ['bo']).value])).toEqual([]);
    expect(planGroups(map, [group('S01SRE', ['bo', 'cai']).value, group('S02', []).value])).toHaveLength(2);
  });
});

describe('what Slack knows of people', () => {
  const account = (name: string, more: Partial<Member> = {}): Member => {
    const email = `${name}@test.example`;
    return { slackId: `U0${name.toUpperCase()}`, email, name, kind: 'member', timezone: null, ...more };
  };
  const nobody = { bySlack: () => null, byEmail: () => null };
  const afterNews = (people: Entity<'person'>[], news: Member[], known: Member[] = []) => {
    const map = mapOf(...people);
    const before = accountsWith(known, nobody);
    const edits = planPeople(map, map.people.values(), accountsWith(news, before), reopened(news, before));
    return edits.map(({ after }) => after?.value);
  };

  test('fills in an id that the map lacks, a zone nobody has said, and a name that is only the e-mail', () => {
    const bare = person('ana', { slack: null, name: 'ana@test.example' });
    expect(afterNews([bare], [account('ana', { timezone: 'Asia/Tokyo', name: 'Ana Ito' })])).toMatchObject([
      { slack: 'U0ANA', timezone: 'Asia/Tokyo', name: 'Ana Ito' },
    ]);
    const full = person('ana', { timezone: 'Europe/Lisbon' });
    expect(afterNews([full], [account('ana', { timezone: 'Asia/Tokyo', name: 'Ana Ito' })])).toEqual([]);
    expect(afterNews([person('ana')], [account('ana', { timezone: 'Etc/UTC' })])).toEqual([]);
  });

  test('adds nobody, and believes nobody of another organisation', () => {
    expect(afterNews([], [account('ana')])).toEqual([]);
    expect(afterNews([person('ana', { slack: null })], [account('ana', { kind: 'external' })])).toEqual([]);
  });

  test('finds somebody by Slack id first, whatever their e-mail is now', () => {
    const gone = account('ana', { email: 'other@test.example', kind: 'gone' });
    expect(afterNews([person('ana')], [gone])).toMatchObject([{ id: 'ana@test.example', active: false }]);
  });

  test('takes the new account of somebody whose old one is closed', () => {
    const news = [account('ana', { kind: 'gone' }), account('ana', { slackId: 'U0NEW' })];
    expect(afterNews([person('ana')], news)).toMatchObject([{ slack: 'U0NEW', active: true }]);
    expect(afterNews([person('ana', GONE)], news)).toMatchObject([{ slack: 'U0NEW', active: true }]);
  });

  test('never gives one account to two people', () => {
    const two = [person('ana', { slack: 'U0NEW' }), person('bo', { slack: null })];
    expect(afterNews(two, [account('bo', { slackId: 'U0NEW' })])).toEqual([]);
  });

  test('brings back who was gone, and leaves out who was taken off by hand', () => {
    const gone = [account('ana', { kind: 'gone' })];
    expect(afterNews([person('ana', GONE)], [account('ana')], gone)).toMatchObject([{ active: true }]);
    expect(afterNews([person('ana', GONE)], [account('ana')], [account('ana')])).toEqual([]);
  });

  test.each([
    [{}, 'member'],
    [{ isRestricted: true }, 'guest'],
    [{ isStranger: true }, 'external'],
    [{ team: 'T0PARTNER' }, 'external'],
    [{ team: 'T0PARTNER', deleted: true }, 'external'],
    [{ deleted: true }, 'gone'],
    [{ isBot: true }, 'bot'],
    [{ id: 'USLACKBOT' }, 'bot'],
  ])('%j is a %s', (more, kind) => {
    const plain = { id: 'U1', deleted: false, isBot: false, isRestricted: false, isStranger: false, team: 'T0HOME' };
    expect(kindOfAccount({ ...plain, ...more }, 'T0HOME')).toBe(kind);
  });
});

test('a role that nobody holds is still simply that', () => {
  expect(resolveRole(mapOf(role('auditor')), 'auditor', null, NOON)[0]?.vacancy).toBe('nobody holds this role');
});
