import { describe, expect, test } from '@jest/globals';
import type { Answer, Candidate } from '../../src/ask/answer.ts';
import { groupsOf, PILLARS } from '../../src/domain/answer/pillar.ts';
import { TOUR_STEPS } from '../../src/domain/answer/tour.ts';
import type { CompanyMap } from '../../src/domain/map/company-map.ts';
import type { Entity } from '../../src/domain/map/entity.ts';
import { messageRefusal, viewRefusal } from '../../src/local-slack/block-limit.ts';
import { suggestionRefusal } from '../../src/local-slack/suggestion.ts';
import { answerAbout } from '../../src/slack/asking/subject.ts';
import { suggest } from '../../src/slack/form/suggestion.ts';
import { answerNote } from '../../src/slack/messages/answer.ts';
import { areaCard, noSuchAreaNote, sameAreaNote } from '../../src/slack/messages/area-card.ts';
import { borderCard } from '../../src/slack/messages/border-card.ts';
import { channelScopeNote } from '../../src/slack/messages/channel-scope.ts';
import { compareHelpNote, sameRoleNote } from '../../src/slack/messages/compare-help.ts';
import { needNote } from '../../src/slack/messages/comparison-card.ts';
import { complainedNote, complaintNote, withFeedback } from '../../src/slack/messages/feedback.ts';
import { deputyNote, sinceNote } from '../../src/slack/messages/follow-up.ts';
import {
  askedNote,
  askStewardButton,
  dealtNote,
  missesNote,
  missNote,
  refusedNote,
  solvedNote,
} from '../../src/slack/messages/miss.ts';
import type { Note } from '../../src/slack/messages/note.ts';
import { noSuchPillarNote, pillarCard, pillarGroupNote } from '../../src/slack/messages/pillar-card.ts';
import { raciNote } from '../../src/slack/messages/raci-note.ts';
import { toPlain, toReply } from '../../src/slack/messages/render.ts';
import {
  roleCompareNote,
  roleDecidesNote,
  roleExplainNote,
  roleHoldersNote,
} from '../../src/slack/messages/role-detail.ts';
import { tourNote, welcomeTourNote } from '../../src/slack/messages/tour.ts';
import { wrongForm } from '../../src/slack/modals/answer-wrong.ts';
import type { Form } from '../../src/slack/modals/form.ts';
import { activityForm } from '../../src/slack/modals/miss-activity.ts';
import { aliasForm } from '../../src/slack/modals/miss-alias.ts';
import { refusalForm } from '../../src/slack/modals/miss-refusal.ts';
import { toOptions } from '../../src/slack/modals/render-field.ts';
import { toView } from '../../src/slack/modals/render-form.ts';
import { absence, activity, holder, mapOf, NOON, person, policy, role, scope, smallCompany } from '../domain/sample.ts';

function answer(
  map: CompanyMap,
  type: 'activity' | 'role' | 'person' | 'scope' | 'area',
  id: string,
  scopeId: string | null = null,
): Answer {
  return answerAbout(map, { type, id, scope: scopeId, intent: 'all' }, NOON);
}

function said(
  map: CompanyMap,
  ...about: Parameters<typeof answer> extends [CompanyMap, ...infer Rest] ? Rest : never
): string {
  return toPlain(answerNote(map, answer(map, ...about), NOON));
}

describe('the card of an activity', () => {
  const map = mapOf(...smallCompany());

  test('names the Accountable person first, then the work, then whom to ask and tell', () => {
    expect(said(map, 'activity', 'deploy-approval')).toBe(
      [
        'Deploy approval',
        'Ana is Accountable, as Release Manager.',
        'Responsible (does the work): Kwame, Zoe (Devops Engineer)',
        'Consulted (ask before): Cai (Tech Lead)',
        'Informed (tell after): Zoe',
        'The final go or no-go before a change reaches customers.',
        'Runbook (https://wiki.test.example/deploys)',
        'If nobody answers: Kwame and Zoe now, then Ana after 5 min, then Bo after 15 min',
        'Different for Commerce',
      ].join('\n'),
    );
  });

  test('says who acts for whom, and until when', () => {
    const away = mapOf(...smallCompany(), absence('ana', '2026-12-20', '2027-01-03'));
    expect(said(away, 'activity', 'deploy-approval')).toContain(
      'Bo is Accountable, as Release Manager, acting for Ana, who is absent until 3 Jan 2027.',
    );
  });

  test('says plainly that nobody is Accountable, and why', () => {
    expect(said(map, 'activity', 'audit')).toContain(
      'Nobody is Accountable right now. The role is Auditor; nobody holds this role.',
    );
  });

  test('says which letters a scope changes', () => {
    const text = said(map, 'activity', 'deploy-approval', 'payments');
    expect(text).toMatch(/^Deploy approval for Payments\nDil is Accountable, as Tech Lead\.\n/);
    expect(text).toContain('Set for Commerce: Accountable, Consulted');
  });

  test('says from where and since when the fact is', () => {
    const dated = mapOf(...smallCompany());
    const source = { at: Date.parse('2026-11-20T09:00:00Z'), actor: 'cli', source: 'roles.yml', reason: null };
    dated.put(activity('dated'), source);
    expect(said(dated, 'activity', 'dated')).toContain('From roles.yml, 20 Nov 2026');
  });
});

describe('other cards', () => {
  const map = mapOf(...smallCompany());

  test('a scope is answered by its own letters, or by those of what it is part of', () => {
    const text = said(map, 'scope', 'payments');
    expect(text).toContain('Bo is Accountable, as Product Owner.');
    expect(text).toContain('As for Commerce, which it is part of.');
    expect(said(map, 'scope', 'search')).toContain('Nobody is named as its owner yet.');
  });

  test('a role lists its holders with the scope each counts for', () => {
    expect(said(map, 'role', 'tech-lead')).toContain('• Dil for Commerce');
    expect(said(map, 'role', 'auditor')).toContain('Nobody holds this role right now.');
  });

  test('a person shows roles, deputyships and what they answer for', () => {
    const text = said(map, 'person', 'ana@test.example');
    expect(text).toContain('Roles: Release Manager');
    expect(text).toContain('Accountable for: Deploy approval');
    expect(said(map, 'person', 'bo@test.example')).toContain('Deputy for: Release Manager (of Ana)');
  });
});

const HOSTILE = [
  '<!channel>',
  '<@U0ANA>',
  '*x*',
  '_x_ ~x~ `x`',
  '<https://a.example|https://b.example>',
  'x'.repeat(5000),
  '👩‍🚒'.repeat(900),
  '\u202Eright to left',
  'nul\u0000nul',
  '&lt;b&gt; & <b>',
  ':tada: @here',
  '\n\n\nlines',
  '   ',
  '"; DROP TABLE activity; --',
];

/** A company in which everything that can be named is named so, with as many of everything as a map may have. */
function hostileCompany(name: string): CompanyMap {
  const many = Array.from({ length: 60 }, (_, i) => i);
  const people: Entity[] = many.map((i) => person(`p${i}`, { name }));
  const roles: Entity[] = many.map((i) =>
    role(`r${i}`, {
      name,
      summary: name,
      aliases: [name],
      responsibilities: many.map(() => name),
      metrics: [name],
      area: i % 2 === 0 ? 'a' : 'b',
      worksWith: many.map((j) => ({ role: `r${j}`, about: name, gives: name, gets: j % 3 === 0 ? null : name })),
      simply: name,
      decides: [name, name],
      horizon: name,
      pillars: { reliability: name },
      confusedWith: [{ role: `r${(i + 1) % 60}`, difference: name }],
      startup: name,
      enterprise: name,
      reportsTo: i > 0 ? `r${i - 1}` : null,
    }),
  );
  const holders: Entity[] = many.map((i) => holder(`r${i}`, `p${i}`));
  const everybody = many.map((i) => `r${i}`);
  const letters = { A: ['r0'], R: everybody, C: everybody, I: everybody };
  const links = many.map(() => ({ title: name, url: 'https://a.example/x' }));
  return mapOf(
    {
      kind: 'area',
      value: {
        id: 'a',
        name,
        summary: name,
        language: [name, name],
        metrics: [name],
        stewards: ['p0@test.example'],
        confirmEveryMs: null,
      },
    },
    {
      kind: 'area',
      value: { id: 'b', name, summary: '', language: [], metrics: [], stewards: [], confirmEveryMs: null },
    },
    ...people,
    ...roles,
    ...holders,
    scope('s', { name, kind: name || 'x', aliases: [name], raci: letters }),
    absence('p0', '2026-12-01', '2026-12-31'),
    policy(
      'default',
      many.map((i) => [`role:r${i}`, 5]),
    ),
    ...many.map((i) =>
      activity(`t${i}`, {
        name,
        aliases: [name],
        description: name,
        links,
        area: 'a',
        raci: letters,
        overrides: [{ scope: 's', raci: { A: ['r1'] } }],
        escalation: 'default',
      }),
    ),
  );
}

/** Every message that is made of what people typed. */
function everyNote(map: CompanyMap): Note[] {
  const about = [
    answer(map, 'activity', 't0'),
    answer(map, 'activity', 't0', 's'),
    answer(map, 'role', 'r1'),
    answer(map, 'role', 'r1', 's'),
    answer(map, 'person', 'p1@test.example'),
    answer(map, 'scope', 's'),
    answer(map, 'area', 'a'),
    { kind: 'comparison', intent: 'difference', roles: [...map.roles.values()].slice(0, 3) } as const,
  ];
  const candidates = [...map.activities.values()]
    .slice(0, 5)
    .map(({ id, name }) => ({ type: 'activity' as const, id, name, score: 0.9 }));
  return [
    ...about.map((each) => answerNote(map, each, NOON)),
    ...catalogueNotes(map),
    answerNote(map, { kind: 'ambiguous', candidates }, NOON),
    answerNote(map, { kind: 'unknown', reason: 'no_match', candidates }, NOON),
    ...stewardNotes(map, candidates),
  ];
}

/** What the catalogue's subcommands and buttons say. */
function catalogueNotes(map: CompanyMap): Note[] {
  const roles = [...map.roles.values()];
  const [one, other] = roles;
  const [near, far] = map.areas.values();
  const pillar = PILLARS.find(({ id }) => id === 'reliability');
  const held = answer(map, 'role', 'r1');
  const asked = [{ activity: 't0', times: 3 }];
  const walk = { map, now: NOON, walker: 'p1@test.example', user: 'U0P1', asked };
  if (!one || !other || !near || !far || !pillar || held.kind !== 'role') throw new Error('the map lacks something');
  return [
    roleHoldersNote(map, held, NOON),
    roleDecidesNote(map, one),
    roleExplainNote(one),
    roleCompareNote(map, one),
    needNote(map, roles, NOON),
    sameRoleNote(map, one),
    compareHelpNote(map, [one, other], one.name),
    pillarCard(map, pillar, NOON),
    ...groupsOf(map, pillar).map((group) => pillarGroupNote(map, pillar, group, NOON)),
    noSuchPillarNote(one.name),
    areaCard(map, { kind: 'area', area: near }),
    noSuchAreaNote(map, one.name),
    sameAreaNote(near),
    borderCard(map, near, far, NOON),
    raciNote(map, NOON),
    ...TOUR_STEPS.map((step) => tourNote(step, walk)),
    welcomeTourNote(walk),
  ];
}

/** What stewards and those who ask them are told: a question, a reason, a complaint, each as somebody typed it. */
function stewardNotes(map: CompanyMap, near: readonly Candidate[]): Note[] {
  const name = map.activities.get('t0')?.name ?? '';
  const by = 'p0@test.example';
  const miss = { id: 'm', question: name.slice(0, 300), area: 'a', at: NOON, askers: 3 };
  const card = withFeedback(answerNote(map, answer(map, 'activity', 't0'), NOON));
  const standIn = {
    role: 'r0',
    person: by,
    deputies: Array.from({ length: 60 }, () => ({ person: by, until: '2027-01-03' })),
  };
  const word = { at: NOON, actor: by, source: name, reason: name };
  return [
    card,
    askedNote(map, [by, by, by, by]),
    missNote(miss, near),
    missesNote(Array.from({ length: 10 }, () => miss)),
    dealtNote(map.get('activity', 't0'), 3),
    solvedNote(map, { question: name, by }, card),
    refusedNote(map, { question: name, reason: name, by }),
    complaintNote(
      { topic: { type: 'activity', id: 't0', scope: null }, what: name, words: name },
      { title: name, from: 'U0ANA', name, isThere: true },
    ),
    complainedNote(map, [by, by]),
    channelScopeNote(map, 's'),
    deputyNote(
      map,
      Array.from({ length: 60 }, () => standIn),
    ),
    sinceNote(
      map,
      Array.from({ length: 60 }, () => ({ name, word })),
    ),
    { lines: [], buttons: [askStewardButton(name)] },
  ];
}

/** Every form, filled with what people typed. */
function everyForm(map: CompanyMap): Form[] {
  const question = map.activities.get('t0')?.name.slice(0, 300) ?? '';
  const atHand = { map, actor: 'p0@test.example', miss: { id: 'm', question, area: 'a', at: NOON, askers: 1 } };
  const subject = { type: 'activity' as const, id: 't0', scope: 's', intent: 'all' };
  return [
    aliasForm(atHand, NOON),
    activityForm(atHand, new Set()),
    refusalForm(atHand),
    wrongForm(subject, answerNote(map, answer(map, 'activity', 't0'), NOON)),
  ];
}

test('a mark that turns the direction of writing turns its own name and nothing behind it', () => {
  const map = mapOf(...smallCompany(), person('ana', { name: 'Ana\u202Eoti' }));
  expect(said(map, 'activity', 'deploy-approval')).toContain('\u2068Ana\u202Eoti\u2069 is Accountable');
});

describe.each(HOSTILE.map((name) => [JSON.stringify(name.slice(0, 40)), name]))('a map full of %s', (_label, name) => {
  test('makes forms and menus that Slack takes, in plain text', () => {
    const map = hostileCompany(name);
    for (const form of everyForm(map)) {
      const view = toView(form);
      expect(viewRefusal(view, ['modal'])).toBeUndefined();
      expect(JSON.stringify(view)).not.toContain('"mrkdwn"');
    }
    for (const menu of ['subject:search', 'carrier:search']) {
      const options = toOptions(suggest(map, { menu, typed: name.slice(0, 3) }, { membersNamed: () => [] }));
      expect(suggestionRefusal({ options })).toBeUndefined();
    }
  });

  const replies = everyNote(hostileCompany(name)).flatMap((note) =>
    (['all', 'lead'] as const).map((mentions) => toReply(note, { mentions })),
  );

  test('makes messages that Slack takes', () => {
    for (const reply of replies) expect(messageRefusal({ ...reply, attachments: [] })).toBeUndefined();
  });

  test('calls nobody and fakes nothing: no mark-up, and the text escaped', () => {
    for (const { text, blocks } of replies) {
      expect(text).not.toMatch(/<[!@#h]/);
      expect(JSON.stringify(blocks)).not.toContain('"mrkdwn"');
      expect(JSON.stringify(blocks)).not.toContain('\\u0000');
    }
  });
});
