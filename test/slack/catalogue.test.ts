import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PILLARS } from '../../src/domain/answer/pillar.ts';
import type { CompanyMap } from '../../src/domain/map/company-map.ts';
import { ENTITY_KINDS } from '../../src/domain/map/entity.ts';
import type { Message } from '../../src/local-slack/message.ts';
import { answerAbout } from '../../src/slack/asking/subject.ts';
import { answerNote } from '../../src/slack/messages/answer.ts';
import { comparisonCard, needNote } from '../../src/slack/messages/comparison-card.ts';
import { toPlain } from '../../src/slack/messages/render.ts';
import { openStore } from '../../src/store/open.ts';
import { NOON } from '../domain/sample.ts';
import { seededMap, slackPeople } from './seeded.ts';
import { GENERAL, startWholeApp, type WholeApp } from './whole-app.ts';

/** The catalogue of roles as people meet it in Slack, with the large example company on top of it. */

const CARD = 1500;
const titles: Record<string, string> = JSON.parse(
  readFileSync(new URL('../seeds/role-name.json', import.meta.url), 'utf8'),
);
const pillarTitles: Record<string, string[]> = JSON.parse(
  readFileSync(new URL('../seeds/role-pillar.json', import.meta.url), 'utf8'),
);

let app: WholeApp;
let map: CompanyMap;
let who: string;
beforeAll(async () => {
  map = await seededMap('enterprise');
  const people = slackPeople(map);
  who = people[0]?.id ?? '';
  app = await startWholeApp({ entities: ENTITY_KINDS.flatMap((kind) => [...map.entities(kind)]), people });
});
afterAll(async () => {
  expect(app.slack.violations).toEqual([]);
  await app.stop();
});

async function answerTo(line: string) {
  return app.slack.answer(await app.slack.as(who).command(`/whoowns ${line}`, { channel: GENERAL }));
}

async function textOf(line: string): Promise<string> {
  return (await answerTo(line)).text.replaceAll('&amp;', '&');
}

/** What comes below a message when one of its buttons is clicked. */
async function clicked(line: string, ...labels: string[]): Promise<string> {
  let message = await answerTo(line);
  for (const label of labels) message = await app.slack.answer(await app.slack.as(who).click(message, label));
  expect(message.ephemeralTo).toBe(who);
  return message.text;
}

describe('the card of a role', () => {
  test('comes for each of the 153 titles', async () => {
    const astray = [];
    for (const [title, id] of Object.entries(titles)) {
      const name = map.roles.get(id)?.name ?? '?';
      if (!(await textOf(`role ${title}`)).startsWith(`${name}\n`)) astray.push(title);
    }
    expect(astray).toEqual([]);
  });

  test('is under 1,500 characters for every role, begins with its purpose, and says who holds it', () => {
    for (const role of map.roles.values()) {
      const text = toPlain(
        answerNote(map, answerAbout(map, { type: 'role', id: role.id, scope: null, intent: 'all' }, NOON), NOON),
      );
      expect([role.id, text.length < CARD]).toEqual([role.id, true]);
      expect(text.split('\n')[1]).toBe(role.summary);
      expect(text).toMatch(/holds this role|Who holds it|has this role for now/);
    }
  });

  test('has four things behind buttons, each for the one who clicked', async () => {
    expect(await clicked('role cio', 'Who holds it')).toMatch(
      /^Chief Information Officer: who holds it\n.+ holds this role\./,
    );
    expect(await clicked('role cio', 'What it decides')).toContain('• Which IT projects get money');
    expect(await clicked('role cio', 'Explain simply')).toContain('In a company of eight: ');
    expect(await clicked('role cio', 'Compare with…', 'CTO')).toMatch(
      /^Chief Information Officer|^CIO, CTO\nThe difference/,
    );
  });

  test('of a role that nobody holds says whom to turn to instead', async () => {
    expect(await textOf('role network architect')).toMatch(
      /Nobody holds this role right now\. Ask \S+ .+ \(.+\), next up the line\./,
    );
  });
});

describe('a pillar', () => {
  test('shows its roles area by area, and the people', async () => {
    const text = await textOf('pillar reliability');
    expect(text).toMatch(/IT Operations: .*Incident Manager \(\S+ \S+\)/);
    expect(text.length).toBeLessThan(2000);
    expect(await clicked('pillar reliability', 'Platform & Cloud')).toContain('Site Reliability Engineer (');
  });

  test('shows the contribution of each of the 129 entries', async () => {
    const shown = new Map<string, string>();
    for (const { id } of PILLARS) {
      for (const area of map.areas.values()) {
        shown.set(id, `${shown.get(id) ?? ''}${await textOf(`pillar ${id} ${area.name}`)}`);
      }
    }
    const missing = Object.entries(pillarTitles).flatMap(([title, pillars]) =>
      pillars.filter((id) => !shown.get(id)?.includes(map.roles.get(titles[title] ?? '')?.pillars[id] ?? '?')),
    );
    expect(missing).toEqual([]);
  });

  test('that does not exist is answered with the six that do', async () => {
    expect(await textOf('pillar speed')).toMatch(/^I know no pillar called speed\.\nThere are six:/);
    expect(await textOf('pillar')).toMatch(/^There are six:/);
  });
});

describe('an area', () => {
  test('shows what it cares about, its words, its measures and its roles', async () => {
    const text = await textOf('area security');
    for (const part of ['Cares about', 'Measured by: ', 'Roles: ', 'least privilege: ']) expect(text).toContain(part);
    expect(await textOf('area lunch')).toContain('I know no area called lunch.');
  });

  test('hands things to another across their border, with people at both ends', async () => {
    const text = await textOf('between security and engineering');
    expect(text).toMatch(/^Between Security and Software Delivery\n/);
    expect(text).toMatch(/Security Architect \(\S+ \S+\) gives .+; Solution Architect \(\S+ \S+\) gives /);
    expect(text).toContain('Activities that need both sides');
    expect(await clicked('area security', 'Handovers with IT Operations')).toMatch(
      /^Between Security and IT Operations/,
    );
    expect(await textOf('between security and infosec')).toMatch(/^Both ends are Security/);
  });
});

describe('a comparison', () => {
  test.each([
    'compare cto cio',
    'compare cto and cio',
    'compare CTO vs. CIO',
    'what is the difference between a CTO and a CIO?',
    'I need to know how a CTO differs from a CIO',
  ])('%s', async (line) => {
    const text = await textOf(line);
    expect(text).toMatch(/^CTO, CIO\nThe difference\n• The CTO cares for what customers use/);
    for (const part of ['What for', 'Decides', 'Looks ahead', 'Usually reports to', 'Accountable here for']) {
      expect(text).toContain(`\n${part}\n`);
    }
  });

  test('takes three roles at once', async () => {
    expect(await textOf('compare it director, cio and it manager')).toMatch(/^IT Director, CIO, IT Manager\n/);
  });

  test('is well made for at least 25 pairs, short for each of them, and possible for any two roles', () => {
    const pairs = new Set<string>();
    for (const role of map.roles.values()) {
      for (const { role: other } of role.confusedWith) pairs.add([role.id, other].sort().join(' '));
    }
    expect(pairs.size).toBeGreaterThanOrEqual(25);
    const roles = [...map.roles.values()];
    for (const [i, one] of roles.entries()) {
      const other = roles[(i + 37) % roles.length] ?? one;
      const text = toPlain(comparisonCard(map, [one, other]));
      expect(text).toMatch(/\nThe difference\n• .{10,}\nWhat for\n/);
      expect(text.length).toBeLessThan(1800);
    }
  });

  test('of a role with itself, or with what is no role, is a helpful sentence', async () => {
    expect(await textOf('compare cto cto')).toMatch(/^Both names mean the same role: Chief Technology Officer\./);
    expect(await textOf('compare cto and chief technology officer')).toMatch(/^Both names mean the same role/);
    expect(await textOf('compare cto banana')).toMatch(
      /^I know no role called banana\.\nI know Chief Technology Officer\./,
    );
    expect(await textOf('compare')).toMatch(/^Name two roles, or up to four: /);
  });

  test('says whether both are needed, from how each looks in small and in large companies', async () => {
    const text = await clicked('compare cto cio', 'Do we need both?');
    expect(text).toMatch(/^Do we need both a CTO and a CIO\?\n/);
    expect(text).toContain('In a company of eight\n• CTO: The technical founder');
    expect(text).toContain('Here, now\n');
    const asked = [
      'do we need both a CTO and a CIO?',
      'do we really need a CIO and a CTO',
      'can one person be CTO and CIO?',
    ];
    for (const line of asked) expect(await textOf(line)).toMatch(/^Do we need both a C[TI]O and a C[TI]O\?\n/);
    const cto = map.roles.get('cto');
    const sre = map.roles.get('site-reliability-engineer');
    if (!cto || !sre) throw new Error('no such roles');
    expect(toPlain(needNote(map, [cto, sre], NOON)).length).toBeLessThan(CARD);
  });
});

test('raci explains the letters with an example of this company', async () => {
  const text = await textOf('raci');
  expect(text).toMatch(/Accountable answers for the result/);
  expect(text).toMatch(/For example: .+\n• Responsible: \S+ \S+/);
});

test.each([
  ['what is RACI?', 'R, A, C, I: who does what'],
  ['what does raci stand for', 'R, A, C, I: who does what'],
  ['what are the six pillars?', 'There are six:'],
  ["I'm new here", 'of 5: '],
  ['what can you do?', 'Ask me who owns something'],
])('%s means a subcommand', async (line, part) => {
  expect((await textOf(line)).split('\n')[0]).toContain(part);
});

test.each(['compare prices of suppliers', 'who decides between security and speed', 'area code for the phone system'])(
  '%s is a question',
  async (line) => {
    expect(await textOf(line)).not.toMatch(/^I know no|^Both|^Between|^Name two/);
  },
);

/** The same message after a click: another station of the tour stands in its place. */
async function walked(slack: WholeApp['slack'], user: string, message: Message, label: string): Promise<Message> {
  const { since } = await slack.as(user).click(message, label);
  return slack.nextMessage(({ ts }) => ts === message.ts, { since, change: 'edited' });
}

describe('the tour', () => {
  test('leads through five stations, there and back, in place, and goes on where one was', async () => {
    const first = await answerTo('tour');
    expect(first.text).toMatch(/^1 of 5: Four letters\n/);
    const next = (message: Message, label: string) => walked(app.slack, who, message, label);
    const role = await next(first, 'Next: What is yours');
    expect(role.text).toMatch(/^2 of 5[^\n]*\n• .+: .+\n/);
    const people = await next(role, 'Next: Who you will work with');
    expect(people.text).toMatch(/You will meet these first:\n• \S+ .+, /);
    expect((await next(people, 'Back')).text).toMatch(/^2 of 5/);
    expect((await answerTo('tour')).text).toMatch(/^2 of 5/);
    expect((await answerTo('tour again')).text).toMatch(/^1 of 5/);
  });

  test('is at another place for everybody, and tells a stranger that the map lacks them', async () => {
    app.slack.workspace.setPerson({ id: 'U0NEW', name: 'new', email: 'new@rosinreed.example' });
    app.slack.workspace.enter(app.slack.workspace.channel(GENERAL), 'U0NEW');
    const first = await app.slack.answer(await app.slack.as('U0NEW').command('/whoowns tour', { channel: GENERAL }));
    expect(first.text).toMatch(/^1 of 5/);
    const role = await walked(app.slack, 'U0NEW', first, 'Next: What is yours');
    expect(role.text).toContain('I cannot find you on the map yet');
    const people = await walked(app.slack, 'U0NEW', role, 'Next: Who you will work with');
    const asked = await walked(app.slack, 'U0NEW', people, 'Next: What people ask about');
    expect(asked.text).toContain('in the whole company');
    expect(asked.text.split('\n').filter((row) => row.startsWith('•'))).toHaveLength(10);
  });

  test('shows what is asked about most, and how often, once somebody has asked', async () => {
    const boss = map.people.get('rafael.quintanilha@rosinreed.example')?.slack ?? who;
    for (const _ of [1, 2]) await textOf('it-strategy');
    await textOf('who is accountable for the it strategy?');
    const leader = app.slack.as(boss);
    let message = await app.slack.answer(await leader.command('/whoowns tour', { channel: GENERAL }));
    for (const label of ['Next: What is yours', 'Next: Who you will work with', 'Next: What people ask about']) {
      message = await walked(app.slack, boss, message, label);
    }
    expect(message.text).toContain('• IT strategy, 3 times');
    expect(message.text).toContain('Nobody has asked yet');
  });

  test('that a channel sees is for whoever asked: another who clicks gets their own', async () => {
    const seen = await app.slack.as(who).say('@whoowns tour again', { channel: GENERAL });
    const shown = await app.slack.answer(seen);
    const other = [...map.people.values()].find(({ slack }) => slack !== null && slack !== who)?.slack ?? '';
    const own = await app.slack.answer(await app.slack.as(other).click(shown, 'Next: What is yours'));
    expect([own.ephemeralTo, own.ts === shown.ts]).toEqual([other, false]);
  });
});

describe('somebody new to the workspace', () => {
  const join = (slack: WholeApp['slack'], id: string) => {
    const since = slack.recorder.last;
    slack.workspace.join({ id, name: id.toLowerCase(), email: `${id.toLowerCase()}@test.example` });
    return since;
  };

  test('gets no message where welcoming is not switched on', async () => {
    const since = join(app.slack, 'U0QUIET');
    await app.slack.nextDelivery('team_join', undefined, { since });
    // Whatever was to be sent has been sent once a later question is answered: its way is the longer one.
    const later = await app.slack.as('U0QUIET').dm('deploy-approval');
    await app.slack.nextMessage(({ text }) => text.startsWith('Deploy approval'), { since: later.since });
    expect(app.slack.seenDm('U0QUIET').some(({ text }) => text.includes('1 of 5'))).toBe(false);
  });

  test('is offered the tour once, also when Slack tells of them twice', async () => {
    const welcoming = await startWholeApp({ welcome: 'on' });
    try {
      const { slack } = welcoming;
      const since = join(slack, 'U0FRESH');
      const hello = await slack.nextMessage(({ text }) => text.startsWith('1 of 5'), { since });
      expect(hello.text).toContain('Welcome! I know who answers for what here.');
      const told = slack.deliveries.findLast(({ type }) => type === 'team_join');
      if (!told) throw new Error('nobody was told');
      await slack.redeliver(told);
      await slack.answer(await slack.as('U0FRESH').dm('audit'));
      expect(slack.seenDm('U0FRESH').filter(({ text }) => text.startsWith('1 of 5'))).toHaveLength(1);
      expect((await walked(slack, 'U0FRESH', hello, 'Next: What is yours')).text).toMatch(/^2 of 5/);
    } finally {
      await welcoming.stop();
    }
  });
});

test('what was asked about is still known after a stop', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'whoowns-asked-'));
  const databaseUrl = `file:${join(folder, 'asked.db')}`;
  try {
    const first = await startWholeApp({ databaseUrl });
    await first.slack.answer(await first.slack.as('U0ANA').command('/whoowns deploy-approval', { channel: GENERAL }));
    await first.slack.answer(await first.slack.as('U0ANA').command('/whoowns role rm', { channel: GENERAL }));
    await first.stop();
    const store = await openStore({ url: databaseUrl, mode: 'existing' });
    expect(await store.asked.most(10)).toEqual([{ activity: 'deploy-approval', times: 1 }]);
    await store.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
